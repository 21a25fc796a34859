/// Short lines without a full stop above the article's first sentence, and those that say when it appeared.
///
///     <h2>Lorries must take the ferry</h2> <p>4 March 2032 (updated 8:15)</p> <p>The council has voted.</p>
enum DeckLine {
  static func dropped(from blocks: [PageBlock]) -> [PageBlock] {
    let start = blocks.firstIndex {
      ($0.endsSentence || $0.wordCount >= 30) && !isDate($0)
    }
    return Array(blocks[(start ?? 0)...])
  }

  private static func isDate(_ block: PageBlock) -> Bool {
    block.wordCount <= 10 && block.bytes.contains(where: \.isDigit)
      && PageDate.dayInWords(block.text) != nil
  }
}
