import HearsayModel

/// A piece of HTML that is the article itself, with nothing around it: the content of a feed's item, a part of a mail.
enum Fragment {
  /// Its paragraphs; those that are mostly a short link are left out.
  static func paragraphs(_ html: [UInt8]) -> [PageText.Paragraph] {
    let tree = HTMLParser.tree(Array(html.prefix(Readers.limits.page)))
    return PageBlockReader.blocks(of: tree).blocks.compactMap { block in
      if block.linkShare > 0.8, block.wordCount < 12 { return nil }
      if block.tag == .figcaption { return nil }
      return PageText.Paragraph(text: block.text, isHeading: block.tag.isHeading)
    }
  }

  /// The paragraphs of plain text: cut at empty lines.
  static func paragraphs(ofText bytes: [UInt8]) -> [PageText.Paragraph] {
    var paragraphs: [PageText.Paragraph] = []
    var lines: [ArraySlice<UInt8>] = []
    func end() {
      let text = OneLine.of(Array(lines.joined(separator: [0x20])))
      if !text.isEmpty { paragraphs.append(PageText.Paragraph(text: text, isHeading: false)) }
      lines = []
    }
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.contains(where: { $0 > 0x20 }) { lines.append(line) } else { end() }
    }
    end()
    return paragraphs
  }

  /// The words of a piece of HTML in one line.
  static func words(_ html: [UInt8]) -> String {
    if !html.contains(where: { $0 == 0x3C || $0 == 0x26 }) { return FeedXML.words(html) }
    let tree = HTMLParser.tree(Array(html.prefix(20_000)))
    return PageBlockReader.blocks(of: tree).blocks.map(\.text).joined(separator: " ")
  }

  /// Its paragraphs as an article. A dateline can stand in the first ones alone, a credit in the last.
  static func article(_ paragraphs: [PageText.Paragraph], id: String) -> Article {
    let first = paragraphs.prefix(3)
    var article = PageArticle.article(Array(first), id: id)
    let rest = paragraphs.dropFirst(3)
    if rest.isEmpty { return article }
    var start = first.reduce(0) { $0 + $1.text.utf8.count + 2 }
    article.text = Text(paragraphs.map(\.text).joined(separator: "\n\n"))
    for (index, paragraph) in rest.enumerated() {
      let span = TextSpan(start, start + paragraph.text.utf8.count)
      if index == rest.count - 1, !paragraph.isHeading {
        let line = Line(article.text.bytes, span, isAfterBlankLine: true)
        article.blocks += PlainBlocks.blocks(article.text.bytes, line, .paragraph, datelineEnd: nil)
      } else {
        article.blocks.append(Block(paragraph.isHeading ? .subhead : .paragraph, span))
      }
      start = span.end + 2
    }
    return article
  }
}
