import HearsayModel
import Testing

@testable import HearsayWriters

@Suite struct PlainWordsTests {
  @Test(arguments: [
    ("  two\r\n\twords\u{2028}here ", "two words here"), ("a\u{1B}[2Jb", "a[2Jb"),
    ("\u{85}\u{9B}x\u{7F}", "x"), ("left\u{202E}right", "leftright"), ("👩‍🔬 e\u{301}", "👩‍🔬 e\u{301}"),
    (" \u{0} ", ""),
  ])
  func wordsStayAndOrdersGo(_ words: String, _ shown: String) {
    #expect(PlainWords.oneLine(words) == shown)
    #expect(PlainWords.oneLine(shown) == shown)
  }

  @Test func wordsAreCutBetweenWords() {
    #expect(PlainWords.shortened("four little words here", to: 14) == "four little …")
    #expect(PlainWords.shortened("four", to: 4) == "four")
    #expect(PlainWords.shortened(String(repeating: "x", count: 90), to: 40).count == 42)
  }

  @Test(arguments: [("abc", 3), ("水位", 4), ("e\u{301}", 1), ("👩‍🔬", 2), ("\u{200D}", 0), ("Ž…", 2)])
  func columnsOfWords(_ words: String, _ columns: Int) {
    #expect(Columns.of(words) == columns)
  }

  @Test func numbersJoinIntoRanges() {
    #expect(Phrases.ranges([7, 1, 2, 3, 5]) == "1–3, 5, 7")
    #expect(Phrases.ranges([]) == "")
    #expect(Phrases.list(["a", "b", "c", "d"], limit: 2) == "a, b and 2 more")
    #expect(Phrases.list(["a", "b"]) == "a and b")
    #expect(Phrases.percent(.nan) == "an unknown share")
    #expect(Phrases.percent(0.254) == "25 %")
    #expect(Phrases.percent(0.001) == "less than 1 %")
    #expect(Phrases.percent(0) == "0 %")
  }

  @Test func aMarkThatContentLeavesOpenIsClosedForTheEye() {
    let text = Text("The pier “belongs to all”, he said.")
    let torn = TextSpan(0, "The pier “belongs to all".utf8.count)
    #expect(Phrases.quoted([torn], of: text) == "‘The pier “belongs to all”’")
    #expect(Phrases.quoted([TextSpan(0, 8)], of: text) == "“The pier”")
  }
}
