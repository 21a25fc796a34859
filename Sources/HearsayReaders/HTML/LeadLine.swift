/// Whole sentences between the headline and the element that holds the article: its lead.
///
///     <h1>Bridge to close</h1> <p class="intro">The old bridge of Vinterby is closed for a year, says the mayor.</p>
enum LeadLine {
  /// The lead's runs; none where the page has no headline above the article.
  static func lines(
    above body: [PageBlock], among blocks: [PageBlock], title: String?
  ) -> [PageBlock] {
    let title = Array((title ?? "").utf8)
    guard let first = body.first,
      let start = blocks.firstIndex(where: { $0.node == first.node && $0.bytes == first.bytes }),
      let headline = blocks[..<start].lastIndex(where: {
        $0.tag == .h1
          || $0.tag.isHeading && title.count > 8
            && $0.bytes.suffix(title.count).elementsEqual(title)
      })
    else { return [] }
    return blocks[(headline + 1)..<start].filter { line in
      isLead(line) && !body.contains { $0.bytes.starts(with: line.bytes) }
    }
  }

  private static func isLead(_ block: PageBlock) -> Bool {
    block.wordCount >= 8 && block.wordCount <= 120
      && (block.endsSentence || block.wordCount > 15 && block.bytes.range(of: ". ") != nil)
      && block.linkShare < 0.4
      && block.tag != .li && block.tag != .tr
  }
}
