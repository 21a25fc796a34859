import HearsayLanguage

/// The country that a word stands for: "Russian", "Moscow" and "Russia" are one.
enum Country {
  /// - Parameters:
  ///   - form: lower case.
  ///   - isAbbreviation: the word is written in capitals, so that "US" is not "us".
  static func named(_ form: String, isAbbreviation: Bool) -> String? {
    if form == "us" && !isAbbreviation { return nil }
    return Places.country(form)?.name
  }

  /// The country for whose government a house or an office speaks.
  static func ofHouse(in text: String) -> String? {
    let lower = text.lowercased()
    return houses.first { lower.contains($0.house) }?.country
  }

  private static let houses: [(house: String, country: String)] = [
    ("kremlin", "Russia"), ("duma", "Russia"), ("pentagon", "United States"),
    ("white house", "United States"),
    ("state department", "United States"), ("capitol hill", "United States"),
    ("downing street", "United Kingdom"), ("foreign office", "United Kingdom"),
    ("élysée", "France"),
    ("elysee", "France"), ("bundestag", "Germany"), ("knesset", "Israel"), ("zhongnanhai", "China"),
  ]
}
