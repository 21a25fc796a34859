/// Joins things into sets. The root is the smallest number, whatever the order of joining.
struct DisjointSets {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var node = index
    while parent[node] != node {
      parent[node] = parent[parent[node]]
      node = parent[node]
    }
    return node
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let x = root(a)
    let y = root(b)
    if x != y { parent[max(x, y)] = min(x, y) }
  }

  /// Puts two sets under a new root with the next number.
  mutating func uniteUnder(_ new: Int, _ a: Int, _ b: Int) {
    while parent.count <= new { parent.append(parent.count) }
    parent[root(a)] = new
    parent[root(b)] = new
  }
}
