import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("The text of an article never becomes markup")
struct EscapingTests {
  private static let pages = [
    HTMLReport.render(HostileCoverage.comparison),
    HTMLAnnotation.render(HostileCoverage.comparison.articles),
  ]

  @Test("It adds no tag and no attribute", arguments: pages)
  func addsNothing(_ page: String) {
    let markup = Markup(page)
    let known = Set(Markup(HTMLReport.render(Coverage.comparison)).tags.map(\.name))
    #expect(Set(markup.tags.map(\.name)).subtracting(known).isEmpty)
    let keys = Set(markup.tags.flatMap(\.attributes.keys))
    #expect(!keys.contains { $0.hasPrefix("on") || $0 == "autofocus" || $0.contains("\u{301}") })
    #expect(markup.tags.count { $0.name == "script" } == 1)
    #expect(markup.tags.count { $0.name == "style" } == 1)
  }

  @Test("It is in the page as it stands in the article")
  func isAllThere() {
    let words = Markup(Self.pages[0]).words
    #expect(words.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(words.contains("{{name}}{{{name}}}{{#x}}"))
    #expect(words.contains("&amp;lt;b&amp;gt;"))
    #expect(!words.unicodeScalars.contains("\u{0}") && !words.unicodeScalars.contains("\u{1B}"))
  }

  @Test("A combining mark cannot hide a quotation mark or a bracket")
  func combiningMarks() {
    let template = Template("<a title=\"{{x}}\">{{x}}</a>")
    let page = template.render(["x": "\"\u{301}<\u{338}'\u{301}&\u{301}"])
    let escaped = "&quot;\u{301}&lt;\u{338}&#39;\u{301}&amp;\u{301}"
    #expect(
      page.unicodeScalars.elementsEqual("<a title=\"\(escaped)\">\(escaped)</a>".unicodeScalars))
  }

  @Test(
    "Only web addresses are linked",
    arguments: [
      ("https://pellin.example/a?b=c", true), ("HTTP://pellin.example", true),
      ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false), (" https://x.example", false),
      ("java\nscript:alert(1)", false), ("data:text/html,x", false), ("//x.example", false),
      ("https://x.example/\u{0}", false), ("https:\\\\x.example", false), ("notes.txt", false),
    ])
  func addresses(_ address: String, _ isLinked: Bool) {
    #expect(SafeURL.link(address) == (isLinked ? address : nil))
  }

  @Test("Links leave the page for web addresses alone", arguments: pages)
  func linksAreSafe(_ page: String) {
    let targets = Markup(page).values("href")
    #expect(targets.allSatisfy { $0.hasPrefix("#") })
    let outward = Markup(HTMLReport.render(Coverage.comparison)).values("href").filter {
      !$0.hasPrefix("#")
    }
    #expect(outward == ["https://orland-wire.example/serrin"])
  }

  @Test(
    "A language tag is a tag or nothing",
    arguments: [
      ("en", "en"), ("pt-BR", "pt-BR"), ("en\" x=\"", nil), ("", nil), ("-", nil), ("é", nil),
    ])
  func languageTags(_ language: String, _ tag: String?) {
    #expect(LanguageTag.tag(language) == tag)
  }
}
