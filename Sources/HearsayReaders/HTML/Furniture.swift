/// Tells which elements of a page stand around its article, by their names and by the words of their class and id.
///
///     <div class="harbour-related__list">
enum Furniture {
  /// Whether the element is made for what stands around an article.
  static func isElement(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .figure: return !holdsTable(tree, node)
    case .nav, .aside, .footer, .figcaption, .menu, .caption, .liveList: return true
    case .text: return false
    default: return tree[node, .role].map(roles.contains) ?? false
    }
  }

  /// Whether a figure shows a table, and no picture.
  private static func holdsTable(_ tree: HTMLTree, _ node: Int) -> Bool {
    tree.subtree(node).prefix(40).contains { tree.nodes[$0].tag == .table }
  }

  /// Whether the words of its class or id say so.
  static func isNamed(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard tree.nodes[node].names.contains(.furniture) else { return false }
    switch tree.nodes[node].tag {
    case .text, .body, .html, .article, .main, .br, .h2, .h3, .h4, .h5, .h6: return false
    default: return true
    }
  }

  private static let roles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog", "alert",
    "note", "img",
  ]
}
