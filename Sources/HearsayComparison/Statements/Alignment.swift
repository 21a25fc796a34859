import HearsayModel

/// Two statements that say one thing, and the words of each that answer the other's.
struct Alignment {
  enum Kind: Int {
    /// The same thing, said by others or on another occasion.
    case claim
    /// The same words of one speaker on one occasion.
    case utterance
    /// The same sentence of copied prose.
    case copy
  }

  /// Indices into the statements, the smaller first.
  var a: Int
  var b: Int
  var kind: Kind
  var score: Double
  /// All that the shorter one says stands in the other.
  var isWhole: Bool
  /// Tokens of each article that answer one another.
  var tokensA: [Int]
  var tokensB: [Int]
}

/// What answers what in a story.
struct Aligned {
  /// By falling score, then by place.
  var alignments: [Alignment] = []
  var utteranceScores = PlaceScores()
  var claimScores = PlaceScores()
}

/// Finds the statements of a story that say one thing.
struct Aligner {
  private let context: StoryContext
  private let weights: WordWeights
  private let sameWords: SameWords
  private let copies: CopiedSentences

  init(_ context: StoryContext, lineages: [Lineage]) {
    self.context = context
    weights = WordWeights(context.statements, vocabulary: context.vocabulary)
    sameWords = SameWords(context.statements)
    copies = CopiedSentences(lineages)
  }

  func find() -> Aligned {
    let scored = scoredPairs()
    let best = BestScores(scored, statements: context.statements)
    var aligned = Aligned()
    aligned.alignments = scored.compactMap { decide($0, best: best) }.sorted { x, y in
      x.score != y.score ? x.score > y.score : (x.a, x.b) < (y.a, y.b)
    }
    for pair in scored where pair.score >= Aligner.floor {
      aligned.claimScores.link(place(pair.a), place(pair.b), pair.score)
      if pair.kinship.isKin || pair.isCopy || pair.kinship == .none && pair.isQuotation {
        aligned.utteranceScores.link(place(pair.a), place(pair.b), pair.score)
      }
    }
    return aligned
  }

  private func place(_ statement: Int) -> AlignedGroups.Place {
    AlignedGroups.Place(
      article: context.statements[statement].article,
      sentence: context.statements[statement].sentence)
  }

  // MARK: Candidates

  /// Pairs with two words in common and enough weight in them, by an inverted index; words that a tenth of a large
  /// story shares open no pair.
  private func candidates() -> [(Int, Int)] {
    let statements = context.statements
    var postings: [[Int]] = Array(repeating: [], count: context.vocabulary.entries.count)
    for (index, statement) in statements.enumerated() {
      for stem in Set(statement.words.map(\.stem)) { postings[stem].append(index) }
    }
    let most = max(80, statements.count / 10)
    var pairs: [(Int, Int)] = []
    var shared = Shared(count: statements.count)
    for (index, statement) in statements.enumerated() {
      for word in statement.words {
        let weight = weights.weight(word)
        for stem in [word.stem] + context.vocabulary.entries[word.stem].near
        where postings[stem].count <= most {
          for other in postings[stem] where other > index {
            shared.add(weight, to: other, by: word.token)
          }
        }
      }
      for other in shared.take(atLeast: Aligner.fewestWeight) where !isOneSentence(index, other) {
        pairs.append((index, other))
      }
    }
    return sameWords.adding(to: pairs).filter { !isOneSentence($0.0, $0.1) }
  }

  private func isOneSentence(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (context.statements[a], context.statements[b])
    return x.article == y.article && x.sentence == y.sentence
  }

  // MARK: Scores

  func scoredPairs() -> [Scored] {
    let pairs = candidates().compactMap { score($0.0, $0.1) }
    let heard = HeadlineSources(pairs, statements: context.statements).heard
    return pairs.map { pair in
      guard heard[pair.a] != nil || heard[pair.b] != nil else { return pair }
      var pair = pair
      pair.kinship = Kinship(
        heard[pair.a] ?? context.statements[pair.a], heard[pair.b] ?? context.statements[pair.b],
        book: context.book, parties: context.parties)
      return pair
    }
  }

  /// From here on two sentences answer one another at all.
  private static let floor = 0.2
  /// The least weight of words in common.
  private static let fewestWeight = 5.0

  struct Scored {
    var a: Int
    var b: Int
    var score: Double
    /// The same words in the same order, however common they are in the story.
    var isSame: Bool
    var likening: Likening
    var kinship: Kinship
    var quoted: Int
    var isCopy: Bool

