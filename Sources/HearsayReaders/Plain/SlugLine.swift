/// A phrase without a verb below the headline, which names what its picture shows.
///
///     Harbour festival in Port Sol
enum SlugLine {
  static func matches(_ line: Line) -> Bool {
    guard (2...6).contains(line.wordCount), !line.endsSentence, !line.startsWithQuote else {
      return false
    }
    let prepositions = line.words.contains { ["in", "at", "of", "on", "near"].contains($0.key) }
    return prepositions && !line.words.contains { mayBeVerb($0.key) }
  }

  private static func mayBeVerb(_ key: String) -> Bool {
    if verbs.contains(key) { return true }
    return key.utf8.count > 3
      && (key.hasSuffix("ed") || key.hasSuffix("ing") || key.hasSuffix("s") && !key.hasSuffix("ss"))
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "must", "to", "do", "does", "did", "not", "set", "cut", "hit", "won", "lost", "say",
    "get", "go", "meet", "call", "how", "why", "what", "who",
  ]
}
