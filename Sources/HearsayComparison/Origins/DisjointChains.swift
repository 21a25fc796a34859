/// The largest number of chains that share no node, and the fewest nodes that cut them all (Menger 1927).
///
/// A chain is a row of layers from the innermost speaker to the outlet; a layer holds one node, or the members of
/// a group. "The mayor and the harbour master said" is one layer of two nodes: two chains.
struct DisjointChains {
  /// Chains without a node in common.
  let count: Int
  /// As many nodes as chains; without them none is left. Of all such sets the one nearest the outlets, ascending.
  let cut: [Int]

  /// - Parameter chains: nodes are small numbers of the caller's; empty layers and chains count for nothing.
  init(_ chains: [[[Int]]]) {
    var network = Network(nodes: Set(chains.joined().joined()).sorted())
    for chain in chains { network.add(chain.filter { !$0.isEmpty }) }
    var flow = 0
    while network.augment() { flow += 1 }
    count = flow
    cut = network.cutNearestSink()
  }
}

/// A unit-capacity network: every node is an arc from its entry to its exit (Ford and Fulkerson 1956).
private struct Network {
  private struct Arc {
    var to: Int
    var capacity: Int
  }

  private let nodes: [Int]
  private let place: [Int: Int]
  /// Arcs in pairs: an arc and, at the odd place after it, its reverse.
  private var arcs: [Arc] = []
  private var leaving: [[Int]]
  private var known: Set<[Int]> = []
  private let source: Int
  private let sink: Int

  init(nodes: [Int]) {
    self.nodes = nodes
    place = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    source = nodes.count * 2
    sink = source + 1
    leaving = Array(repeating: [], count: sink + 1)
    for index in nodes.indices { connect(index * 2, index * 2 + 1, capacity: 1) }
  }

  mutating func add(_ chain: [[Int]]) {
    guard let first = chain.first, let last = chain.last else { return }
    let wide = nodes.count + 1
    for node in indices(first) { connect(source, node * 2, capacity: wide) }
    for (inner, outer) in zip(chain, chain.dropFirst()) {
      for a in indices(inner) {
        for b in indices(outer) where a != b { connect(a * 2 + 1, b * 2, capacity: wide) }
      }
    }
    for node in indices(last) { connect(node * 2 + 1, sink, capacity: wide) }
  }

  private func indices(_ layer: [Int]) -> [Int] { layer.compactMap { place[$0] } }

  private mutating func connect(_ from: Int, _ to: Int, capacity: Int) {
    guard known.insert([from, to]).inserted else { return }
    leaving[from].append(arcs.count)
    arcs.append(Arc(to: to, capacity: capacity))
    leaving[to].append(arcs.count)
    arcs.append(Arc(to: from, capacity: 0))
  }

  /// Sends one more chain through, if there is one (breadth first: Edmonds and Karp 1972).
  mutating func augment() -> Bool {
    var reached = [Int?](repeating: nil, count: sink + 1)
    var queue = [source]
    var next = 0
    while next < queue.count, reached[sink] == nil {
      let node = queue[next]
      next += 1
      for arc in leaving[node] where arcs[arc].capacity > 0 {
        let to = arcs[arc].to
        guard to != source, reached[to] == nil else { continue }
        reached[to] = arc
        queue.append(to)
      }
    }
    var node = sink
    while let arc = reached[node] {
      arcs[arc].capacity -= 1
      arcs[arc ^ 1].capacity += 1
      node = arcs[arc ^ 1].to
    }
    return reached[sink] != nil
  }

  /// Nodes whose exit still reaches the outlets while their entry does not.
  func cutNearestSink() -> [Int] {
    var reaches = [Bool](repeating: false, count: sink + 1)
    reaches[sink] = true
    var queue = [sink]
    while let node = queue.popLast() {
      for arc in leaving[node] where arcs[arc ^ 1].capacity > 0 {
        let from = arcs[arc].to
        guard !reaches[from] else { continue }
        reaches[from] = true
        queue.append(from)
      }
    }
    return nodes.indices.filter { reaches[$0 * 2 + 1] && !reaches[$0 * 2] }.map { nodes[$0] }
  }
}
