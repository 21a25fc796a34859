import HearsayModel

/// The points into which a page sums up its story, between a label and the story.
///
///     Key points
///     The old bridge closes in April.
///     Lorries take the ferry.
enum KeyPoints {
  static func apply(to page: inout PlainPage) {
    guard
      let label = page.lines.indices.prefix(20).first(where: {
        labels.contains(page.lines[$0].key)
      })
    else { return }
    page.kinds[label] = .boilerplate
    if markOutlook(&page, below: label) { return }
    let points = page.lines.indices[(label + 1)...].prefix { isPoint(page, $0) }
    guard (1...limit).contains(points.count), points.endIndex < page.lines.count else { return }
    let isListed = points.allSatisfy { isBullet(page.lines[$0]) }
    guard isListed || !page.isOpen(points.endIndex) else { return }
    for index in points { page.kinds[index] = .deck }
  }

  /// Points in two parts, what happened and one line on what comes: "In short:" … "What's next?" …
  private static func markOutlook(_ page: inout PlainPage, below label: Int) -> Bool {
    let lines = page.lines.indices[(label + 1)...].prefix(limit)
    guard
      let outlook = lines.first(where: {
        ["what's next?", "what next?"].contains(page.lines[$0].key)
      }),
      outlook + 1 < page.lines.count,
      page.lines.indices[(label + 1)...(outlook + 1)].allSatisfy({ page.isOpen($0) })
    else { return false }
    for index in (label + 1)...(outlook + 1) {
      page.kinds[index] = index == outlook ? .boilerplate : .deck
    }
    return true
  }

  private static let limit = 7

  private static func isPoint(_ page: PlainPage, _ index: Int) -> Bool {
    page.isOpen(index) && page.lines[index].wordCount <= 45 && page.datelineEnds[index] == nil
  }

  private static func isBullet(_ line: Line) -> Bool {
    ["•", "-", "*", "·", "▪", "–"].contains(line.words.first?.text)
  }

  private static let labels: Set<String> = [
    "key points", "key points:", "key takeaways", "key takeaways:", "at a glance", "in brief",
    "highlights", "summary", "the gist", "what you need to know", "why it matters", "in short",
    "in short:", "in brief:", "at a glance:", "highlights:",
    "summary:",
    "story highlights", "in summary",
  ]
}
