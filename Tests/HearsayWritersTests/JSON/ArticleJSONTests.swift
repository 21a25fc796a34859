import HearsayModel
import HearsayWriters
import Testing

@Suite struct ArticleJSONTests {
  private static let page: Article = {
    var article = Article(
      id: "p",
      text: Text(
        "Head ž\nBy Ada Ruhl\nOSLO -  Rain fell.\r\n\r\nIt stopped.\nPhoto: a lake\nThe end."))
    let kinds: [(Block.Kind, String)] = [
      (.headline, "Head ž"), (.byline, "By Ada Ruhl"), (.dateline, "OSLO -"),
      (.paragraph, "Rain fell."),
      (.paragraph, "It stopped."), (.caption, "Photo: a lake"), (.paragraph, "The end."),
    ]
    let page = WrittenArticle("p", outlet: nil, published: nil, article.text.string)
    article.blocks = kinds.map { Block($0, page[$1]) }
    article.byline = ["Ada Ruhl"]
    article.language = "en"
    return article
  }()

  @Test func extractGivesTheBodyAlone() throws {
    let page = WrittenArticle("p", outlet: nil, published: nil, Self.page.text.string)
    let published = PublicationDate(
      date: "2031-03-04T10:00", precision: .minute, evidence: page["Ada"], inferred: false,
      reason: "stated")
    let line = Writers.extractLine(Self.page, published: published)
    let json = try ParsedJSON(line)
    #expect(
      json.keys == [
        "byline", "id", "language", "notices", "outlet", "published", "text", "title", "url",
      ])
    #expect(json["title"].string == "Head ž")
    #expect(json["text"].string == "OSLO -  Rain fell.\r\n\r\nIt stopped.\n\nThe end.")
    #expect(json["byline"].strings == ["Ada Ruhl"])
    #expect(json["published"]["precision"].string == "minute")
    #expect(json["outlet"].isNull)
    #expect(!line.contains("\n"))
  }

  @Test func withoutBlocksTheTextIsTheBody() throws {
    let article = Article(id: "p", text: Text("\u{FEFF}One.\r\nTwo."))
    let json = try ParsedJSON(Writers.extractLine(article, published: nil))
    #expect(json["text"].string == "\u{FEFF}One.\r\nTwo.")
    #expect(json["published"].isNull && json["title"].isNull)
  }

  @Test(arguments: HostileWords.all)
  func hostileWordsComeBackAsTheyWere(_ words: String) throws {
    let article = HostileWords.article(LakeStory.courier.annotated, words).article
    let line = Writers.extractLine(article, published: nil)
    #expect(!line.unicodeScalars.contains(where: breaksALine))
    let json = try ParsedJSON(line)
    #expect(json["title"].string == words)
    #expect(json["url"].string == words)
    #expect(json["byline"].strings == [words])
    let group = try ParsedJSON(Writers.groupLine(id: words, story: words))
    #expect(group["id"].string == words && group["story"].string == words)
  }
}
