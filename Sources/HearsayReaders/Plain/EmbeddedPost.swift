import HearsayModel

/// The account, the hour and the counters around a post from a social network.
///
///     Harbour Weather
///     @harbourweather
///     9:14 PM · Mar 4, 2032
///     1.2K Reposts 88 Quotes 14K Likes
enum EmbeddedPost {
  static func kind(of line: Line) -> Block.Kind? {
    guard (2...12).contains(line.wordCount), line.holdsDigit, !line.endsSentence else {
      return nil
    }
    return isStamp(line) || isCounters(line) ? .boilerplate : nil
  }

  /// The account's name above its handle.
  static func apply(to page: inout PlainPage) {
    for index in page.lines.indices.dropLast()
    where page.isOpen(index) && page.lines[index].wordCount <= 5 {
      let (line, next) = (page.lines[index], page.lines[index + 1])
      let isHandle = next.wordCount == 1 && next.plain.first == 0x40
      if isHandle, !line.endsSentence, line.words.contains(where: \.isCapitalised) {
        page.kinds[index] = .boilerplate
      }
    }
  }

  private static func isStamp(_ line: Line) -> Bool {
    guard let dot = line.words.firstIndex(where: { $0.text == "·" || $0.text == "•" }), dot > 0
    else { return false }
    return DateWords.isTime(Array(line.words[..<dot])) && DateWords.isDate(line.words[(dot + 1)...])
  }

  /// Numbers, each before what it counts.
  private static func isCounters(_ line: Line) -> Bool {
    let words = line.words.filter { !$0.key.isEmpty && $0.text != "·" && $0.text != "•" }
    guard words.count >= 2, words.count.isMultiple(of: 2) else { return false }
    return stride(from: 0, to: words.count, by: 2).allSatisfy { index in
      words[index].key.utf8.first.map(\.isDigit) == true
        && words[index].key.utf8.count <= 6 && counted.contains(words[index + 1].key)
    }
  }

  private static let counted: Set<String> = [
    "reposts", "repost", "quotes", "quote", "likes", "like", "retweets", "replies", "views",
    "bookmarks", "shares", "reactions", "comments", "comment", "reply",
  ]
}
