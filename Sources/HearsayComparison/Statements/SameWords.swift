/// Statements that are one word for word but for a "not", or of which one goes on where the other stops: they say one
/// thing, or turn it round, even where every article of the story has those words and the words therefore tell little.
///
/// "I have never seen such a sea" under three outlets, and "I have seen such a sea" under a fourth.
enum SameWords {
  /// What such a pair scores at least.
  static let score = 0.6
  /// Fewer words than this may agree by chance: "a mistake".
  private static let fewest = 4
  /// A beginning of fewer words is no quotation cut short: "We will see".
  private static let fewestOfBeginning = 6
  /// In the order of their words, the longer ones of a beginning stand at most so far behind it.
  private static let reach = 8

  static func areOne(_ a: Statement, _ b: Statement) -> Bool {
    guard let x = key(a), let y = key(b) else { return false }
    return areOne((a, x), (b, y))
  }

  private static func areOne(_ a: (Statement, [Int]), _ b: (Statement, [Int])) -> Bool {
    guard a.0.article != b.0.article, a.0.isNegated == b.0.isNegated else { return false }
    let (short, long) = a.1.count <= b.1.count ? (a.1, b.1) : (b.1, a.1)
    return short == long || short.count >= fewestOfBeginning && long.starts(with: short)
  }

  /// The words in order, grammar included and negators left out; nil for too few.
  private static func key(_ statement: Statement) -> [Int]? {
    guard statement.forms.count >= fewest, statement.words.count >= 2 else { return nil }
    return statement.forms.filter { !Negators.contains($0.form) }.map(\.number)
  }

  /// Pairs of one wording that an index of telling words does not open; each pair once, in order.
  static func adding(to pairs: [(Int, Int)], _ statements: [Statement]) -> [(Int, Int)] {
    var known: [Int: Set<Int>] = [:]
    for (a, b) in pairs { known[a, default: []].insert(b) }
    let keyed = statements.indices.compactMap { index in
      key(statements[index]).map { (index: index, key: $0) }
    }.sorted { x, y in
      x.key == y.key ? x.index < y.index : x.key.lexicographicallyPrecedes(y.key)
    }
    var all = pairs
    for (place, one) in keyed.enumerated() {
      for other in keyed[..<place].suffix(reach)
      where areOne((statements[one.index], one.key), (statements[other.index], other.key)) {
        let pair = (min(one.index, other.index), max(one.index, other.index))
        if known[pair.0]?.contains(pair.1) != true { all.append(pair) }
      }
    }
    return all.sorted { $0 < $1 }
  }
}
