import HearsayModel
import Testing

@testable import HearsayWriters

@Suite struct MarkdownTests {
  private let report = Writers.write(LakeStory.comparison, as: .markdown)

  @Test func aStoryIsHeadingsAndTables() {
    let headings = report.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# 1 story found in 4 articles", "## Lake Orrin (2031-03-03)", "### What it rests on",
        "### Claims", "#### 1. The lake will not be drained before June.",
        "#### 2. The dam is safe.",
        "#### 3. Forty houses stand below the dam.", "### Differences",
        "#### contradiction: whether the dam is safe", "#### omission: the day of the call",
        "### Quotations on their way", "#### Ilse Marn, phone call", "### Timeline",
        "## Texts that share their words", "## Notices",
      ])
    #expect(
      report.contains(
        "**1 origin found in these 4 articles**: Pavo Brill, speaking for Premier's Office"))
    #expect(
      report.contains(
        "| radio.txt | paraphrase | Ilse Marn, through Pavo Brill (inferred) | “The lake will not be emptied before June” |\n"
      ))
    #expect(
      report.contains(
        "| herald.txt | translation | the lake will ~~not~~ be drained ~~before~~ **in** June |\n"))
  }

  @Test func everythingIsShownHoweverLong() {
    var comparison = LakeStory.comparison
    comparison.claims += Array(repeating: comparison.claims[2], count: 40)
    #expect(Writers.write(comparison, as: .markdown).contains("\n#### 43. Forty houses"))
  }

  @Test(arguments: HostileWords.all)
  func wordsCanNeverBecomeMarkup(_ words: String) {
    for startsBlock in [true, false] {
      let escaped = MarkdownText.escaped(words, startsBlock: startsBlock)
      let (shown, active) = read(escaped)
      #expect(shown == PlainWords.oneLine(words))
      #expect(active.isEmpty, "\(escaped)")
    }
    let escaped = MarkdownText.escaped(words)
    #expect(!["-", "+", "=", ":", "%"].contains(escaped.first))
    #expect(!["1.", "3)", "12."].contains { escaped.hasPrefix($0) })
    #expect(!["http://", "https://", "ftp://"].contains { escaped.contains($0) })
    #expect(!escaped.lowercased().contains("www."))
  }

  @Test(arguments: HostileWords.all.filter { !PlainWords.oneLine($0).isEmpty })
  func noWordsChangeTheShapeOfAReport(_ words: String) {
    let shape = shape(Writers.write(HostileWords.story("word"), as: .markdown))
    #expect(shape.count > 60)
    #expect(self.shape(Writers.write(HostileWords.story(words), as: .markdown)) == shape)
  }

  /// Of each line the mark that it starts with and how many cells it has.
  private func shape(_ markdown: String) -> [String] {
    markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      line in
      let start = String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      let mark = ["#", "##", "###", "####", "-", "|"].contains(start) ? start : ""
      return "\(mark) \(read(String(decoding: line, as: UTF8.self)).active.count { $0 == "|" })"
    }
  }

  /// Undoes escapes: the words that are shown, and the marks that stay active.
  private func read(_ markdown: String) -> (shown: String, active: [Unicode.Scalar]) {
    var shown = String.UnicodeScalarView()
    var active: [Unicode.Scalar] = []
    var rest = Array(markdown.unicodeScalars)[...]
    let entities = ["&lt;": "<", "&gt;": ">", "&amp;": "&", "@\u{2060}": "@"]
    while let scalar = rest.first {
      if let (entity, meaning) = entities.first(where: { rest.starts(with: $0.key.unicodeScalars) })
      {
        shown.append(contentsOf: meaning.unicodeScalars)
        rest = rest.dropFirst(entity.unicodeScalars.count)
        continue
      }
      let isEscape = scalar == "\\" && rest.count > 1
      if !isEscape, "\\`*_[]<>&|~#$^{}@".unicodeScalars.contains(scalar) {
        active.append(scalar)
      }
      rest = rest.dropFirst(isEscape ? 1 : 0)
      if let next = rest.popFirst() { shown.append(next) }
    }
    return (String(shown), active)
  }
}
