/// Cuts XML into tags and text in one pass, and never fails: what is broken is taken for text. A document type is
/// passed over unread, so there are no entities but those that HTML names, and nothing is ever opened or expanded.
///
/// `HTMLParser` is no help here: in a feed `link` has an end tag and `title` may hold markup.
struct XMLScanner {
  enum Token {
    /// The tag's name, canonical; its attributes can be asked for until the next token.
    case start(String, isClosed: Bool)
    case end(String)
    case text(Range<Int>)
    /// Text in which nothing is markup.
    case raw(Range<Int>)
  }

  let bytes: [UInt8]
  private(set) var position = 0
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  private var prefixes: [String: String] = [:]
  /// Ends that were looked for and do not come any more.
  private var exhausted: Set<String> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Nil at the end.
  mutating func next() -> Token? {
    while position < bytes.count {
      if bytes[position] != 0x3C { return text() }
      let start = position
      if let token = markup() { return token }
      if position == start { return text() }
    }
    return nil
  }

  /// Text up to the next "<", at least one byte.
  private mutating func text() -> Token {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != 0x3C { position += 1 }
    return .text(start..<position)
  }

  /// A tag or raw text. Nil after what says nothing, such as a comment, and, without moving, where "<" is only a sign.
  private mutating func markup() -> Token? {
    guard position + 1 < bytes.count else { return nil }
    let next = bytes[position + 1]
    if next == 0x2F { return endTag() }
    if Self.startsName(next) { return startTag() }
    guard next == 0x21 || next == 0x3F else { return nil }
    if starts(with: "<![CDATA[") {
      let start = position + 9
      let end = find("]]>", from: start)
      position = end.map { $0 + 3 } ?? bytes.count
      return .raw(start..<(end ?? bytes.count))
    }
    if starts(with: "<!--") {
      skip(to: "-->", from: position + 4)
    } else if starts(with: "<?") {
      skip(to: "?>", from: position + 2)
    } else {
      skipDeclaration()
    }
    return nil
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == 0x5F || byte >= 0x80
  }

  /// A document type, with the declarations inside its brackets.
  private mutating func skipDeclaration() {
    let end = find(">", from: position) ?? bytes.count
    let opens = bytes[position..<end].contains(0x5B)
    guard opens, let close = find("]", from: position) else {
      return position = min(end + 1, bytes.count)
    }
    skip(to: ">", from: close)
  }

  private mutating func skip(to mark: String, from start: Int) {
    position = find(mark, from: start).map { $0 + mark.utf8.count } ?? bytes.count
  }

  private func starts(with words: String) -> Bool {
    position + words.utf8.count <= bytes.count && bytes[position...].starts(with: words.utf8)
  }

  private mutating func find(_ mark: String, from start: Int) -> Int? {
    guard !exhausted.contains(mark), let first = mark.utf8.first else { return nil }
    let length = mark.utf8.count
    let found = bytes.withUnsafeBufferPointer { all -> Int? in
      var place = start
      while let found = all.first(first, from: place, to: all.count) {
        if length == 1
          || all.count - found >= length
            && all[found..<(found + length)].elementsEqual(mark.utf8)
        {
          return found
        }
        place = found + 1
      }
      return nil
    }
    if found == nil { exhausted.insert(mark) }
    return found
  }

  // MARK: Tags

  private mutating func endTag() -> Token? {
    guard position + 2 < bytes.count, Self.startsName(bytes[position + 2]) else { return nil }
    position += 2
    let name = canonical(readName())
    skip(to: ">", from: position)
    return .end(name)
  }

  private mutating func startTag() -> Token {
    position += 1
    let name = readName()
    attributes.removeAll(keepingCapacity: true)
    let isClosed = readAttributes()
    takeNamespaces()
    return .start(canonical(name), isClosed: isClosed)
  }

