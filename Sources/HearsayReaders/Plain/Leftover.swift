import HearsayModel

/// Short lines without a full stop after the story's last sentence.
///
///     Harbour Weekend Special
enum Leftover {
  static func apply(to page: inout PlainPage, from body: Int) {
    guard
      let last = page.lines.indices[body...].last(where: {
        page.isOpen($0) && isProse(page.lines[$0])
      })
    else { return }
    for index in page.lines.indices[(last + 1)...] where page.isOpen(index) {
      let line = page.lines[index]
      if line.wordCount <= 12, Subhead.startsHead(line), line.isBalanced {
        page.kinds[index] = .boilerplate
      }
    }
  }

  private static func isProse(_ line: Line) -> Bool {
    line.endsSentence || line.endsOpen || line.wordCount > 12
  }
}
