import HearsayLanguage
import HearsayModel
import Testing

/// Quotations whatever the state of their marks. Paragraphs are parted by ¶, expected pieces by /.
struct QuotationTests {
  private func quotations(_ marked: String) -> [String] {
    let paragraphs = marked.split(separator: "¶").map(String.init)
    var article = Article(id: "t", text: Text(paragraphs.joined(separator: "\n")))
    var start = 0
    for paragraph in paragraphs {
      article.blocks.append(Block(.paragraph, TextSpan(start, start + paragraph.utf8.count)))
      start += paragraph.utf8.count + 1
    }
    let (tokens, sentences) = Language.tokenise(article)
    let text = ParsedText(article, tokens: tokens, sentences: sentences)
    var finder = QuotationFinder(text) { ["said", "added", "says"].contains($0) }
    return finder.find().map { run in
      run.pieces.map { text.words($0) }.joined(separator: "/")
    }
  }

  @Test(arguments: [
    ("\"We sail,\" she said. \"Now.\"", ["We sail,", "Now."]),
    ("“We sail, \"he said. “Now.”", ["We sail,", "Now."]),
    (
      "“We sail at noon.¶The pier holds.¶Nobody knows, \"the port said.",
      ["We sail at noon./The pier holds./Nobody knows,"]
    ),
    ("“We sail at noon.¶“Nobody waits,” she said.", ["We sail at noon./Nobody waits,"]),
    ("“We sail, she said.¶It rained.", ["We sail"]),
    ("''No,'' Reck said.", ["No,"]),
    ("”I saw it“, Reck said.", ["I saw it"]),
    ("She called it ‘calm’ and the pilots’ strike ‘over’.", ["calm", "over"]),
    ("'The pilot's late,' she said.", ["The pilot's late,"]),
    ("The pilots' strike was the 1990s' longest.", []),
  ])
  func findsTheWords(_ text: String, _ expected: [String]) {
    #expect(quotations(text) == expected, "\(text)")
  }
}
