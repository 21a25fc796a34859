import HearsayReaders
import Testing

@Suite("What a page says about its article")
struct PageFactsTests {
  private static let story = String(
    repeating:
      "<p>The council of Vinterby has voted to close the old bridge, the mayor said on Monday.</p>",
    count: 3)

  private func facts(head: String = "", body: String = "", url: String? = nil) -> PageFacts {
    Readers.pageFacts(
      Array("<html lang=en><head>\(head)</head><body>\(body)\(Self.story)</body></html>".utf8),
      url: url)
  }

  private func data(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
  }

  @Test func eachFieldKeepsItsEvidence() {
    let facts = facts(
      head: data(
        """
        {"@type": "NewsArticle", "headline": "Bridge to close", "datePublished": "2032-03-04T08:15:00+01:00",
         "dateModified": "2032-03-05", "author": {"@type": "Person", "givenName": "Ada", "familyName": "Brook"},
         "provider": {"name": "AFP"}}
        """)
        + "<meta property=\"og:site_name\" content=\"Harbour News\"><link rel=canonical href=\"https://harbour.example/bridge\">",
      body: "<h1>Bridge to close</h1>")
    #expect(facts.title?.value == "Bridge to close" && facts.title?.evidence == .element("h1"))
    #expect(facts.published?.value == "2032-03-04T08:15:00+01:00")
    #expect(facts.published?.evidence == .linkedData("datePublished"))
    #expect(
      facts.modified?.value == "2032-03-05"
        && facts.modified?.evidence == .linkedData("dateModified"))
    #expect(facts.authors.map(\.value) == ["Ada Brook"])
    #expect(facts.authors.first?.evidence == .linkedData("author"))
    #expect(
      facts.outlet?.value == "Harbour News" && facts.outlet?.evidence == .meta("og:site_name"))
    #expect(
      facts.canonical?.value == "https://harbour.example/bridge"
        && facts.canonical?.evidence == .meta("canonical"))
    #expect(facts.agency?.value == "AFP" && facts.agency?.evidence == .linkedData("provider"))
    #expect(facts.language?.value == "en")
  }

  @Test(arguments: [
    ("By Ada Brook", ["Ada Brook"]), ("Von Ada Brook und Tom Hill", ["Ada Brook", "Tom Hill"]),
    ("Ada Brook, harbour correspondent, and Tom Hill", ["Ada Brook", "Tom Hill"]),
    ("Ada Brook, MA", ["Ada Brook"]), ("Interview: Ada Brook", ["Ada Brook"]),
    ("Ada Brook (abr), Tom Hill (thi)", ["Ada Brook", "Tom Hill"]),
    ("Ada Brook im Gespräch mit Tom Hill", ["Ada Brook", "Tom Hill"]),
    ("Ada de la Cruz", ["Ada de la Cruz"]),
    ("par Ada Brook avec Tom Hill", ["Ada Brook", "Tom Hill"]), ("Ada BROOK", ["Ada BROOK"]),
    ("Ада Брук", ["Ада Брук"]),
    ("Associated Press in Vinterby", []), ("Harbour News Staff", []), ("harbour.example", []),
    ("ada@harbour.example", []),
    ("https://harbour.example/ada", []), ("Redaktion", []), ("Harbour News", []), ("red", []),
    ("Staff", []), ("admin", []),
  ])
  func peopleAreToldFromHouses(value: String, people: [String]) {
    let facts = facts(
      head:
        "<meta property=\"og:site_name\" content=\"Harbour News\"><meta name=author content=\"\(value)\">"
    )
    #expect(facts.authors.map(\.value) == people)
  }

  @Test(arguments: [
    "<span class=\"story-byline\">By <a href=x>Ada Brook</a></span>",
    "<a rel=author href=x>Ada Brook</a>",
    "<span itemprop=author><span itemprop=name>Ada Brook</span></span>",
    "<h1>Bridge to close</h1><li>Von: Ada Brook</li>",
    "<h1>Bridge to close</h1><h4>Autor</h4><p>Ada Brook</p>",
    "<h1>Bridge to close</h1><div>Ada Brook | 4 March 2032</div>",
    "<h1>Bridge to close</h1><p>By Ada Brook March 4, 2032</p>",
  ])
  func peopleOnThePageItself(body: String) {
    #expect(facts(body: body).authors.map(\.value) == ["Ada Brook"])
  }

  @Test func theAuthorsOfCommentsAreNotTheArticles() {
    let facts = facts(body: "<div class=comment-list><span class=author>Tom Hill</span></div>")
    #expect(facts.authors.isEmpty)
  }

  @Test func aLabelSaysWhoWroteIt() {
    let head =
      "<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" content=\"Ada Brook\">"
    #expect(facts(head: head).authors.map(\.value) == ["Ada Brook"])
  }

  @Test func theArticleOfThisTitleComesFirst() {
    let facts = facts(
      head: data(
        "{\"@type\":\"Article\",\"headline\":\"Ferry runs again\",\"datePublished\":\"2031-01-01\"}"
      )
        + data(
          "{\"@type\":\"Article\",\"headline\":\"Bridge to close\",\"datePublished\":\"2032-03-04\"}"
        ),
      body: "<h1>Bridge to close</h1>")
    #expect(facts.published?.value == "2032-03-04")
  }

  @Test func marksOfCDATAAroundJSON() {
    #expect(
      facts(head: data("<![CDATA[ {\"@type\":\"Article\",\"datePublished\":\"2032-03-04\"} ]]>"))
        .published?.value == "2032-03-04")
  }

  @Test func aKickerIsNoPartOfTheTitle() {
    let facts = facts(
      head:
        "<title>The old bridge: Lorries must take the ferry - Harbour News</title><meta property=\"og:title\" content=\"Lorries must take the ferry\">",
      body: "<h1><span>The old bridge:</span> Lorries must take the ferry</h1>")
    #expect(facts.title?.value == "Lorries must take the ferry")
  }

  @Test func severalNamesOfOneMeta() {
    #expect(
      facts(head: "<meta property=\"og:title twitter:title\" content=\"Bridge to close\">").title?
        .value == "Bridge to close")
  }
}
