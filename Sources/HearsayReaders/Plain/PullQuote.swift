import HearsayModel

/// Words of the story that the page repeats in large type, and whose they are.
///
///     “Nobody rows to work in January.”
///     — Ada Brook, ferry owner
enum PullQuote {
  static func apply(to page: inout PlainPage, from body: Int) {
    for index in page.lines.indices[body...] where page.isOpen(index) && isQuote(page.lines[index])
    {
      let words = core(page.lines[index].lower)
      guard isSaid(words, elsewhereThan: index, page) else { continue }
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

  /// Without the marks at either end.
  private static func core(_ lower: [UInt8]) -> [UInt8] {
    var core = lower[...]
    while let first = core.first, first.isMark { core.removeFirst() }
    while let last = core.last, last.isMark { core.removeLast() }
    return Array(core)
  }

  private static func isSaid(_ words: [UInt8], elsewhereThan index: Int, _ page: PlainPage) -> Bool
  {
    let phrase = String(decoding: words, as: UTF8.self)
    return page.lines.indices.contains { other in
      other != index && page.isOpen(other) && page.lines[other].plain.count > words.count
        && page.lines[other].lower.range(of: phrase) != nil
    }
  }
}
