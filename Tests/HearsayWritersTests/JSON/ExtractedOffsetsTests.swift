import HearsayModel
import HearsayWriters
import Testing

/// The offsets of an extracted article slice the body that is printed with them, not the page that was read.
@Suite struct ExtractedOffsetsTests {
  private static let page = WrittenArticle(
    "p", outlet: nil, published: nil,
    "Žalka floods 🌊\nORRIN, March 3 – Rain fell.\nPhoto: Ž. Ek, March 2\nIt stopped on Friday.")

  private static let article: Article = {
    var article = page.annotated.article
    article.blocks[2].kind = .caption
    article.notices = [
      Notice("odd-mark", "A mark was odd", span: page["–"]),
      Notice("no-name", "A name is short", span: page["Ž. Ek"]),
    ]
    return article
  }()

  private func extracted(evidence words: String) throws -> ParsedJSON {
    let published = PublicationDate(
      date: "2031-03-03", precision: .day, evidence: Self.page[words], inferred: true, reason: "")
    return try ParsedJSON(Writers.extractLine(Self.article, published: published))
  }

  @Test(arguments: ["March 3", "Friday", "ORRIN", "Friday."])
  func evidenceOpensItsWords(_ words: String) throws {
    let json = try extracted(evidence: words)
    let text = try #require(json["text"].string)
    #expect(text == "ORRIN, March 3 – Rain fell.\n\nIt stopped on Friday.")
    #expect(try json["published"]["evidence"].words(in: text) == words)
  }

  @Test(arguments: ["floods", "March 2", "fell.\nPhoto"])
  func evidenceOutsideTheBodyIsLeftOut(_ words: String) throws {
    let published = try extracted(evidence: words)["published"]
    #expect(published["evidence"].isNull)
    #expect(published["date"].string == "2031-03-03")
  }

  @Test func noticesKeepTheSpansThatTheBodyHolds() throws {
    let json = try extracted(evidence: "Friday")
    let text = try #require(json["text"].string)
    let notices = json["notices"].items
    #expect(notices.map { $0["code"].string } == ["odd-mark", "no-name"])
    #expect(try notices[0]["span"].words(in: text) == "–")
    #expect(!notices[1].keys.contains("span"))
  }
}
