import HearsayModel

/// The exact words of an article on one line between marks that clash with none of theirs.
///
///     “the pier” · ‘the pier “belongs to all”’ · «the pier” of the old town»
enum QuotedWords {
  /// Content leaves out the marks at its ends: where one inside has its fellow there, the fellow is shown as well. None is
  /// added that the article does not have.
  static func quoted(_ spans: [TextSpan], of text: Text, limit: Int) -> String {
    let words = spans.map { whole($0, of: text) }.joined(separator: " … ")
    let (open, close) = marks(around: words)
    return open + PlainWords.shortened(words, to: limit) + close
  }

  private static func marks(around words: String) -> (String, String) {
    let balance = Balance(words)
    let isTorn = balance.lacksOpening || balance.lacksClosing
    if !balance.hasMarks { return ("“", "”") }
    if !isTorn, !hasSingleMarks(words) { return ("‘", "’") }
    return words.contains { "«»".contains($0) } ? ("⟦", "⟧") : ("«", "»")
  }

  /// Single marks that quote: one opens before a letter and behind none. Apostrophes stand behind one.
  private static func hasSingleMarks(_ words: String) -> Bool {
    zip(" " + words, words).contains { before, mark in
      mark == "‘"
        || "’'".contains(mark) && !before.isLetter && !before.isNumber && !".,!?".contains(before)
    }
  }

  private static func whole(_ span: TextSpan, of text: Text) -> String {
    let words = PlainWords.oneLine(span, of: text)
    guard text.holds(span) else { return words }
    let balance = Balance(words)
    let start = balance.lacksOpening ? opening(before: span.start, in: text) : span.start
    let end = balance.lacksClosing ? ClosingMark.end(after: span.end, in: text) : span.end
    return PlainWords.oneLine(TextSpan(start, end), of: text)
  }

  private static func opening(before offset: Int, in text: Text) -> Int {
    for mark in ["\"", "“"].map({ Array($0.utf8) }) where offset >= mark.count {
      if text.bytes[(offset - mark.count)..<offset].elementsEqual(mark) {
        return offset - mark.count
      }
    }
    return offset
  }
}

/// The mark that closes a quotation, and the stops between its words and the mark.
enum ClosingMark {
  /// The offset behind the mark; the offset itself where no mark follows.
  static func end(after offset: Int, in text: Text) -> Int {
    let bytes = text.bytes
    var end = offset
    while end < bytes.count, end - offset < 4, stops.contains(bytes[end]) { end += 1 }
    for mark in marks where bytes[end...].starts(with: mark) { return end + mark.count }
    return offset
  }

  private static let stops = Set(".,;:!?".utf8)
  private static let marks = ["\"", "”", "’", "»", "''"].map { Array($0.utf8) }
}

/// Which double marks of a line want their fellows. A straight one opens behind a blank or a bracket, else it closes.
private struct Balance {
  private(set) var hasMarks = false
  private(set) var lacksOpening = false
  private(set) var lacksClosing = false

  init(_ words: String) {
    var depth = 0
    var last: Character = " "
    for character in words {
      if "“”\"".contains(character) {
        hasMarks = true
        let isOpening =
          character == "“" || character == "\"" && (last.isWhitespace || "([—–-".contains(last))
        depth += isOpening ? 1 : -1
        if depth < 0 {
          lacksOpening = true
          depth = 0
        }
      }
      last = character
    }
    lacksClosing = depth > 0
  }
}
