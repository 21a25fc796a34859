/// What the network says of the names of a document, word by word, before it is decided.
///
/// A document speaks of the same things under the same names: "Ipsos asked voters … Ipsos said" is one body. So each
/// capitalised form is scored by all its occurrences together (after Krishnan and Manning 2006, and Akbik et al. 2019).
struct NameEvidence {
  /// 16 scores a word.
  private var emissions: [Float] = []
  /// Hash of the form where it is capitalised, else 0.
  private var forms: [UInt64] = []
  private var labels: [UInt8] = []
  private var back: [UInt8] = []

  /// How much the other occurrences of a form count.
  static let share: Float = 0.8
  private static let kinds = NameLabels.kinds.count

  mutating func removeAll() {
    emissions.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
  }

  mutating func add(_ scores: UnsafePointer<Float>, form: UInt64) {
    emissions.append(contentsOf: UnsafeBufferPointer(start: scores, count: 16))
    forms.append(form)
  }

  /// Moves the scores of each capitalised form towards their mean over the document.
  mutating func pool() {
    var means: [UInt64: (sum: SIMD4<Float>, count: Float)] = [:]
    for word in forms.indices where forms[word] != 0 {
      let scores = scores(word)
      means[forms[word], default: (.zero, 0)].sum += scores
      means[forms[word], default: (.zero, 0)].count += 1
    }
    for word in forms.indices where forms[word] != 0 {
      guard let mean = means[forms[word]], mean.count > 1 else { continue }
      let change = (mean.sum / mean.count - scores(word)) * Self.share
      emissions[16 * word] += change[0]
      for label in 1..<NameLabels.count {
        emissions[16 * word + label] += change[1 + (label - 1) / 4]
      }
    }
  }

  /// The best score of O and of each kind.
  private func scores(_ word: Int) -> SIMD4<Float> {
    var scores = SIMD4<Float>(repeating: 0)
    scores[0] = emissions[16 * word]
    for kind in 0..<Self.kinds {
      let first = 16 * word + 1 + 4 * kind
      scores[1 + kind] = max(
        max(emissions[first], emissions[first + 1]), max(emissions[first + 2], emissions[first + 3])
      )
    }
    return scores
  }

  /// The labels of a sentence.
  mutating func decide(
    _ sentence: Range<Int>, _ transitions: UnsafePointer<Float>
  ) -> [UInt8] {
    labels.removeAll(keepingCapacity: true)
    labels.append(contentsOf: repeatElement(0, count: sentence.count))
    if back.count < 16 * sentence.count {
      back = [UInt8](repeating: 0, count: 16 * sentence.count)
    }
    emissions.withUnsafeBufferPointer { emissions in
      back.withUnsafeMutableBufferPointer { back in
        labels.withUnsafeMutableBufferPointer { labels in
          NameLabels.decode(
            emissions.origin + 16 * sentence.lowerBound, transitions, back.origin,
            into: labels)
        }
      }
    }
    return labels
  }
}
