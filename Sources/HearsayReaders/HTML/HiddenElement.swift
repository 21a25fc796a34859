/// Tells which elements are not seen: switched off, or kept for screen readers alone.
///
///     <a href="/tides">the tide tables<span class="visually-hidden">, opens a new window</span></a>
enum HiddenElement {
  static func isHidden(_ tree: HTMLTree, _ node: Int) -> Bool {
    for index in tree.nodes[node].range {
      let attribute = tree.attributes[Int(index)]
      let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      switch attribute.name {
      case .hidden: return true
      case .style: if isSwitchedOff(tree.bytes, range) { return true }
      case .class:
        if tree.nodes[node].names.contains(.hidden), isForScreenReaders(tree.bytes, range) {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// `display:none`, or `clip: rect(0 0 0 0)`, which leaves nothing to be seen.
  private static func isSwitchedOff(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 8, range.count < 2000, bytes[range].contains(0x3A) else { return false }
    let style = bytes[range].filter { $0 > 0x20 }
    return ["display:none", "clip:rect(0", "clip:rect(1px"].contains { style.range(of: $0) != nil }
  }

  private static func isForScreenReaders(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count < 2000 else { return false }
    return bytes[range].split(separator: 0x20).contains { name in
      name.count > 6 && name.count < 24 && names.contains { name.elementsEqual($0.utf8) }
    }
  }

  private static let names = [
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-only",
    "screen-reader-only", "sr-text", "u-visually-hidden", "is-visually-hidden", "a11y-hidden",
    "element-invisible", "offscreen", "hidden-text", "u-hiddenVisually", "assistive-text",
  ]
}
