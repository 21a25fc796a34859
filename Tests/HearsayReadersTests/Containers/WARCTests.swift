import HearsayModel
import HearsayReaders
import Testing

@Suite("WARC")
struct WARCTests {
  /// Reads a stream in chunks of a size.
  private func read(
    _ bytes: [UInt8], chunk: Int = 1000
  ) -> (articles: [Article], errors: [RecordError]) {
    let reader = WARCReader()
    var entries: [Entry] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      entries += reader.feed(bytes[start..<min(bytes.count, start + chunk)])
    }
    entries += reader.finish()
    var (articles, errors): ([Article], [RecordError]) = ([], [])
    for result in entries.flatMap(Readers.articles) {
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let error): errors.append(error)
      }
    }
    return (articles, errors)
  }

  private let pages = (1...5).map { Archived.page($0) }
  private let addresses = (1...5).map(Archived.address)

  @Test(arguments: [7, 333, 100_000])
  func recordsOfEveryPackingAreRead(chunk: Int) {
    let whole = pages.flatMap(\.self)
    let packings = [
      whole, pages.flatMap { Packing.gzip($0) }, Packing.gzip(whole),
      Packing.gzip(pages[0] + pages[1]) + Packing.gzip(pages[2] + pages[3] + pages[4]),
    ]
    for bytes in packings {
      let (articles, errors) = read(bytes, chunk: chunk)
      #expect(articles.map(\.id) == addresses)
      #expect(errors.isEmpty)
    }
  }

  @Test func anArticleKnowsItsAddressAndWhenItWasCaptured() throws {
    let article = try #require(read(Archived.page(1)).articles.first)
    #expect(article.url == Archived.address(1))
    #expect(article.title == "Bridge to close")
    #expect(article.published == nil)
    #expect(article.captured == "2032-03-04T08:15:00Z")
    #expect(article.text.string.hasPrefix("The old bridge will close on Friday"))
  }

  @Test(arguments: ["0.17", "0.18", "1.0", "1.1"])
  func everyVersionIsRead(version: String) {
    let record = Archived.record(
      uri: "<\(Archived.address(1))>", Archived.answer(), version: version)
    #expect(read(record).articles.map(\.id) == [Archived.address(1)])
  }

  @Test func textAndResourcesAreReadAndOthersPassedOver() {
    let words = Array("Bridge to close\n\nThe bridge will close, Ada Brook said.".utf8)
    let page = Array(Archived.page.utf8)
    let bytes =
      Archived.record(
        "warcinfo", uri: "", Array("software: x".utf8), media: "application/warc-fields")
      + Archived.record("request", uri: "https://a.example/", Archived.answer())
      + Archived.record("conversion", uri: "https://b.example/", words, media: "text/plain")
      + Archived.record("resource", uri: "https://c.example/", page, media: "text/html")
      + Archived.record(uri: "https://d.example/", Archived.answer(page, type: "image/png"))
      + Archived.record(uri: "https://e.example/", Archived.answer(page, status: 404))
    let (articles, errors) = read(bytes)
    #expect(articles.map(\.id) == ["https://b.example/", "https://c.example/"])
    #expect(errors.isEmpty)
  }

  @Test func theWrappingsOfATransferAreTakenOff() {
    let page = Array(Archived.page.utf8)
    let (first, second) = (page.prefix(100), page.dropFirst(100))
    let chunked =
      Array("64\r\n".utf8) + first + Array("\r\n\(String(second.count, radix: 16)); x=y\r\n".utf8)
      + second + Array("\r\n0\r\n\r\n".utf8)
    let answers = [
      Archived.answer(chunked, fields: ["Transfer-Encoding: chunked"]),
      Archived.answer(Packing.gzip(page), fields: ["Content-Encoding: gzip"]),
      Archived.answer(Packing.deflate(page), fields: ["Content-Encoding: deflate"]),
      // unwrapped by the archive, which left the head as it was
      Archived.answer(page, fields: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),
      Archived.answer(page, fields: ["Content-Encoding: br", "Content-Length: 3"]),
    ]
    let expected = read(Archived.page(1)).articles.first?.text.string
    for answer in answers {
      #expect(
        read(Archived.record(uri: "u", answer)).articles.map(\.text.string) == [expected])
    }
  }

  @Test(arguments: [-400, -1, 5, 400])
  func aWrongLengthEndsAtTheNextRecord(excess: Int) {
    let bytes = Archived.page(1) + Archived.page(2, excess: excess) + Archived.page(3)
    for bytes in [bytes, Packing.gzip(bytes)] {
      let (articles, errors) = read(bytes)
      #expect(articles.map(\.id) == Array(addresses.prefix(3)))
      #expect(Set(articles.map(\.text.string)).count == 1)
      #expect(errors.map(\.code) == [.wrongLength])
      #expect(errors.first?.id == Archived.address(2))
    }
  }

  @Test func whatATruncatedArchiveHoldsIsKept() throws {
    let whole = Archived.page(1) + Archived.page(2)
    let (articles, errors) = read(Array(whole.dropLast(150)))
    #expect(articles.map(\.id) == Array(addresses.prefix(2)))
    #expect(errors.map(\.code) == [.truncated])
    #expect(articles[1].notices.map(\.code) == ["page-cut"])
    let packed = Packing.gzip(Archived.page(1)) + Packing.gzip(Archived.page(2))
    let cut = read(Array(packed.dropLast(60)))
    #expect(cut.articles.map(\.id) == Array(addresses.prefix(2)))
    #expect(cut.errors.map(\.code) == [.truncated, .truncated])
  }

  @Test func aDamagedMemberIsLeftOutAndSaid() {
    var broken = Packing.gzip(Archived.page(2))
    for index in 40..<80 { broken[index] ^= 0x5A }
    let (articles, errors) = read(
      Packing.gzip(Archived.page(1)) + broken + Packing.gzip(Archived.page(3)))
    #expect(articles.map(\.id).contains(Archived.address(1)))
    #expect(articles.map(\.id).contains(Archived.address(3)))
    #expect(errors.contains { $0.code == .damaged })
  }

  @Test func whatStandsBetweenRecordsIsPassedOver() {
    let (articles, errors) = read(
      Archived.page(1) + Array("some other bytes WARC/ and more\r\n".utf8) + Archived.page(2))
    #expect(articles.map(\.id) == Array(addresses.prefix(2)))
    #expect(!errors.isEmpty)
  }

  @Test func aRecordThatIsTooLargeIsLeftOutInFlatMemory() {
    let large = [UInt8](repeating: 0x61, count: Readers.limits.page + 100)
    let bytes = Archived.page(1) + Archived.record(uri: "large", large) + Archived.page(2)
    let (articles, errors) = read(bytes, chunk: 1 << 18)
    #expect(articles.map(\.id) == Array(addresses.prefix(2)))
    #expect(errors.map(\.code) == [.tooLarge])
  }

  @Test func aLengthThatIsALieLosesNoOtherRecord() {
    let bytes =
      Archived.page(1) + Archived.record(uri: "lie", Archived.answer(), excess: 900_000_000)
      + Archived.page(2)
    #expect(read(bytes).articles.map(\.id).contains(Archived.address(2)))
  }

  @Test func aBombIsNotUnpacked() {
    let bomb = Packing.gzip([UInt8](repeating: 0x20, count: 30_000_000))
    let (_, errors) = read(bomb, chunk: 1 << 18)
    #expect(errors.contains { $0.code == .tooLarge })
  }

  @Test func aFileOfRecordsSaysWhatIsMissing() {
    #expect(throws: ReadError.noArticle(.archiveWithoutPages)) {
      try Readers.read(Archived.record("request", uri: "u", Archived.answer()), name: "a.warc")
    }
  }
}
