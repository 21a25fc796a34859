/// Joins the most alike clusters first, as long as their members are alike on average (UPGMA: Sokal and Michener 1958).
///
/// Works on the pairs that are alike at all; the rest count as 0. Ties fall by rank, so the result does not depend on
/// the order of the items.
struct AverageLinkage {
  private struct Candidate: Comparable {
    var similarity: Double
    /// Ranks of the clusters' first members, the smaller first.
    var ranks: (Int, Int)
    var clusters: (Int, Int)

    static func == (a: Candidate, b: Candidate) -> Bool {
      a.similarity == b.similarity && a.ranks == b.ranks && a.clusters == b.clusters
    }
    static func < (a: Candidate, b: Candidate) -> Bool {
      a.similarity != b.similarity
        ? a.similarity < b.similarity
        : a.ranks != b.ranks ? a.ranks > b.ranks : a.clusters > b.clusters
    }
  }

  private let count: Int
  private var sums: [[Int: Double]]
  private var sizes: [Int]
  private var firstRank: [Int]
  private var isLive: [Bool]
  private var heap = Heap<Candidate>()
  private var sets: DisjointSets
  /// For each live cluster those that it must not join.
  private var enemies: [Set<Int>]

  /// - Parameters:
  ///   - rank: for each item its place in an order that its place in the input does not change.
  ///   - pairs: items that are alike, and how much (0 … 1).
  ///   - barriers: items that must not end in one cluster.
  init(rank: [Int], pairs: [(Int, Int, Double)], barriers: [(Int, Int)]) {
    count = rank.count
    sums = Array(repeating: [:], count: rank.count)
    sizes = Array(repeating: 1, count: rank.count)
    isLive = Array(repeating: true, count: rank.count)
    enemies = Array(repeating: [], count: rank.count)
    firstRank = rank
    sets = DisjointSets(count: rank.count)
    for (a, b, similarity) in pairs {
      sums[a][b] = similarity
      sums[b][a] = similarity
    }
    for (a, b) in barriers {
      enemies[a].insert(b)
      enemies[b].insert(a)
    }
  }

  /// For each item the first rank of its cluster.
  mutating func clusters(threshold: Double) -> [Int] {
    for a in sums.indices {
      for b in sums[a].keys where b > a { push(a, b, threshold) }
    }
    while let next = heap.popMax() {
      let (a, b) = next.clusters
      if isLive[a], isLive[b] { join(a, b, threshold) }
    }
    return (0..<count).map { firstRank[sets.root($0)] }
  }

  private mutating func push(_ a: Int, _ b: Int, _ threshold: Double) {
    guard let sum = sums[a][b], !enemies[a].contains(b) else { return }
    let similarity = sum / Double(sizes[a] * sizes[b])
    guard similarity >= threshold else { return }
    let swapped = firstRank[a] > firstRank[b]
    heap.push(
      Candidate(
        similarity: similarity,
        ranks: swapped ? (firstRank[b], firstRank[a]) : (firstRank[a], firstRank[b]),
        clusters: swapped ? (b, a) : (a, b)))
  }

  /// Makes a new cluster of two, under the next number.
  private mutating func join(_ a: Int, _ b: Int, _ threshold: Double) {
    let new = sums.count
    isLive[a] = false
    isLive[b] = false
    isLive.append(true)
    sizes.append(sizes[a] + sizes[b])
    firstRank.append(min(firstRank[a], firstRank[b]))
    sets.uniteUnder(new, a, b)
    var joined = sums[a]
    for (other, sum) in sums[b] { joined[other, default: 0] += sum }
    joined = joined.filter { isLive[$0.key] }
    for (other, sum) in joined { sums[other][new] = sum }
    sums.append(joined)
    enemies.append(enemies[a].union(enemies[b]).filter { isLive[$0] })
    for enemy in enemies[new] { enemies[enemy].insert(new) }
    sums[a] = [:]
    sums[b] = [:]
    for other in joined.keys { push(new, other, threshold) }
  }
}

/// A binary heap that gives its largest element first.
struct Heap<Element: Comparable> {
  private var elements: [Element] = []

  mutating func push(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, elements[(child - 1) / 2] < elements[child] {
      elements.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popMax() -> Element? {
    guard let top = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return top }
    elements[0] = last
    var parent = 0
    while true {
      var largest = parent
      for child in [parent * 2 + 1, parent * 2 + 2]
      where child < elements.count && elements[largest] < elements[child] {
        largest = child
      }
      guard largest != parent else { return top }
      elements.swapAt(parent, largest)
      parent = largest
    }
  }
}
