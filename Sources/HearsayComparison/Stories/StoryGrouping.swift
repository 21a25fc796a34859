import HearsayModel

/// Which articles tell one happening: names and content words weighted by rarity, days of publication and of the event.
struct StoryGrouping {
  /// For each article the number of its story.
  let stories: [Int]

  init(_ articles: [AnnotatedArticle]) {
    let order = ArticleOrder(articles)
    let profiles = articles.map(ArticleProfile.init)
    let pairs = StoryLikeness(profiles).pairs
    let barriers = pairs.filter { StoryGrouping.arePartedByDays(profiles[$0.0], profiles[$0.1]) }
    var linkage = AverageLinkage(
      rank: order.rank, pairs: pairs, barriers: barriers.map { ($0.0, $0.1) })
    let clusters = linkage.clusters(threshold: StoryGrouping.threshold(for: articles.count))
    // Stories are numbered by their first article in an order that does not depend on the input's.
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(clusters).sorted().enumerated().map { ($1, $0) })
    stories = clusters.map { numbers[$0] ?? 0 }
  }

  /// Whether the days of what they tell keep two articles out of one story.
  ///
  /// "A crew member recalls the collision of March 1" and "the premiers spoke on March 9" may appear on one day about
  /// one ferry: each enters the story at another day of it. Two calls told in the same words, each when it was news,
  /// are two stories. So days count against articles that did not appear together.
  private static func arePartedByDays(_ a: ArticleProfile, _ b: ArticleProfile) -> Bool {
    guard a.eventDay.excludes(b.eventDay) else { return false }
    guard let x = a.published, let y = b.published else { return true }
    return abs(x.number - y.number) > EventDay.tolerance
  }

  /// More articles leave more room for chance likeness: little more in a handful, much more in thousands. Measured on
  /// the open halves of five story sets and on one of 6870 articles.
  private static func threshold(for count: Int) -> Double {
    var doublings = 0
    var size = 1
    while size < count {
      size *= 2
      doublings += 1
    }
    let few = min(0.14, 0.1 + 0.005 * Double(doublings))
    return min(0.24, few + 0.03 * Double(max(0, doublings - 12)))
  }
}
