import HearsayModel

/// Writes the paragraphs of a page as one text, a blank line between them, with its blocks.
enum PageArticle {
  static func article(_ paragraphs: [PageText.Paragraph], id: String) -> Article {
    var article = Article(id: id, text: Text(paragraphs.map(\.text).joined(separator: "\n\n")))
    var start = 0
    for paragraph in paragraphs {
      let end = start + paragraph.text.utf8.count
      let span = LineSplitter.trim(article.text.bytes, TextSpan(start, end))
      if !span.isEmpty { article.blocks += blocks(article.text.bytes, span, paragraph.isHeading) }
      start = end + 2
    }
    return article
  }

  private static func blocks(_ bytes: [UInt8], _ span: TextSpan, _ isHeading: Bool) -> [Block] {
    if isHeading { return [Block(.subhead, span)] }
    let line = Line(bytes, span, isAfterBlankLine: true)
    return PlainBlocks.blocks(
      bytes, line, .paragraph, datelineEnd: DatelineStart.end(in: bytes, of: span))
  }
}
