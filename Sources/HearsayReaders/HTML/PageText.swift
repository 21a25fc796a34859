import HearsayModel

/// Turns the runs of text of an article into its paragraphs and subheads, and leaves out what is neither.
enum PageText {
  struct Paragraph {
    var text: String
    var isHeading: Bool
  }

  static func paragraphs(_ blocks: [PageBlock], title: String?) -> [Paragraph] {
    let kept = blocks.filter { isKept($0, title: title) }
    let withText = dropLooseHeadings(dropDeck(kept))
    let last = withText.lastIndex { $0.wordCount >= 12 && !$0.tag.isHeading } ?? withText.count - 1
    return withText.enumerated().compactMap { index, block in
      if index > last, !endsSentence(block.text) { return nil }
      return Paragraph(text: block.text, isHeading: block.tag.isHeading)
    }
  }

  private static func isKept(_ block: PageBlock, title: String?) -> Bool {
    if block.tag == .h1 || block.text == title { return false }
    if block.linkShare > 0.5, block.wordCount < 30 || block.linkShare > 0.8 { return false }
    if block.tag == .li, block.linkShare > 0.35, block.wordCount < 12 { return false }
    let isLoose =
      !block.tag.isHeading && block.tag != .p && block.tag != .li && block.tag != .blockquote
    if isLoose, block.wordCount < 6, !endsSentence(block.text) { return false }
    let bytes = Array(block.text.utf8)
    switch PlainText.markedKind(of: Line(bytes, TextSpan(0, bytes.count), isAfterBlankLine: true)) {
    case .boilerplate, .photoCredit, .credit, .dateline: return false
    case .caption: return block.wordCount > 60
    default: return true
    }
  }

  /// Leaves out the short lines without a full stop above the first sentence.
  private static func dropDeck(_ blocks: [PageBlock]) -> [PageBlock] {
    let start = blocks.firstIndex { endsSentence($0.text) || $0.wordCount >= 30 }
    return Array(blocks[(start ?? 0)...])
  }

  /// A heading counts only where text comes below it.
  private static func dropLooseHeadings(_ blocks: [PageBlock]) -> [PageBlock] {
    blocks.enumerated().filter { index, block in
      !block.tag.isHeading || index + 1 < blocks.count && !blocks[index + 1].tag.isHeading
    }.map(\.element)
  }

  private static func endsSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return ".!?…\"”»'’)。".unicodeScalars.contains(last)
  }
}
