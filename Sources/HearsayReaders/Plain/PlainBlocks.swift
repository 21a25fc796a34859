import HearsayModel

/// Makes blocks of named lines, and cuts off the datelines and credits that share a line with others.
enum PlainBlocks {
  static func blocks(_ page: PlainPage) -> [Block] {
    page.lines.indices.flatMap { index in
      blocks(
        page.bytes, page.lines[index], page.kinds[index] ?? .paragraph,
        datelineEnd: page.datelineEnds[index])
    }
  }

  /// The blocks of one line of a kind.
  static func blocks(
    _ bytes: [UInt8], _ line: Line, _ kind: Block.Kind, datelineEnd: Int?
  ) -> [Block] {
    switch kind {
    case .paragraph:
      let mark = TrailingEndMark.start(in: line.plain)
      let cut = mark ?? TrailingCredit.start(in: line.plain)
      let after: Block.Kind = mark == nil ? .credit : .boilerplate
      return withDateline(bytes, split(bytes, line, cut, .paragraph, after), datelineEnd)
    case .caption:
      let cut =
        TrailingPhotoCredit.start(in: line.plain) ?? TrailingPhotoCredit.name(in: line.plain)
      return split(bytes, line, cut, .caption, .photoCredit)
    case .headline, .subhead:
      return split(bytes, line, MarkdownHeading.level(of: line), .boilerplate, kind)
    default: return [Block(kind, line.span)]
    }
  }

  private static func withDateline(_ bytes: [UInt8], _ blocks: [Block], _ end: Int?) -> [Block] {
    guard let end, let first = blocks.first, end < first.span.end else { return blocks }
    let dateline = LineSplitter.trim(bytes, TextSpan(first.span.start, end))
    let paragraph = LineSplitter.trim(bytes, TextSpan(end, first.span.end))
    return [Block(.dateline, dateline), Block(.paragraph, paragraph)] + blocks.dropFirst()
  }

  /// Two blocks, cut where the folded line has the offset `cut`; without a cut the line is one block.
  private static func split(
    _ bytes: [UInt8], _ line: Line, _ cut: Int?, _ before: Block.Kind, _ after: Block.Kind
  ) -> [Block] {
    let whole = before == .boilerplate ? after : before
    guard let cut else { return [Block(whole, line.span)] }
    let offset = Folding.offset(in: bytes, line.span, folded: cut)
    let first = LineSplitter.trim(bytes, TextSpan(line.span.start, offset))
    let second = LineSplitter.trim(bytes, TextSpan(offset, line.span.end))
    guard !first.isEmpty, !second.isEmpty else { return [Block(whole, line.span)] }
    return [Block(before, first), Block(after, second)]
  }
}
