/// A run that is made of links: names of topics, titles of other articles, buttons.
///
///     <p>Read also: <a href="/ferry">Ferry to Port Sol runs again after the storm</a></p>
enum LinkLine {
  static func isFurniture(_ block: PageBlock) -> Bool {
    if isSentenceWithLink(block) { return false }
    if block.linkShare > 0.5, block.wordCount < 30 || block.linkShare > 0.8 { return true }
    return block.tag == .li && block.linkShare > 0.35 && block.wordCount < 12
      && !block.bytes.contains(where: \.isDigit)
  }

  /// A sentence of its own, of which a link holds the greater part.
  ///
  ///     <p>The skipper was <a href="/verdict">fined four hundred crowns by the court in March</a>.</p>
  private static func isSentenceWithLink(_ block: PageBlock) -> Bool {
    guard block.tag == .p, block.endsSentence, !block.startsWithLink, block.wordCount >= 8 else {
      return false
    }
    return block.wordCount - block.linkWords >= 3
  }
}
