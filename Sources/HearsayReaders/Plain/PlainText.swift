import HearsayModel

/// Reads a pasted text: cuts it into lines, lets the rules name them, and makes blocks of what they found.
enum PlainText {
  /// The rules that look at one line, in order; the first that answers is right.
  private static let lineRules: [@Sendable (Line) -> Block.Kind?] = [
    ScriptLine.kind, VideoStamp.kind, PageFurniture.kind, ShareRow.kind, PostSignature.kind,
    EmbeddedPost.kind, ReaderTool.kind, PageFolio.kind, MetadataLine.kind, EditorNote.kind,
    HouseStamp.kind,
    PhotoCreditLine.kind, WriterNote.kind, CreditLine.kind, DateLine.kind, Appeal.kind,
    CaptionLine.kind, DashedHead.kind,
  ]

  static func read(_ text: String, id: String, title: String?) -> Article {
    var article = Article(id: id, text: Text(text))
    article.title = title
    let page = page(article.text.bytes, title: title)
    article.blocks = PlainBlocks.blocks(page)
    article.byline = byline(page)
    article.outlet = page.outlet ?? houseOfByline(page)
    return article
  }

  private static func page(_ bytes: [UInt8], title: String?) -> PlainPage {
    var page = PlainPage(bytes, title: title)
    for (index, line) in page.lines.enumerated() {
      page.datelineEnds[index] = DatelineStart.end(in: bytes, of: line.span)
      let isDateline = page.datelineEnds[index] == line.span.end
      page.kinds[index] = isDateline ? .dateline : kind(of: line, in: page)
    }
    ColonDateline.apply(to: &page)
    DatelinePlaceAlone.apply(to: &page)
    EmbeddedPost.apply(to: &page)
    KeyPoints.apply(to: &page)
    CaptionBeside.apply(to: &page)
    LinkBelowLabel.apply(to: &page)
    let body = HeadLines.apply(to: &page)
    let start = min(body, page.lines.count)
    CityDash.apply(to: &page, at: start)
    markSigned(&page, from: start)
    ContactLine.apply(to: &page, from: start)
    WriterBio.apply(to: &page, from: start)
    SignOff.apply(to: &page, from: start)
    PullQuote.apply(to: &page, from: start)
    RepeatedCaption.apply(to: &page, from: start)
    SceneCaption.apply(to: &page, from: body)
    Subhead.apply(to: &page, from: body)
    RelatedLink.apply(to: &page, from: body)
    Leftover.apply(to: &page, from: body)
    return page
  }

  /// Paragraphs that end with the desk's credit or mark are prose, though no sentence ends them.
  private static func markSigned(_ page: inout PlainPage, from body: Int) {
    for index in page.lines.indices[body...].suffix(page.lines.count / 3)
    where page.kinds[index] == .caption && isSignedLast(page.lines[index]) {
      page.kinds[index] = .paragraph
    }
    for index in page.lines.indices[body...] where page.isOpen(index) {
      let plain = page.lines[index].plain
      if TrailingEndMark.start(in: plain) != nil || TrailingCredit.start(in: plain) != nil {
        page.kinds[index] = .paragraph
      }
    }
  }

  /// A sentence that shows nothing, with the agency in brackets behind it.
  private static func isSignedLast(_ line: Line) -> Bool {
    TrailingCredit.start(in: line.plain) != nil && !SceneCaption.holdsScene(line.words)
      && !DateWords.holdsFullDate(line.words)
      && line.words.contains { CaptionBeside.isFinite($0.key) }
  }

  private static func kind(of line: Line, in page: PlainPage) -> Block.Kind? {
    if line.lower == page.title { return nil }
    if let level = MarkdownHeading.level(of: line) { return level == 1 ? .headline : .subhead }
    return markedKind(of: line)
  }

  /// What a line is by a mark of its own, wherever it stands.
  static func markedKind(of line: Line) -> Block.Kind? {
    for rule in lineRules {
      if let kind = rule(line) { return kind }
    }
    return nil
  }

  /// The house that a by-line adds to the name, unless it is an agency, whose copy any outlet may carry.
  private static func houseOfByline(_ page: PlainPage) -> String? {
    for (index, line) in page.lines.enumerated() where page.kinds[index] == .credit {
      if let house = ByLine(line)?.house, !Vocabulary.wires.contains(house.lowercased()) {
        return house
      }
    }
    return nil
  }

  /// The people of the by-lines, else of the desk's credit, each once, in order.
  private static func byline(_ page: PlainPage) -> [String] {
    let credits = page.lines.indices.filter { page.kinds[$0] == .credit }.map { page.lines[$0] }
    let signed = credits.flatMap {
      ByLine($0)?.people ?? [NameAboveHouse.name(in: $0)].compactMap(\.self)
    }
    var people: [String] = []
    for name in signed.isEmpty ? credits.flatMap(Reporters.people) : signed
    where !people.contains(name) {
      people.append(name)
    }
    return people
  }
}
