/// The people in the elements that a page marks as its author's, and in the line below its headline.
///
///     <span class="story-byline">By <a rel="author">Ada Brook</a></span>
struct BylineElement {
  let tree: HTMLTree
  let outlet: String?

  /// The most exact marks first.
  func people() -> [PageFact] {
    let marked = tree.marked.map(Int.init)
    for (nodes, mark) in [(marked, isAuthorProperty), (marked, isAuthorLink)] {
      let found = people(nodes.lazy.filter(mark), mark)
      if !found.isEmpty { return found }
    }
    return people(tree.nodes.indices.lazy.filter(isNamed), isNamed)
  }

  private func people(_ nodes: some Sequence<Int>, _ mark: (Int) -> Bool) -> [PageFact] {
    for node in nodes.prefix(12) where !BylinePlace.isAside(tree, node) {
      let found = people(at: node)
      if !found.isEmpty { return found + siblings(after: node, mark, found) }
    }
    return []
  }

  private func people(at node: Int) -> [PageFact] {
    let words = tree.words(node, limit: 300, between: " | ")
    guard !words.isEmpty, words.split(separator: " ").count <= 24 else { return [] }
    let evidence = PageFact.Evidence.element("\(tree.nodes[node].tag.rawValue) of the author")
    return PersonNames.people(in: words, outlet: outlet).map { PageFact($0, evidence) }
  }

  /// Further authors that stand beside the first.
  private func siblings(after node: Int, _ mark: (Int) -> Bool, _ found: [PageFact]) -> [PageFact] {
    var more: [PageFact] = []
    let parent = tree.nodes[node].parent
    guard parent >= 0 else { return [] }
    var next = Int(tree.nodes[node].end)
    let end = Int(tree.nodes[Int(parent)].end)
    var steps = 0
    while next < end, steps < 40 {
      if tree.nodes[next].tag != .text, mark(next) {
        more += people(at: next).filter { one in
          !found.contains { $0.value == one.value } && !more.contains { $0.value == one.value }
        }
      }
      next = Int(tree.nodes[next].end)
      steps += 1
    }
    return more
  }

  private func isAuthorProperty(_ node: Int) -> Bool {
    tree.nodes[node].tag != .meta && tree.has(node, .itemprop, "author")
  }

  private func isAuthorLink(_ node: Int) -> Bool { tree.has(node, .rel, "author") }

  private func isNamed(_ node: Int) -> Bool { tree.nodes[node].names.contains(.byline) }
}
