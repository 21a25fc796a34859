import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("An article alone, with its notes")
struct AnnotationPageTests {
  private static let radio = LakeStory.radio.annotated

  private static func page(_ change: (inout Attribution) -> Void = { _ in }) -> String {
    var page = radio
    change(&page.annotations.attributions[0])
    return HTMLAnnotation.render(page)
  }

  @Test("Every note can be reached, and unfolds its chain and its rule")
  func notesUnfold() {
    let page = Markup(Self.page())
    let notes = page.tags.filter { $0.name == "li" && $0.attributes["data-place"] != nil }
    #expect(notes.count == Self.radio.annotations.attributions.count)
    #expect(notes.allSatisfy { $0.attributes["tabindex"] == "-1" })
    #expect(page.tags.count { $0.name == "details" } == notes.count)
    #expect(Self.page().contains("<dt>Rule</dt><dd>cue-clause</dd>"))
  }

  @Test("A note leads to words that are marked in the text")
  func notesLeadToWords() {
    let page = Markup(Self.page())
    let classes = Set(page.values("class").flatMap { $0.split(separator: " ") }.map(String.init))
    #expect(Set(page.values("data-place")).isSubset(of: classes))
  }

  @Test("A source that was not found for sure is unresolved")
  func unresolved() {
    let page = Self.page { found in
      found.sourceName = nil
      found.chain = []
    }
    #expect(page.contains("<span class=\"standing\">unresolved</span>"))
    #expect(page.contains("unresolved, so no name is given"))
  }

  @Test("An agentless passive names nobody")
  func nobody() {
    let page = Self.page { found in
      found.sourceName = nil
      found.source = []
      found.chain = []
    }
    #expect(page.contains("<b>Nobody named</b>"))
    #expect(page.contains("<dd>the article names nobody</dd>"))
  }

  @Test("Who is inferred stands apart from who is stated")
  func inferred() {
    let page = Self.page { found in
      found.chain = [
        SourceLink(name: "Žofia Lenk", kind: .person), SourceLink(name: "Otto Kesh", kind: .person),
      ]
      found.via = [SourceLink(name: "Pavo Brill", kind: .person)]
    }
    #expect(page.contains("<span class=\"through\">through Otto Kesh</span>"))
    #expect(page.contains("<span class=\"via\">via Pavo Brill, inferred</span>"))
    #expect(page.contains("<dt>Chain</dt><dd>Žofia Lenk ← Otto Kesh</dd>"))
    #expect(page.contains("<dt>Inferred</dt><dd>via Pavo Brill: the sentence does not say so"))
  }

  @Test("What was not said is told from what was denied")
  func polarity() {
    #expect(Self.page { $0.act = .deny }.contains("<dt>Polarity</dt><dd>denied</dd>"))
    #expect(Self.page { $0.act = .say }.contains("<dt>Polarity</dt><dd>not said</dd>"))
  }

  @Test("The keys of a page are those that do something on it")
  func keys() {
    let alone = Self.page()
    #expect(alone.contains("<kbd>n</kbd>") && !alone.contains("<kbd>j</kbd>"))
    #expect(HTMLReport.render(Coverage.comparison).contains("<kbd>j</kbd>"))
  }
}
