import HearsayLanguage
import HearsayModel
import HearsayReaders
import HearsayTime
import Testing

/// When an article appeared, and from what that is known.
struct PublicationTests {
  static func chronology(
    _ blocks: [(Block.Kind, String)], published: String? = nil, reference: PublicationDate? = nil
  ) -> (Chronology, Article) {
    var article = Article(id: "a", text: Text(blocks.map(\.1).joined(separator: "\n")))
    var start = 0
    for (kind, text) in blocks {
      article.blocks.append(Block(kind, TextSpan(start, start + text.utf8.count)))
      start += text.utf8.count + 1
    }
    article.published = published
    let (tokens, sentences) = Language.tokenise(article)
    let chronology = Chronology.analyse(
      article, tokens: tokens, sentences: sentences, reference: reference)
    return (chronology, article)
  }

  @Test func theInputGoesFirst() throws {
    let (found, _) = Self.chronology(
      [(.dateline, "March 3, 2031"), (.paragraph, "The boat left yesterday.")],
      published: "2032-05-04T10:20:00Z")
    let published = try #require(found.published)
    #expect(published.date == "2032-05-04T10:20:00Z")
    #expect(published.precision == .second)
    #expect(published.evidence == nil)
    #expect(!published.inferred)
    #expect(found.times.last?.value == "2032-05-03")
  }

  @Test(arguments: [
    (Block.Kind.dateline, "March 3, 2032"),
    (.dateline, "VINTERBY, Norland, March 3, 2032 (NORD) -"),
    (.dateline, "3 March 2032"), (.boilerplate, "Published 3 March 2032"),
    (.boilerplate, "Posted on Wednesday, March 3, 2032"), (.byline, "By Ada Brook, March 3, 2032"),
    (.boilerplate, "Updated March 3, 2032"), (.boilerplate, "First published: 2032-03-03"),
  ])
  func aDateAtTheTopIsTheArticles(_ line: (Block.Kind, String)) throws {
    let (found, article) = Self.chronology([
      (.headline, "Old bridge shut"), line, (.paragraph, "The bridge was shut on Monday."),
    ])
    let published = try #require(found.published)
    #expect(published.date == "2032-03-03")
    #expect(published.precision == .day)
    #expect(!published.inferred)
    let evidence = try #require(published.evidence)
    #expect(article.text[evidence].contains("3"))
    #expect(found.times.last?.value == "2032-03-01")
  }

  @Test func theTimeOfAStampIsKept() throws {
    let (found, article) = Self.chronology([
      (.boilerplate, "Published 6:16 p.m. ET March 3, 2032"), (.paragraph, "The bridge was shut."),
    ])
    let published = try #require(found.published)
    #expect(published.date == "2032-03-03T18:16")
    #expect(published.precision == .minute)
    #expect(published.evidence.map { article.text[$0] } == "6:16 p.m. ET March 3, 2032")
  }

  @Test func publishedGoesBeforeUpdated() {
    let (found, _) = Self.chronology([
      (.boilerplate, "Updated March 5, 2032"), (.boilerplate, "Published March 3, 2032"),
      (.paragraph, "The bridge was shut."),
    ])
    #expect(found.published?.date == "2032-03-03")
  }

  @Test(arguments: [
    (Block.Kind.caption, "The bridge, March 31, 2030."),
    (.photoCredit, "Photo: Ada Brook, March 31, 2030"),
    (.boilerplate, "Ada Brook (@adabrook) posted March 31, 2030"),
    (.paragraph, "The bridge was opened on March 31, 2030."),
  ])
  func captionsPostsAndProseGiveNoDate(_ line: (Block.Kind, String)) {
    let (found, _) = Self.chronology([line, (.paragraph, "The bridge was shut on Monday.")])
    #expect(found.published == nil)
    #expect(found.times.last?.value == "XXXX-WXX-1")
  }

  @Test func aDateDeepInTheTextIsNotTheArticles() {
    let paragraphs = (0..<8).map { _ in (Block.Kind.paragraph, "The bridge was shut.") }
    let (found, _) = Self.chronology(paragraphs + [(.dateline, "March 3, 2032")])
    #expect(found.published == nil)
  }

