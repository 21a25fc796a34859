/// The section under which a paper files a story, on a line of its own beside the headline.
///
///     Economy & Business
enum SectionLabel {
  static func matches(_ line: Line) -> Bool {
    (1...5).contains(line.wordCount) && !line.endsSentence
      && line.words.allSatisfy { $0.key.isEmpty || names.contains($0.key) }
      && line.words.contains { names.contains($0.key) && $0.key != "and" }
      || isList(line) || isPath(line)
  }

  /// "Vinterby / Society": capitalised labels between strokes, a known one among them.
  private static func isPath(_ line: Line) -> Bool {
    guard (3...8).contains(line.wordCount), !line.endsSentence else { return false }
    let parts = line.words.split { ["/", "|", ">", "·"].contains($0.text) }
    return parts.count > 1 && parts.allSatisfy { $0.count <= 3 && $0.allSatisfy(\.isCapitalised) }
      && parts.contains { $0.allSatisfy { names.contains($0.key) } }
  }

  /// "Civil Society, Featured, Food & Farming": capitalised labels between commas, a known one among them.
  private static func isList(_ line: Line) -> Bool {
    guard (3...10).contains(line.wordCount), !line.endsSentence else { return false }
    let labels = line.words.split { $0.endsWithComma }
    let ends = line.words.indices.filter { line.words[$0].endsWithComma }
    guard ends.count >= 2, labels.allSatisfy({ $0.count <= 3 }) else { return false }
    return line.words.allSatisfy { $0.isCapitalised || $0.key.isEmpty || $0.key == "and" }
      && ends.contains { names.contains(line.words[$0].key) }
  }

  private static let names: Set<String> = [
    "and", "world", "news", "politics", "business", "economy", "sport", "sports", "culture", "arts",
    "science", "technology", "tech", "health", "environment", "climate", "opinion", "markets",
    "money", "finance", "travel", "lifestyle", "life", "entertainment", "education", "society",
    "europe", "asia", "africa", "americas", "us", "u.s", "uk", "middle", "east", "national",
    "local", "international", "latest", "features", "home", "regions", "region", "crime", "justice",
    "weather", "energy", "style", "food", "books", "media", "nation", "global", "city", "state",
    "featured", "agriculture", "headlines", "human", "rights",
  ]
}
