import Foundation
import Testing

/// `hearsay parse`, run as people run it.
@Suite struct ParseTests {
  private func parse(_ arguments: [String], _ input: String) throws -> Program.Outcome {
    try Program.run(["parse"] + arguments, input: input)
  }

  private func rows(_ conllu: String) -> [[String]] {
    conllu.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  // MARK: Running text

  @Test func textGivesSentencesAndPlaces() throws {
    let run = try parse(
      ["--from", "text", "--format", "conllu"], "Ada’s ferry sank.\n\nNo one drowned.\n")
    #expect(run.status == 0)
    let comments = run.output.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      comments == [
        "# newdoc id = stdin", "# newpar", "# sent_id = stdin-1", "# text = Ada’s ferry sank.",
        "# newpar", "# sent_id = stdin-2", "# text = No one drowned.",
      ])
    let rows = rows(run.output)
    #expect(rows.map { $0[0] } == ["1-2", "1", "2", "3", "4", "5", "1", "2", "3", "4"])
    #expect(
      rows.map { $0[9] }.prefix(6) == [
        "TokenRange=0:5", "NER=B-PER", "_", "TokenRange=6:11", "SpaceAfter=No|TokenRange=12:16",
        "TokenRange=16:17",
      ])
    #expect(rows.last?[9] == "TokenRange=33:34")
  }

  @Test func placesCountScalars() throws {
    let text = "🚢 “Größe” e\u{301}té zählt"
    let run = try parse(["--from", "text", "--format", "conllu"], text)
    let scalars = Array(text.unicodeScalars)
    for row in rows(run.output) {
      let range = try #require(row[9].firstMatch(of: /TokenRange=(\d+):(\d+)/))
      let (start, end) = (Int(range.1) ?? 0, Int(range.2) ?? 0)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == row[1])
    }
  }

  @Test func everySentenceIsATree() throws {
    let run = try parse(["--from", "text", "--format", "conllu"], Samples.briefing)
    for sentence in run.output.components(separatedBy: "\n\n") where !sentence.isEmpty {
      let words = rows(sentence).filter { !$0[0].contains("-") }
      #expect(words.count { $0[6] == "0" } == 1)
      #expect(words.allSatisfy { (Int($0[6]) ?? -1) <= words.count })
    }
  }

  @Test func treesForPeople() throws {
    let run = try parse(["--format", "text"], "The ferry sank.")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("The ferry sank.\n"))
    #expect(run.output.contains("─ "))
    #expect(!run.output.contains("\u{1B}["))
  }

  @Test func nothingToParse() throws {
    #expect(try parse([], " \n").status == 3)
    #expect(try parse([], "").status == 3)
    #expect(try parse(["--from", "jsonl"], "").status == 3)
    #expect(try parse(["--from", "conllu"], "").status == 3)
  }

  // MARK: Given sentences

  private static let given = """
    # newdoc id = quay
    # sent_id = q-1
    # text = Wasn't it New York?
    1-2\tWasn't\t_\t_\t_\t_\t_\t_\t_\t_
    1\tWas\tbe\tAUX\t_\t_\t_\t_\t_\t_
    2\tn't\t_\t_\t_\t_\t_\t_\t_\tGloss=no
    3\tit\t_\t_\t_\t_\t_\t_\t_\t_
    3.1\tis\tbe\t_\t_\t_\t_\t_\t0:root\t_
    4\tNew York\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|NER=B-ORG
    5\t?\t_\t_\t_\t_\t_\t_\t_\t_

    """

  @Test func idsAndFormsComeBack() throws {
    let run = try parse(["--from", "conllu", "--format", "conllu"], Self.given)
    #expect(run.status == 0)
    let (before, after) = (rows(Self.given), rows(run.output))
    #expect(after.map { $0[0...1] } == before.map { $0[0...1] })
    #expect(after.allSatisfy { $0.count == 10 })
    #expect(
      run.output.hasPrefix("# newdoc id = quay\n# sent_id = q-1\n# text = Wasn't it New York?\n"))
    #expect(after[4] == before[4])
    #expect(after[2][9] == "Gloss=no")
    #expect(after[5][9] == "SpaceAfter=No")
    #expect(run.output.hasSuffix("\n\n"))
  }

  @Test func aParseIsParsedToTheSame() throws {
    let first = try parse(["--from", "text", "--format", "conllu"], Samples.briefing)
    let second = try parse(["--from", "conllu", "--format", "conllu"], first.output)
    #expect(second.output == first.output)
  }

  @Test(arguments: [
    ("1\tone\n", "line 1: has 2 columns"), ("word\n", "line 1: has no tabs"),
    ("# a\nx\t_\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 2: \"x\" is no id"),
    ("2\tb\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: is out of order; the next word is 1"),
    ("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n", "multiword token"),
    ("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: has no form"),
  ])
  func malformedLines(input: String, message: String) throws {
    let run = try parse(["--from", "conllu"], input)
    #expect(run.status == 3)
    #expect(run.errors.contains(message))
    #expect(run.errors.contains("standard input"))
  }

  @Test func sentencesBeforeAMalformedLineAreWritten() throws {
    let run = try parse(["--from", "conllu"], Self.given + "\n1\tone\n")
    #expect(run.status == 4)
    #expect(rows(run.output).count == 7)
  }

  // MARK: Records

  @Test func recordsAreAnsweredInOrder() throws {
    let lines = (0..<200).map { Samples.record("r\($0)", "Ferry \($0) sank. \"No\\one\" drowned.") }
    let run = try parse(
      ["--from", "jsonl"], lines.joined() + "{broken\n" + Samples.record("z", "End."))
    #expect(run.status == 4)
    let answers = try run.output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
    #expect(answers.count == 202)
    #expect(answers.prefix(200).map { $0["id"] as? String } == (0..<200).map { "r\($0)" })
    #expect(answers[200]["error"] != nil)
    #expect(answers[201]["id"] as? String == "z")
    let conllu = try #require(answers[7]["conllu"] as? String)
    #expect(conllu.hasPrefix("# newdoc id = r7\n"))
    #expect(rows(conllu).map { $0[1] }.prefix(4) == ["Ferry", "7", "sank", "."])
  }

  @Test func oddNamesOfDocumentsBreakNoLine() throws {
    let run = try parse(
      ["--from", "jsonl", "--format", "conllu"], Samples.record("a/b\n# x\u{85}y", "Ferry sank."))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# newdoc id = a/b # x y\n# newpar\n# sent_id = a_b_#_x_y-1\n"))
  }
}
