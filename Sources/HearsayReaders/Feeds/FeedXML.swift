/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, all in one way: by the names of their elements.
struct FeedXML {
  private var scanner: XMLScanner
  private var feed = FeedDocument()
  /// The item at hand; nil in the feed's own head.
  private var item: FeedItem?
  /// Elements inside an item that have names like its own: a person, the source.
  private var inner: [String] = []

  /// Elements that end whatever is open inside them.
  private static let outer: Set<String> = ["item", "entry", "channel", "feed", "rss", "rdf:rdf"]
  private static let itemLimit = 10_000

  static func read(_ bytes: [UInt8]) -> FeedDocument {
    var reader = FeedXML(scanner: XMLScanner(bytes))
    reader.read()
    return reader.feed
  }

  private init(scanner: XMLScanner) { self.scanner = scanner }

  private mutating func read() {
    while let token = scanner.next() {
      switch token {
      case .start(let name, let isClosed): start(name, isClosed)
      case .end(let name): end(name)
      case .text, .raw: continue
      }
    }
    endItem()
  }

  private mutating func start(_ name: String, _ isClosed: Bool) {
    switch name {
    case "item", "entry":
      endItem()
      inner = []
      item = FeedItem()
      item?.language = scanner.attribute("xml:lang")
    case "feed", "rss", "channel", "rdf:rdf":
      feed.language = feed.language ?? scanner.attribute("xml:lang")
    case "image", "textinput", "media:group", "media:content", "author", "contributor", "source":
      if !isClosed { startInner(name) }
    default: field(name, isClosed)
    }
  }

  /// A person of Atom and the source of either kind hold elements; those of RSS hold words.
  private mutating func startInner(_ name: String) {
    if name == "author" || name == "source", item != nil {
      let content = scanner.content(of: name, outer: Self.outer)
      let words = FeedXML.words(content.bytes)
      if name == "author" {
        let person = content.hasMarkup ? Self.element("name", in: content.bytes) : words
        if let person, !person.isEmpty { item?.take(author: person) }
      } else {
        item?.source = content.hasMarkup ? Self.element("title", in: content.bytes) : words
      }
    } else {
      inner.append(name)
    }
  }

  /// The words of the first element of a name in a piece of source.
  private static func element(_ name: String, in source: [UInt8]) -> String? {
    var scanner = XMLScanner(source)
    while let token = scanner.next() {
      if case .start(name, false) = token {
        return words(scanner.content(of: name, outer: []).bytes)
      }
    }
    return nil
  }

  private mutating func end(_ name: String) {
    if let index = inner.lastIndex(of: name) { inner.removeSubrange(index...) }
    if name == "item" || name == "entry" {
      inner = []
      endItem()
    }
  }

  private mutating func endItem() {
    guard let item else { return }
    self.item = nil
    if feed.items.count < Self.itemLimit { feed.items.append(item) } else { feed.isCut = true }
  }

  private mutating func field(_ name: String, _ isClosed: Bool) {
    guard Self.fields.contains(name), inner.isEmpty else { return }
    if name == "link", let address = scanner.attribute("href") {
      let relation = scanner.attribute("rel") ?? "alternate"
      if relation == "alternate", item?.link == nil {
        item?.link = FeedXML.words(Array(address.utf8))
      }
      return
    }
    if isClosed { return }
    let type = scanner.attribute("type")?.lowercased()
    let mode = scanner.attribute("mode")?.lowercased()
    let content = scanner.content(of: name, outer: Self.outer)
    if item == nil {
      takeHead(name, content)
    } else {
      item?.take(name, content, type: type, mode: mode)
    }
  }

  private static let fields: Set<String> = [
    "title", "link", "guid", "id", "description", "summary", "content", "content:encoded",
    "xhtml:body", "body", "fulltext", "pubdate", "dc:date", "date", "published", "issued",
    "created", "dcterms:issued", "dcterms:created", "updated", "modified", "dcterms:modified",
    "dc:creator", "creator", "itunes:author", "language", "dc:language", "tagline",
  ]

  private mutating func takeHead(_ name: String, _ content: XMLScanner.Content) {
    let words = FeedXML.words(content.bytes)
    guard !words.isEmpty else { return }
    switch name {
    case "title": feed.title = feed.title ?? words
    case "language", "dc:language": feed.language = feed.language ?? words
    default: break
    }
  }

  /// Bytes as words, white space as single blanks.
  static func words(_ bytes: [UInt8]) -> String {
    OneLine.of(clean(bytes))
  }

  /// Without the control characters that XML forbids.
  fileprivate static func clean(_ bytes: [UInt8]) -> [UInt8] {
    func isControl(_ byte: UInt8) -> Bool {
      byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }
    return bytes.contains(where: isControl) ? bytes.filter { !isControl($0) } : bytes
  }
}

extension FeedItem {
  private static let authorLimit = 32

  /// Takes a person's name, once.
  fileprivate mutating func take(author name: String) {
    if authors.count < Self.authorLimit, !authors.contains(name) { authors.append(name) }
  }

  /// Takes what an element holds; the first of a kind counts.
  mutating func take(
    _ name: String, _ content: XMLScanner.Content, type: String?, mode: String?
  ) {
    let bytes = FeedXML.clean(content.bytes)
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let isPlain =
      !content.hasMarkup && mode != "escaped" && (type == "text" || type == "text/plain")
    let limit = Readers.limits.item
    if bytes.count > limit { isCut = true }
    let body = FeedItem.Body(bytes: Array(bytes.prefix(limit)), isHTML: !isPlain)
    switch name {
    case "title": title = title ?? body
    case "description", "summary": summary = summary ?? body
    case "content", "content:encoded", "xhtml:body", "body", "fulltext":
      self.content = self.content ?? body
    default: take(name, FeedXML.words(content.bytes))
    }
  }

  private mutating func take(_ name: String, _ words: String) {
    switch name {
    case "link": link = link ?? words
    case "guid", "id": guid = guid ?? words
    case "dc:creator", "creator", "itunes:author":
      take(author: words)
    case "updated", "modified", "dcterms:modified": updated = updated ?? words
    case "dc:language", "language": language = language ?? words
    default: published = published ?? words
    }
  }
}
