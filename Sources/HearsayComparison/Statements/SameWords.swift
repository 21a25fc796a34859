/// Statements that are one word for word but for a "not", or of which one goes on where the other stops: they say one
/// thing, or turn it round, even where every article of the story has those words and the words therefore tell little.
///
/// "I have never seen such a sea" under three outlets, and "I have seen such a sea" under a fourth.
struct SameWords {
  /// What such a pair scores at least.
  static let score = 0.6
  /// Fewer words than this may agree by chance: "a mistake".
  private static let fewest = 4
  /// A beginning of fewer words is no quotation cut short: "We will see".
  private static let fewestOfBeginning = 6
  /// In the order of their words, the longer ones of a beginning stand at most so far behind it.
  private static let reach = 8

  private let statements: [Statement]
  /// Per statement the words in order, grammar included and negators left out; nil for too few.
  private let keys: [[Int]?]

  init(_ statements: [Statement]) {
    self.statements = statements
    keys = statements.map { statement in
      guard statement.forms.count >= SameWords.fewest, statement.words.count >= 2 else {
        return nil
      }
      return statement.forms.filter { !Negators.contains($0.form) }.map(\.number)
    }
  }

  /// - Parameters: indices into the statements.
  func areOne(_ a: Int, _ b: Int) -> Bool {
    guard let x = keys[a], let y = keys[b], statements[a].article != statements[b].article,
      statements[a].isNegated == statements[b].isNegated
    else { return false }
    let (short, long) = x.count <= y.count ? (x, y) : (y, x)
    return short == long || short.count >= SameWords.fewestOfBeginning && long.starts(with: short)
  }

  /// Pairs of one wording that an index of telling words does not open; each pair once, in order.
  func adding(to pairs: [(Int, Int)]) -> [(Int, Int)] {
    var known: [Int: Set<Int>] = [:]
    for (a, b) in pairs { known[a, default: []].insert(b) }
    let keyed = keys.enumerated().compactMap { index, key in key.map { (index: index, key: $0) } }
      .sorted { x, y in
        x.key == y.key ? x.index < y.index : x.key.lexicographicallyPrecedes(y.key)
      }
    var all = pairs
    for (place, one) in keyed.enumerated() {
      for other in keyed[..<place].suffix(SameWords.reach) where areOne(one.index, other.index) {
        let pair = (min(one.index, other.index), max(one.index, other.index))
        if known[pair.0]?.contains(pair.1) != true { all.append(pair) }
      }
    }
    return all.sorted { $0 < $1 }
  }
}
