import HearsayModel

/// A writer's name alone, with or without what the writer is, between headline and story.
///
///     Ada Brook
///     Bridges correspondent
enum NameLine {
  /// Whether a line of the head is nothing but a name or a role.
  static func matches(_ line: Line) -> Bool {
    guard (1...7).contains(line.wordCount), !line.endsSentence, !line.endsOpen,
      line.plain.first.map({ !$0.isMark }) == true, !line.holdsDigit
    else { return false }
    return isRole(line) || isName(line.words[...]) || isNameAndPlace(line) || isNameAndRole(line)
      || isHouseAndPlace(line)
  }

  /// "Web Desk", "Gazette Staff Writer".
  private static func isRole(_ line: Line) -> Bool {
    guard line.wordCount <= 5, let last = line.words.last else { return false }
    return (Vocabulary.roleWords.contains(last.key) || last.key == "bureau")
      && line.words.allSatisfy { $0.isCapitalised || $0.key == "and" }
  }

  /// Two to four capitalised words that name neither a house nor a section.
  static func isName(_ words: ArraySlice<Word>) -> Bool {
    guard (2...4).contains(words.count), let first = words.first,
      first.isCapitalised, first.key != "the",
      words.allSatisfy({ $0.isCapitalised || Vocabulary.nameParticles.contains($0.key) }),
      !words.contains(where: { notNames.contains($0.key) || !isWritten($0) })
    else { return false }
    return ByLine(names: words)?.people.count == 1
  }

  private static func isWritten(_ word: Word) -> Bool {
    word.text.utf8.allSatisfy { $0.isASCIILetter || $0 >= 0x80 || "-'.".utf8.contains($0) }
  }

  /// "Ada Brook in Vinterby".
  private static func isNameAndPlace(_ line: Line) -> Bool {
    guard let at = line.words.firstIndex(where: { $0.key == "in" }), at >= 2,
      at + 1 < line.words.count
    else { return false }
    return isName(line.words[..<at]) && line.words[(at + 1)...].allSatisfy(\.isCapitalised)
  }

  /// "NORD News, Vinterby".
  private static func isHouseAndPlace(_ line: Line) -> Bool {
    guard let comma = line.words.firstIndex(where: \.endsWithComma), comma + 1 < line.wordCount,
      line.words.allSatisfy(\.isCapitalised)
    else { return false }
    return line.words[...comma].contains { Vocabulary.houseWords.contains($0.key) }
  }

  /// "Ada Brook Bridges correspondent", "Ada Brook, political editor".
  private static func isNameAndRole(_ line: Line) -> Bool {
    guard line.wordCount >= 3, let last = line.words.last, Vocabulary.roleWords.contains(last.key)
    else { return false }
    let comma = line.words.firstIndex(where: \.endsWithComma).map { $0 + 1 }
    let end = min(comma ?? 2, line.words.count - 1)
    guard end >= 2 else { return false }
    var words = Array(line.words[..<end])
    if comma != nil, let name = words.popLast() {
      words.append(Word(Array(name.text.utf8.dropLast())[...]))
    }
    return isName(words[...])
  }

  private static let notNames: Set<String> = [
    "and", "of", "for", "news", "story", "stories", "special", "weekend", "live", "video", "photo",
    "politics", "sport", "sports", "business", "opinion", "culture", "economy", "money", "markets",
    "health", "science", "world", "local", "national", "press", "release", "breaking", "read",
    "more", "article", "update", "updates", "exclusive", "analysis", "edition", "feature",
    "features", "north", "south", "east", "west", "europe", "asia", "africa", "america",
  ]
}
