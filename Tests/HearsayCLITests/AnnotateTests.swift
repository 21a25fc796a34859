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

  @Test func jsonIsALineAnArticleToo() throws {
    let json = try Program.run(["annotate", ".", "--format", "json"], in: folder)
    let lines = try Program.run(["annotate", ".", "--format", "jsonl"], in: folder)
    #expect(json.status == 0 && json.output == lines.output)
    let record = ["annotate", "--from", "jsonl", "--format", "json"]
    let run = try Program.run(record, input: Samples.record("r", Samples.radio))
    #expect(run.output.hasPrefix(#"{"id":"r""#))
  }

  @Test func severalArticlesAreOnePage() throws {
    let run = try Program.run(["annotate", ".", "--format", "html"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("<title>2 articles · Hearsay</title>"))
    #expect(run.output.components(separatedBy: "<!DOCTYPE html>").count == 2)
  }

  @Test func standardInputIsOneArticle() throws {
    let run = try Program.run(["annotate", "--format", "jsonl"], input: Samples.briefing)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"id":"standard input""#))
  }
}
