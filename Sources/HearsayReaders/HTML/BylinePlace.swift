/// Tells the author of the article from those of comments and of other articles.
enum BylinePlace {
  /// Whether an element stands among comments or other articles.
  static func isAside(_ tree: HTMLTree, _ node: Int) -> Bool {
    var around = node
    for _ in 0..<10 where around >= 0 {
      switch tree.nodes[around].tag {
      case .footer, .nav: return true
      case .body, .html, .main: return false
      default: break
      }
      if tree.nodes[around].tag == .article {
        let names = tree[around, .class]?.split(separator: " ") ?? []
        return names.contains { ["card", "comment", "related", "teaser"].contains($0) }
      }
      for name in [tree[around, .class], tree[around, .id]] {
        if let name, Furniture.holdsWord(name, of: words) { return true }
      }
      around = Int(tree.nodes[around].parent)
    }
    return false
  }

  private static let words: Set<String> = [
    "comment", "comments", "related", "card", "cards", "teaser", "teasers", "recommended",
    "sidebar", "trending", "popular", "carousel",
  ]
}
