import HearsayModel

/// The learned weights of sentence boundaries.
///
/// Whole numbers from the first addition to the comparison, so every machine decides alike.
public struct SentenceModel: Sendable {
  let weights: [Int8]

  /// Without a model, a sentence ends at an end mark that no word in lower case follows.
  public static let untrained = SentenceModel(weights: [])

  init(weights: [Int8]) { self.weights = weights }

  /// Whether a sentence ends at the gap that the finder stands at.
  func ends(_ finder: borrowing BoundaryFinder, _ next: Int) -> Bool {
    if weights.isEmpty { return Self.looksLikeEnd(finder, next) }
    var sum = 0
    for feature in finder.features { sum += Int(weights[feature]) }
    return sum > 0
  }

  private static func looksLikeEnd(_ finder: borrowing BoundaryFinder, _ next: Int) -> Bool {
    let shapes = finder.traits.shapes
    var last = next - 1
    while last > 0, shapes[last] == .doubleQuote || shapes[last] == .closing { last -= 1 }
    let isGlued = finder.words[next - 1].span.end == finder.words[next].span.start
    return shapes[last].isEnd && shapes[next] != .lower && !isGlued
  }
}