  private mutating func readName() -> Range<Int> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || byte == 0x3E || byte == 0x2F || byte == 0x3D || byte == 0x3C { break }
      position += 1
    }
    return start..<position
  }

  /// Reads up to and with ">", or up to the next "<" where that is missing; true where "/" stands before it.
  private mutating func readAttributes() -> Bool {
    var isClosed = false
    while position < bytes.count, bytes[position] != 0x3C {
      let byte = bytes[position]
      if byte == 0x3E {
        position += 1
        return isClosed
      }
      isClosed = byte == 0x2F
      if byte <= 0x20 || byte == 0x2F || byte == 0x3D {
        position += 1
        continue
      }
      let name = readName()
      let value = readValue()
      if attributes.count < Readers.limits.attributes { attributes.append((name, value)) }
    }
    return isClosed
  }

  private mutating func readValue() -> Range<Int> {
    var index = position
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x3D else { return position..<position }
    position = index + 1
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27,
      let end = find(quote == 0x22 ? "\"" : "'", from: position + 1)
    {
      let start = position + 1
      position = end + 1
      return start..<end
    }
    let start = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3E { position += 1 }
    return start..<position
  }

  /// The value of an attribute of the last start tag, references resolved.
  ///
  /// - Parameter name: as it is written, in lower case.
  func attribute(_ name: String) -> String? {
    for attribute in attributes
    where attribute.name.count == name.utf8.count
      && Folding.lower(Array(bytes[attribute.name])).elementsEqual(name.utf8)
    {
      return Entities.decode(bytes, attribute.value)
    }
    return nil
  }

  // MARK: Names

  /// Namespaces that are told apart, and the prefix that stands for each; none for those of feeds themselves.
  private static let namespaces = [
    "http://www.w3.org/2005/atom": "", "http://purl.org/atom/ns#": "",
    "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "", "http://backend.userland.com/rss2": "",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss/": "media", "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  ]

  private mutating func takeNamespaces() {
    for attribute in attributes where bytes[attribute.name].starts(with: "xmlns".utf8) {
      let name = String(decoding: bytes[attribute.name], as: UTF8.self)
      let uri = String(decoding: bytes[attribute.value], as: UTF8.self).lowercased()
      guard name.utf8.dropFirst(5).first == 0x3A, prefixes.count < 64,
        let known = Self.namespaces[uri]
      else { continue }
      prefixes[String(name.dropFirst(6)).lowercased()] = known
    }
  }

  /// A name in lower case, with the prefix that stands for its namespace.
  private func canonical(_ range: Range<Int>) -> String {
    let name = Folding.lower(Array(bytes[range.prefix(64)]))
    guard let colon = name.firstIndex(of: 0x3A) else {
      return String(decoding: name, as: UTF8.self)
    }
    let prefix = String(decoding: name[..<colon], as: UTF8.self)
    let local = String(decoding: name[(colon + 1)...], as: UTF8.self)
    let known = prefixes[prefix] ?? prefix
    return known.isEmpty ? local : "\(known):\(local)"
  }
}

extension XMLScanner {
  /// What stands between a start tag, just read, and its end.
  struct Content {
    /// Text with references resolved, unless markup stands among it: then the source as it is.
    var bytes: [UInt8] = []
    var hasMarkup = false
  }

  /// Reads to the end tag of an element, or to one of those that cannot stand inside it.
  mutating func content(of name: String, outer: Set<String>) -> Content {
    var content = Content()
    let start = position
    var end = start
    var depth = 1
    while true {
      end = position
      let before = position
      guard let token = next() else { break }
      switch token {
      case .text(let range): Entities.decode(bytes, range, into: &content.bytes)
      case .raw(let range): content.bytes.append(contentsOf: bytes[range])
      case .start(let inner, let isClosed):
        content.hasMarkup = true
        if inner == name, !isClosed { depth += 1 }
      case .end(let inner):
        if inner == name {
          depth -= 1
        } else if outer.contains(inner) {
          position = before
          depth = 0
        }
      }
      if depth == 0 { break }
      end = position
    }
    if content.hasMarkup { content.bytes = Array(bytes[start..<max(start, end)]) }
    return content
  }
}
