/// Joins alignments into groups that say one thing, the surest first.
///
/// A sentence can say two things ("the bridge will close, and the ferry will run"): alignments meet only where they rest
/// on the same words of a shared sentence. Groups grow only while most of their sentences answer one another, so that a
/// row of half likenesses does not tie the first to the last.
struct AlignedGroups {
  struct Group {
    /// Alignments by falling score.
    var alignments: [Alignment] = []
    var parts: [Part] = []

    /// Statements that take part, ascending.
    var statements: [Int] { Set(alignments.flatMap { [$0.a, $0.b] }).sorted() }
  }

  /// Words of one sentence.
  struct Part {
    var place: Place
    var tokens: Set<Int>
  }

  /// A sentence, or one statement in it where levels of reporting are kept apart.
  struct Place: Hashable, Comparable {
    var article: Int
    var sentence: Int
    var statement: Int?

    static func < (a: Place, b: Place) -> Bool {
      (a.article, a.sentence, a.statement ?? -1) < (b.article, b.sentence, b.statement ?? -1)
    }

    var whole: Place { Place(article: article, sentence: sentence) }
  }

  private(set) var groups: [Group] = []
  private let statements: [Statement]
  private let scores: PlaceScores
  private let keepsLevels: Bool
  private let isTight: Bool
  private var at: [Place: [Int]] = [:]

  /// - Parameters:
  ///   - alignments: by falling score.
  ///   - keepsLevels: that somebody said a thing, and the thing, stay in two groups.
  ///   - isTight: what is much less alike than a group's own members stays outside; headlines and ledes, which sum up,
  ///     are let in unless levels are kept.
  init(
    _ alignments: [Alignment], statements: [Statement], scores: PlaceScores,
    keepsLevels: Bool = false, isTight: Bool = true
  ) {
    self.keepsLevels = keepsLevels
    self.isTight = isTight
    self.statements = statements
    self.scores = scores
    for alignment in alignments { add(alignment) }
    groups = groups.filter { !$0.alignments.isEmpty }
  }

  private mutating func add(_ alignment: Alignment) {
    let a = Part(place: place(alignment.a), tokens: Set(alignment.tokensA))
    let b = Part(place: place(alignment.b), tokens: Set(alignment.tokensB))
    switch (group(holding: a), group(holding: b)) {
    case (nil, nil):
      groups.append(Group(alignments: [alignment], parts: []))
      insert(a, into: groups.count - 1)
      insert(b, into: groups.count - 1)
    case (let x?, let y?) where x == y:
      groups[x].alignments.append(alignment)
      insert(a, into: x)
      insert(b, into: x)
    case (let x?, let y?):
      guard agree(groups[x], groups[y].parts, newcomer: alignment) else { return }
      merge(max(x, y), into: min(x, y), by: alignment)
    case (let x?, nil):
      guard agree(groups[x], [b], newcomer: alignment) else { return }
      groups[x].alignments.append(alignment)
      insert(b, into: x)
    case (nil, let y?):
      guard agree(groups[y], [a], newcomer: alignment) else { return }
      groups[y].alignments.append(alignment)
      insert(a, into: y)
    }
  }

  private func place(_ statement: Int) -> Place {
    Place(
      article: statements[statement].article, sentence: statements[statement].sentence,
      statement: keepsLevels ? statement : nil)
  }

  private func group(holding part: Part) -> Int? {
    at[part.place, default: []].first { group in
      groups[group].parts.contains {
        $0.place == part.place && AlignedGroups.isSame($0.tokens, part.tokens)
      }
    }
  }

  /// Puts words into a group, together with the words of the same sentence that it has.
  private mutating func insert(_ part: Part, into group: Int) {
    if let known = groups[group].parts.firstIndex(where: { $0.place == part.place }) {
      groups[group].parts[known].tokens.formUnion(part.tokens)
    } else {
      groups[group].parts.append(part)
    }
    if !at[part.place, default: []].contains(group) { at[part.place, default: []].append(group) }
  }

  private mutating func merge(_ from: Int, into group: Int, by alignment: Alignment) {
    let moved = groups[from]
    groups[from] = Group()
    groups[group].alignments += moved.alignments + [alignment]
    for part in moved.parts {
      at[part.place]?.removeAll { $0 == from }
      insert(part, into: group)
    }
  }

  /// Whether at least half of the pairs of sentences answer one another, and nearly as well as in the group. What others
  /// say joins the words of one speaker only where it is much the same.
  private func agree(_ group: Group, _ others: [Part], newcomer: Alignment) -> Bool {
    var linked = 0
    var all = 0
    var sum = 0.0
    for x in group.parts {
      for y in others where x.place != y.place {
        let score = scores.score(x.place.whole, y.place.whole)
        all += 1
        sum += min(1, score)
        if score > 0 { linked += 1 }
      }
    }
    guard 2 * linked >= all else { return false }
    let isSummary = statements[newcomer.a].isSummary || statements[newcomer.b].isSummary
    guard isTight, all > 0, keepsLevels ? !newcomer.isWhole : !isSummary else { return true }
    let own = group.alignments.reduce(0) { $0 + min(1, $1.score) } / Double(group.alignments.count)
    let isOthers = newcomer.kind == .claim && group.alignments.contains { $0.kind != .claim }
    return sum / Double(all) >= max(AlignedGroups.tightness * own, isOthers ? 0.5 : 0)
  }

  private static let tightness = 0.6

  /// Half of the smaller set of words, or interwoven words.
  private static func isSame(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    if 2 * a.intersection(b).count >= min(a.count, b.count) { return true }
    guard let aFirst = a.min(), let aLast = a.max(), let bFirst = b.min(), let bLast = b.max()
    else { return false }
    let common = min(aLast, bLast) - max(aFirst, bFirst)
    return common > 0 && 10 * common >= 6 * min(aLast - aFirst, bLast - bFirst)
  }
}

/// How well sentences answer one another; 0 where they do not.
struct PlaceScores {
  private struct Pair: Hashable {
    var a: AlignedGroups.Place
    var b: AlignedGroups.Place
  }

  private var scores: [Pair: Double] = [:]

  mutating func link(_ a: AlignedGroups.Place, _ b: AlignedGroups.Place, _ score: Double) {
    let pair = a < b ? Pair(a: a, b: b) : Pair(a: b, b: a)
    scores[pair] = max(scores[pair] ?? 0, score)
  }

  func score(_ a: AlignedGroups.Place, _ b: AlignedGroups.Place) -> Double {
    scores[a < b ? Pair(a: a, b: b) : Pair(a: b, b: a)] ?? 0
  }
}
