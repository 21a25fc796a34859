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
      if tree.nodes[around].names.contains(.aside) { return true }
      around = Int(tree.nodes[around].parent)
    }
    return false
  }
}
