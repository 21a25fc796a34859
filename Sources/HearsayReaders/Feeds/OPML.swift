/// A list of feeds, as readers of feeds exchange it.
///
///     <opml version="2.0"><body><outline text="Harbour" xmlUrl="https://harbour.example/feed"/>
enum OPML {
  static func isStart(_ head: FileHead) -> Bool {
    guard let first = head.first, head.lower[first] == 0x3C else { return false }
    var scanner = XMLScanner(Array(head.lower[first...]))
    while let token = scanner.next() {
      if case .start(let name, _) = token { return name == "opml" }
    }
    return false
  }

  /// The addresses of its feeds, each once, in order.
  static func addresses(_ bytes: [UInt8]) -> [String] {
    let decoded = CharacterSet.decode(bytes, label: Feed.declaredEncoding(bytes))
    var scanner = XMLScanner(Array(decoded.text.utf8))
    var seen: Set<String> = []
    var addresses: [String] = []
    while let token = scanner.next() {
      guard case .start("outline", _) = token, let address = scanner.attribute("xmlurl") else {
        continue
      }
      let words = FeedXML.words(Array(address.utf8))
      if !words.isEmpty, seen.insert(words).inserted { addresses.append(words) }
    }
    return addresses
  }

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    let addresses = addresses(bytes)
    throw .feedList(count: addresses.count, first: Array(addresses.prefix(20)))
  }
}

extension Readers {
  /// The addresses of the feeds that an OPML file lists, each once, in its order; none where it is no OPML.
  public static func feedAddresses(opml bytes: [UInt8]) -> [String] { OPML.addresses(bytes) }
}
