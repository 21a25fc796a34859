import HearsayModel

/// The headline and the lines below it, at the top of a text before the story starts.
///
///     Vinterby to close its old bridge for a year
///     Repairs start in April, the council says
///     VINTERBY, Norland (NORD) — The old bridge …
enum HeadLines {
  static func apply(to page: inout PlainPage) -> Int {
    let open = page.lines.indices.filter { page.isOpen($0) }
    let body = bodyStart(page, open)
    let head = open.prefix { $0 < body }
    guard !head.isEmpty, let headline = headline(page, head) else { return body }
    for index in head {
      if index < headline || SectionLabel.matches(page.lines[index]) {
        page.kinds[index] = .boilerplate
        page.outlet = page.outlet ?? Masthead.outlet(in: page.lines[index])
      } else if index == headline {
        page.kinds[index] = .headline
      } else {
        let outlet = Masthead.outlet(in: page.lines[index])
        page.outlet = page.outlet ?? outlet
        page.kinds[index] = outlet == nil ? below(page, index, page.lines[headline]) : .boilerplate
      }
    }
    return skipBlurbText(&page, open, head, body)
  }

  /// The sentence under a video's title, where that title stands last above the story.
  private static func skipBlurbText(
    _ page: inout PlainPage, _ open: [Int], _ head: ArraySlice<Int>, _ body: Int
  ) -> Int {
    guard let last = head.last, page.kinds[last] == .caption, VideoBlurb.matches(page.lines[last]),
      body < page.lines.count, VideoBlurb.matches(page.lines[body])
    else { return body }
    page.kinds[body] = .caption
    return open.first { $0 > body } ?? page.lines.count
  }

  /// No more lines than this stand above a story.
  private static let limit = 14

  /// The first line of the story.
  private static func bodyStart(_ page: PlainPage, _ open: [Int]) -> Int {
    guard let first = open.first else { return page.lines.count }
    let titled = open.prefix(limit).first { page.lines[$0].lower == page.title }
    guard titled != nil || looksLikeHead(page, first) else { return first }
    if let start = datelineStart(page, open) { return start }
    if let start = afterCredits(page, open) { return start }
    let below = open.filter { $0 > titled ?? first }
    for index in below where !looksLikeHead(page, index) || index > limit { return index }
    return below.first ?? (titled == nil ? first : page.lines.count)
  }

  /// The paragraph with the dateline, where only short lines stand above it.
  private static func datelineStart(_ page: PlainPage, _ open: [Int]) -> Int? {
    let place = page.lines.indices.prefix(limit + 6).first {
      page.datelineEnds[$0] != nil && (page.isOpen($0) || page.kinds[$0] == .dateline)
    }
    guard let place else { return nil }
    let above = open.prefix { $0 < place }
    guard above.count <= limit, above.allSatisfy({ page.lines[$0].wordCount <= 45 }) else {
      return nil
    }
    return place
  }

  /// The first prose after by-line and date, where at most a headline and two further lines stand above them.
  private static func afterCredits(_ page: PlainPage, _ open: [Int]) -> Int? {
    var above = 0
    var result: Int?
    for index in page.lines.indices.prefix(limit + 6) {
      switch page.kinds[index] {
      case nil:
        if page.lines[index].wordCount > 3 { above += 1 }
        if above > 3 || page.lines[index].wordCount > 45 { return result }
        if above > 1, result == nil, !page.lines[index].endsSentence,
          page.lines[index].wordCount > 30
        {
          return nil
        }
      case .credit, .dateline, .byline: result = story(page, open, after: index)
      case .boilerplate where DateLine.kind(of: page.lines[index]) != nil:
        result = story(page, open, after: index)
      default: break
      }
      if let result, index >= result, !standsAboveCredit(page, index) { return result }
    }
    return result
  }

  /// A short line without a full stop right above the by-line, such as a caption.
  private static func standsAboveCredit(_ page: PlainPage, _ index: Int) -> Bool {
    index + 1 < page.lines.count && page.kinds[index + 1] == .credit && page.isOpen(index)
      && !page.lines[index].endsSentence && looksLikeHead(page, index)
  }

  /// The first open line below that is not a writer's name alone.
  private static func story(_ page: PlainPage, _ open: [Int], after index: Int) -> Int? {
    open.first { $0 > index && !NameLine.matches(page.lines[$0]) }
  }

  /// Short, starts upper case, no full stop (unless in title case), and no mark that says more comes.
  private static func looksLikeHead(_ page: PlainPage, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount <= 30, !line.startsLower, !line.endsOpen, line.holdsLetter,
      page.datelineEnds[index] == nil
    else { return false }
    if index + 1 < page.lines.count, page.isOpen(index + 1), page.lines[index + 1].startsLower {
      return false
    }
    guard line.endsSentence else { return true }
    if line.endsWithFullStop { return line.wordCount <= 20 && line.isTitleCase }
    return line.wordCount <= 14
  }

  /// The record's title where a line repeats it; else the first line of four words or more.
  private static func headline(_ page: PlainPage, _ head: ArraySlice<Int>) -> Int? {
    head.first { page.lines[$0].lower == page.title } ?? head.first {
      page.lines[$0].wordCount > 3 && !SectionLabel.matches(page.lines[$0])
    }
      ?? head.first
  }

  private static func below(_ page: PlainPage, _ index: Int, _ headline: Line) -> Block.Kind {
    let line = page.lines[index]
    if headline.lower.starts(with: line.lower) { return .boilerplate }
    if line.wordCount == 1, Vocabulary.weekdays.contains(line.words[0].key) { return .dateline }
    if NameAboveHouse.matches(page, index) || NameLine.matches(line) { return .credit }
    let isDated = line.endsSentence && DateWords.holdsFullDate(line.words)
    return isDated || VideoBlurb.matches(line) || SlugLine.matches(line)
      || SceneCaption.matches(line) || TrailingPhotoCredit.start(in: line.plain) != nil
      ? .caption : .deck
  }
}
