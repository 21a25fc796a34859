import HearsayModel

/// Turns the runs of text of an article into its paragraphs and subheads, and leaves out what is neither.
enum PageText {
  struct Paragraph {
    var text: String
    var isHeading: Bool
  }

  /// - Parameter tree: the page, for the place of each run.
  static func paragraphs(
    _ blocks: [PageBlock], in tree: HTMLTree, title: String?, byline: [String]
  ) -> [Paragraph] {
    let body = BodyPlace(blocks, in: tree)
    let signature = BylineLine(byline)
    let title = title.map { Array($0.utf8) }
    let kept = RelatedHeading.dropped(from: blocks, body).filter {
      isKept($0, title: title, body) && !signature.isByline($0)
    }
    let withText = LooseHeading.dropped(
      from: TailLine.dropped(from: DeckLine.dropped(from: kept), body))
    return withText.map { Paragraph(text: $0.text, isHeading: $0.tag.isHeading) }
  }

  private static func isKept(_ block: PageBlock, title: [UInt8]?, _ body: BodyPlace) -> Bool {
    if block.tag == .h1 || block.bytes == title { return false }
    if LinkLine.isFurniture(block) || FilmCaption.isCaption(block) || AppealLine.isAppeal(block) {
      return false
    }
    let isLoose =
      !block.tag.isHeading && block.tag != .p && block.tag != .li && block.tag != .blockquote
      && block.tag != .tr
    if isLoose, block.wordCount < 6, !block.endsSentence, !body.holdsAlike(block) { return false }
    if block.tag == .tr { return true }
    if block.wordCount >= 60 || block.bytes.count < 4 { return true }
    let line = Line(block.bytes, TextSpan(0, block.bytes.count), isAfterBlankLine: true)
    if PostSignature.kind(of: line) != nil { return true }
    switch PlainText.markedKind(of: line) {
    case .boilerplate, .photoCredit, .credit, .dateline, .caption: return false
    default: return true
    }
  }
}