    var isQuotation: Bool { quoted >= QuotedRows.length }
    var isWhole: Bool { likening.exact >= 4 && likening.containment >= 0.9 }
  }

  private func score(_ a: Int, _ b: Int) -> Scored? {
    let x = context.statements[a]
    let y = context.statements[b]
    let likening = Likening(x, y, weights: weights, vocabulary: context.vocabulary)
    let isSame = sameWords.areOne(a, b)
    guard isSame || likening.matched >= Aligner.fewestWeight, isSame || likening.likeness >= 0.12
    else { return nil }
    let wording = SharedWording(x, y)
    let quoted = wording.quotedLength
    guard isSame || likening.region.a.count >= 2 || quoted >= 3 else { return nil }
    // Few words in common prove little, however short the statements are.
    let evidence = likening.matched / (likening.matched + 6)
    let score =
      (0.6 * likening.likeness + 0.4 * likening.containment) * evidence
      + 0.03 * Double(max(0, min(quoted, 10) - 2)) + 0.01
      * Double(max(0, min(wording.length, 10) - 2))
    return Scored(
      a: a, b: b, score: isSame ? max(score, SameWords.score) : score, isSame: isSame,
      likening: likening,
      kinship: Kinship(x, y, book: context.book, parties: context.parties),
      quoted: quoted, isCopy: copies.areOne(x, y))
  }

  // MARK: Decisions

  private func decide(_ pair: Scored, best: BestScores) -> Alignment? {
    // A denial answers only what it denies, not whatever shares its names.
    if context.statements[pair.a].isNegated != context.statements[pair.b].isNegated,
      pair.likening.containment < 0.7
    {
      return nil
    }
    let isWithin = context.statements[pair.a].article == context.statements[pair.b].article
    let isMutual = best.isBest(pair)
    var kind: Alignment.Kind?
    if pair.isCopy && pair.likening.likeness >= 0.5 {
      kind = .copy
    } else if isWithin {
      if pair.kinship.isKin && pair.score >= 0.42 { kind = .utterance }
    } else {
      switch pair.kinship {
      case .close: if pair.score >= (isMutual ? 0.25 : 0.36) { kind = .utterance }
      case .distant: if pair.score >= (isMutual ? 0.26 : 0.45) { kind = .utterance }
      // The same eight quoted words were spoken once, whomever an article credits with them.
      case .none: if pair.isQuotation { kind = .utterance }
      case .elsewhere: break
      }
    }
    if kind == nil, isSameClaim(pair) { kind = .claim }
    guard let kind else { return nil }
    return Alignment(
      a: pair.a, b: pair.b, kind: kind, score: pair.score, isWhole: pair.isWhole,
      tokensA: pair.likening.region.a.map { context.statements[pair.a].words[$0].token },
      tokensB: pair.likening.region.b.map { context.statements[pair.b].words[$0].token })
  }

  /// The same thing, whoever says it: one speaker's on two occasions more readily than two speakers'.
  private func isSameClaim(_ pair: Scored) -> Bool {
    if pair.isSame { return true }
    if pair.kinship.isKin,
      SharedDuration(articles: context.articles).areOne(
        context.statements[pair.a], context.statements[pair.b])
    {
      return true
    }
    guard pair.likening.exact >= 2 else { return false }
    if pair.kinship == .elsewhere { return pair.score >= 0.25 && pair.likening.likeness >= 0.3 }
    let own = [pair.a, pair.b].map { context.statements[$0].words.count { $0.share == 1 } }
    if pair.likening.exact >= 3, pair.likening.likeness >= 0.95 { return true }
    // What one denies in the words in which another says it.
    if context.statements[pair.a].isNegated != context.statements[pair.b].isNegated {
      return pair.score >= 0.28 && pair.likening.exact >= 3 && pair.likening.containment >= 0.75
        && own.allSatisfy { $0 >= 3 }
    }
    return pair.score >= 0.36 && pair.likening.exact >= 3 && pair.likening.likeness >= 0.3
      && (pair.likening.telling >= 3
        || pair.likening.exact >= 4 && pair.likening.containment >= 0.9)
      && own.allSatisfy { $0 >= 4 }
  }
}

/// What one statement shares with each other, gathered word by word.
private struct Shared {
  private var weights: [Double]
  private var lastWord: [Int]
  private var touched: [Int] = []

  init(count: Int) {
    weights = Array(repeating: 0, count: count)
    lastWord = Array(repeating: -1, count: count)
  }

  /// - Parameter word: a word counts once for each other statement.
  mutating func add(_ weight: Double, to other: Int, by word: Int) {
    guard lastWord[other] != word else { return }
    if lastWord[other] < 0 { touched.append(other) }
    lastWord[other] = word
    weights[other] += weight
  }

