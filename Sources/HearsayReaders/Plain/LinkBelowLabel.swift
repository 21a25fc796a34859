import HearsayModel

/// The titles below a label such as "Related stories".
///
///     Related content
///     Harbour fees to rise in May
enum LinkBelowLabel {
  static func apply(to page: inout PlainPage) {
    var isBelow = false
    for index in page.lines.indices {
      let line = page.lines[index]
      if labels.contains(line.key) {
        isBelow = true
      } else if isBelow, page.isOpen(index), isTitle(page, index) {
        page.kinds[index] = .boilerplate
      } else {
        isBelow = isBelow && page.kinds[index] == .boilerplate
      }
    }
  }

  private static func isTitle(_ page: PlainPage, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.wordCount <= 20 && !line.endsWithFullStop && !line.endsOpen
      && page.datelineEnds[index] == nil
      && line.lower != page.title
  }

  private static let labels: Set<String> = [
    "related", "related article", "related articles", "related content", "related coverage",
    "related links", "related news", "related posts", "related stories", "related story",
    "recommended", "recommended stories", "more stories", "most popular", "most read", "read also",
    "read next", "see also", "up next", "you may also like", "you might also like",
    "more on this story", "more on this", "trending", "trending now", "editor's picks",
    "editors' picks", "don't miss", "related:", "read more:", "see also:", "more:",
  ]
}
