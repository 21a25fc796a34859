/// Short lines without a full stop above the article's first sentence.
///
///     <h2>Lorries must take the ferry</h2> <p>The council of Vinterby has voted to close the old bridge.</p>
enum DeckLine {
  static func dropped(from blocks: [PageBlock]) -> [PageBlock] {
    let start = blocks.firstIndex { $0.endsSentence || $0.wordCount >= 30 }
    return Array(blocks[(start ?? 0)...])
  }
}
