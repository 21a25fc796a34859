import HearsayModel
import HearsayReaders
import Testing

@Suite("Archives of files")
struct ZipTests {
  private let story = "Bridge to close\n\nThe bridge will close, Ada Brook said."

  @Test func everyFileThatIsReadIsRead() throws {
    let bytes = Packing.zip([
      ("north/a.txt", story), ("north/.hidden.txt", story), ("__MACOSX/a.txt", story),
      ("b.html", Archived.page), ("c.jsonl", #"{"id": "r", "text": "Rain fell."}"#), ("d.png", "x"),
      ("../../e.md", "# Up\n\nThe words."), ("größe.txt", story),
    ])
    let reading = try Readers.read(bytes, name: "coverage.zip")
    #expect(
      reading.articles.map(\.id) == [
        "coverage.zip/north/a.txt", "coverage.zip/b.html", "r", "coverage.zip/../../e.md",
        "coverage.zip/größe.txt",
      ])
    #expect(reading.errors.isEmpty)
  }

  @Test func whatCannotBeReadIsNamedAndTheRestGoesOn() throws {
    let inner = Packing.zip([("x.txt", story)])
    let bytes = Packing.zip([
      ("a.txt", Array(story.utf8)), ("b.txt", inner), ("c.html", Array("<html></html>".utf8)),
      ("d.txt", Array(story.utf8)),
    ])
    let reading = try Readers.read(bytes, name: "z.zip")
    #expect(reading.articles.map(\.id) == ["z.zip/a.txt", "z.zip/d.txt"])
    #expect(reading.errors.map(\.id) == ["z.zip/b.txt", "z.zip/c.html"])
    #expect(reading.errors.allSatisfy { $0.description.contains(";") })
  }

  @Test func aBombIsNotUnpacked() throws {
    let blank = [UInt8](repeating: 0x61, count: 15_000_000)
    let bytes = Packing.zip((0..<20).map { ("\($0).txt", blank) })
    let reader = ZipReader(Bytes(bytes), name: "bomb")
    var errors: [RecordError?] = []
    while let entry = reader.next() { errors.append(entry.error) }
    #expect(errors.count < 20)
    #expect(errors.last??.code == .tooLarge)
  }

  @Test(arguments: [true, false])
  func aStreamIsReadWithAndWithoutSeeking(isPipe: Bool) {
    let reader = ZipReader(
      Bytes(Packing.zip([("a.txt", story), ("b.txt", story)]), isPipe: isPipe), name: "z")
    var ids: [String] = []
    while let entry = reader.next() {
      ids += Readers.articles(of: entry).compactMap { try? $0.get().id }
    }
    #expect(ids == ["z/a.txt", "z/b.txt"])
    #expect(reader.lastEntries.isEmpty)
  }

  @Test func packedFilesAreReadByTheirInnerName() throws {
    let page = try Readers.read(Packing.gzip(Archived.page), name: "page.html.gz").articles
    #expect(page.map(\.id) == ["page.html.gz"])
    let lines = #"{"id": "a", "text": "One."}"# + "\n" + #"{"id": "b", "text": "Two."}"#
    #expect(
      try Readers.read(Packing.gzip(lines), name: "x.jsonl.gz").articles.map(\.id) == ["a", "b"])
    let cut = Array(Packing.gzip(story).dropLast(9))
    let article = try #require(try Readers.articles(from: cut, name: "a.txt.gz").first)
    #expect(article.notices.map(\.code) == ["damaged-packing"])
    #expect(throws: ReadError.unpacksTooLarge(limit: Readers.limits.file)) {
      try Readers.read(Packing.gzip([UInt8](repeating: 0x61, count: 30_000_000)), name: "a.txt.gz")
    }
    #expect(throws: ReadError.binary(.gzip)) {
      try Readers.read(Packing.gzip(Packing.gzip(story)), name: "a.txt.gz")
    }
  }
}

/// Bytes in memory, as a file or a pipe gives them.
private final class Bytes: ZipReader.Source {
  private let bytes: [UInt8]
  private let isPipe: Bool
  private var position = 0

  init(_ bytes: [UInt8], isPipe: Bool = false) {
    self.bytes = bytes
    self.isPipe = isPipe
  }

  var size: Int? { isPipe ? nil : bytes.count }

  func seek(to place: Int) -> Bool {
    if isPipe || place > bytes.count { return false }
    position = place
    return true
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let part = bytes[position...].prefix(min(buffer.count, 1000))
    position += part.count
    buffer.copyBytes(from: part)
    return part.count
  }
}
