import Foundation
import Testing

/// Files that hold many articles, and those of other kinds, on the command line.
@Suite struct ArchiveTests {
  struct Line: Decodable {
    struct Failure: Decodable {
      var code: String
      var record: Int?
      var line: Int?
    }

    var id: String?
    var text: String?
    var url: String?
    var published: Published?
    var error: Failure?

    struct Published: Decodable {
      var date: String
      var inferred: Bool
    }
  }

  let folder: Folder

  init() throws { folder = try Folder() }

  private func lines(_ output: String) throws -> [Line] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  private func record(_ name: String, _ body: String) -> String {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(body)"
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\(name)\r\n"
      + "WARC-Date: 2031-03-04T08:15:00Z\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  private func page(_ words: String) -> String {
    "<html><body><article><p>\(words)</p></article></body></html>"
  }

  private var warc: String {
    record("1", page(Samples.radio)) + record("2", page("")) + record("3", page(Samples.weather))
  }

  @Test func recordsOfAnArchiveAreAnsweredInTheirOrder() throws {
    let run = try Program.run(["extract", "--from", "warc"], input: warc)
    let answers = try lines(run.output)
    #expect(run.status == 4)
    #expect(answers.map(\.id) == ["1", "2", "3"].map { "https://a.example/\($0)" })
    #expect(answers[1].error?.code == "no-article")
    #expect(answers[1].error?.record == 2)
    #expect(answers[1].error?.line == nil)
    #expect(answers[2].published?.date == "2031-03-04")
    #expect(answers[2].published?.inferred == true)
  }

  @Test func anArchiveIsKnownByItsContent() throws {
    try folder.write("pages.txt", warc)
    for arguments in [["extract", "pages.txt"], ["annotate", "--format", "jsonl", "pages.txt"]] {
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 4)
      #expect(try lines(run.output).map(\.id) == ["https://a.example/1", "https://a.example/3"])
      #expect(run.messages.first?.contains("record 2 (https://a.example/2): ") == true)
    }
    let piped = try Program.run(["extract"], input: warc)
    #expect(try lines(piped.output).count == 2)
  }

  @Test func anArchiveIsComparedToo() throws {
    try folder.write("briefing.txt", Samples.briefing)
    try folder.write("pages.warc", warc)
    let run = try Program.run(["compare", ".", "--format", "json", "-q"], in: folder)
    #expect(run.output.contains("https://a.example/1"))
    #expect(run.output.contains("briefing.txt"))
  }

  @Test func itemsOfAFeedAndMailsAreArticles() throws {
    try folder.write(
      "news/feed.xml",
      "<rss version=\"2.0\"><channel><item><title>Harbour</title><guid>7</guid><description>\(Samples.radio)</description></item></channel></rss>"
    )
    try folder.write(
      "news/a.eml",
      "From: Ada Holm <ada@a.example>\nMIME-Version: 1.0\nSubject: Harbour\n\n\(Samples.radio)")
    let run = try Program.run(["extract", "news"], in: folder)
    #expect(run.status == 0)
    #expect(try lines(run.output).map(\.id) == ["a.eml", "feed.xml#7"])
  }

  @Test func aListOfFeedsSaysWhatItIs() throws {
    try folder.write(
      "feeds.opml", "<opml><body><outline xmlUrl=\"https://a.example/feed\"/></body></opml>")
    let run = try Program.run(["extract", "feeds.opml"], in: folder)
    #expect(run.status == 3)
    #expect(
      run.messages.first
        == "hearsay: feeds.opml: is a list of 1 feed and no article; fetch https://a.example/feed")
  }
}
