import HearsayKernels

/// The tree of highest score with one root: the best head of every word, and where these make no tree the maximum
/// spanning arborescence (Chu and Liu 1965, Edmonds 1967; McDonald et al. 2005).
struct TreeDecoder {
  private var best: [Int] = []
  private var state: [UInt8] = []

  /// - Parameters:
  ///   - scores: n rows of `width`; column 0 is the root, column j + 1 word j.
  ///   - head: called for every word with its head, −1 for the root.
  mutating func decode(
    _ scores: UnsafeMutablePointer<Float>, n: Int, width: Int, _ head: (Int, Int32) -> Void
  ) {
    greedy(scores, n, width)
    if !isTree(n) {
      // So dear that no more than one word can afford it; which one is left to the sum of the others.
      for word in 0..<n { scores[word * width] -= Self.rootPrice }
      best = SpanningTree.heads(scores, n: n, width: width)
    }
    for word in 0..<n { head(word, Int32(best[word] - 1)) }
  }

  private mutating func greedy(_ scores: UnsafeMutablePointer<Float>, _ n: Int, _ width: Int) {
    best.removeAll(keepingCapacity: true)
    for word in 0..<n {
      let row = scores + word * width
      row[word + 1] = -1e8
      best.append(Int(hk_best(row, Int32(n + 1))))
    }
  }

  private mutating func isTree(_ n: Int) -> Bool {
    guard best.lazy.filter({ $0 == 0 }).count == 1 else { return false }
    state.removeAll(keepingCapacity: true)
    state.append(contentsOf: repeatElement(0, count: n))
    for word in 0..<n {
      var at = word
      while at >= 0, state[at] == 0 {
        state[at] = 1
        at = best[at] - 1
      }
      if at >= 0, state[at] == 1 { return false }
      at = word
      while at >= 0, state[at] == 1 {
        state[at] = 2
        at = best[at] - 1
      }
    }
    return true
  }

  private static let rootPrice: Float = 10_000
}

/// Chu-Liu-Edmonds over dense scores, contracting one cycle at a time in place (after Tarjan 1977): a contraction touches only
/// the rows and columns of the cycle.
struct SpanningTree {
  private static let none: Float = -1e30
  private let count: Int
  /// A row a dependent, a column a head; node 0 is the root.
  private var scores: [Float]
  private var heads: [Int]
  private var isActive: [Bool]
  private var contractions: [Contraction] = []

  /// A cycle that became its first node.
  private struct Contraction {
    var cycle: [Int]
    /// Heads of the nodes of the cycle within it.
    var heads: [Int]
    /// For each head outside the node of the cycle that its arc enters, and for each dependent the one that it leaves.
    var enter: [Int]
    var leave: [Int]
  }

  /// - Returns: for each word the column of its head.
  static func heads(_ scores: UnsafeMutablePointer<Float>, n: Int, width: Int) -> [Int] {
    var tree = SpanningTree(scores, n, width)
    tree.solve()
    return Array(tree.heads.dropFirst())
  }

  private init(_ from: UnsafeMutablePointer<Float>, _ n: Int, _ width: Int) {
    count = n + 1
    scores = [Float](repeating: Self.none, count: count * count)
    heads = [Int](repeating: 0, count: count)
    isActive = [Bool](repeating: true, count: count)
    for word in 0..<n {
      let row = (word + 1) * count
      for column in 0...n where column != word + 1 {
        scores[row + column] = from[word * width + column]
      }
      heads[word + 1] = best(word + 1)
    }
  }

  private func best(_ node: Int) -> Int {
    scores.withUnsafeBufferPointer { Int(hk_best($0.origin + node * count, Int32(count))) }
  }

  private mutating func solve() {
    for start in 1..<max(count, 1) {
      var node = start
      while isActive[node], let cycle = cycle(from: node) {
        contract(cycle)
        node = cycle[0]
      }
    }
    for contraction in contractions.reversed() { open(contraction) }
  }

  /// The cycle that a node's heads run into, if they do not reach the root.
  private func cycle(from start: Int) -> [Int]? {
    var slow = start
    var fast = start
    repeat {
      guard fast != 0, heads[fast] != 0 else { return nil }
      slow = heads[slow]
      fast = heads[heads[fast]]
    } while slow != fast
    var cycle = [slow]
    while heads[cycle[cycle.count - 1]] != slow { cycle.append(heads[cycle[cycle.count - 1]]) }
    return cycle
  }

  private mutating func contract(_ cycle: [Int]) {
    let node = cycle[0]
    var contraction = Contraction(
      cycle: cycle, heads: cycle.map { heads[$0] },
      enter: [Int](repeating: node, count: count), leave: [Int](repeating: node, count: count))
    let weights = cycle.map { scores[$0 * count + heads[$0]] }
    for member in cycle { isActive[member] = false }
    for other in 0..<count where isActive[other] {
      var (into, out) = (Self.none, Self.none)
      for (member, weight) in zip(cycle, weights) {
        if scores[member * count + other] - weight > into {
          into = scores[member * count + other] - weight
          contraction.enter[other] = member
        }
        if scores[other * count + member] > out {
          out = scores[other * count + member]
          contraction.leave[other] = member
        }
        scores[other * count + member] = Self.none
      }
      scores[node * count + other] = into
      scores[other * count + node] = out
      if other > 0, !isActive[heads[other]] { heads[other] = node }
    }
    for member in cycle { scores[node * count + member] = Self.none }
    isActive[node] = true
    heads[node] = best(node)
    contractions.append(contraction)
  }

  /// Opens a cycle where the node that stands for it is entered.
  private mutating func open(_ contraction: Contraction) {
    let node = contraction.cycle[0]
    let head = heads[node]
    for other in 1..<count where heads[other] == node { heads[other] = contraction.leave[other] }
    for (member, inner) in zip(contraction.cycle, contraction.heads) { heads[member] = inner }
    heads[contraction.enter[head]] = head
  }
}