  @Test func theYearOfADatelineFollowsFromWeekdayAndPast() throws {
    // 3 March 2033 is a Thursday; 3 March 2032 was a Wednesday.
    let (found, article) = Self.chronology([
      (.dateline, "OSLO, March 3 (NORD) -"),
      (.paragraph, "The old bridge was shut on Thursday. It had been opened in December 2032."),
    ])
    let published = try #require(found.published)
    #expect(published.date == "2033-03-03")
    #expect(published.inferred)
    #expect(published.reason.contains("Thursday"))
    #expect(published.evidence.map { article.text[$0] } == "March 3")
    #expect(found.times.map(\.value) == ["2033-03-03", "2033-03-03", "2032-12"])
  }

  @Test func aDatelineWithoutYearsInTheTextIsNotEnough() {
    let (found, _) = Self.chronology([
      (.dateline, "OSLO, March 3 (NORD) -"), (.paragraph, "The bridge was shut on Thursday."),
    ])
    #expect(found.published == nil)
    #expect(found.times.map(\.value) == ["XXXX-03-03", "XXXX-WXX-4"])
    #expect(found.times.allSatisfy { $0.interval == nil })
  }

  @Test func otherArticlesOfTheStoryGiveTheDate() throws {
    let other = PublicationDate(
      date: "2032-03-04", precision: .day, evidence: nil, inferred: false, reason: "stated")
    let (found, _) = Self.chronology(
      [(.paragraph, "The bridge was shut on Monday.")], reference: other)
    let published = try #require(found.published)
    #expect(published.date == "2032-03-04")
    #expect(published.inferred)
    #expect(found.times.map(\.value) == ["2032-03-01"])
  }

  @Test func otherArticlesGiveTheYearOfADateline() throws {
    let other = PublicationDate(
      date: "2033-01-02", precision: .day, evidence: nil, inferred: false, reason: "stated")
    let (found, _) = Self.chronology(
      [(.dateline, "OSLO, Dec. 31 -"), (.paragraph, "The bridge was shut today.")],
      reference: other)
    #expect(found.published?.date == "2032-12-31")
    #expect(found.published?.inferred == true)
    #expect(found.times.last?.value == "2032-12-31")
  }

  @Test func anArticleWithADateIgnoresTheOthers() {
    let other = PublicationDate(
      date: "2032-03-04", precision: .day, evidence: nil, inferred: false, reason: "stated")
    let (found, _) = Self.chronology(
      [(.dateline, "March 9, 2032"), (.paragraph, "It was shut.")], reference: other)
    #expect(found.published?.date == "2032-03-09")
    #expect(found.published?.inferred == false)
  }

  @Test func aBadDateInTheInputIsPassedOver() {
    let (found, _) = Self.chronology([(.paragraph, "It was shut.")], published: "last Tuesday")
    #expect(found.published == nil)
  }

  @Test(
    arguments: [
      ("VINTERBY, Norland, May 4 (NORD) -", "VINTERBY, Norland", "May 4", "NORD"),
      ("VINTERBY, May 4. /NORD/.", "VINTERBY", "May 4", "NORD"),
      ("VINTERBY (Northwire) -", "VINTERBY", nil, "Northwire"),
      ("VINTERBY \u{2014}", "VINTERBY", nil, nil),
      ("Vinterby, Norland (NBN)", "Vinterby, Norland", nil, "NBN"),
      ("May 4, 2032", nil, "May 4, 2032", nil),
    ] as [(String, String?, String?, String?)])
  func datelines(_ line: String, _ place: String?, _ date: String?, _ agency: String?) throws {
    let (found, _) = Self.chronology([(.dateline, line), (.paragraph, "It was shut.")])
    let dateline = try #require(found.dateline)
    #expect(dateline.place == place)
    #expect(dateline.date == date)
    #expect(dateline.agency == agency)
    #expect(dateline.span == TextSpan(0, line.utf8.count))
  }

  @Test func aPastedPageGivesItsDate() throws {
    let page = """
      Old bridge shut

      March 3, 2032

      VINTERBY \u{2013} The old bridge was shut on Monday, the mayor said.

      It will open again next March.
      """
    let article = Readers.plainText(page, id: "a")
    let (tokens, sentences) = Language.tokenise(article)
    let found = Chronology.analyse(article, tokens: tokens, sentences: sentences)
    #expect(found.published?.date == "2032-03-03")
    #expect(found.dateline?.place == "VINTERBY")
    #expect(found.times.map(\.value) == ["2032-03-03", "2032-03-01", "2033-03"])
  }
}
