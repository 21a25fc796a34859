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
    let kept = RelatedHeading.dropped(from: blocks, body).filter {
      isKept($0, title: title) && !signature.isByline($0)
    }
    let withText = LooseHeading.dropped(from: TailLine.dropped(from: DeckLine.dropped(from: kept), body))
    return withText.map { Paragraph(text: $0.text, isHeading: $0.tag.isHeading) }
  }

  private static func isKept(_ block: PageBlock, title: String?) -> Bool {
    if block.tag == .h1 || block.text == title { return false }
    if LinkLine.isFurniture(block) || FilmCaption.isCaption(block) || AppealLine.isAppeal(block) {
      return false
    }
    let isLoose =
      !block.tag.isHeading && block.tag != .p && block.tag != .li && block.tag != .blockquote
      && block.tag != .tr
    if isLoose, block.wordCount < 6, !block.endsSentence { return false }
    if block.tag == .tr { return true }
    if block.wordCount >= 60 { return true }
    let bytes = Array(block.text.utf8)
    let line = Line(bytes, TextSpan(0, bytes.count), isAfterBlankLine: true)
    if PostSignature.kind(of: line) != nil { return true }
    switch PlainText.markedKind(of: line) {
    case .boilerplate, .photoCredit, .credit, .dateline, .caption: return false
    default: return true
    }
  }
}

extension PageBlock {
  /// Whether its last sign ends a sentence or a quotation.
  var endsSentence: Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return ".!?…\"”»'’)。！？」』।؟".unicodeScalars.contains(last)
  }

  var isProse: Bool { wordCount >= 12 && !tag.isHeading }
}
