import HearsayModel
import HearsayReaders
import Testing

/// A text document as programs write it, in our own words.
enum Written {
  static let body = """
    <w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Bridge to close</w:t></w:r></w:p>
    <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>What the council wants</w:t></w:r></w:p>
    <w:p><w:r><w:t xml:space="preserve">The bridge will </w:t></w:r><w:del w:id="1"><w:r><w:delText>open</w:delText></w:r></w:del>
    <w:ins w:id="2"><w:r><w:t>close</w:t></w:r></w:ins><w:r><w:t>, she &amp; he said.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>
    """
  static let styles =
    "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
  static let notes =
    "<w:footnote w:id=\"2\"><w:p><w:r><w:t>So the minutes say.</w:t></w:r></w:p></w:footnote>"
  static let core = """
    <cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
    <dc:title>Draft 3</dc:title><dc:creator>Ada Brook;Jon Vale</dc:creator>
    <dcterms:created>2032-03-04T08:15:00Z</dcterms:created></cp:coreProperties>
    """

  static func part(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\"?><w:\(name) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(content)</w:\(name)>"
  }

  static func files(body: String = body) -> [(String, String)] {
    [
      ("[Content_Types].xml", "<Types/>"),
      ("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
      ("word/styles.xml", part("styles", styles)), ("word/footnotes.xml", part("footnotes", notes)),
      ("docProps/core.xml", core),
    ]
  }
}

@Suite("Documents")
struct DocumentTests {
  private func article(_ bytes: [UInt8], _ name: String) throws -> Article {
    try #require(try Readers.articles(from: bytes, name: name).first)
  }

  @Test(arguments: ["draft.docx", "draft"])
  func docx(name: String) throws {
    let article = try article(Packing.zip(Written.files()), name)
    #expect(article.title == "Bridge to close")
    #expect(
      article.text.string
        == "What the council wants\n\nThe bridge will close, she & he said.\n\nA cell\n\nSo the minutes say."
    )
    #expect(article.blocks.map(\.kind) == [.subhead, .paragraph, .paragraph, .paragraph])
    #expect(article.byline == ["Ada Brook", "Jon Vale"])
    #expect(article.captured == "2032-03-04T08:15:00Z")
    #expect(article.notices.map(\.code) == ["tracked-changes"])
  }

  @Test func officeDocumentsWithoutTextAreRefused() {
    let sheet = Packing.zip([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>")])
    #expect(throws: ReadError.noArticle(.documentWithoutText)) {
      try Readers.read(sheet, name: "a.xlsx")
    }
  }

  @Test func aDocumentThatUnpacksWithoutEndIsRefused() {
    let body = String(repeating: "<w:p/>", count: 4_000_000)
    #expect(throws: ReadError.unpacksTooLarge(limit: Readers.limits.file)) {
      try Readers.read(Packing.zip(Written.files(body: body)), name: "a.docx")
    }
  }

  @Test func markdown() throws {
    let text = """
      ---
      title: "Bridge to close"
      date: 2032-03-04
      author: [Ada Brook, Jon Vale]
      ---
      # Bridge to *close*

      The [council](https://harbour.example) has **voted**,
      Ada Brook said.\\*

      What comes next
      ---------------

      - A ferry_line for `lorries`
      1. Two & three

      > "We wait," she said.

      ```
      code
      ```
      ![picture](a.png)
      [1]: https://harbour.example
      """
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let article = try article(Array(text.utf8), "a.md")
      #expect(
        article.text.string == """
          Bridge to close

          The council has voted, Ada Brook said.*

          What comes next

          A ferry_line for lorries

          Two & three

          "We wait," she said.
          """)
      #expect(article.blocks[0].kind == .headline && article.blocks[2].kind == .subhead)
      #expect(article.title == "Bridge to close")
      #expect(article.byline == ["Ada Brook", "Jon Vale"])
      #expect(article.published == "2032-03-04")
    }
  }
}
