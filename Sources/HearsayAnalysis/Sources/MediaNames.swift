import HearsayLanguage

/// Newspapers, agencies and stations: they carry what others say and are no links of a chain.
enum MediaNames {
  private static let nouns: Set<String> = [
    "courier", "times", "news", "post", "tribune", "gazette", "herald", "radio", "tv", "television",
    "daily", "journal", "chronicle", "telegraph", "observer", "press", "newswire", "wire",
    "reuters",
    "tass", "xinhua", "afp", "ap", "bbc", "cnn", "interfax", "bloomberg", "guardian",
  ]

  /// Whether a name is the article's own outlet, or reads like an outlet's: "the Kolm Courier".
  static func isCarrier(_ name: String, outlet: String?) -> Bool {
    if let outlet, NameKey.key(outlet) == NameKey.key(name) { return true }
    let words = name.lowercased().split(separator: " ")
    return words.count <= 4 && (words.last.map { nouns.contains(String($0)) } ?? false)
  }
}
