import HearsayModel

/// A date that stands alone, or the line that says when a page was posted or changed.
///
///     Updated 4:10 PM, Thu March 4, 2032
enum DateLine {
  /// A bare date is the article's dateline; the page's own stamp is the page's.
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 24, line.holdsDigit else { return nil }
    if DateWords.isDate(line.words) { return .dateline }
    return isStamp(line) ? .boilerplate : nil
  }

  private static func isStamp(_ line: Line) -> Bool {
    guard let first = line.words.first?.key, stampWords.contains(first) else { return false }
    let stamp =
      line.words.firstIndex { $0.key == "by" }.map { line.words[..<$0] } ?? line.words[...]
    let words = stamp.filter { !stampWords.contains($0.key) && !fillers.contains($0.key) }
    return DateWords.isDate(words) || DateWords.isTime(words)
      || words.count <= 4 && words.last?.key == "ago"
  }

  static let stampWords: Set<String> = [
    "updated", "published", "posted", "modified", "created", "first", "last", "originally",
    "publish", "date", "release", "update", "uploaded", "added", "issued", "filed",
  ]

  private static let fillers: Set<String> = [
    "", "on", "at", "by", "and", "|", "•", "·", "@", "in", "time",
  ]
}

extension Line {
  var holdsDigit: Bool { plain.contains(where: \.isDigit) }
}
