import HearsayModel

/// Words of the story that the page repeats in large type, and whose they are.
///
///     “Nobody rows to work in January.”
///     — Ada Brook, ferry owner
enum PullQuote {
  static func apply(to page: inout PlainPage, from body: Int) {
    let candidates = page.lines.indices[body...].filter {
      page.isOpen($0) && isQuote(page.lines[$0])
    }
    guard !candidates.isEmpty else { return }
    let owners = RepeatedCaption.owners(page)
    for index in candidates where isSaid(page.lines[index], owners) {
      page.kinds[index] = .boilerplate
      let next = index + 1
      if next < page.lines.count, page.isOpen(next), isSpeaker(page.lines[next]) {
        page.kinds[next] = .boilerplate
      }
    }
  }

  /// Nothing but words between quotation marks.
  private static func isQuote(_ line: Line) -> Bool {
    (4...40).contains(line.wordCount) && line.startsWithQuote
      && (line.plain.last == 0x22 || line.plain.last == 0x27)
      && line.plain.count { $0 == 0x22 } <= 2 && (line.endsSentence || line.wordCount > 8)
  }

  /// "— Ada Brook, ferry owner".
  private static func isSpeaker(_ line: Line) -> Bool {
    line.wordCount <= 9 && line.plain.first == 0x2D && !line.endsSentence
  }

  /// Whether every run of four words stands in another line too.
  private static func isSaid(_ line: Line, _ owners: [UInt64: Int]) -> Bool {
    let shingles = RepeatedCaption.shingles(line.lower)
    return !shingles.isEmpty && shingles.allSatisfy { owners[$0] == -1 }
  }
}
