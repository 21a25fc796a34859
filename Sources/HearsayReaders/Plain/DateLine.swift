import HearsayModel

/// A date that stands alone, or the line that says when a page was posted or changed.
///
///     Updated 4:10 PM, Thu March 4, 2032
enum DateLine {
  /// A bare date is the article's dateline; the page's own stamp is the page's.
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 24, line.holdsDigit else { return nil }
    if DateWords.isDate(withoutAge(line.words)) { return .dateline }
    return isStamp(line) || isHour(line) ? .boilerplate : nil
  }

  /// "March 4, 2032 / 5:12 PM / 3 hours ago" without how long that is ago.
  private static func withoutAge(_ words: [Word]) -> ArraySlice<Word> {
    guard words.count > 5, words.last?.key == "ago" else { return words[...] }
    return words.dropLast(3)
  }

  /// "14:32 GMT", "Yesterday at 9:41 p.m.": the hour of a post.
  private static func isHour(_ line: Line) -> Bool {
    guard line.wordCount <= 6, line.wordCount > 1 || line.plain.contains(0x3A) else { return false }
    let days: Set = ["today", "yesterday", "at"]
    return DateWords.isTime(Array(line.words.drop { days.contains($0.key) }))
  }

  private static func isStamp(_ line: Line) -> Bool {
    let opening: Set = ["this", "content", "article", "story", "page", "post", "was"]
    let all = line.words.drop { opening.contains($0.key) }
    guard let first = all.first?.key, stampWords.contains(first) else { return false }
    let stamp = all.firstIndex { $0.key == "by" }.map { all[..<$0] } ?? all
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
