/// How alike two statements are in what they say, and which of their words answer one another.
struct Likening {
  /// Weight of the words that answer one another.
  private(set) var matched = 0.0
  /// Weight of all words of each.
  let total: (a: Double, b: Double)
  /// Indices of the words of each that found an answer, ascending.
  private(set) var region: (a: [Int], b: [Int]) = ([], [])
  /// Words that answer one another exactly, synonyms left out; and those of them that tell something.
  private(set) var exact = 0
  private(set) var telling = 0

  /// What a synonym or a derived form counts beside the word itself.
  private static let nearly = 0.7

  init(_ a: Statement, _ b: Statement, weights: WordWeights, vocabulary: Vocabulary) {
    let weightsA = a.words.map { weights.weight($0) }
    let weightsB = b.words.map { weights.weight($0) }
    total = (weightsA.reduce(0, +), weightsB.reduce(0, +))
    var isTaken = [Bool](repeating: false, count: b.words.count)
    var answers = [Int?](repeating: nil, count: a.words.count)
    func pair(_ discount: Double, _ answer: (StatedWord, StatedWord) -> Bool) {
      for index in a.words.indices where answers[index] == nil {
        guard
          let other = b.words.indices.first(where: {
            !isTaken[$0] && answer(a.words[index], b.words[$0])
          })
        else { continue }
        answers[index] = other
        isTaken[other] = true
        matched += discount * min(weightsA[index], weightsB[other])
      }
    }
    pair(1) { $0.stem == $1.stem }
    exact = answers.count { $0 != nil }
    telling = a.words.indices.count { index in
      answers[index] != nil && a.words[index].share == 1
        && !vocabulary.entries[a.words[index].stem].isLight
    }
    pair(Likening.nearly) { x, y in
      let near = vocabulary.entries[x.stem].near
      return !near.isEmpty && near.contains(y.stem)
    }
    containment = max(
      Likening.answered(a.words, answers.map { $0 != nil }, weightsA),
      Likening.answered(b.words, isTaken, weightsB))
    region = (a.words.indices.filter { answers[$0] != nil }, b.words.indices.filter { isTaken[$0] })
  }

  private static func answered(_ words: [StatedWord], _ isAnswered: [Bool], _ weights: [Double])
    -> Double
  {
    var own = 0.0
    var found = 0.0
    for index in words.indices where words[index].share >= 1 || words[index].isName {
      own += weights[index]
      if isAnswered[index] { found += weights[index] }
    }
    return own > 0 ? found / own : 0
  }

  /// Share of all words that are answered (Dice).
  var likeness: Double { total.a + total.b > 0 ? 2 * matched / (total.a + total.b) : 0 }
  /// Share of the shorter one's own words that are answered, words beside a short content left out.
  private(set) var containment = 0.0
}
