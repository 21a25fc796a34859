import HearsayKernels
import Testing

/// The sums over all paths that the trainer learns from, against counting each path.
struct ChainTests {
  /// A chain of few words over three labels; the third may neither begin nor end.
  struct Example {
    var scores: [Float]
    var transitions = [Float](repeating: 0, count: 256)
    var first = [Float](repeating: 0, count: 16)
    var last = [Float](repeating: 0, count: 16)
    let words: Int

    init(words: Int, seed: Int) {
      self.words = words
      scores = (0..<16 * words).map { Float(($0 * 7 + seed * 13) % 11) / 5 - 1 }
      for from in 0..<3 {
        for to in 0..<3 where !(from == 0 && to == 2) {
          transitions[16 * from + to] = 0.5 + Float((from + 2 * to + seed) % 4)
        }
      }
      first[0] = 1
      first[1] = 1
      last[0] = 1
      last[1] = 1
    }

    /// The weight of each path.
    func paths() -> [(labels: [Int], weight: Double)] {
      var paths: [(labels: [Int], weight: Double)] = [([], 1)]
      for word in 0..<words {
        paths = paths.flatMap { path in
          (0..<3).map { label in
            var weight = path.weight * exponential(scores[16 * word + label])
            weight *= Double(
              path.labels.last.map { transitions[16 * $0 + label] } ?? first[label])
            if word == words - 1 { weight *= Double(last[label]) }
            return (path.labels + [label], weight)
          }
        }
      }
      return paths
    }

    private func exponential(_ x: Float) -> Double {
      var value = x
      hk_exp(&value, 1)
      return Double(value)
    }
  }

  @Test("Labels and pairs of labels have the probabilities of their paths", arguments: 1...5, 0..<4)
  func probabilities(_ words: Int, _ seed: Int) {
    let example = Example(words: words, seed: seed)
    let paths = example.paths()
    let all = paths.reduce(0) { $0 + $1.weight }
    var shares = example.scores
    var pairs = [Float](repeating: 0, count: 256)
    var memory = [Float](repeating: 0, count: 33 * words)
    // Labels that do not exist are never allowed, so their scores do not matter.
    _ = hk_chain(
      &shares, example.transitions, example.first, example.last, &pairs, &memory, Int32(words))
    for word in 0..<words {
      for label in 0..<3 {
        let weight = paths.filter { $0.labels[word] == label }.reduce(0) { $0 + $1.weight }
        #expect(abs(Double(shares[16 * word + label]) - weight / all) < 1e-4)
      }
    }
    for from in 0..<3 {
      for to in 0..<3 {
        let expected = paths.reduce(0.0) { sum, path in
          let count = zip(path.labels, path.labels.dropFirst()).count { $0 == (from, to) }
          return sum + path.weight / all * Double(count)
        }
        #expect(abs(Double(pairs[16 * from + to]) - expected) < 1e-3)
      }
    }
  }
}
