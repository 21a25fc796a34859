/// A BCP 47 tag that may stand in a `lang` attribute.
enum LanguageTag {
  /// The tag where it is letters, digits and hyphens of a sound length; nil for anything else.
  static func tag(_ language: String?) -> String? {
    guard let language else { return nil }
    let subtags = language.split(separator: "-", omittingEmptySubsequences: false)
    let isSound = subtags.allSatisfy { subtag in
      (1...8).contains(subtag.utf8.count)
        && subtag.unicodeScalars.allSatisfy {
          $0.isASCII && $0.properties.isAlphabetic || ("0"..."9") ~= $0
        }
    }
    return isSound && (2...35).contains(language.utf8.count) ? language : nil
  }
}
