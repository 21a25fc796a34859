/// A heading below which no text comes, unless it is a whole sentence.
///
///     <h3>More from the harbour</h3> <h3>Your account</h3>
enum LooseHeading {
  static func dropped(from blocks: [PageBlock]) -> [PageBlock] {
    blocks.enumerated().filter { index, block in
      guard block.tag.isHeading, !block.endsSentence else { return true }
      guard index + 1 < blocks.count else { return false }
      let next = blocks[index + 1]
      return !next.tag.isHeading || next.tag.rawValue > block.tag.rawValue
    }.map(\.element)
  }
}
