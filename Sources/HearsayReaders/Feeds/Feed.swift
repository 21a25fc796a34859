import HearsayModel

/// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0.
///
///     <rss version="2.0"><channel><item><title>Bridge to close</title>…
enum Feed {
  /// The root element of a feed, after what may stand before it.
  static func isStart(_ head: FileHead) -> Bool {
    guard let first = head.first, head.lower[first] == 0x3C else { return false }
    var scanner = XMLScanner(Array(head.lower[first...]))
    while let token = scanner.next() {
      guard case .start(let name, _) = token else { continue }
      switch name {
      case "rss", "rdf:rdf": return true
      case "feed": return scanner.attribute("xmlns")?.contains("atom") ?? head.holds("<entry")
      case "channel": return head.holds("<item")
      default: return false
      }
    }
    return false
  }

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    let decoded = CharacterSet.decode(bytes, label: declaredEncoding(bytes))
    var reading = try FeedArticles.read(FeedXML.read(Array(decoded.text.utf8)), name: name)
    for index in reading.articles.indices { reading.articles[index].notices += decoded.notices }
    return reading
  }

  /// What the XML declaration says: `<?xml version="1.0" encoding="iso-8859-1"?>`.
  static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = Folding.lower(Array(bytes.prefix(200)))
    guard let end = head.range(of: "?>"), let found = head.range(of: "encoding=") else {
      return nil
    }
    guard found.upperBound < end.lowerBound else { return nil }
    let value = head[found.upperBound..<end.lowerBound].dropFirst()
    return String(decoding: value.prefix { $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
  }
}
