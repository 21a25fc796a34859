import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("What a reader finds on the page")
struct ReadingTests {
  private static let page = HTMLReport.render(Coverage.comparison)

  @Test(
    "Counts are said in words that claim no more than was found",
    arguments: [
      "1 origin found in these 4 articles", "1–2 origins found in these 2 articles",
      "No origin found in these 2 articles: told in the outlet’s own voice",
      "2 origins found in these 4 articles. 3 of 5 claims have no origin but Tomas Ilven.",
      "What Halvard Kesse and Mirela Dast said in the phone call: 1 origin found in the 4 articles that tell it: Tomas Ilven, speaking for Orland.",
      "1 contradiction, 1 divergence and 1 omission between accounts",
    ])
  func counts(_ sentence: String) { #expect(Self.page.contains(sentence)) }

  @Test("It never says that something is confirmed or true")
  func noVerdict() {
    let words = Markup(Self.page).words.lowercased()
    #expect(!words.contains("confirmed") && !words.contains("verified"))
  }

  @Test("A chain is a list within a list, from the outlet inwards")
  func chain() {
    #expect(
      Self.page.contains(
        "<ul class=\"chain\"><li><b>Orland Wire</b><ul><li>Tomas Ilven, speaking for Orland<ul><li>Halvard Kesse, speaking for Orland</li></ul></li></ul></li></ul>"
      ))
  }

  @Test("The words of a passage are those that its link leads to")
  func passageWords() {
    let span = Coverage.courier.span("Kesse had asked for it")
    let passages = Passages(Coverage.comparison)
    let id = passages.id([span], in: 1) ?? "none"
    #expect(Self.page.contains("<span id=\"\(id)\" class=\"at\"></span>"))
    let segments = Self.page.split(separator: "<span class=\"")
    #expect(
      segments.contains {
        $0.contains(">Kesse had asked for it</span>")
          && $0.prefix { $0 != "\"" }.split(separator: " ").contains(Substring(id))
      })
    #expect(Self.page.contains("#\(id):target~.\(id)"))
    #expect(
      Self.page.contains("<mark>Kesse had asked for it</mark> <a class=\"to\" href=\"#\(id)\">"))
  }

  @Test("Each relation has its sign and its word")
  func relations() {
    for word in ["verbatim", "paraphrase", "conflicts", "absent"] {
      #expect(Self.page.contains("</b> \(word)<"))
    }
  }

  @Test("Words added and left out are marked as such")
  func diff() {
    #expect(Self.page.contains("The <del>talk</del> <ins>conversation</ins> was"))
    #expect(Self.page.contains("One sets a condition that another lacks."))
  }

  @Test("Every number beside the text leads to the words, and every number in the text to the note")
  func notes() {
    let markup = Markup(Self.page)
    let attributions = Coverage.comparison.articles.flatMap(\.annotations.attributions).count
    #expect(markup.tags.count { $0.attributes["class"] == "ref" } == attributions)
    #expect(markup.tags.count { $0.attributes["class"] == "back" } == attributions)
  }

  @Test("The innermost speech gives a segment its style")
  func innerSpeech() {
    #expect(Self.page.contains("\">the gates of the Serrin dam would open before June</span>"))
    let markup = Markup(Self.page)
    let styles = Set(
      markup.values("class").flatMap { $0.split(separator: " ") }.map(String.init))
    #expect(styles.isSuperset(of: ["direct", "indirect", "mixed", "inner", "who", "cue"]))
  }

  @Test("A claim that only one article tells stands apart from those that several tell")
  func groups() {
    #expect(Self.page.contains("In one article only: 1 claim"))
    #expect(Self.page.contains("In several articles: 4 claims"))
  }

  @Test("What was noticed while reading is told beside the article, and once for all")
  func notices() {
    var comparison = Coverage.comparison
    comparison.notices = [Notice("few-articles", "One article stands alone.")]
    comparison.articles[1].article.notices = [Notice("damaged-encoding", "Some letters were lost.")]
    let page = HTMLReport.render(comparison)
    #expect(page.contains("Note: One article stands alone."))
    #expect(page.contains("Note: Some letters were lost."))
  }

  @Test("An article alone has a page too")
  func annotation() {
    let page = HTMLAnnotation.render([Coverage.courier.annotated])
    #expect(page.contains("if rain allows"))
    #expect(page.contains("class=\"words caption\""))
    #expect(Markup(page).values("class").contains("notes"))
  }

  @Test(
    "Articles of one outlet are told apart",
    arguments: [
      (
        ["a.txt", "b.txt"], ["North", "South"], ["2024-03-01", "2024-03-01"], ["North", "South"]
      ),
      (
        ["a.txt", "b.txt"], ["North", "North"], ["2024-03-01", "2024-03-02"],
        ["North, 1 March 2024", "North, 2 March 2024"]
      ),
      (
        ["a.txt", "b.txt"], ["North", "North"], ["2024-03-01", "2024-03-01"],
        ["North (a.txt)", "North (b.txt)"]
      ),
      (["a.txt", "b.txt"], ["", " "], ["", ""], ["a.txt", "b.txt"]),
    ])
  func labels(_ ids: [String], _ outlets: [String], _ days: [String], _ labels: [String]) {
    let articles = ids.indices.map {
      Account(ids[$0], outlet: outlets[$0], published: days[$0]).annotated
    }
    #expect(ArticleLabels.labels(of: articles) == labels)
  }

  @Test(
    "Dates read as words",
    arguments: [
      ("2024-03-09", "9 March 2024"), ("2024-03", "March 2024"), ("2024", "2024"),
      ("2024-03-09T16:20:00+01:00", "9 March 2024, 16:20"),
      ("2024-03-09/2024-03-11", "9 March 2024 – 11 March 2024"), ("2024-13", "2024-13"),
      ("soon", "soon"),
    ])
  func dates(_ iso: String, _ words: String) { #expect(DateWords.words(iso) == words) }
}
