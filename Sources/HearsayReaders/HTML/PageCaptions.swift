/// The captions inside an article, apart from its text.
///
///     <figure><img src="quay.jpg"><figcaption>Lorries on the quay of Vinterby</figcaption></figure>
enum PageCaptions {
  /// - Parameter left: the runs inside the article that are left out of its text.
  static func captions(_ left: [PageBlock], in tree: HTMLTree) -> [String] {
    left.filter { isCaption($0, tree) }.map(\.text)
  }

  private static func isCaption(_ block: PageBlock, _ tree: HTMLTree) -> Bool {
    var around = block.node
    for _ in 0..<6 where around >= 0 {
      switch tree.nodes[around].tag {
      case .figcaption, .figure, .caption: return true
      default:
        if MediaCaption.isBox(tree, around) { return true }
      }
      around = Int(tree.nodes[around].parent)
    }
    return false
  }
}
