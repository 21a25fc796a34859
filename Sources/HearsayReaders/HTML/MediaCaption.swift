/// A caption that is no `figcaption`: a few words in an element that is named for the picture or film in it.
///
///     <div class="media-box"><img src="quay.jpg"><p>Lorries on the quay of Vinterby</p></div>
enum MediaCaption {
  /// Whether an element is named so; the caller sees to it that a picture or film is in it.
  static func isBox(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard tree.nodes[node].tag == .div || tree.nodes[node].tag == .span else { return false }
    return tree.nodes[node].names.contains(.media)
  }

  /// Whether an element is a picture or a film.
  static func isMedium(_ tag: Tag) -> Bool {
    switch tag {
    case .img, .picture, .video, .iframe, .audio: true
    default: false
    }
  }
}
