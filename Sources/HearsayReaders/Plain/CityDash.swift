import HearsayModel

/// A place in small letters and a dash, with nothing else, at the start of the story's first paragraph.
///
///     Vinterby – The old bridge will close for a year, the mayor said on Monday.
enum CityDash {
  static func apply(to page: inout PlainPage, at body: Int) {
    guard body > 0, !page.datelineEnds.contains(where: { $0 != nil }) else { return }
    let first = page.lines.indices[body...].prefix(4).first {
      page.isOpen($0) && page.lines[$0].endsSentence && page.lines[$0].wordCount >= 10
    }
    guard let first, let end = end(page.lines[first]) else { return }
    page.datelineEnds[first] = Folding.offset(in: page.bytes, page.lines[first].span, folded: end)
  }

  /// The offset after the dash in the folded line.
  private static func end(_ line: Line) -> Int? {
    guard
      let dash = line.words.prefix(4).firstIndex(where: { ["-", "--"].contains($0.text) }),
      (1...3).contains(dash), !line.words[(dash + 1)...].contains(where: { $0.text == "-" }),
      line.words[..<dash].allSatisfy(isPlaceWord), !line.words[dash + 1].isLower
    else { return nil }
    return line.words[...dash].reduce(0) { $0 + $1.text.utf8.count + 1 }
  }

  private static func isPlaceWord(_ word: Word) -> Bool {
    guard word.isCapitalised, word.text.utf8.allSatisfy({ !$0.isMark || $0 == 0x2D || $0 == 0x27 })
    else { return false }
    return !Vocabulary.weekdays.contains(word.key) && !DateWords.isMonth(word)
      && !notPlaces.contains(word.key)
  }

  private static let notPlaces: Set<String> = [
    "alert", "analysis", "and", "breaking", "but", "comment", "correction", "editorial",
    "exclusive",
    "explainer", "flash", "he", "i", "interview", "it", "live", "look", "nato", "new", "no", "now",
    "opinion", "review", "she", "so", "the", "they", "this", "today", "tonight", "tomorrow",
    "update", "updated", "urgent", "video", "watch", "we", "well", "yes", "yesterday", "you",
  ]
}
