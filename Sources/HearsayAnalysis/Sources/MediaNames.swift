import HearsayLanguage

/// Newspapers, agencies and stations: they carry what others say and are no links of a chain.
enum MediaNames {
  private static let nouns: Set<String> = [
    "courier", "times", "news", "post", "tribune", "gazette", "herald", "radio", "tv", "television",
    "daily", "journal", "chronicle", "telegraph", "observer", "press", "newswire", "wire",
  ]

  /// Whether a name is the article's own outlet, or reads like an outlet's: "the Kolm Courier".
  static func isCarrier(_ name: String, outlet: String?) -> Bool {
    if let outlet, NameKey.key(outlet) == NameKey.key(name) { return true }
    let lower = name.lowercased()
    let words = lower.split(separator: " ")
    guard let last = words.last.map(String.init), !isPress(lower) else { return !words.isEmpty }
    return words.count <= 4 && (nouns.contains(last) || isPress(last))
  }

  private static func isPress(_ name: String) -> Bool {
    let kind = Gazetteer.entry(name)?.kind
    return kind == .agency || kind == .outlet
  }
}
