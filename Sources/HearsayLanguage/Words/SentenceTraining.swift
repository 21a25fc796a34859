public import HearsayModel

/// Text whose sentence boundaries are known.
public struct MarkedDocument: Sendable {
  public var text: Text
  /// Paragraphs in order.
  public var paragraphs: [TextSpan]
  /// Byte offsets at which sentences start.
  public var starts: Set<Int>

  public init(text: Text, paragraphs: [TextSpan], starts: Set<Int>) {
    self.text = text
    self.paragraphs = paragraphs
    self.starts = starts
  }
}

/// Learns the weights of a `SentenceModel`: logistic regression with AdaGrad. The same documents in the same order give the
/// same model.
public struct SentenceTraining {
  /// Features of one possible boundary, and whether it is one.
  private struct Example {
    var features: [Int32]
    var isBoundary: Bool
  }

  private var examples: [Example] = []

  public init(_ documents: [MarkedDocument]) {
    for document in documents { add(document) }
  }

  private mutating func add(_ document: MarkedDocument) {
    let (words, paragraphs) = Language.split(document.text, document.paragraphs)
    var finder = BoundaryFinder(document.text.bytes, words)
    for paragraph in paragraphs {
      _ = finder.sentences(in: paragraph) { finder, next in
        let isBoundary = document.starts.contains(finder.words[next].span.start)
        examples.append(
          Example(features: finder.features.map(Int32.init), isBoundary: isBoundary))
        return isBoundary
      }
    }
  }

  public var count: Int { examples.count }

  /// - Parameters:
  ///   - epochs: how often every example is seen.
  ///   - rate: the length of the first steps.
  ///   - decay: how strongly weights are drawn to 0.
  ///   - weight: what a boundary counts beside a gap that is none.
  ///   - scale: steps of a stored weight in one logit.
  public func train(epochs: Int, rate: Float, decay: Float, weight: Float, scale: Float)
    -> SentenceModel
  {
    var weights = [Float](repeating: 0, count: 1 << BoundaryFinder.bits)
    var squares = [Float](repeating: 1e-6, count: weights.count)
    var order = Array(examples.indices)
    var random: UInt64 = 0x5EED
    for _ in 0..<epochs {
      shuffle(&order, &random)
      for number in order {
        let example = examples[number]
        var sum: Float = 0
        for feature in example.features { sum += weights[Int(feature)] }
        let chance = 1 / (1 + exponential(-sum))
        let error = example.isBoundary ? weight * (chance - 1) : chance
        for feature in example.features {
          let index = Int(feature)
          let gradient = error + decay * weights[index]
          squares[index] += gradient * gradient
          weights[index] -= rate * gradient / squares[index].squareRoot()
        }
      }
    }
    return SentenceModel(
      weights: weights.map { Int8(max(-127, min(127, ($0 * scale).rounded()))) })
  }

  private func shuffle(_ order: inout [Int], _ random: inout UInt64) {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((random >> 33) % UInt64(index + 1)))
    }
  }

  /// e to the power of x, by additions and multiplications alone: the same on every machine.
  private func exponential(_ x: Float) -> Float {
    let bounded = max(-30, min(30, x)) / 1024
    var result = 1 + bounded + bounded * bounded / 2
    for _ in 0..<10 { result *= result }
    return result
  }
}
