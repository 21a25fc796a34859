/// A small box whose heading is a link: another article's title with a line about it.
///
///     <div class="card"><h3><a href="/ferry">Ferry runs again</a></h3><p>The storm is over.</p></div>
enum Teaser {
  /// Words of prose in such a box at most.
  static let limit = 60

  static func isBox(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .div, .li, .article, .section: break
    default: return false
    }
    guard Int(tree.nodes[node].end) - node < 120 else { return false }
    return headingIsLink(tree, node)
  }

  /// Whether its only heading holds nothing but a link, or stands in one.
  private static func headingIsLink(_ tree: HTMLTree, _ node: Int) -> Bool {
    var count = 0
    var isLink = false
    for inner in tree.subtree(node) where tree.nodes[inner].tag.isHeading {
      count += 1
      if tree.nodes[inner].tag == .h1 { return false }
      isLink = linkFills(tree, inner) || parentIsLink(tree, inner, within: node)
    }
    return count == 1 && isLink
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
