import HearsayLanguage
import HearsayModel
import HearsayReaders
import Testing

struct TokeniserTests {
  private func article(_ text: String) -> Article {
    var article = Article(id: "t", text: Text(text))
    article.blocks = [Block(.paragraph, article.text.span)]
    return article
  }

  @Test(arguments: [
    ("Mara’s ferry didn't sail.", ["Mara", "’s", "ferry", "did", "n't", "sail", "."]),
    ("The U.S. envoy, 61, left.", ["The", "U.S.", "envoy", ",", "61", ",", "left", "."]),
    ("It cost 1,250.50 on Jan. 9-10", ["It", "cost", "1,250.50", "on", "Jan.", "9", "-", "10"]),
    (
      "a business-like \"talk\" <...> end",
      ["a", "business-like", "\"", "talk", "\"", "<...>", "end"]
    ),
    ("He said ''no''...", ["He", "said", "''", "no", "''", "..."]),
    ("the G-7 in the 1990s at 10:30", ["the", "G-7", "in", "the", "1990s", "at", "10:30"]),
    ("Dell -- he\u{A0}waited – left", ["Dell", "--", "he", "waited", "–", "left"]),
  ])
  func splits(_ text: String, _ expected: [String]) {
    let article = article(text)
    let (tokens, _) = Language.tokenise(article)
    #expect(tokens.map { article.text[$0.span] } == expected)
  }

  @Test(arguments: [
    ("\"Stay calm,\" Dell said. \"The pier holds.\"", 2),
    ("He met U.S. President Hall on Jan. 9. It rained.", 2),
    ("Sen. Ann Lee, D-Va., spoke. So did J. Ford.", 2),
    ("\"Why?\" she asked. Nobody knew.", 2),
    ("\"We call it an 'alarm.' This is our view,\" he said.", 2),
    ("It was \"nothing bad ... maybe good\" to him.", 1),
    ("She works in the U.S. He does not.", 2),
  ])
  func countsSentences(_ text: String, _ expected: Int) {
    #expect(Language.tokenise(article(text)).sentences.count == expected, "\(text)")
  }

  @Test func spansHoldOnDamagedText() {
    var state: UInt64 = 7
    let pieces = [
      "a", "B", "’", "'", "\"", "“", ".", "...", " ", "\n", "-", "9", "é", "\u{200B}", "<...>", "«",
      "'s", "漢", "😀", "U.S.",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let (tokens, sentences) = Language.tokenise(article(text))
      var last = 0
      for token in tokens {
        #expect(token.span.start >= last && token.span.end > token.span.start)
        last = token.span.end
      }
      #expect(last <= text.utf8.count)
      #expect(sentences.flatMap { Array($0.tokens) } == Array(tokens.indices))
    }
  }
}
