import HearsayModel

/// Finds which articles share text, and what the sharing means.
struct Lineages {
  private let articles: [AnnotatedArticle]
  private var texts: [[Shared]] = []

  /// One stream of one article, ready to be compared.
  private struct Shared {
    let stream: WordStream
    let shingles: [UInt64]
    let index: ShingleIndex
    let length: Int

    init(_ article: AnnotatedArticle, _ kind: WordStream.Kind, quoted: [Bool]) {
      stream = WordStream(article, kind, quoted: quoted)
      shingles = stream.shingles()
      index = ShingleIndex(shingles)
      length = stream.length
    }
  }

  init(_ articles: [AnnotatedArticle]) {
    self.articles = articles
    texts = articles.map { article in
      let quoted = TokenMarks.quoted(article)
      return WordStream.Kind.allCases.map { Shared(article, $0, quoted: quoted) }
    }
  }

  /// Every pair that shares text, ascending.
  func find() -> [Lineage] {
    let rank = ArticleOrder(articles).rank
    let shared = sharedStreams()
    let pairs = Set(shared.map { Pair(a: $0.a / Lineages.kinds, b: $0.b / Lineages.kinds) })
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.compactMap { pair in
      // The pair is compared in an order that does not depend on the input's.
      rank[pair.a] < rank[pair.b]
        ? lineage(pair.a, pair.b, shared) : lineage(pair.b, pair.a, shared)?.turned
    }
  }

  // MARK: Candidates

  /// Two articles, or two streams, the smaller number first.
  private struct Pair: Hashable {
    var a: Int
    var b: Int

    init(a: Int, b: Int) {
      self.a = min(a, b)
      self.b = max(a, b)
    }
  }

  /// A stream's number is its article's times this, and its kind.
  private static let kinds = WordStream.Kind.allCases.count
  private static let quotations = WordStream.Kind.quotations.rawValue
  /// Rows in common from which two streams are compared: eight words in a row.
  private static let fewest = 4

  /// Pairs of streams of two articles with a few rows of words in common, quotations apart from the rest.
  private func sharedStreams() -> Set<Pair> {
    var counts: [Pair: Int] = [:]
    for holders in holders() {
      for (place, b) in holders.enumerated() {
        for a in holders[..<place] where mayShare(a, b) {
          counts[Pair(a: a, b: b), default: 0] += 1
        }
      }
    }
    return Set(counts.lazy.filter { $0.value >= Lineages.fewest }.map(\.key))
  }

  private func mayShare(_ a: Int, _ b: Int) -> Bool {
    let isQuoted = (
      a % Lineages.kinds == Lineages.quotations, b % Lineages.kinds == Lineages.quotations
    )
    return a / Lineages.kinds != b / Lineages.kinds && isQuoted.0 == isQuoted.1
  }

