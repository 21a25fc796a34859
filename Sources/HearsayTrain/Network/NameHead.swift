import Foundation
import HearsayLanguage

/// Names: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels of `NameLabels`.
final class NameHead {
  static let kinds = ["PER", "ORG", "LOC"]
  static let labels = NameLabels.count
  let hidden: Linear
  let linear: Linear
  /// 16 × 16, from a label to the next.
  let transitions: Parameter
  private let shape: Shape

  init(_ shape: Shape, _ random: inout Random) {
    self.shape = shape
    hidden = Linear(shape.hidden, shape.name, gain: 1.3, shards: shape.shards, &random)
    linear = Linear(shape.name, 16, shards: shape.shards, &random)
    transitions = Parameter(16, 16, deviation: 0, shards: shape.shards, &random)
  }

  var parameters: [Parameter] { hidden.parameters + linear.parameters + [transitions] }

  /// Labels of an IOB2 column.
  static func labels(_ tags: [String]) -> [Int] {
    tags.indices.map { i in
      let tag = tags[i]
      guard tag != "O", let kind = kinds.firstIndex(of: String(tag.dropFirst(2))) else { return 0 }
      let goesOn = i + 1 < tags.count && tags[i + 1] == "I-" + kinds[kind]
      if tag.first == "B" { return NameLabels.label(kind, goesOn ? .begin : .single) }
      return NameLabels.label(kind, goesOn ? .inside : .end)
    }
  }

  func score(_ from: Int, _ to: Int) -> Float {
    guard from < NameLabels.count, to < NameLabels.count, NameLabels.allowed(from, to) else {
      return -1e4
    }
    return transitions.weights[from * 16 + to]
  }

  /// Negative log likelihood of a sentence; its gradient times `weight` replaces the scores.
  func learn(_ e: Tensor, gold: [Int], weight: Float, shard: Int) -> Double {
    let n = e.rows
    let chain = Chain(e, score: score)
    let z = chain.logSum
    var path = Double(e[0][gold[0]])
    for i in 1..<max(n, 1) { path += Double(e[i][gold[i]] + score(gold[i - 1], gold[i])) }
    let gradient = transitions.gradients[shard]
    for i in 1..<max(n, 1) {
      chain.pairs(before: i) { gradient[$0 * 16 + $1] += weight * Float($2) }
      gradient[gold[i - 1] * 16 + gold[i]] -= weight
    }
    let shares = (0..<n).map { i in (0..<16).map { Float(chain.share(i, $0)) } }
    for i in 0..<n {
      for y in 0..<16 { e[i][y] = weight * shares[i][y] }
      e[i][gold[i]] -= weight
    }
    return z - path
  }
}

/// Sums over all allowed paths, in logarithms: the forward-backward algorithm (Rabiner 1989).
private struct Chain {
  private static let none = -1e9
  private let labels = NameLabels.count
  private let e: Tensor
  private let transitions: [Double]
  private var alpha: [Double]
  private var beta: [Double]
  private(set) var logSum = 0.0

  init(_ e: Tensor, score: (Int, Int) -> Float) {
    self.e = e
    let L = labels
    alpha = [Double](repeating: Chain.none, count: e.rows * L)
    beta = alpha
    transitions = (0..<L * L).map { Double(score($0 / L, $0 % L)) }
    forward()
    backward()
    let last = (e.rows - 1) * L
    logSum = Chain.logSum(L) { alpha[last + $0] + beta[last + $0] }
  }

  private static func logSum(_ count: Int, _ term: (Int) -> Double) -> Double {
    var top = -1e18
    for y in 0..<count { top = max(top, term(y)) }
    var sum = 0.0
    for y in 0..<count { sum += exp(term(y) - top) }
    return top + log(sum)
  }

  private mutating func forward() {
    let L = labels
    for y in 0..<L where NameLabels.allowed(0, y) { alpha[y] = Double(e[0][y]) }
    for i in 1..<max(e.rows, 1) {
      for y in 0..<L {
        let sum = Chain.logSum(L) { alpha[(i - 1) * L + $0] + transitions[$0 * L + y] }
        alpha[i * L + y] = sum + Double(e[i][y])
      }
    }
  }

  private mutating func backward() {
    let L = labels
    for y in 0..<L where NameLabels.allowed(y, 0) { beta[(e.rows - 1) * L + y] = 0 }
    for i in stride(from: e.rows - 2, through: 0, by: -1) {
      for x in 0..<L {
        beta[i * L + x] = Chain.logSum(L) {
          beta[(i + 1) * L + $0] + transitions[x * L + $0] + Double(e[i + 1][$0])
        }
      }
    }
  }

  /// The probability of a label at a word.
  func share(_ i: Int, _ y: Int) -> Double {
    y < labels ? exp(alpha[i * labels + y] + beta[i * labels + y] - logSum) : 0
  }

  /// Calls `each` with two labels in a row, the second at word `i`, and their probability.
  func pairs(before i: Int, _ each: (Int, Int, Double) -> Void) {
    let L = labels
    for x in 0..<L {
      for y in 0..<L where NameLabels.allowed(x, y) {
        let score = alpha[(i - 1) * L + x] + transitions[x * L + y] + Double(e[i][y])
        each(x, y, exp(score + beta[i * L + y] - logSum))
      }
    }
  }
}
