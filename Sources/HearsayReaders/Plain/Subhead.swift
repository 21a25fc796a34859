import HearsayModel

/// A short line without a full stop between two whole paragraphs.
///
///     What the harbour wants
enum Subhead {
  static func apply(to page: inout PlainPage, from body: Int) {
    for index in page.lines.indices[body...] where page.isOpen(index) {
      let line = page.lines[index]
      guard isShort(line), page.datelineEnds[index] == nil, stands(between: index, page) else {
        continue
      }
      page.kinds[index] = .subhead
    }
  }

  private static func isShort(_ line: Line) -> Bool {
    guard line.wordCount <= 8, !line.endsOpen, line.isBalanced, line.holdsLetter else {
      return false
    }
    if line.endsSentence { return line.plain.last == 0x3F && !line.startsWithQuote }
    return startsHead(line)
  }

  /// Starts with a capital, a digit or a quotation mark.
  static func startsHead(_ line: Line) -> Bool {
    guard let first = line.plain.first else { return false }
    let isMarked = first.isMark && first != 0x22 && first != 0x27
    return !isMarked && !line.startsLower
  }

  /// The paragraph above ends its sentence, and one that starts a sentence comes below.
  static func stands(between index: Int, _ page: PlainPage) -> Bool {
    if let before = page.prose(before: index) {
      let line = page.lines[before]
      guard line.endsSentence || line.endsWithColon, hasEvenBrackets(line) else { return false }
    }
    guard let after = page.prose(after: index) else { return false }
    let next = page.lines[after]
    return !next.startsLower && (next.wordCount > 8 || next.endsSentence)
  }

  private static func hasEvenBrackets(_ line: Line) -> Bool {
    line.plain.count { $0 == 0x28 } == line.plain.count { $0 == 0x29 }
  }
}