  /// The others with so much in common, ascending; forgets all.
  mutating func take(atLeast least: Double) -> [Int] {
    let found = touched.filter { weights[$0] >= least }.sorted()
    for other in touched {
      weights[other] = 0
      lastWord[other] = -1
    }
    touched = []
    return found
  }
}

/// Through whom a headline's words are known: through those from whom the article has them below.
///
/// "Holm: ferry to run every hour", and in the text "Holm told the owners that …, Lindqvist said": the headline has it
/// through Lindqvist too.
private struct HeadlineSources {
  /// Headlines with the chain and the occasion of the likest sentence below them.
  private(set) var heard: [Int: Statement] = [:]

  private static let alike = 0.3

  init(_ pairs: [Aligner.Scored], statements: [Statement]) {
    var best: [Int: (score: Double, body: Int)] = [:]
    for pair in pairs where pair.score >= HeadlineSources.alike {
      let (x, y) = (statements[pair.a], statements[pair.b])
      guard x.article == y.article, x.isHeading != y.isHeading else { continue }
      let (head, body) = x.isHeading ? (pair.a, pair.b) : (pair.b, pair.a)
      if pair.score > best[head]?.score ?? 0 { best[head] = (pair.score, body) }
    }
    for (head, (_, body)) in best where statements[body].chain.count > statements[head].chain.count
    {
      var statement = statements[head]
      statement.chain = statements[body].chain
      statement.occasion = statements[body].occasion
      statement.isFromUnnamed = statements[body].isFromUnnamed
      heard[head] = statement
    }
  }
}

/// For each sentence and each other article the scores of what one speaker may have said there.
struct BestScores {
  private struct Key: Hashable {
    var article: Int
    var sentence: Int
    var other: Int
  }

  private struct Entry {
    var score: Double
    var tokens: Set<Int>
  }

  private var entries: [Key: [Entry]] = [:]
  private let statements: [Statement]

  init(_ pairs: [Aligner.Scored], statements: [Statement]) {
    self.statements = statements
    for pair in pairs where pair.kinship.isKin {
      for (key, tokens) in sides(pair) {
        entries[key, default: []].append(Entry(score: pair.score, tokens: tokens))
      }
    }
  }

  /// Whether neither has a better partner for the same words in the other's article. A headline or a lede sums up what
  /// stands below: it is enough that it has no better partner itself.
  func isBest(_ pair: Aligner.Scored) -> Bool {
    let sides = sides(pair)
    let best = zip(sides, [pair.a, pair.b]).map { side, statement in
      (isBest(side.0, side.1, pair.score), statements[statement].isSummary)
    }
    return best.allSatisfy(\.0) || best.contains { $0.0 && $0.1 }
  }

  private func isBest(_ key: Key, _ tokens: Set<Int>, _ score: Double) -> Bool {
    !entries[key, default: []].contains { entry in
      entry.score > score
        && 2 * entry.tokens.intersection(tokens).count >= min(entry.tokens.count, tokens.count)
    }
  }

  private func sides(_ pair: Aligner.Scored) -> [(Key, Set<Int>)] {
    let (x, y) = (statements[pair.a], statements[pair.b])
    return [
      (
        Key(article: x.article, sentence: x.sentence, other: y.article),
        Set(pair.likening.region.a.map { x.words[$0].token })
      ),
      (
        Key(article: y.article, sentence: y.sentence, other: x.article),
        Set(pair.likening.region.b.map { y.words[$0].token })
      ),
    ]
  }
}

/// Sentences that lie in shared prose.
struct CopiedSentences {
  private struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  private var runs: [Pair: [(a: TextSpan, b: TextSpan)]] = [:]

  init(_ lineages: [Lineage]) {
    for lineage in lineages {
      switch lineage.relation {
      case .copy, .partial, .excerpt: runs[Pair(a: lineage.a, b: lineage.b)] = lineage.runs
      case .caption, .template, .sharedQuotation: continue
      }
    }
  }

  /// Whether one run holds half of each of two sentences.
  func areOne(_ x: Statement, _ y: Statement) -> Bool {
    if x.article > y.article { return areOne(y, x) }
    return runs[Pair(a: x.article, b: y.article), default: []].contains { run in
      CopiedSentences.covers(run.a, x.span) && CopiedSentences.covers(run.b, y.span)
    }
  }

  private static func covers(_ run: TextSpan, _ span: TextSpan) -> Bool {
    2 * (min(run.end, span.end) - max(run.start, span.start)) >= span.length
  }
}
