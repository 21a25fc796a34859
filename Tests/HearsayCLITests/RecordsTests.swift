import Foundation
import Testing

/// JSON Lines in, JSON Lines out.
@Suite struct RecordsTests {
  struct Line: Decodable {
    struct Failure: Decodable {
      var code: String
      var message: String
      var line: Int
    }

    var id: String?
    var error: Failure?
    var story: String?
    var text: String?
  }

  private func lines(_ output: String) throws -> [Line] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  private let mixed =
    Samples.record("a", Samples.briefing) + "not json\n" + #"{"id":"b"}"# + "\n\n"
    + Samples.record("c", Samples.radio)

  @Test(arguments: ["annotate", "extract", "group"])
  func everyRecordIsAnsweredInItsPlace(command: String) throws {
    let run = try Program.run([command, "--from", "jsonl"], input: mixed)
    let answers = try lines(run.output)
    #expect(run.status == 4)
    #expect(answers.map(\.id) == ["a", nil, "b", "c"])
    #expect(answers.map(\.error?.line) == [nil, 2, 3, nil])
    #expect(
      run.messages == ["hearsay: 2 records could not be read; each is answered with its error"])
  }

  @Test func lastLineNeedsNoLineBreak() throws {
    let input = String(Samples.record("a", Samples.radio).dropLast())
    let run = try Program.run(["annotate", "--from", "jsonl"], input: input)
    #expect(run.status == 0)
    #expect(try lines(run.output).map(\.id) == ["a"])
  }

  @Test func nothingButBrokenRecords() throws {
    let run = try Program.run(["annotate", "--from", "jsonl"], input: "{\n[]\n")
    #expect(run.status == 3)
    #expect(try lines(run.output).map(\.error?.line) == [1, 2])
  }

  @Test(arguments: ["annotate", "extract", "group", "lineage", "compare"])
  func noRecordAtAll(command: String) throws {
    let run = try Program.run([command, "--from", "jsonl"], input: "")
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.messages.last?.contains("nothing to measure") == true)
  }

  @Test func recordsOfAFileAreReadToo() throws {
    let folder = try Folder()
    try folder.write("articles.jsonl", mixed)
    let fromFile = try Program.run(["annotate", "--from", "jsonl", "articles.jsonl"], in: folder)
    let fromInput = try Program.run(["annotate", "--from", "jsonl"], input: mixed)
    #expect(fromFile.output == fromInput.output)
  }

  @Test func textComesBackWhereTheInputDidNotHoldItAsItIs() throws {
    let page = "<html><body><article><p>\(Samples.weather)</p></article></body></html>"
    let fields = try JSONSerialization.data(withJSONObject: ["id": "page", "html": page])
    let input = Samples.record("a", Samples.radio) + String(decoding: fields, as: UTF8.self)
    let run = try Program.run(["annotate", "--from", "jsonl"], input: input)
    let answers = try lines(run.output)
    #expect(answers.first?.text == nil)
    #expect(answers.last?.text?.contains("Rain fell on the coast all night.") == true)
  }

  @Test func manyRecordsKeepTheirOrder() throws {
    let ids = (0..<500).map { "record \($0)" }
    let input = ids.map { Samples.record($0, Samples.radio) }.joined()
    let run = try Program.run(["annotate", "--from", "jsonl"], input: input)
    #expect(try lines(run.output).map(\.id) == ids)
  }

  @Test func anAnswerComesBeforeTheNextRecordIsWritten() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = Program.url
    process.arguments = ["annotate", "--from", "jsonl"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for id in ["a", "b"] {
      input.fileHandleForWriting.write(Data(Samples.record(id, Samples.radio).utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(try lines(answer).first?.id == id)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func groupNamesAStoryWhateverTheOrder() throws {
    let records = [
      Samples.record("b", Samples.briefing), Samples.record("a", Samples.radio),
      Samples.record("c", Samples.weather),
    ]
    func stories(_ records: [String]) throws -> [String: String] {
      let run = try Program.run(["group", "--from", "jsonl"], input: records.joined())
      let pairs = try lines(run.output).map { ($0.id ?? "", $0.story ?? "") }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    let found = try stories(records)
    #expect(found["c"] == "c")
    #expect(try stories(records.reversed()) == found)
  }

  @Test func compareNamesBrokenRecordsAndGoesOn() throws {
    let run = try Program.run(
      ["compare", "--from", "jsonl", "--format", "html", "-q"], input: mixed)
    #expect(run.status == 4)
    #expect(run.messages.count == 2)
    #expect(run.messages.first?.hasPrefix("hearsay: standard input: line 2: ") == true)
  }
}
