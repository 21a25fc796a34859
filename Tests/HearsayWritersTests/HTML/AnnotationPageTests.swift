import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("An article alone, with its notes")
struct AnnotationPageTests {
  private static let radio = LakeStory.radio.annotated

  private static func page(_ change: (inout Attribution) -> Void = { _ in }) -> String {
    var page = radio
    change(&page.annotations.attributions[0])
    return HTMLAnnotation.render([page])
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
    func mark(_ words: String) -> String { "<strong class=\"polarity\">\(words)</strong>" }
    #expect(Self.page { $0.act = .deny }.contains(mark("denied")))
    #expect(Self.page { $0.act = .say }.contains(mark("reported as not said")))
    #expect(Self.page { $0.act = .other }.contains(mark("reported as not believed or intended")))
    #expect(Self.page { $0.negated = false }.contains(mark("did not deny")))
  }

  @Test("A guess is marked in words, and says on what it rests")
  func guesses() {
    let page = Self.page { found in
      found.source = found.cue
      found.confidence = 0.6
      found.rule = "cue:deny+role-memory"
    }
    #expect(page.contains("<b>Žofia Lenk</b>, perhaps "))
    #expect(page.contains(" · by the role named before</span>"))
    #expect(page.contains("“perhaps” is a score below 0.7"))
    #expect(!Self.page().contains("mark guesses"))
  }

  @Test("The headline is the title of the page and its first heading")
  func headline() {
    let page = Self.page()
    #expect(page.contains("<title>Engineer speaks of the dam 👩‍🔬 · Hearsay</title>"))
    #expect(page.contains("<h1 class=\"words headline\" id=\"a1-t\">Engineer speaks"))
    #expect(page.contains("coverage/radio.txt") && !page.contains("<h3"))
    var bare = Self.radio
    bare.article.blocks.removeFirst()
    #expect(HTMLAnnotation.render([bare]).contains("<h1 class=\"called\" id=\"a1-t\">Lake Radio"))
  }

  @Test("What the looks of the text say is told in words beside each number")
  func described() {
    let page = Markup(Self.page())
    let told = page.values("aria-describedby")
    #expect(told.count == Self.radio.annotations.attributions.count)
    #expect(Set(told).isSubset(of: page.values("id")))
    #expect(page.words.contains("words “the dam is safe”, source “Žofia Lenk”, cue “denied”"))
  }

  @Test("Nothing of a comparison stands on it, and its first link leads to the article")
  func ownFrame() {
    let page = Markup(Self.page())
    #expect(
      !page.words.contains("on how many origins") && !page.values("href").contains("#articles"))
    #expect(page.values("href").first == "#a1")
  }

  @Test("Several articles are one page with a list of them")
  func several() {
    let page = Markup(HTMLAnnotation.render([Self.radio, LakeStory.courier.annotated]))
    #expect(page.tags.count { $0.name == "article" } == 2)
    #expect(Set(page.values("href")).isSuperset(of: ["#a1", "#a2"]))
    #expect(page.words.contains("2 articles · Hearsay"))
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count)
    #expect(
      page.tags.filter { ["h1", "h2"].contains($0.name) }.map(\.name) == ["h1", "h2", "h2", "h2"])
  }

  @Test("Shortcuts of one key can be switched off on every page")
  func keySwitch() {
    for page in [Self.page(), HTMLReport.render(Coverage.comparison)] {
      let boxes = Markup(page).tags.filter { $0.attributes["type"] == "checkbox" }
      #expect(boxes.map { $0.attributes["id"] } == ["single"])
    }
  }

  @Test("The keys of a page are those that do something on it")
  func keys() {
    let alone = Self.page()
    #expect(alone.contains("<kbd>n</kbd>") && !alone.contains("<kbd>j</kbd>"))
    #expect(HTMLReport.render(Coverage.comparison).contains("<kbd>j</kbd>"))
  }
}
