import HearsayModel

/// The titles below a label such as "Related stories".
///
///     Related content
///     Harbour fees to rise in May
enum LinkBelowLabel {
  static func apply(to page: inout PlainPage) {
    var isBelow = false
    var isTag = false
    for index in page.lines.indices {
      let line = page.lines[index]
      let key = line.key.last == ":" ? String(line.key.dropLast()) : line.key
      if labels.contains(key) || isShelf(page, index) {
        isBelow = true
        isTag = tagLabels.contains(key)
      } else if isBelow, page.isOpen(index), isTitle(page, index),
        !isTag || line.wordCount <= 4
      {
        page.kinds[index] = .boilerplate
      } else {
        isBelow = isBelow && page.kinds[index] == .boilerplate
      }
    }
  }

  /// "More from Vinterby", "More in Local News".
  private static func isShelf(_ page: PlainPage, _ index: Int) -> Bool {
    let line = page.lines[index]
    return page.kinds[index] == .boilerplate && line.wordCount <= 6
      && (line.starts("more from ") || line.starts("more in ") || line.starts("more on "))
  }

  private static func isTitle(_ page: PlainPage, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.wordCount <= 20 && !line.endsWithFullStop && !line.endsOpen
      && page.datelineEnds[index] == nil
      && line.lower != page.title && TrailingPhotoCredit.name(in: line.plain) == nil
  }

  /// Labels above the words under which a page is filed.
  private static let tagLabels: Set<String> = [
    "tags", "topics", "related topics", "keywords", "key words", "explore more on these topics",
    "tags:", "topics:", "hashtags",
  ]

  private static let labels: Set<String> = tagLabels.union([
    "explore more", "latest headlines", "latest stories", "latest news", "trending stories",
    "top stories", "you may like", "recommended reading", "more top stories", "most viewed",
    "most shared", "most watched", "recommended for you", "related", "related article",
    "related articles", "related content", "related coverage",
    "related links", "related news", "related posts", "related stories", "related story",
    "recommended", "recommended stories", "more stories", "most popular", "most read", "read also",
    "read next", "see also", "up next", "you may also like", "you might also like",
    "more on this story", "more on this", "trending", "trending now", "editor's picks",
    "editors' picks", "don't miss", "related:", "read more:", "see also:", "more:",
  ])
}
