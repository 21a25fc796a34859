import HearsayModel
import HearsayReaders
import Testing

@Suite("JSON Lines")
struct RecordsTests {
  /// Reads a stream in chunks of a size.
  private func read(
    _ stream: String, chunk: Int = 7, limit: Int = Readers.limits.record
  ) -> [Result<Article, RecordError>] {
    read(Array(stream.utf8), chunk: chunk, limit: limit)
  }

  private func read(_ bytes: [UInt8], chunk: Int, limit: Int) -> [Result<Article, RecordError>] {
    var lines = RecordLines(limit: limit)
    var results: [Result<Article, RecordError>] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      results += lines.feed(bytes[start..<min(start + chunk, bytes.count)]).map(Readers.record)
    }
    return results + lines.finish().map(Readers.record)
  }

  private func error(_ stream: String) -> RecordError? {
    if case .failure(let error)? = read(stream).first { error } else { nil }
  }

  private func article(_ stream: String) throws -> Article {
    try #require(read(stream).first).get()
  }

  @Test func everyFieldIsTaken() throws {
    let article = try article(
      """
      {"id": "a1", "text": "Bridge to close\\nThe bridge will close, Ada Brook said.", "published": "2032-03-04T08:15Z", \
      "outlet": "Harbour News", "title": "Bridge to close", "url": "https://harbour.example/a1", "more": {"x": [1, -2.5e3, true, null]}}
      """)
    #expect(article.id == "a1")
    #expect(article.text.string == "Bridge to close\nThe bridge will close, Ada Brook said.")
    #expect(article.published == "2032-03-04T08:15Z")
    #expect(article.outlet == "Harbour News")
    #expect(article.title == "Bridge to close")
    #expect(article.url == "https://harbour.example/a1")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
    #expect(article.notices.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 5, 64, 4096])
  func theChunksDoNotMatter(size: Int) {
    let stream =
      "{\"id\":\"a\",\"text\":\"Ö one\"}\n\n  \r\n{\"id\":\"b\",\"text\":\"two\"}\r\n{\"id\":3,\"text\":\"\"}"
    let ids = read(stream, chunk: size).map { try? $0.get().id }
    #expect(ids == ["a", "b", "3"])
  }

  @Test(arguments: [
    (#"a\nb\tc\"d\\e\/f\b\f\r"#, "a\nb\tc\"d\\e/f\u{8}\u{C}\r"),
    (#"\u00e9\u2019\ud83d\ude00"#, "é’😀"),
    (#"\ud83d alone, \ude00 too"#, "\u{FFFD} alone, \u{FFFD} too"),
    (#"\ud83d\u0041"#, "\u{FFFD}A"),
    (#"\u0000"#, "\u{0}"),
    ("tab\there", "tab\there"),
  ])
  func escapes(written: String, text: String) throws {
    let article = try article(#"{"id":"a","text":""# + written + #""}"#)
    #expect(article.text.string.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(article.notices.map(\.code) == (text.contains("\u{FFFD}") ? ["damaged-encoding"] : []))
  }

  @Test(arguments: [
    ("hello", "not-json"), ("[1]", "not-json"), ("{\"id\":\"a\",\"text\":\"x\"", "not-json"),
    ("{\"id\":\"a\",\"text\":\"x\"}}", "not-json"), ("{\"id\":\"a\" \"text\":\"x\"}", "not-json"),
    ("{\"id\":\"a\",\"text\":\"x}", "not-json"), ("{\"id\":\"a\",\"text\":\"\\x\"}", "not-json"),
    ("{\"id\":\"a\",\"text\":\"\\u12\"}", "not-json"), ("{\"id\":01,\"text\":\"x\"}", "not-json"),
    ("{\"id\":\"a\",\"text\":tru}", "not-json"), ("{\"id\":\"a\",}", "not-json"),
    ("{\"text\":\"x\"}", "no-id"), ("{\"id\":null,\"text\":\"x\"}", "no-id"), ("{}", "no-id"),
    ("{\"id\":\"a\"}", "no-text"), ("{\"id\":\"a\",\"text\":7}", "no-text"),
    ("{\"id\":\"a\",\"text\":null}", "no-text"),
  ])
  func faults(line: String, code: String) {
    let error = error("\n" + line)
    #expect(error?.code.rawValue == code)
    #expect(error?.line == 2)
  }

  @Test func anErrorNamesTheRecordWhereItCan() {
    #expect(error("{\"id\":\"a\",\"text\":}")?.id == "a")
    #expect(error("{\"id\":\"a\",\"text\":}")?.message.contains("at byte 17") == true)
    #expect(error("{\"text\":\"x\",")?.id == nil)
  }

  @Test func theRunGoesOnAfterAnError() {
    let results = read("{\"id\":\"a\",\"text\":\"x\"}\nbroken\n{\"id\":\"b\",\"text\":\"y\"}\n")
    #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
  }

  @Test func aLineOverTheLimitIsAnErrorAndTakesNoMemory() {
    let long = "{\"id\":\"a\",\"text\":\"" + String(repeating: "x", count: 5000) + "\"}"
    let results = read(long + "\n{\"id\":\"b\",\"text\":\"y\"}\n" + long, chunk: 64, limit: 1000)
    #expect(results.count == 3)
    let codes = results.map { result in
      if case .failure(let error) = result { error.code.rawValue } else { "" }
    }
    #expect(codes == ["line-too-long", "", "line-too-long"])
  }

  @Test func badDatesAndFieldsOfOtherKindsAreLeftOutWithANotice() throws {
    let article = try article(
      "{\"id\":\"a\",\"text\":\"x\",\"published\":\"yesterday\",\"title\":[\"t\"],\"outlet\":null}")
    #expect(article.published == nil)
    #expect(article.title == nil)
    #expect(article.notices.map(\.code) == ["date-ignored", "field-ignored"])
  }

  @Test func invalidUTF8InARecordIsReplaced() throws {
    let bytes = Array("{\"id\":\"a\",\"text\":\"caf".utf8) + [0xE9] + Array("\"}".utf8)
    let article = try #require(read(bytes, chunk: 100, limit: 1000).first).get()
    #expect(article.text.string == "caf\u{FFFD}")
    #expect(article.notices.map(\.code) == ["damaged-encoding"])
  }

  @Test func deepNestingIsRefusedNotFollowed() {
    let deep = "{\"id\":\"a\",\"x\":" + String(repeating: "[", count: 200_000)
    #expect(error(deep)?.code == .notJSON)
  }

  /// Any damage to a record gives an article or an error, never a crash.
  @Test(arguments: UInt64(1)...300)
  func damagedRecords(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var bytes = Array(
      #"{"id": "a", "text": "One \u00e9 \ud83d\ude00 \"two\"\n", "n": [1.5e3, {"k": null}], "title": "T"}"#
        .utf8)
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let index = Int.random(in: 0..<bytes.count, using: &numbers)
      bytes[index] = UInt8.random(in: 0...255, using: &numbers)
    }
    for result in read(bytes, chunk: 16, limit: 1000) {
      if case .success(let article) = result {
        #expect(
          article.blocks.allSatisfy { $0.span.end <= article.text.bytes.count }, "seed \(seed)")
      }
    }
  }
}
