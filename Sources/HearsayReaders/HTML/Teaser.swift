/// A small box whose heading is a link: another article's title with a line about it.
///
///     <div class="card"><h3><a href="/ferry">Ferry runs again</a></h3><p>The storm is over.</p></div>
enum Teaser {
  /// Words of prose in such a box at most.
  static let limit = 60

  /// Whether its first heading holds nothing but a link, or stands in one; the caller sees to it that there is one
  /// heading only.
  static func isBox(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .div, .li, .article, .section: break
    default: return false
    }
    guard Int(tree.nodes[node].end) - node < 120,
      let heading = tree.subtree(node).first(where: { tree.nodes[$0].tag.isHeading }),
      tree.nodes[heading].tag != .h1
    else { return false }
    return linkFills(tree, heading) || parentIsLink(tree, heading, within: node)
  }

  private static func linkFills(_ tree: HTMLTree, _ heading: Int) -> Bool {
    var linkEnd = 0
    var hasLink = false
    for inner in tree.subtree(heading) {
      let node = tree.nodes[inner]
      if node.tag == .a, tree.has(inner, .href) {
        linkEnd = max(linkEnd, Int(node.end))
        hasLink = true
      }
      if node.tag == .text, inner >= linkEnd, holdsWords(tree, node.range) { return false }
    }
    return hasLink
  }

  private static func holdsWords(_ tree: HTMLTree, _ range: Range<Int32>) -> Bool {
    tree.bytes[Int(range.lowerBound)..<Int(range.upperBound)].contains { $0 > 0x20 }
  }

  private static func parentIsLink(_ tree: HTMLTree, _ heading: Int, within node: Int) -> Bool {
    var around = Int(tree.nodes[heading].parent)
    while around > node {
      if tree.nodes[around].tag == .a { return true }
      around = Int(tree.nodes[around].parent)
    }
    return false
  }
}
