/// The outlet's own name above or below the headline.
///
///     The Harbour Tribune
enum Masthead {
  static func outlet(in line: Line) -> String? {
    guard (1...5).contains(line.wordCount), !line.endsSentence,
      line.words.allSatisfy(\.isCapitalised) || line.isAllCaps,
      line.words.contains(where: { Vocabulary.houseWords.contains($0.key) }),
      !line.words.contains(where: \.endsWithComma),
      !line.words.contains(where: { sections.contains($0.key) })
    else { return nil }
    return String(decoding: line.plain, as: UTF8.self)
  }

  /// Words that make it the name of a section.
  private static let sections: Set<String> = [
    "breaking", "business", "editor", "editors", "international", "latest", "local", "national",
    "more", "other", "politics", "related", "reporter", "reporters", "sports", "staff", "team",
    "top", "trending", "uk", "us", "world", "writer", "writers", "correspondent", "service", "desk",
    "all", "photo", "home", "live", "new",
  ]
}
