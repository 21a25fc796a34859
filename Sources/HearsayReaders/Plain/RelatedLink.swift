import HearsayModel

/// The headline of another article, or a picture's caption, between two whole paragraphs: it lacks the full stop
/// that the text around it has.
///
///     Harbour council looks for new ferries after the stormy winter in Port Sol
enum RelatedLink {
  static func apply(to page: inout PlainPage, from body: Int) {
    let open = page.lines.indices[body...].filter { page.isOpen($0) }
    let unfinished = open.count { !page.lines[$0].endsSentence && !page.lines[$0].endsOpen }
    guard unfinished * 3 <= open.count else { return }
    for index in open where isHeadlineLike(page.lines[index]) {
      guard page.datelineEnds[index] == nil, Subhead.stands(between: index, page) else { continue }
      page.kinds[index] = page.lines[index].wordCount > 12 ? .caption : .boilerplate
    }
  }

  private static func isHeadlineLike(_ line: Line) -> Bool {
    guard line.wordCount <= 30, !isPost(line), !line.startsWithQuote, !line.endsOpen,
      line.isBalanced
    else {
      return false
    }
    if labels.contains(where: line.starts) { return !line.endsWithFullStop }
    if line.wordCount > 18, line.words.contains(where: { SpeechWords.past.contains($0.key) }) {
      return false
    }
    return line.wordCount >= 9 && !line.endsSentence && Subhead.startsHead(line)
  }

  /// Words from a social network, which are somebody's.
  private static func isPost(_ line: Line) -> Bool {
    line.plain.contains(0x40) || line.plain.contains(0x23) || line.holds("http")
      || line.holds("pic.twitter")
  }

  private static let labels = [
    "more: ", "watch: ", "read: ", "opinion: ", "video: ", "photos: ", "analysis: ", "listen: ",
    "gallery: ", "live: ", "explainer: ", "fact check: ", "podcast: ", "editorial: ", "see also: ",
    "also: ",
  ]
}
