/// Tells which elements are not seen: switched off, or kept for screen readers alone.
///
///     <a href="/tides">the tide tables<span class="visually-hidden">, opens a new window</span></a>
enum HiddenElement {
  static func isHidden(_ tree: HTMLTree, _ node: Int) -> Bool {
    if tree.has(node, .hidden) { return true }
    if let style = tree[node, .style], isSwitchedOff(style) || isClipped(style) { return true }
    guard let name = tree[node, .class] else { return false }
    return name.split(separator: " ").contains { isForScreenReaders($0) }
  }

  /// `display:none`
  private static func isSwitchedOff(_ style: String) -> Bool {
    style.contains("display:none") || style.contains("display: none")
  }

  /// `clip: rect(0 0 0 0)`, which leaves nothing to be seen.
  private static func isClipped(_ style: String) -> Bool {
    style.contains("clip:rect(0") || style.contains("clip: rect(0") || style.contains("clip:rect(1px")
      || style.contains("clip: rect(1px")
  }

  private static func isForScreenReaders(_ name: Substring) -> Bool {
    switch name {
    case "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-only",
      "screen-reader-only", "sr-text", "u-visually-hidden", "is-visually-hidden", "a11y-hidden",
      "element-invisible", "offscreen", "hidden-text", "u-hiddenVisually", "assistive-text":
      true
    default: false
    }
  }
}