  /// For each row of words that several streams have, the streams, ascending; rows that very many have are left out.
  private func holders() -> [[Int]] {
    var rows: [(shingle: UInt64, stream: Int)] = []
    for (article, streams) in texts.enumerated() {
      for (kind, text) in streams.enumerated() {
        for place in text.index.firsts {
          rows.append((text.shingles[place], article * Lineages.kinds + kind))
        }
      }
    }
    rows.sort { $0 < $1 }
    let most = max(60, articles.count / 4)
    var holders: [[Int]] = []
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end].shingle == rows[start].shingle { end += 1 }
      if end - start > 1, end - start <= most { holders.append(rows[start..<end].map(\.stream)) }
      start = end
    }
    return holders
  }

  // MARK: What sharing means

  private typealias Kinds = (a: WordStream.Kind, b: WordStream.Kind)

  private func shared(_ a: Int, _ b: Int, _ kinds: Kinds) -> SharedRuns {
    let y = texts[b][kinds.b.rawValue]
    return SharedRuns(texts[a][kinds.a.rawValue].index, y.stream, y.shingles)
  }

  /// Where copied prose may stand: in the prose of both, or under a picture of one. Pages of pictures have nothing else.
  private func proseKinds(_ a: Int, _ b: Int) -> [Kinds] {
    let isPictures = max(length(a, .prose), length(b, .prose)) < Lineages.fewestProse
    return [(.prose, .prose), (.prose, .captions), (.captions, .prose)]
      + (isPictures ? [(.captions, .captions)] : [])
  }

  private static let fewestProse = 20

  private func lineage(_ a: Int, _ b: Int, _ streams: Set<Pair>) -> Lineage? {
    func isShared(_ kinds: Kinds) -> Bool {
      streams.contains(
        Pair(a: a * Lineages.kinds + kinds.a.rawValue, b: b * Lineages.kinds + kinds.b.rawValue))
    }
    var found = proseKinds(a, b).filter(isShared).map { (kinds: $0, runs: shared(a, b, $0)) }
    found.removeAll { $0.kinds.a != $0.kinds.b && $0.runs.telling < Likeness.longestTelling }
    let likeness = Likeness(
      found.map(\.runs), lengths: (textLength(a), textLength(b)), isOneOutlet: isOneOutlet(a, b))
    var relation = likeness.relation
    if relation == nil {
      let others: [(Kinds, Lineage.Relation)] = [
        ((.quotations, .quotations), .sharedQuotation), ((.captions, .captions), .caption),
      ]
      for (kinds, meaning) in others where relation == nil && isShared(kinds) {
        let runs = shared(a, b, kinds)
        if Likeness.isWorthTelling(runs, meaning) { (relation, found) = (meaning, [(kinds, runs)]) }
      }
    }
    guard let relation else { return nil }
    let runs = found.flatMap { spans($0.runs, a, b, $0.kinds) }
    let precedence = Precedence(
      (articles[a], textLength(a)), (articles[b], textLength(b)), share: likeness.share)
    return Lineage(
      a: a, b: b, relation: relation, direction: precedence.direction(relation),
      score: likeness.share,
      runs: runs.sorted { ($0.a, $0.b) < ($1.a, $1.b) })
  }

  /// Words of the prose; of the captions where there is next to no prose.
  private func textLength(_ article: Int) -> Int {
    let prose = length(article, .prose)
    return prose < Lineages.fewestProse ? max(prose, length(article, .captions)) : prose
  }

  private func length(_ article: Int, _ kind: WordStream.Kind) -> Int {
    texts[article][kind.rawValue].length
  }

  private func isOneOutlet(_ a: Int, _ b: Int) -> Bool {
    guard let x = articles[a].article.outlet, let y = articles[b].article.outlet else {
      return false
    }
    return !x.isEmpty && x == y
  }

  /// The runs worth showing, in the order of the first text.
  private func spans(
    _ shared: SharedRuns, _ a: Int, _ b: Int, _ kinds: Kinds
  ) -> [(a: TextSpan, b: TextSpan)] {
    let runs = shared.runs.filter { $0.matched >= 8 || $0.telling >= 3 }
    return runs.compactMap { run -> (a: TextSpan, b: TextSpan)? in
      guard let x = span(a, kinds.a, run.a), let y = span(b, kinds.b, run.b) else { return nil }
      return (a: x, b: y)
    }
  }

  private func span(_ article: Int, _ kind: WordStream.Kind, _ words: Range<Int>) -> TextSpan? {
    let stream = texts[article][kind.rawValue].stream.words[words]
    let tokens = articles[article].annotations.tokens
    guard let first = stream.lazy.compactMap(\.token).first,
      let last = stream.lazy.compactMap(\.token).last
    else { return nil }
    return TextSpan(tokens[first].span.start, tokens[last].span.end)
  }
}

extension Lineage {
  /// The same with its texts in the other order.
  fileprivate var turned: Lineage {
    let direction: Direction =
      switch self.direction {
      case .aFirst: .bFirst
      case .bFirst: .aFirst
      case .unknown: .unknown
      }
    return Lineage(
      a: b, b: a, relation: relation, direction: direction, score: score,
      runs: runs.map { (a: $0.b, b: $0.a) }.sorted { ($0.a, $0.b) < ($1.a, $1.b) })
  }
}

/// How much prose two texts share, and what that makes them. Measured on labelled pairs of one day's coverage.
private struct Likeness {
  let relation: Lineage.Relation?
  /// The share of the shorter text's prose that stands in the longer.
  let share: Double

  /// Telling words in common from which prose counts as copied, and in the longest run.
  private static let fewestTelling = 16
  static let longestTelling = 8
  private static let fewestQuoted = 12
  /// Words of the prose of a text that a few telling words make a copy; what has fewer is a teaser.
  private static let shortestText = 30
  private static let fewestPictured = 8

  /// Whether shared quotations or captions are more than a phrase.
  static func isWorthTelling(_ runs: SharedRuns, _ meaning: Lineage.Relation) -> Bool {
    meaning == .caption ? runs.telling >= fewestPictured : runs.matched >= fewestQuoted
  }

  init(_ runs: [SharedRuns], lengths: (Int, Int), isOneOutlet: Bool) {
    let shorter = max(1, min(lengths.0, lengths.1))
    let longer = max(1, max(lengths.0, lengths.1))
    share = min(1, Double(runs.reduce(0) { $0 + $1.matched }) / Double(shorter))
    let telling = runs.reduce(0) { $0 + $1.telling }
    let longest = runs.compactMap(\.longest?.telling).max() ?? 0
    let isWhole = share >= 0.7 && shorter >= Likeness.shortestText
    guard longest >= Likeness.longestTelling, isWhole || telling >= Likeness.fewestTelling else {
      relation = nil
      return
    }
    if isOneOutlet && share < 0.35 {
      relation = .template
    } else if share >= 0.75 {
      relation = shorter * 2 >= longer ? .copy : .excerpt
    } else {
      relation = .partial
    }
  }
}
