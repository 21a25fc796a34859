import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("Numbers of notes")
struct NoteOrderTests {
  /// Speech within speech, and a quotation that nothing introduces.
  private static let page: AnnotatedArticle = {
    var page = WrittenArticle(
      "ferry.txt", outlet: nil, published: nil,
      """
      The ferry stays
      Lea Orban said the crew had told her to wait. “We wait.” Nobody came.
      """)
    let outer = page.attribute(
      "the crew had told her to wait", to: "Lea Orban", named: "Lea Orban", cue: "said")
    page.attribute("to wait", to: "the crew", named: nil, cue: "had told") { $0.parent = outer }
    page.attribute("We wait", to: "Lea Orban", named: "Lea Orban", cue: "said") {
      $0.cue = []
      $0.form = .direct
    }
    // Found in another order than that of the text.
    page.annotated.annotations.attributions.swapAt(0, 2)
    page.annotated.annotations.attributions[1].parent = 2
    return page.annotated
  }()

  @Test("They count in the order of the text, behind the cue or behind the closing mark")
  func text() {
    let shown = Writers.annotation(Self.page, as: .text)
    #expect(shown.contains("Orban said[1] the crew had told[2] her to wait. “We wait.”[3] Nobody"))
  }

  @Test("A page numbers as the text does, at the same places")
  func html() throws {
    let page = HTMLAnnotation.render([Self.page])
    let markup = Markup(page)
    let refs = markup.tags.filter { $0.attributes["class"] == "ref" }
    #expect(refs.map { $0.attributes["aria-label"] } == ["Note 1", "Note 2", "Note 3"])
    let plain = page.replacing(/<[^>]*>/, with: "")
    #expect(plain.contains("said1 the crew had told2 her to wait. “We wait.”3 Nobody"))
  }
}

@Suite("Words between marks")
struct QuotedWordsTests {
  @Test(
    "The outer marks clash with none of the words",
    arguments: [
      ("the pier", "“the pier”"), ("the pier’s end", "“the pier’s end”"),
      ("the \"old\" pier", "‘the \"old\" pier’"), ("the “old” pier", "‘the “old” pier’"),
      ("residents' “passion”", "‘residents' “passion”’"),
      ("the ‘old’ pier, “mine”", "«the ‘old’ pier, “mine”»"),
      ("old pier\" of the town", "«old pier\" of the town»"),
      ("the “old pier of the town", "«the “old pier of the town»"),
      ("the “old « pier", "⟦the “old « pier⟧"),
    ])
  func marks(_ words: String, _ quoted: String) {
    let text = Text(words)
    #expect(Phrases.quoted([text.span], of: text) == quoted)
  }

  @Test("A mark at the edge is shown where the article has it")
  func edges() {
    let text = Text("Fans sang \"We stay\" for long, the pier \"belongs to all.\"")
    let inside = TextSpan(11, 28)
    #expect(Phrases.quoted([inside], of: text) == "‘\"We stay\" for long’")
    let last = TextSpan(30, text.bytes.count - 2)
    #expect(Phrases.quoted([last], of: text) == "‘the pier \"belongs to all.\"’")
  }
}
