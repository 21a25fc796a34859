import Testing

@testable import HearsayComparison

@Suite("The most chains that share nobody")
struct DisjointChainsTests {
  @Test("one aide under four outlets is one origin, and the aide is it")
  func oneAide() {
    let chains = DisjointChains(Array(repeating: [[1], [7]], count: 4))
    #expect(chains.count == 1)
    #expect(chains.cut == [7])
  }

  @Test("one mayor whom two aides quote is one origin, and the mayor is it")
  func oneMayor() {
    let chains = DisjointChains([[[1], [2]], [[1], [3]]])
    #expect(chains.count == 1)
    #expect(chains.cut == [1])
  }

  @Test("members of a group who speak for themselves are two")
  func group() {
    #expect(DisjointChains([[[1, 2]]]).count == 2)
    #expect(DisjointChains([[[1, 2], [3]]]).count == 1)
    #expect(DisjointChains([[[1, 2], [3]]]).cut == [3])
  }

  @Test("nothing rests on nobody")
  func nobody() {
    #expect(DisjointChains([]).count == 0)
    #expect(DisjointChains([[], [[]]]).count == 0)
    #expect(DisjointChains([]).cut.isEmpty)
  }

  @Test("flow and cut agree with trying every set of nodes, on 400 small graphs")
  func againstBruteForce() {
    var random = Random(seed: 7)
    for _ in 0..<400 {
      let nodes = 2 + random.below(6)
      let chains = (0..<(1 + random.below(5))).map { _ in
        (0..<(1 + random.below(4))).map { _ in
          (0..<(1 + random.below(2))).map { _ in random.below(nodes) }
        }
      }
      let result = DisjointChains(chains)
      let smallest = smallestCuts(chains, nodes: nodes)
      #expect(result.count == smallest.first?.count, "\(chains)")
      #expect(smallest.contains(result.cut), "\(chains)")
      #expect(result.cut.count == result.count)
    }
  }

  /// Every set of fewest nodes without which no chain is left.
  private func smallestCuts(_ chains: [[[Int]]], nodes: Int) -> [[Int]] {
    let subsets = (0..<(1 << nodes)).map { bits in (0..<nodes).filter { bits >> $0 & 1 == 1 } }
    let cuts = subsets.filter { removed in !reaches(chains, without: Set(removed)) }
    let least = cuts.map(\.count).min() ?? 0
    return cuts.filter { $0.count == least }
  }

  /// Whether somebody's words still reach an outlet. Chains that meet in one node may continue as one another.
  private func reaches(_ chains: [[[Int]]], without removed: Set<Int>) -> Bool {
    var arcs: [Int: Set<Int>] = [:]
    var frontier: Set<Int> = []
    var ends: Set<Int> = []
    for chain in chains {
      for (inner, outer) in zip(chain, chain.dropFirst()) {
        for node in inner { arcs[node, default: []].formUnion(outer) }
      }
      frontier.formUnion(chain.first ?? [])
      ends.formUnion(chain.last ?? [])
    }
    var seen: Set<Int> = []
    frontier.subtract(removed)
    while let node = frontier.popFirst() {
      if ends.contains(node) { return true }
      seen.insert(node)
      frontier.formUnion(arcs[node, default: []].subtracting(seen).subtracting(removed))
    }
    return false
  }
}

/// A generator of numbers that gives the same row for the same seed (SplitMix64: Steele, Lea, Flood 2014).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func shuffled<Element>(_ items: [Element]) -> [Element] {
    var items = items
    for index in items.indices.dropFirst().reversed() { items.swapAt(index, below(index + 1)) }
    return items
  }
}
