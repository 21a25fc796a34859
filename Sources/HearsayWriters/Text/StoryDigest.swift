import HearsayModel

/// What a report tells of one story, the most important first.
struct StoryDigest {
  let story: Story
  /// Those that most articles tell, then those in conflict. Numbered from 1 by their place.
  let claims: [Claim]
  let differences: [Difference]
  /// Those whose words changed on their way.
  let variants: [Utterance]
  /// How many kept their words in every article.
  let unchanged: Int
  let timeline: [TimelineEntry]
  private let numbers: [String: Int]

  /// Every story, those that most articles tell first.
  static func all(_ comparison: Comparison) -> [StoryDigest] {
    let claims = Dictionary(grouping: comparison.claims, by: \.story)
    let differences = Dictionary(grouping: comparison.differences, by: \.story)
    let utterances = Dictionary(grouping: comparison.utterances, by: \.story)
    let timeline = Dictionary(grouping: comparison.timeline, by: \.story)
    return comparison.stories.indices.map { index in
      StoryDigest(
        comparison.stories[index], claims: claims[index] ?? [],
        differences: differences[index] ?? [], utterances: utterances[index] ?? [],
        timeline: timeline[index] ?? [])
    }
    .sorted(by: { [-$0.story.articles.count] })
  }

  private init(
    _ story: Story, claims: [Claim], differences: [Difference], utterances: [Utterance],
    timeline: [TimelineEntry]
  ) {
    self.story = story
    self.claims = claims.sorted(by: { claim in
      let outlets = Set(claim.accounts.map(\.article)).count
      let isDisputed = claim.accounts.contains { $0.relation == .conflicts }
      return [-outlets, isDisputed ? 0 : 1]
    })
    self.differences = differences.sorted(by: { [$0.kind.rank] })
    variants = utterances.filter(\.isChanged)
      .sorted(by: { [-$0.alarms.count, $0.isReworded ? 0 : 1, -$0.members.count] })
    unchanged = utterances.count - variants.count
    self.timeline = timeline
    numbers = Dictionary(
      zip(self.claims.map(\.id), 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The numbers under which claims are printed.
  func numbers(of ids: [String]) -> [Int] { ids.compactMap { numbers[$0] }.sorted() }
}

extension Utterance.Member {
  /// The word diff, where it tells how one wording became another; a paraphrase shares too few words for that.
  var wordDiff: [DiffSegment]? {
    switch variant {
    case .edited, .translation, .partial: diff.isEmpty ? nil : diff
    case .verbatim, .paraphrase: nil
    }
  }
}

extension Utterance {
  fileprivate var isReworded: Bool { members.contains { $0.wordDiff != nil } }

  fileprivate var isChanged: Bool {
    !alarms.isEmpty || members.contains { $0.variant != .verbatim }
  }
}

extension Difference.Kind {
  fileprivate var rank: Int {
    switch self {
    case .contradiction: 0
    case .divergence: 1
    case .omission: 2
    }
  }
}

extension Comparison {
  /// Those that share the most first.
  var lineagesByScore: [Lineage] {
    lineages.sorted(by: { [$0.score.isFinite ? Int(-$0.score * 10_000) : 1] })
  }
}

extension Array {
  /// By keys, the smallest first; of equals, in the order they had.
  fileprivate func sorted(by keys: (Element) -> [Int]) -> [Element] {
    enumerated()
      .map { (keys: keys($0.element) + [$0.offset], element: $0.element) }
      .sorted { $0.keys.lexicographicallyPrecedes($1.keys) }
      .map(\.element)
  }
}
