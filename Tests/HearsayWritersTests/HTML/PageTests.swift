import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("The page")
struct PageTests {
  static let comparisons = [Coverage.comparison, HostileCoverage.comparison, Comparison()]

  @Test("Every link within the page leads to one place", arguments: comparisons)
  func linksLeadSomewhere(_ comparison: Comparison) {
    let page = Markup(HTMLReport.render(comparison))
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count)
    let targets = page.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(!targets.isEmpty)
    #expect(Set(targets).subtracting(ids).isEmpty)
  }

  @Test("Every label and every heading that a region names is there", arguments: comparisons)
  func namesAreThere(_ comparison: Comparison) {
    let page = Markup(HTMLReport.render(comparison))
    let ids = Set(page.values("id"))
    let named = (page.values("aria-labelledby") + page.values("for")).flatMap {
      $0.split(separator: " ").map(String.init)
    }
    #expect(Set(named).subtracting(ids).isEmpty)
  }

  @Test("Nothing is loaded from elsewhere", arguments: comparisons)
  func loadsNothing(_ comparison: Comparison) {
    let page = Markup(HTMLReport.render(comparison))
    let loading = ["src", "srcset", "data", "poster", "background", "action", "formaction", "ping"]
    #expect(loading.allSatisfy { page.values($0).isEmpty })
    #expect(!page.tags.contains { ["link", "base", "iframe", "object", "img"].contains($0.name) })
    #expect(!page.style.contains("url(") && !page.style.contains("@import"))
    #expect(!page.script.contains("fetch(") && !page.script.contains("import"))
  }

  @Test("The policy allows the script of the page and no other")
  func policyNamesTheScript() {
    let page = Markup(HTMLReport.render(Coverage.comparison))
    let policy = page.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    let hash = base64(SHA256.digest(Array(page.script.utf8)))
    let content = policy?.attributes["content"] ?? ""
    #expect(content.contains("default-src 'none'"))
    #expect(content.contains("script-src 'sha256-\(hash)'"))
    #expect(page.tags.count { $0.name == "script" } == 1)
  }

  @Test("A page has its language, its title and its landmarks")
  func hasLandmarks() {
    let page = Markup(HTMLReport.render(Coverage.comparison))
    let names = Set(page.tags.map(\.name))
    #expect(names.isSuperset(of: ["title", "main", "nav", "header", "h2", "h3", "h4"]))
    #expect(page.tags.first { $0.name == "html" }?.attributes["lang"] == "en")
    #expect(page.tags.first { $0.name == "a" }?.attributes["href"] == "#main")
  }

  @Test("The same comparison makes the same page")
  func isStable() {
    #expect(HTMLReport.render(Coverage.comparison) == HTMLReport.render(Coverage.comparison))
  }

  @Test("Without articles the page says so")
  func emptyComparison() {
    let page = HTMLReport.render(Comparison())
    #expect(page.contains("No article was read"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test("Indices and spans that point nowhere are left out")
  func strayIndices() {
    var comparison = Coverage.comparison
    comparison.claims[0].accounts[0].article = 99
    comparison.claims[0].accounts[1].attribution = 99
    comparison.claims[1].story = 7
    comparison.claims[2].accounts[0].spans = [TextSpan(-3, 4), TextSpan(5, 90_000), TextSpan(9, 9)]
    comparison.stories[0].articles.append(42)
    comparison.stories[0].origins[0].claims.append("c-none")
    comparison.differences[0].accounts[0].article = -1
    comparison.timeline[0].evidence[0].article = 12
    comparison.lineages[0].b = 31
    comparison.lineages.append(
      Lineage(a: 0, b: 1, relation: .copy, direction: .unknown, score: .nan, runs: []))
    comparison.stories[0].words?.articles = [50]
    comparison.stories[0].words?.evidence[0].article = 51
    comparison.utterances[0].members[0].article = 8
    let page = Markup(HTMLReport.render(comparison))
    let targets = page.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(Set(targets).subtracting(page.values("id")).isEmpty)
  }
}
