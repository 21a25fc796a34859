import Foundation
import Testing

/// The findings of single articles.
@Suite struct AnnotateTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("briefing.txt", Samples.briefing)
    try folder.write("radio.txt", Samples.radio)
  }

  @Test(arguments: [("text", "Ada Holm"), ("html", "<!doctype html>"), ("jsonl", "{\"id\":")])
  func oneArticleInEveryFormat(format: String, start: String) throws {
    let run = try Program.run(["annotate", "briefing.txt", "--format", format], in: folder)
    #expect(run.status == 0)
    #expect(run.output.lowercased().contains(start.lowercased()))
    #expect(run.errors.isEmpty)
  }

  @Test func textIsTheFormatForPeople() throws {
    let named = try Program.run(["annotate", "briefing.txt", "--format", "text"], in: folder)
    let unnamed = try Program.run(["annotate", "briefing.txt"], in: folder)
    #expect(named.output == unnamed.output)
  }

  @Test func severalArticlesAreOneLineEach() throws {
    let run = try Program.run(["annotate", ".", "--format", "jsonl"], in: folder)
    let lines = run.output.split(separator: "\n")
    #expect(lines.map { $0.prefix(20) } == [#"{"id":"briefing.txt""#, #"{"id":"radio.txt","b"#])
  }

  @Test func aPageShowsOneArticle() throws {
    let run = try Program.run(["annotate", ".", "--format", "html"], in: folder)
    #expect(run.status == 2)
    #expect(run.messages == ["hearsay: a page shows one article; give one file, or compare them"])
  }

  @Test func standardInputIsOneArticle() throws {
    let run = try Program.run(["annotate", "--format", "jsonl"], input: Samples.briefing)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"id":"standard input""#))
  }
}
