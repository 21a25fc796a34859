import HearsayModel

/// A text document of Office Open XML (ECMA-376): its paragraphs and headings, and its footnotes after them. What is
/// marked as deleted is left out, what is marked as inserted is kept.
struct DOCX {
  private var parts: [String: [UInt8]] = [:]

  static func isStart(_ head: FileHead) -> Bool {
    guard ZipReader.isStart(head), head.bytes.count > 30 else { return false }
    if ["docx", "docm"].contains(head.ending) { return true }
    let length = Int(head.bytes[26]) | Int(head.bytes[27]) << 8
    let name = String(decoding: head.bytes.dropFirst(30).prefix(length), as: UTF8.self)
    return name == "[Content_Types].xml" || name.hasPrefix("word/") || name == "_rels/.rels"
  }

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    let document = try DOCX(bytes)
    var body = WordBody(document.part("document"), styles: WordStyles(document.part("styles")))
    body.read()
    let notes = ["footnotes", "endnotes"].flatMap { part -> [PageText.Paragraph] in
      var notes = WordBody(document.part(part), styles: WordStyles([]))
      notes.read()
      return notes.paragraphs
    }
    let core = WordProperties(document.parts["docprops/core.xml"] ?? [])
    var paragraphs = body.paragraphs + notes
    let title = body.title ?? core.title
    if let title, paragraphs.first?.text == title { paragraphs.removeFirst() }
    guard !paragraphs.isEmpty else { throw .noArticle(.documentWithoutText) }
    var article = PageArticle.article(paragraphs, id: name)
    article.isVerbatim = false
    article.title = title
    article.language = core.language
    article.byline = NamedPeople.people(core.authors)
    article.captured = core.saved
    if body.hasChanges {
      article.notices.append(
        Notice("tracked-changes", "the document tracks changes; they are read as accepted"))
    }
    return Readers.Reading([article])
  }

  private init(_ bytes: [UInt8]) throws(ReadError) {
    let reader = ZipReader(bytes, name: "")
    var isText = false
    while let path = reader.nextPath() {
      let key = path.lowercased()
      guard Self.isRead(key) else { continue }
      switch reader.content(limit: Readers.limits.file) {
      case .success(let content): parts[key] = content
      case .failure(let error) where error.code == .tooLarge:
        throw .unpacksTooLarge(limit: Readers.limits.file)
      case .failure: throw .damaged(.archive)
      }
      if key.hasPrefix("word/document") { isText = true }
    }
    if !isText {
      throw reader.failure == nil ? .noArticle(.documentWithoutText) : .damaged(.archive)
    }
  }

  private static func isRead(_ key: String) -> Bool {
    key == "docprops/core.xml"
      || ["document", "footnotes", "endnotes", "styles"].contains {
        key.hasPrefix("word/\($0)") && key.hasSuffix(".xml") && key.split(separator: "/").count == 2
      }
  }

  /// A part by the start of its name: some programs number it.
  private func part(_ name: String) -> [UInt8] {
    parts["word/\(name).xml"]
      ?? parts.filter { $0.key.hasPrefix("word/\(name)") }.min { $0.key < $1.key }?.value ?? []
  }
}
