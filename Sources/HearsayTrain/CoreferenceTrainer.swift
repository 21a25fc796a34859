import HearsayLanguage

/// Fits the weights of the rankers: the likelihood of the right options together, by adaptive steps (AdaGrad), in a
/// fixed order. The same data gives the same weights.
struct CoreferenceTrainer {
  var rounds = 6
  var rate: Float = 0.03
  var shrinkage: Float = 2e-5

  /// The mean of the weights after the later rounds.
  func fit(_ examples: [CoreferenceExample], count: Int) -> [Float] {
    var weights = [Float](repeating: 0, count: count)
    var squares = [Float](repeating: 1e-3, count: count)
    var sum = [Float](repeating: 0, count: count)
    var order = Array(examples.indices)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for round in 0..<rounds {
      for index in order.indices.reversed() where index > 0 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(state >> 33) % (index + 1))
      }
      for index in order { step(examples[index], &weights, &squares) }
      if round >= rounds / 2 { for index in sum.indices { sum[index] += weights[index] } }
    }
    return sum.map { $0 / Float(rounds - rounds / 2) }
  }

  private func step(
    _ example: CoreferenceExample, _ weights: inout [Float], _ squares: inout [Float]
  ) {
    let all = Coreference.likelihoods(example.options, weights)
    let right = zip(all, example.right).reduce(1e-12) { $0 + ($1.1 ? $1.0 : 0) }
    for (option, features) in example.options.enumerated() {
      let wanted = example.right[option] ? all[option] / right : 0
      let gradient = Float(all[option] - wanted)
      guard abs(gradient) > 1e-5 else { continue }
      for feature in features {
        let at = Int(feature)
        let slope = gradient + shrinkage * weights[at]
        squares[at] += slope * slope
        weights[at] -= rate * slope / squares[at].squareRoot()
      }
    }
  }
}
