import HearsayModel
import HearsayReaders
import Testing

@Suite("What of a page is its article")
struct PageTextTests {
  private static let paragraphs = [
    "The council of Vinterby has voted to close the old bridge for a year, the mayor said on Monday.",
    "\"It is not safe for lorries,\" Ada Brook told the council after a short debate in the town hall.",
    "Repairs are to start in April and will cost the town two million, according to a report.",
  ]
  private static var story: String { paragraphs.map { "<p>\($0)</p>" }.joined() }

  private func text(_ body: String, head: String = "") throws -> [String] {
    let page = "<html><head>\(head)</head><body>\(body)</body></html>"
    let article = try #require(Readers.htmlPage(Array(page.utf8), id: "page", url: nil))
    return article.text.string.split(separator: "\n\n").map(String.init)
  }

  @Test func wholeSentencesBelowTheHeadlineAreItsLead() throws {
    let lead = "The old bridge of Vinterby is closed for a year, the mayor has said."
    let found = try text(
      "<header><h1>Bridge to close</h1><div class=intro>\(lead)</div></header><div>\(Self.story)</div>"
    )
    #expect(found == [lead] + Self.paragraphs)
  }

  @Test func aDeckWithoutAFullStopIsNone() throws {
    let found = try text(
      "<header><h1>Bridge to close</h1><h2>Lorries must take the ferry to Port Sol</h2></header><div>\(Self.story)</div>"
    )
    #expect(found == Self.paragraphs)
  }

  @Test func rowsOfATableAreLines() throws {
    let found = try text(
      "<div>\(Self.story)<table><tr><th>Place<th>Votes<tr><td>Port Sol<td>1,204</table>\(Self.story)</div>"
    )
    #expect(found[3...4] == ["Place | Votes", "Port Sol | 1,204"])
  }

  @Test func aTableThatArrangesThePageIsNone() throws {
    #expect(
      try text("<table><tr><td><ul><li><a href=x>Home</a></ul><td>\(Self.story)</table>")
        == Self.paragraphs)
  }

  @Test func captionsStandApartFromTheText() throws {
    let caption = "Lorries wait on the quay of Vinterby for the ferry to come in."
    let body = """
      <h1>Bridge to close</h1><div><p>\(Self.paragraphs[0])</p>
      <figure><img src=x><figcaption>\(caption)</figcaption></figure>
      <div class="mediaBox"><picture><img src=y></picture><p>Ada Brook in the town hall, where she spoke to the council.</p></div>
      <p>\(Self.paragraphs[1])</p><p>The debate in the town hall of Vinterby. 04.03.2032 | 2:35 min</p><p>\(Self.paragraphs[2])</p></div>
      """
    #expect(try text(body) == Self.paragraphs)
    let facts = Readers.pageFacts(Array(body.utf8))
    #expect(
      facts.captions == [caption, "Ada Brook in the town hall, where she spoke to the council."])
  }

  @Test func otherArticlesAreLeftOut() throws {
    let card =
      "<div><h3><a href=x>Ferry runs again</a></h3><p>The storm is over, and the ferry to Port Sol runs as it did.</p></div>"
    let found = try text(
      "<div>\(Self.story)<h3>Read more</h3><p>Harbour looks for new ferries after the storm</p></div>\(card)\(card)"
    )
    #expect(found == Self.paragraphs)
  }

  @Test func aSentenceThatIsMostlyALinkStays() throws {
    let sentence =
      "The skipper was <a href=x>fined four hundred crowns by the court of Vinterby in March</a>."
    let found = try text("<div>\(Self.story)<p>\(sentence)</p>\(Self.story)</div>")
    #expect(
      found.contains("The skipper was fined four hundred crowns by the court of Vinterby in March.")
    )
  }

  @Test func whatOnlyAScreenReaderReadsIsLeftOut() throws {
    let found = try text(
      "<div><p>The tables<span class=\"visually-hidden\">, opens a new window</span> of the tides say so, she told the council.</p>"
        + "<p>And<span style=\"clip: rect(0 0 0 0)\"> hidden</span> the harbour master agreed with all that she had said.</p></div>"
    )
    #expect(found[0].hasPrefix("The tables of the tides") && found[1].hasPrefix("And the harbour"))
  }

  @Test func partsOfAnArticleInBoxesOfTheirOwnBelongTogether() throws {
    let body = Self.paragraphs.map {
      "<custom-part><section class=part><p>\($0)</p></section></custom-part>"
    }.joined()
    #expect(try text("<main>\(body)</main>") == Self.paragraphs)
  }

  @Test func shortLinesThatAreMarkedAsParagraphsStay() throws {
    let parts = (Self.paragraphs + ["Fares: 12 crowns", "Lorries: 80 crowns"])
      .map { "<div class=\"part small\">\($0)</div>" }
    let found = try text(
      "<div>\(parts.joined())<div class=other>Harbour Weekend Special</div></div>")
    #expect(found == Self.paragraphs + ["Fares: 12 crowns", "Lorries: 80 crowns"])
  }

  @Test func livePostsAreNotTheArticle() throws {
    let posts = String(
      repeating:
        "<div><p>10.15 The ferry has come in, and the lorries roll off it one by one.</p></div>",
      count: 30)
    #expect(
      try text(
        "<div>\(Self.story + "<p>\(Self.paragraphs[0]) Again.</p>")<amp-live-list>\(posts)</amp-live-list></div>"
      ).count == 4)
    #expect(try text("<div><amp-live-list>\(posts)</amp-live-list></div>").count == 30)
  }

  @Test(arguments: [
    "<ul><li><a href=x>abc</a><li><a href=y>def</a></ul>", "<h1>Bridge to close</h1>",
    "<span>Closed</span>",
  ])
  func aPageWithAnyWordsGetsAnAnswer(body: String) throws {
    let article = try #require(Readers.htmlPage(Array(body.utf8), id: "page", url: nil))
    #expect(!article.text.bytes.isEmpty)
    #expect(article.notices.map(\.code) == ["page-without-article"])
  }

  @Test func noByLineAndNoAppealInTheText() throws {
    let found = try text(
      "<div><p>Von Ada Brook, Vinterby</p>\(Self.story)<p>Abonnieren Sie unseren Rundbrief aus dem Hafen.</p></div>",
      head: "<meta name=author content=\"Ada Brook\">")
    #expect(found == Self.paragraphs)
  }
}
