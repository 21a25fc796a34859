package import HearsayModel

/// A decision of a ranker with its right answers: what the rankers learn from.
package struct CoreferenceExample: Sendable {
  package var isPronoun: Bool
  /// The features of each option; the first is "none of them".
  package var options: [[Int32]]
  package var right: [Bool]
}

extension Coreference {
  /// The decisions that the walk through a text takes, and their right answers by the clusters of people.
  ///
  /// - Parameters:
  ///   - gold: for the head of each mention its cluster.
  ///   - pairs: the same for mentions that are several joined by "and".
  package static func examples(
    words: [Word], sentences: [Sentence], names: [NamedEntity], quotations: [Quotation],
    text: Text, gold: [Int: Int], pairs: [Int: Int], model: CoreferenceModel
  ) -> [CoreferenceExample] {
    var resolver = Resolver(
      Scene(
        words: words, sentences: sentences, names: names, quotations: quotations, text: text,
        speeches: [], model: model))
    var examples: [CoreferenceExample] = []
    resolver.walk { index, decision, chains in
      let cluster = { (phrase: Phrase) in phrase.isPair ? pairs[phrase.head] : gold[phrase.head] }
      let mine = cluster(chains.phrases[index])
      var right = decision.options.map { other in
        other.map { mine != nil && cluster(chains.phrases[$0]) == mine } ?? false
      }
      if !right.contains(true) { right[0] = true }
      if decision.options.count > 1 {
        examples.append(
          CoreferenceExample(
            isPronoun: decision.isPronoun, options: decision.features.rows, right: right))
      }
      return right[0] ? nil : right.firstIndex(of: true).map { ($0, 1) }
    }
    return examples
  }
}

extension Coreference {
  package static func likelihoods(_ features: [[Int32]], _ weights: [Float]) -> [Double] {
    Resolver.likelihoods(
      features.map { row in Double(row.reduce(Float(0)) { $0 + weights[Int($1)] }) })
  }
}
