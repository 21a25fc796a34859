/// Statements that are one word for word: they say one thing, even where every article of the story has those words and
/// the words therefore tell little.
///
/// "I have never seen such a sea" under three outlets.
enum SameWords {
  /// What such a pair scores at least.
  static let score = 0.6
  /// Fewer words than this may agree by chance: "a mistake".
  private static let fewest = 4

  static func areOne(_ a: Statement, _ b: Statement) -> Bool {
    a.article != b.article && a.isNegated == b.isNegated && key(a) != nil && key(a) == key(b)
  }

  /// The words in order, grammar included; nil for too few.
  private static func key(_ statement: Statement) -> [Int]? {
    statement.forms.count >= fewest && statement.words.count >= 2
      ? statement.forms.map(\.number) : nil
  }

  /// Pairs of one wording that an index of telling words does not open; each pair once, in order.
  static func adding(to pairs: [(Int, Int)], _ statements: [Statement]) -> [(Int, Int)] {
    var known: [Int: Set<Int>] = [:]
    for (a, b) in pairs { known[a, default: []].insert(b) }
    var all = pairs
    for members in Dictionary(grouping: statements.indices, by: { key(statements[$0]) ?? [] })
      .values
    where members.count > 1 && key(statements[members[0]]) != nil {
      // Neighbours only: what is one is joined along the chain.
      for (a, b) in zip(members, members.dropFirst()) where known[a]?.contains(b) != true {
        all.append((a, b))
      }
    }
    return all.sorted { $0 < $1 }
  }
}
