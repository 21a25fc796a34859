import HearsayModel
import HearsayReaders
import Testing

@Suite("Files of any kind")
struct FilesTests {
  private static let story = "Bridge to close\nThe old bridge in Årvik will close, she said."

  private func reading(_ bytes: [UInt8], _ name: String = "a.txt") throws(ReadError) -> [Article] {
    try Readers.articles(from: bytes, name: name)
  }

  private func error(_ bytes: [UInt8], _ name: String = "a.txt") -> ReadError? {
    do throws(ReadError) {
      _ = try reading(bytes, name)
      return nil
    } catch {
      return error
    }
  }

  @Test func plainTextGivesOneArticleNamedByItsFile() throws {
    let articles = try reading(Array(Self.story.utf8), "north/talks.txt")
    #expect(articles.map(\.id) == ["north/talks.txt"])
    #expect(articles[0].text.string == Self.story)
    #expect(articles[0].notices.isEmpty)
  }

  @Test func textInWindows1252IsDecodedWithANotice() throws {
    let bytes =
      Self.story.unicodeScalars.map { UInt8($0.value) } + [
        0x20, 0x93, 0x59, 0x65, 0x73, 0x94, 0x80,
      ]
    let article = try #require(try reading(bytes).first)
    #expect(article.text.string == Self.story + " “Yes”€")
    #expect(article.notices.map(\.code) == ["damaged-encoding"])
  }

  @Test func damagedUTF8KeepsItsGoodParts() throws {
    let bytes = Array(Self.story.utf8) + [0x20, 0xE2, 0x80] + Array(" – é".utf8)
    let article = try #require(try reading(bytes).first)
    #expect(article.text.string == Self.story + " \u{FFFD} – é")
    #expect(article.notices.map(\.code) == ["damaged-encoding"])
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsDecoded(isLittle: Bool, isMarked: Bool) throws {
    let units = (isMarked ? [0xFEFF] : []) + Array(Self.story.utf16)
    let bytes = units.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let article = try #require(try reading(bytes).first)
    #expect(article.text.string == Self.story)
    #expect(article.notices.isEmpty)
    let cut = try #require(try reading(bytes.dropLast()).first)
    #expect(cut.notices.map(\.code) == ["damaged-encoding"])
  }

  @Test func theMarkOfUTF8StaysInTheText() throws {
    let article = try #require(try reading([0xEF, 0xBB, 0xBF] + Array(Self.story.utf8)).first)
    #expect(article.text.string.unicodeScalars.first == "\u{FEFF}")
    #expect(article.blocks.first?.span.start == 3)
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(error([]) == .empty)
    #expect(error(Array(" \n\u{A0}\n".utf8)) == .noArticle(.blankText))
    #expect(error(Array("%PDF-1.7\n%âãÏÓ".utf8)) == .binary(.pdf))
    #expect(error([0x50, 0x4B, 0x03, 0x04, 0x14]) == .damaged(.archive))
    #expect(error([0x1F, 0x8B, 0x08, 0x00, 0x01]) == .damaged(.gzip))
    #expect(error(Array("The bridge\u{0}will close".utf8)) == .binary(nil))
    #expect(error((0..<1000).map { UInt8($0 % 32) | 1 }) == .binary(nil))
    let large = [UInt8](repeating: 0x61, count: Readers.limits.file + 1)
    #expect(error(large) == .tooLarge(bytes: large.count, limit: Readers.limits.file))
  }

  @Test func linesOfRecordsGiveAnArticleEach() throws {
    let records = "{\"id\":\"a\",\"text\":\"One.\"}\nnonsense\n{\"id\":\"b\",\"text\":\"Two.\"}\n"
    for name in ["all.jsonl", "all.txt", "-"] {
      let reading = try Readers.read(Array(records.utf8), name: name)
      #expect(reading.articles.map(\.id) == ["a", "b"])
      #expect(reading.errors.map(\.line) == [2])
    }
    let first = try firstError
    #expect(
      error(Array("{\"id\":1}\n{}\n".utf8), "x.jsonl")
        == .noRecord(lines: 2, first: first))
  }

  private var firstError: RecordError {
    get throws {
      var lines = RecordLines()
      let line = try #require(lines.feed(Array("{\"id\":1}\n".utf8)[...]).first)
      return try #require(throws: RecordError.self) { _ = try Readers.record(line).get() }
    }
  }

  @Test func bracesAloneAreNoRecords() throws {
    let article = try #require(
      try reading(Array("{Editor's note} The bridge will close.".utf8)).first)
    #expect(article.id == "a.txt")
  }

  @Test func everyErrorSaysWhatToDo() throws {
    let first = try firstError
    let errors: [ReadError] =
      [.empty, .binary(nil), .tooLarge(bytes: 200_000_000, limit: 20_000_000)]
      + [
        .noArticle(.blankText), .noArticle(.pageWithoutText),
        .noArticle(.archiveWithoutPages), .noArticle(.feedWithoutItems),
        .noArticle(.mailWithoutText), .noArticle(.documentWithoutText),
        .unpacksTooLarge(limit: 20_000_000), .damaged(.gzip),
        .feedList(count: 2, first: ["https://harbour.example/feed"]),
        .noRecord(lines: 2, first: first),
      ]
      + BinaryKind.allCases.map { .binary($0) }
    for error in errors {
      #expect(error.description.contains(";") && !error.description.contains("\n"), "\(error)")
    }
    #expect(errors[2].description.contains("200.0 MB"))
  }

  @Test(arguments: [
    ("a.txt", true), ("b/a.TEXT", true), ("a.html", true), ("a.htm", true), ("a.md", true),
    ("a.jsonl", true), ("a.pdf", false), ("a", false), (".txt", false), (".a.txt", false),
    ("a.txt.gz", true), ("a.pdf.gz", false), ("a.json", false), ("a.xml", true), ("a.rss", true),
    ("a.warc.gz", true), ("a.zip", true), ("a.eml", true), ("a.docx", true), ("a.opml", false),
    ("b.txt/a", false), ("", false),
  ])
  func names(name: String, isTaken: Bool) {
    #expect(Readers.takes(fileName: name) == isTaken)
  }
}
