import HearsayModel
import HearsayReaders
import Testing

/// A small generator of its own, so that a printed seed gives the same texts everywhere (Marsaglia's xorshift).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite("What holds for the blocks of any text")
struct PlainLawsTests {
  private static let scraps = [
    "Vinterby to close its old bridge", "VINTERBY (NORD) — The town", " will close the bridge.",
    "\n",
    "\n\n", "\r\n", "\r", "\u{2028}", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{AD}", "“", "”", "(",
    ")", "[",
    "]", "(Photo: Ada Brook, AP)", "[Photo/Nordbild]", "• © Ada", "By Ada Brook, AP", "Read More",
    "—", "--",
    " - ", "/TASS/", "(Reuters)", "March 3, 2032", "Mar.04.203202:02",
    "(Reporting by Ada; Editing by Tom)", "# ",
    "## What next", "@ada", "…", ".", "?", ",", ";", ":", "é", "Å", "東京", "👩‍👩‍👧", "\u{0}", "\u{85}",
    "\t", " ", "  ",
    "RELATED ARTICLES", "is seen near the quay", "left, and", "\u{E000}", "\u{10FFFF}", "•", "|",
    "<", "&amp;", "[09/10, 18:22] Ada:", "(NORD)(www.nord.example)", ". Enditem", "KEY POINTS",
    "abc/def/jm",
    "VINTERBY: ", "@harbour", "14:32 GMT", "- Ada -", "(ANSA) - VINTERBY, MAR 3 - ", "kw/ mm/",
    "“The town will close it.”", "In short:", "What's next?", "Tags:", "Contact:", "Page A3", " | ",
  ]

  private static func text(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...60, using: &numbers))
      .map { _ in scraps[Int.random(in: 0..<scraps.count, using: &numbers)] }.joined()
  }

  private static func isEmptyScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
      || [0xAD, 0x180E, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
      || (0x200E...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x1C...0x1F).contains(scalar.value)
  }

  @Test(arguments: UInt64(1)...400)
  func blocks(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let text = Self.text(&numbers)
    let article = Readers.plainText(text, id: "law")
    #expect(article.text.bytes == Array(text.utf8), "seed \(seed): the text was changed")
    var end = 0
    for block in article.blocks {
      #expect(block.span.start >= end && !block.span.isEmpty, "seed \(seed): \(block) after \(end)")
      #expect(block.span.end <= article.text.bytes.count, "seed \(seed): \(block) out of bounds")
      check(article, TextSpan(end, block.span.start), isGap: true, seed)
      check(article, block.span, isGap: false, seed)
      end = block.span.end
    }
    check(article, TextSpan(end, article.text.bytes.count), isGap: true, seed)
  }

  /// A gap holds white space alone; a block neither starts nor ends with any, nor inside a scalar.
  private func check(_ article: Article, _ span: TextSpan, isGap: Bool, _ seed: UInt64) {
    let words = article.text[span]
    #expect(Array(words.utf8) == Array(article.text.bytes[span.start..<span.end]), "seed \(seed)")
    if isGap {
      #expect(words.unicodeScalars.allSatisfy(Self.isEmptyScalar), "seed \(seed): gap <\(words)>")
    } else {
      let ends = [words.unicodeScalars.first, words.unicodeScalars.last].compactMap(\.self)
      #expect(!ends.contains(where: Self.isEmptyScalar), "seed \(seed): block <\(words)>")
    }
  }

  @Test func lineBreaksOfAnyKindGiveTheSameBlocks() {
    let rows = LabelledLine.above + "\n\nRead More\n\n" + LabelledLine.below
    let kinds = Readers.plainText(rows, id: "lf").blocks.map(\.kind)
    for lineBreak in ["\r\n", "\r", "\u{2028}", "\u{85}", " \n\u{A0}\u{200B}"] {
      let text = rows.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: lineBreak)
      #expect(Readers.plainText(text, id: "other").blocks.map(\.kind) == kinds)
    }
  }

  @Test(arguments: [
    "“The town will close the bridge.”\n", "VINTERBY: The town.\n", "Ada Brook/NORD\n", "(NORD)\n",
    "Related\nAda Brook is a writer.\n", "a. Ada Brook\n",
  ])
  func manyLikeLinesTakeNoLonger(line: String) {
    let text = String(repeating: line, count: 5_000)
    let time = ContinuousClock().measure { _ = Readers.plainText(text, id: "long") }
    #expect(time < .seconds(10))
  }

  @Test func aByteOrderMarkIsNoPartOfTheHeadline() {
    let article = Readers.plainText(
      "\u{FEFF}Bridge to close\nThe bridge will close, she said.", id: "bom")
    #expect(article.blocks.first.map { article.text[$0.span] } == "Bridge to close")
    #expect(article.text.bytes.count == 3 + 48)
  }

  @Test func hardWrappedLinesAreOneParagraph() {
    let text = """
      Vinterby to close its old bridge

      The council of Vinterby has voted to close the old bridge for a
      year, the mayor said on Monday. Repairs are to start in April and
      will cost the town two million.

      "It is not safe for lorries," she told the council after a short
      debate.
      """
    let article = Readers.plainText(text, id: "wrapped")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph])
    #expect(article.text[article.blocks[1].span].hasPrefix("The council"))
    #expect(article.text[article.blocks[1].span].hasSuffix("two million."))
  }

  @Test func separateSentencesOnLinesStaySeparate() {
    let text = """
      The council voted on Monday to close the old bridge for a year.
      The mayor spoke first and said that it was not safe for lorries.
      Repairs are to start in April, and the ferry runs twice as often.
      """
    #expect(Readers.plainText(text, id: "lines").blocks.count == 3)
  }

  @Test func aTitleFromTheRecordIsTheHeadlineWhereverItStands() {
    let text = "News\nBridge to close.\nThe old bridge will close for a year, the mayor said."
    let article = Readers.plainText(text, id: "titled", title: "Bridge to  close.")
    #expect(article.blocks.map(\.kind) == [.boilerplate, .headline, .paragraph])
    #expect(article.title == "Bridge to  close.")
  }

  @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", "\u{200B}\n"])
  func nothingGivesNoBlocks(text: String) {
    #expect(Readers.plainText(text, id: "empty").blocks.isEmpty)
  }

  @Test func longLinesOfMarksTakeLinearTime() {
    for mark in ["(", "<", "—", "A ", "• ", "\"", "By A, ", "x\n", "(Photo: "] {
      let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
      let clock = ContinuousClock()
      let time = clock.measure { _ = Readers.plainText(text, id: "long") }
      #expect(time < .seconds(10), "\(mark): \(time)")
    }
  }
}
