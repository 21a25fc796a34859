/// The paragraphs of a part of a text document.
struct WordBody {
  private(set) var paragraphs: [PageText.Paragraph] = []
  /// The first paragraph in the style for titles.
  private(set) var title: String?
  /// Whether insertions or deletions are marked.
  private(set) var hasChanges = false
  private var scanner: XMLScanner
  private let styles: WordStyles
  /// Open paragraphs: one inside another is that of a text box.
  private var open: [Paragraph] = []
  /// Elements left out that are open inside one another.
  private var skipped = 0
  private var isInText = false

  private struct Paragraph {
    var bytes: [UInt8] = []
    var style = ""
    var isHeading = false
  }

  private static let paragraphLimit = 100_000
  private static let depthLimit = 64

  init(_ bytes: [UInt8], styles: WordStyles) {
    scanner = XMLScanner(bytes)
    self.styles = styles
  }

  mutating func read() {
    while paragraphs.count < Self.paragraphLimit, let token = scanner.next() {
      switch token {
      case .start(let name, let isClosed): start(name, isClosed)
      case .end(let name): end(name)
      case .text(let range):
        guard isInText, skipped == 0, let last = open.indices.last else { continue }
        Entities.decode(scanner.bytes, range, into: &open[last].bytes)
      case .raw(let range):
        guard isInText, skipped == 0, let last = open.indices.last else { continue }
        open[last].bytes += scanner.bytes[range]
      }
    }
    while !open.isEmpty { endParagraph() }
  }

  /// Elements whose content is not read: deletions, the old places of moved words, what only older programs show.
  private static let left: Set<String> = ["w:del", "w:movefrom", "mc:fallback", "w:rpr"]

  private mutating func start(_ name: String, _ isClosed: Bool) {
    if name == "w:del" || name == "w:ins" || name == "w:movefrom" { hasChanges = true }
    if Self.left.contains(name) {
      if !isClosed { skipped += 1 }
      return
    }
    guard skipped == 0 else { return }
    switch name {
    case "w:p":
      guard open.count < Self.depthLimit else { return }
      open.append(Paragraph())
      if isClosed { endParagraph() }
    case "w:t": isInText = !isClosed
    case "w:tab", "w:br", "w:cr": append(0x20)
    case "w:nobreakhyphen": append(0x2D)
    case "w:pstyle": if let last = open.indices.last { open[last].style = value ?? "" }
    case "w:outlinelvl":
      if let last = open.indices.last, let level = value.flatMap({ Int($0) }), level < 9 {
        open[last].isHeading = true
      }
    default: break
    }
  }

  private var value: String? { scanner.attribute("w:val") ?? scanner.attribute("val") }

  private mutating func append(_ byte: UInt8) {
    if let last = open.indices.last { open[last].bytes.append(byte) }
  }

  private mutating func end(_ name: String) {
    if Self.left.contains(name) { skipped = max(0, skipped - 1) }
    guard skipped == 0 else { return }
    if name == "w:t" { isInText = false }
    if name == "w:p", !open.isEmpty { endParagraph() }
  }

  private mutating func endParagraph() {
    let paragraph = open.removeLast()
    let text = OneLine.of(paragraph.bytes.filter { $0 >= 0x20 })
    guard !text.isEmpty else { return }
    let kind = styles.kind(of: paragraph.style)
    if kind == .title, title == nil { title = text }
    paragraphs.append(
      PageText.Paragraph(text: text, isHeading: paragraph.isHeading || kind != .text))
  }
}

/// The styles of a text document that mark titles and headings. Their ids depend on the language of the program,
/// their names do not.
struct WordStyles {
  enum Kind {
    case title, heading, text
  }

  private var kinds: [String: Kind] = [:]

  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var id: String?
    while let token = scanner.next() {
      guard case .start(let name, _) = token else { continue }
      if name == "w:style" { id = scanner.attribute("w:styleid") }
      if name == "w:name", let id, let value = scanner.attribute("w:val") {
        kinds[id.lowercased()] = Self.kind(named: value)
      }
    }
  }

  func kind(of id: String) -> Kind { kinds[id.lowercased()] ?? Self.kind(named: id) }

  private static func kind(named name: String) -> Kind {
    let key = name.lowercased().filter { $0 != " " }
    if key == "title" { return .title }
    return key.hasPrefix("heading") ? .heading : .text
  }
}

/// What a document says about itself in `docProps/core.xml`.
struct WordProperties {
  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var language: String?
  /// When it was saved last, else made: ISO 8601.
  private(set) var saved: String?

  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var created: String?
    while let token = scanner.next() {
      guard case .start(let name, false) = token, Self.names.contains(name) else { continue }
      let words = FeedXML.words(scanner.content(of: name, outer: ["cp:coreproperties"]).bytes)
      guard !words.isEmpty else { continue }
      switch name {
      case "dc:title": title = title ?? words
      case "dc:creator": authors += words.split(separator: ";").map(String.init)
      case "dc:language": language = language ?? words
      case "dcterms:modified": saved = saved ?? FeedDate.iso(words)
      default: created = created ?? FeedDate.iso(words)
      }
    }
    saved = saved ?? created
  }

  private static let names: Set<String> = [
    "dc:title", "dc:creator", "dc:language", "dcterms:modified", "dcterms:created",
  ]
}
