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

/// Chu-Liu-Edmonds over dense scores, contracting one cycle at a time.
enum SpanningTree {
  /// - Returns: for each word the column of its head.
  static func heads(_ scores: UnsafeMutablePointer<Float>, n: Int, width: Int) -> [Int] {
    var graph = Graph(count: n + 1)
    graph.withScores { score in
      for word in 0..<n {
        for column in 0...n where column != word + 1 {
          score[column * (n + 1) + word + 1] = scores[word * width + column]
        }
      }
    }
    return Array(solve(&graph).dropFirst())
  }

  /// Scores of arcs between nodes, `count` a row: from a head to its dependents. Node 0 is the root.
  private struct Graph {
    let count: Int
    private var scores: [Float]

    init(count: Int) {
      self.count = count
      scores = [Float](repeating: -1e8, count: count * count)
    }

    mutating func withScores<Result>(_ body: (UnsafeMutablePointer<Float>) -> Result) -> Result {
      scores.withUnsafeMutableBufferPointer { body($0.origin) }
    }
  }

  /// Heads of all nodes; that of node 0 has no meaning.
  private static func solve(_ graph: inout Graph) -> [Int] {
    let n = graph.count
    var heads = [Int](repeating: 0, count: n)
    graph.withScores { score in
      for head in 1..<max(n, 1) {
        for node in 1..<n
        where node != head && score[head * n + node] > score[heads[node] * n + node] {
          heads[node] = head
        }
      }
    }
    guard let cycle = cycle(heads) else { return heads }
    return expand(&graph, heads, cycle)
  }

  private static func cycle(_ heads: [Int]) -> [Int]? {
    var seen = [Int](repeating: 0, count: heads.count)
    for start in 1..<max(heads.count, 1) where seen[start] == 0 {
      var at = start
      while at != 0, seen[at] == 0 {
        seen[at] = start
        at = heads[at]
      }
      guard at != 0, seen[at] == start else { continue }
      var cycle = [at]
      var next = heads[at]
      while next != at {
        cycle.append(next)
        next = heads[next]
      }
      return cycle
    }
    return nil
  }

  /// Solves the graph in which the cycle is one node, the last, and opens the cycle where that node is entered.
  private static func expand(_ graph: inout Graph, _ heads: [Int], _ cycle: [Int]) -> [Int] {
    let n = graph.count
    var isInside = [Bool](repeating: false, count: n)
    for node in cycle { isInside[node] = true }
    let outside = (0..<n).filter { !isInside[$0] }
    let size = outside.count + 1
    var small = Graph(count: size)
    var doors = [(enter: Int, leave: Int)](repeating: (cycle[0], cycle[0]), count: size)
    graph.withScores { score in
      small.withScores { new in
        for (i, a) in outside.enumerated() {
          for (j, b) in outside.enumerated() where i != j { new[i * size + j] = score[a * n + b] }
          for c in cycle {
            let into = score[a * n + c] - score[heads[c] * n + c]
            if into > new[i * size + size - 1] {
              new[i * size + size - 1] = into
              doors[i].enter = c
            }
            if score[c * n + a] > new[(size - 1) * size + i] {
              new[(size - 1) * size + i] = score[c * n + a]
              doors[i].leave = c
            }
          }
        }
      }
    }
    let solved = solve(&small)
    var result = heads
    for (i, a) in outside.enumerated() where i > 0 {
      result[a] = solved[i] == size - 1 ? doors[i].leave : outside[solved[i]]
    }
    result[doors[solved[size - 1]].enter] = outside[solved[size - 1]]
    return result
  }
}
