/// The people in the elements that a page marks as its author's, and in the line below its headline.
///
///     <span class="story-byline">By <a rel="author">Ada Brook</a></span>
struct BylineElement {
  let tree: HTMLTree
  let outlet: String?

  /// The most exact marks first.
  func people() -> [PageFact] {
    for mark in [isAuthorProperty, isAuthorLink, isNamed] {
      let found = people(markedBy: mark)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func people(markedBy mark: (Int) -> Bool) -> [PageFact] {
    var seen = 0
    var index = 0
    while index < tree.nodes.count, seen < 12 {
      let node = tree.nodes[index]
      guard node.tag != .text, node.tag != .meta, mark(index), !BylinePlace.isAside(tree, index) else {
        index += 1
        continue
      }
      seen += 1
      let found = people(at: index)
      if !found.isEmpty { return found + siblings(after: index, mark, found) }
      index += 1
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

  private func isAuthorProperty(_ node: Int) -> Bool { tree[node, .itemprop] == "author" }
  private func isAuthorLink(_ node: Int) -> Bool { tree[node, .rel] == "author" }

  private func isNamed(_ node: Int) -> Bool {
    guard let name = tree[node, .class] else { return false }
    return Furniture.holdsWord(name, of: Self.names)
  }

  private static let names: Set<String> = [
    "byline", "bylines", "author", "authors", "autor", "autoren", "autora", "autores", "auteur",
    "auteurs", "autore", "autori", "verfasser", "schrijver", "skribent", "authorname", "writer",
  ]
}
