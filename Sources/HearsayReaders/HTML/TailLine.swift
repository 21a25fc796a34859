/// Short runs after the article's last paragraph, unless they go on with it: rows, items and lines beside it.
///
///     <p>The last ferry leaves at ten.</p> … <div>Harbour Weekend Special</div>
enum TailLine {
  static func dropped(from blocks: [PageBlock], _ body: BodyPlace) -> [PageBlock] {
    guard let last = blocks.lastIndex(where: \.isProse) else { return blocks }
    return blocks.enumerated().filter { index, block in
      index <= last || block.endsSentence || goesOn(block, body)
    }.map(\.element)
  }

  private static func goesOn(_ block: PageBlock, _ body: BodyPlace) -> Bool {
    if block.tag.isHeading { return true }
    guard block.linkShare < 0.4, body.holds(block) else { return false }
    return block.tag == .p || block.tag == .li || block.tag == .tr || body.holdsAlike(block)
  }
}
