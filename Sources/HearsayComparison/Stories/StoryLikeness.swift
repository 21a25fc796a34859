import HearsayModel

/// How much pairs of articles look like accounts of one happening.
///
/// The words of the whole text count most, those of the headline and the first sentences once more; days between two
/// publications count against a pair; and what an article shares with articles on anything is taken off.
struct StoryLikeness {
  /// Pairs of articles, the smaller first, and how much alike they are (0 … 1).
  let pairs: [(Int, Int, Double)]

  /// Cosines below this are chance.
  private static let least = 0.04
  /// The share of headline and first sentences beside the whole text.
  private static let leadShare = 0.2

  init(_ profiles: [ArticleProfile]) {
    let texts = WeightedVectors(profiles.map(\.counts))
    let leads = WeightedVectors(profiles.map(\.lead))
    let raw = texts.similarPairs(atLeast: StoryLikeness.least).map { a, b, cosine in
      let lead = leads.cosine(a, b)
      let likeness = cosine + StoryLikeness.leadShare * (lead - cosine)
      return (a, b, likeness * StoryLikeness.nearness(profiles[a], profiles[b]))
    }
    let background = StoryLikeness.background(raw, count: profiles.count)
    pairs = raw.map { a, b, likeness in
      (a, b, max(0, likeness - (background[a] + background[b]) / 2))
    }
  }

  /// Fades with the days between two publications, from the second day on.
  private static func nearness(_ a: ArticleProfile, _ b: ArticleProfile) -> Double {
    guard let x = a.published, let y = b.published else { return 1 }
    let days = Double(max(0, abs(x.number - y.number) - 1))
    return 1 / (1 + days / 3 + days * days / 30)
  }

  // MARK: Background

  /// Ranks of neighbours that, in a mixed lot, tell other stories of the same people and matters.
  private static let strangers = 20..<40
  /// In coverage of a single story those neighbours tell it too: so no more than this is taken off.
  private static let most = 0.07

  /// For each article how alike it is to those that are near it but not nearest: a page on what everybody writes about
  /// is alike to many (local scaling: Zelnik-Manor and Perona 2004; hubs: Radovanović et al. 2010).
  private static func background(_ pairs: [(Int, Int, Double)], count: Int) -> [Double] {
    var nearest = Array(repeating: [Double](), count: count)
    for (a, b, likeness) in pairs {
      nearest[a].append(likeness)
      nearest[b].append(likeness)
    }
    return nearest.map { likenesses in
      let ranked = likenesses.sorted(by: >).prefix(strangers.upperBound)
      let sum = ranked.dropFirst(strangers.lowerBound).reduce(0, +)
      return min(most, sum / Double(strangers.count))
    }
  }
}
