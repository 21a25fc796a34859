import Hearsay
import HearsayModel
import HearsayReaders
import Testing

@testable import HearsayComparison

/// The merged timeline of stories of our own.
struct TimelineTests {
  /// Annotates pages, each of a published day and its text.
  static func annotate(_ pages: [(day: String, text: String)]) -> [AnnotatedArticle] {
    pages.enumerated().map { index, page in
      var article = Readers.plainText(page.text, id: "page \(index)")
      article.published = page.day
      return Pipeline(nil).annotate(article)
    }
  }

  static let call = StoryEvent(
    kind: "phone call", participants: ["Mara Lind", "Tomas Berg"], date: "2032-05-01", evidence: [])
  static let none = StoryEvent(kind: nil, participants: [], date: nil, evidence: [])

  static func entries(
    _ pages: [(day: String, text: String)], event: StoryEvent = none
  ) -> [TimelineEntry] {
    let articles = annotate(pages)
    return Timeline.entries(for: 0, articles: Array(articles.indices), in: articles, event: event)
  }

  @Test func oneHappeningOfTwoArticlesIsOneEntry() throws {
    let found = Self.entries([
      ("2032-05-04", "The old lighthouse at Vinterby was sold to the harbour trust on May 1."),
      ("2032-05-04", "On Saturday the harbour trust bought the lighthouse at Vinterby."),
    ])
    let entry = try #require(found.first)
    #expect(found.count == 1)
    #expect(entry.date == "2032-05-01")
    #expect(entry.precision == "day")
    #expect(entry.articles.sorted() == [0, 1])
    #expect(entry.evidence.count == 2)
    #expect(entry.inferred)
  }

  @Test func happeningsOfOneDayStayApart() {
    let found = Self.entries([
      (
        "2032-05-04",
        """
        The harbour trust bought the lighthouse on May 1, 2032.

        Fishermen blocked the northern bridge on May 1, 2032.
        """
      )
    ])
    #expect(found.map(\.date) == ["2032-05-01", "2032-05-01"])
    #expect(found.allSatisfy { !$0.inferred })
  }

  @Test func aCallAndTheBriefingOnItAreTwo() throws {
    let found = Self.entries(
      [
        (
          "2032-05-02",
          """
          Mara Lind and Tomas Berg held a phone call on Saturday, the ferry board said.

          The call was calm, Ada Brook told reporters on Saturday.
          """
        )
      ], event: Self.call)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.date == "2032-05-01" })
    #expect(found.contains { $0.text.contains("Brook told reporters") })
    #expect(found.contains { $0.text.hasPrefix("Mara Lind and Tomas Berg held a phone call") })
  }

  @Test func callsWithDifferentPeopleAreDifferent() {
    let found = Self.entries(
      [
        (
          "2032-05-02",
          """
          Mara Lind and Tomas Berg spoke in a phone call on Saturday.

          On the same day, Mara Lind held a phone call with Olaf Strand.
          """
        )
      ], event: Self.call)
    #expect(found.count == 2)
  }

  @Test func aMonthJoinsTheDayOfTheSameHappening() throws {
    let found = Self.entries([
      ("2032-05-04", "The envoys of Norland held talks by video on December 7, 2031."),
      ("2032-05-04", "In December 2031 the envoys of Norland held talks by video."),
    ])
    let entry = try #require(found.first)
    #expect(found.count == 1)
    #expect(entry.date == "2031-12-07")
    #expect(entry.evidence.count == 2)
    #expect(!entry.inferred)
  }

  @Test func eachDateOfASentenceHasItsOwnWords() {
    let found = Self.entries([
      (
        "2032-05-04",
        "The visit followed the envoys' talks on December 7, 2031 as well as the ministers' dinner on December 30, 2031."
      )
    ])
    #expect(found.map(\.date) == ["2031-12-07", "2031-12-30"])
    #expect(found.first?.text.contains("dinner") == false)
    #expect(found.last?.text == "the ministers' dinner on December 30, 2031")
  }

  @Test func aClauseIsCutOutOfItsSentence() throws {
    let found = Self.entries([
      ("2032-05-04", "The talks began hours after the guards left the northern fort on May 1.")
    ])
    #expect(found.map(\.text) == ["the guards left the northern fort on May 1"])
  }

  @Test func whatIsOnlyPlannedIsTold() {
    let found = Self.entries([
      ("2032-05-04", "The envoys will meet in Vinterby on May 9-10.")
    ])
    #expect(found.map(\.date) == ["2032-05-09/2032-05-10"])
    #expect(found.map(\.precision) == ["interval"])
  }

  @Test(arguments: [
    "The envoys talked for two hours about the fort.",
    "The envoys have recently met at the fort.",
    "The envoys will answer soon at the fort.",
    "The envoys meet at the fort every Friday.",
    "The envoys met at the fort in the 1990s.",
    "The guards have held the fort since 2014.",
    "The talks, originally scheduled for Friday, were put off.",
  ])
  func noEntryForWhatHasNoDate(_ sentence: String) {
    #expect(Self.entries([("2032-05-04", sentence)]).isEmpty)
  }

  @Test func noEntryFromCaptions() {
    var article = Article(
      id: "a", text: Text("The fort, March 31, 2030.\nGuards left the fort on May 1, 2032."))
    article.blocks = [Block(.caption, TextSpan(0, 25)), Block(.paragraph, TextSpan(26, 62))]
    let articles = [Pipeline(nil).annotate(article)]
    let found = Timeline.entries(for: 0, articles: [0], in: articles, event: Self.none)
    #expect(found.map(\.date) == ["2032-05-01"])
  }

  @Test func theOrderOfTheArticlesChangesNothing() {
    let pages = [
      (
        day: "2032-05-04",
        text: "The old lighthouse at Vinterby was sold to the harbour trust on May 1."
      ),
      (day: "2032-05-04", text: "On Saturday the harbour trust bought the lighthouse at Vinterby."),
      (
        day: "2032-05-05",
        text: "The guards left the northern fort in April 2032. The trust was founded in 1931."
      ),
    ]
    func told(_ pages: [(day: String, text: String)]) -> [[String]] {
      let articles = Self.annotate(pages)
      return Timeline.entries(
        for: 0, articles: Array(articles.indices), in: articles, event: Self.none
      )
      .map { entry in
        [entry.date, entry.text] + entry.evidence.map { articles[$0.article].text[$0.span] }
      }
    }
    let first = told(pages)
    #expect(first.count == 3)
    #expect(first == told(pages.reversed()))
    #expect(first == told([pages[1], pages[2], pages[0]]))
  }

  @Test func entriesAreSortedAndRestOnTheirWords() {
    let articles = Self.annotate([
      (
        "2032-05-04",
        """
        The mill burned down in 1987, and the pier was shut in March 2019.

        On Monday the council bought the pier, Ada Brook said on Tuesday.
        """
      )
    ])
    let found = Timeline.entries(for: 3, articles: [0], in: articles, event: Self.none)
    #expect(found.map(\.date) == found.map(\.date).sorted())
    #expect(found.count >= 3)
    for entry in found {
      #expect(entry.story == 3)
      #expect(!entry.evidence.isEmpty)
      for passage in entry.evidence {
        let text = articles[passage.article].text
        #expect(text.span.contains(passage.span))
        #expect(text.oneLine(passage.span).contains(entry.text))
      }
    }
  }

  @Test func aStoryWithoutArticlesHasNone() {
    #expect(Timeline.entries(for: 0, articles: [], in: [], event: Self.none).isEmpty)
  }
}
