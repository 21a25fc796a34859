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
  static func ofHouse(in text: String) -> String? { Gazetteer.institution(in: text)?.country }
}
