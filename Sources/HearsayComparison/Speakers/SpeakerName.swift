import HearsayLanguage
import HearsayModel

/// A name made comparable: what two articles must share to mean one person, office or document.
struct SpeakerName: Hashable {
  /// Folded name parts of a person; folded content words, sorted, of anything else.
  var parts: [String]
  var isPerson: Bool
  /// The country whose word stands in an office's name: "Norwegian coast guard".
  var country: String?

  init(_ name: String, kind: SourceLink.Kind) {
    isPerson = kind == .person
    if isPerson {
      let named = NameParts.of(name)
      parts = named.isEmpty ? SpeakerName.words(name).map(NameKey.key) : named
      return
    }
    let words = SpeakerName.words(name)
    country = words.lazy.compactMap { Country.named($0, isAbbreviation: true) }.first
    let rest = words.filter {
      Country.named($0, isAbbreviation: true) == nil && !SpeakerName.fillers.contains($0)
    }
    parts = Set(rest.map { NameKey.key(Stem.of($0)) }).sorted()
    if parts.isEmpty { parts = country.map { [$0] } ?? words.sorted() }
  }

  var last: String { parts.last ?? "" }
  /// A country's name and nothing more.
  var isCountry: Bool { country != nil && parts == [country] }
  /// Nil where only the last name is given.
  var first: String? { parts.count > 1 ? parts.first : nil }

  /// Lower-case words; "United States" and "U.S." stay one word.
  private static func words(_ name: String) -> [String] {
    let lower = name.lowercased().replacing("’s", with: "").replacing("'s", with: "")
      .replacing("united states of america", with: "usa").replacing("united states", with: "usa")
    return lower.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }
      .map {
        $0.hasSuffix(".") && !$0.dropLast().contains(".") ? String($0.dropLast()) : String($0)
      }
      .filter { !$0.isEmpty && !articles.contains($0) }
  }

  private static let articles: Set<String> = ["the", "a", "an", "of", "for", "and", "in", "at"]
  /// Words that an office's name can lose without becoming another office.
  private static let fillers: Set<String> = [
    "press", "service", "office", "statement", "spokesman", "spokeswoman", "spokesperson",
    "official",
    "officials", "government", "authorities", "side", "message",
  ]
}
