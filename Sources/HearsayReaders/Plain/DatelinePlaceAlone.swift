import HearsayModel

/// A place in capitals on a line of its own, between the day and the story.
///
///     04.03.2032
///     VINTERBY
enum DatelinePlaceAlone {
  static func apply(to page: inout PlainPage) {
    guard !page.datelineEnds.contains(where: { $0 != nil }) else { return }
    for index in page.lines.indices.prefix(20).dropFirst() where page.isOpen(index) {
      guard isPlace(page.lines[index]), isStamp(page, index - 1), index + 1 < page.lines.count,
        page.isOpen(index + 1), page.lines[index + 1].wordCount >= 10,
        page.lines[index + 1].endsSentence
      else { continue }
      page.kinds[index] = .dateline
      page.datelineEnds[index] = page.lines[index].span.end
      return
    }
  }

  private static func isPlace(_ line: Line) -> Bool {
    guard (1...4).contains(line.wordCount), line.isAllCaps, !line.endsSentence, !line.holdsDigit
    else { return false }
    return !SectionLabel.matches(line)
      && !line.words.contains { Vocabulary.houseWords.contains($0.key) }
      && line.plain.allSatisfy {
        !$0.isMark || $0 == 0x20 || $0 == 0x2C || $0 == 0x2F || $0 == 0x2D
      }
  }

  private static func isStamp(_ page: PlainPage, _ index: Int) -> Bool {
    page.kinds[index] == .dateline
      || page.kinds[index] == .boilerplate && DateLine.kind(of: page.lines[index]) != nil
  }
}
