/// How much each content word tells within a set of statements: the rarer, the more.
struct WordWeights {
  private var weights: [Double]

  init(_ statements: [Statement], vocabulary: Vocabulary) {
    // A sentence counts once, however many attributions nest in it.
    var frequency = [Int](repeating: 0, count: vocabulary.entries.count)
    var sentences: [Sentence: Set<Int>] = [:]
    for statement in statements {
      let key = Sentence(article: statement.article, number: statement.sentence)
      sentences[key, default: []].formUnion(statement.words.map(\.stem))
    }
    for stems in sentences.values { for stem in stems { frequency[stem] += 1 } }
    let count = Double(sentences.count)
    weights = zip(frequency, vocabulary.entries).map { frequency, entry in
      let rarity = naturalLogarithm((count + 12) / (Double(frequency) + 0.5))
      return rarity * rarity.squareRoot() * (entry.isLight ? 0.4 : 1)
    }
  }

  private struct Sentence: Hashable {
    var article: Int
    var number: Int
  }

  func weight(_ word: StatedWord) -> Double { weights[word.stem] * word.share }
}
