/// A caption that is no `figcaption`: a few words in an element that is named for the picture or film in it.
///
///     <div class="media-box"><img src="quay.jpg"><p>Lorries on the quay of Vinterby</p></div>
enum MediaCaption {
  static func isBox(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard tree.nodes[node].tag == .div || tree.nodes[node].tag == .span else { return false }
    guard names(tree[node, .class]) || names(tree[node, .id]) else { return false }
    return tree.subtree(node).contains { isMedium(tree.nodes[$0].tag) }
  }

  private static func isMedium(_ tag: Tag) -> Bool {
    switch tag {
    case .img, .picture, .video, .iframe, .audio: true
    default: false
    }
  }

  private static func names(_ name: String?) -> Bool {
    guard let name else { return false }
    return Furniture.holdsWord(name, of: words)
  }

  private static let words: Set<String> = [
    "media", "image", "images", "img", "photo", "photos", "picture", "pictures", "pic", "figure",
    "video", "bild", "foto", "imagen", "illustration", "player",
  ]
}
