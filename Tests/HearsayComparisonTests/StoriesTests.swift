import HearsayModel
import Testing

@testable import HearsayComparison

@Suite("Which articles tell one story")
struct StoriesTests {
  /// Two calls of the same two mayors, told in the same words, a month apart.
  private let calls = [
    Page(
      "may-post", outlet: "Harbour Post",
      """
      # Holm and Dahl speak by phone about the Norrby bridge
      Mayor Vera Holm and Mayor Per Dahl spoke by telephone on 3 May about closing the Norrby bridge.
      The call lasted an hour. Both mayors want the ferry to run while the bridge is mended.
      """
    ).dated("3 May", "2031-05-03", "2031-05-03"),
    Page(
      "may-times", outlet: "Norrby Times",
      """
      # Mayors discuss Norrby bridge in phone call
      Vera Holm and Per Dahl held a telephone call on Saturday about the closing of the Norrby bridge.
      The ferry will run while the bridge is mended, the two mayors agreed in a call of about an hour.
      """
    ).dated("Saturday", "2031-05-03", "2031-05-03"),
    Page(
      "june-post", outlet: "Harbour Post",
      """
      # Holm and Dahl speak again by phone about the Norrby bridge
      Mayor Vera Holm and Mayor Per Dahl spoke by telephone on 7 June about closing the Norrby bridge.
      The call lasted an hour. Both mayors want the ferry to run while the bridge is mended.
      """
    ).dated("7 June", "2031-06-07", "2031-06-07"),
    Page(
      "chess", outlet: "Daily Ferry",
      """
      # Schoolgirl from Ostby wins the chess cup
      Eleven-year-old Tove Aas beat a grandmaster in forty moves at the winter chess cup in Ostby.
      Her teacher had taught her the opening the evening before.
      """),
  ]

  @Test("accounts of one call join; a look-alike call on another day and another matter do not")
  func grouping() {
    let stories = Comparing.stories(of: calls.map(\.annotated))
    #expect(stories[0] == stories[1])
    #expect(stories[0] != stories[2])
    #expect(stories[1] != stories[2])
    #expect(Set(stories).count == 3)
  }

  @Test("stories and their numbers do not depend on the order", arguments: 0..<12)
  func order(_ seed: Int) {
    var random = Random(seed: UInt64(seed))
    let shuffled = random.shuffled(calls)
    let expected = Dictionary(
      uniqueKeysWithValues: zip(
        calls.map(\.annotated.article.id), Comparing.stories(of: calls.map(\.annotated))))
    let stories = Comparing.stories(of: shuffled.map(\.annotated))
    for (page, story) in zip(shuffled, stories) {
      #expect(story == expected[page.annotated.article.id])
    }
  }

  /// Two accounts of one bridge: one opens with the day it broke, the other with the talk about it eight days on.
  private func bridge(published: (String, String)) -> [Page] {
    [
      Page(
        "deckhand", outlet: "Quay Weekly", published: published.0,
        """
        # Deckhand saw the Norrby bridge give way
        Siv Lie stood on the deck of a barge on 1 May when the Norrby bridge gave way above her.
        “The middle pier was gone,” Lie said. She wants divers to look at every pier of the Norrby bridge.
        """
      ).dated("1 May", "2031-05-01", "2031-05-01"),
      Page(
        "mayors", outlet: "Norrby Times", published: published.1,
        """
        # Mayors talk of divers for the Norrby bridge
        Vera Holm and Per Dahl spoke on 9 May of sending divers to the middle pier of the Norrby bridge.
        No barge may pass the Norrby bridge until every pier has been seen.
        """
      ).dated("9 May", "2031-05-09", "2031-05-09"),
    ]
  }

  @Test("accounts that appear together may open with two days of one story")
  func openings() {
    let stories = Comparing.stories(
      of: bridge(published: ("2031-05-11", "2031-05-10")).map(\.annotated))
    #expect(Set(stories).count == 1)
  }

  @Test("accounts each from its own day are two stories")
  func daysApart() {
    let stories = Comparing.stories(
      of: bridge(published: ("2031-05-02", "2031-05-10")).map(\.annotated))
    #expect(Set(stories).count == 2)
  }

  @Test("a duplicate joins its twin")
  func duplicate() {
    let stories = Comparing.stories(of: (calls + [calls[3]]).map(\.annotated))
    #expect(stories[3] == stories[4])
    #expect(Set(stories).count == 3)
  }

  @Test("what an article shares with everything is taken off, what it shares with its like stays")
  func background() throws {
    // Forty accounts of matters of their own that all name the same council; two of them tell one burst pipe.
    let matters = (0..<40).map { number in
      Page(
        "matter-\(number)",
        "The Norrby council met on item\(number)a and item\(number)b, and item\(number)c was put off."
      )
    }
    let pipe = ["x", "y"].map {
      Page($0, "The Norrby council met on the burst pipe below the smithy in Quay Lane.")
    }
    let likeness = StoryLikeness((matters + pipe).map { ArticleProfile($0.annotated) })
    let twins = try #require(likeness.pairs.first { $0.0 == 40 && $0.1 == 41 })
    let others = likeness.pairs.filter { $0.0 != 40 || $0.1 != 41 }
    #expect(twins.2 > 0.8)
    #expect(others.allSatisfy { $0.2 < 0.1 })
  }

  @Test("no article, one article and empty articles are stories of their own")
  func edges() {
    #expect(Comparing.stories(of: []) == [])
    #expect(Comparing.stories(of: [calls[0].annotated]) == [0])
    let empty = [Page("x", ""), Page("y", "")].map(\.annotated)
    #expect(Set(Comparing.stories(of: empty)).count == 2)
  }
}
