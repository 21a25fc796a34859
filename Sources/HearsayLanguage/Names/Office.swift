import HearsayModel

/// An office or trade as an article gives it: "the Harbour Ministry's chief inspector" has the head `inspector`.
public struct Office: Hashable, Sendable {
  /// The noun that says what its holder is.
  public var head: String
  /// The other words that tell it from its like, demonyms and capitals as their country's name.
  public var modifiers: Set<String>
  /// As written.
  public var words: String

  /// Nouns that may stand for anybody's office in the same service.
  static let general: Set<String> = [
    "official", "man", "woman", "representative", "person",
  ]
  /// Nouns that stand for each other.
  private static let alike: [Set<String>] = [
    ["adviser", "advisor", "aide"],
    ["spokesman", "spokeswoman", "spokesperson", "secretary"],
    ["president", "leader", "head", "counterpart", "politician"],
    ["premier", "minister", "leader", "head", "chancellor", "counterpart"],
    [
      "expert", "analyst", "researcher", "scientist", "professor", "director", "economist",
      "historian", "scholar", "fellow", "specialist", "lecturer",
    ],
    ["ambassador", "envoy", "diplomat", "emissary"],
    ["senator", "sen.", "lawmaker", "politician", "legislator"],
    ["rep.", "representative", "congressman", "congresswoman", "lawmaker", "politician"],
    ["chief", "head", "director", "boss", "chairman", "chairwoman", "chair"],
    ["harbourmaster", "harbormaster"],
    ["lawyer", "attorney", "counsel", "solicitor"],
  ]
  private static let titles: Set<String> = [
    "sen.", "rep.", "gov.", "gen.", "lt.", "col.", "sgt.", "capt.", "adm.", "amb.", "prof.",
  ]
  private static let empty: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "'s", "of", "to", "for", "and", "at", "in",
    "former", "then", "new", "top", "senior", "chief", "deputy", ",", "this", "that", "s",
  ]

  /// Nil where no word of a range is an office.
  public init?(_ range: Range<Int>, in text: ParsedText) {
    var head: Int?
    for index in range {
      if text.has(index, .role) || Office.titles.contains(text.form(index)) {
        head = index
      } else if text.has(index, .preposition), head != nil {
        break
      }
    }
    guard let head else { return nil }
    self.head = text.form(head)
    words = text.words(range)
    modifiers = Office.modifiers(range, except: head, in: text)
  }

  static func modifiers(_ range: Range<Int>, except head: Int, in text: ParsedText) -> Set<String> {
    var modifiers: Set<String> = []
    for index in range where index != head {
      let form = text.form(index)
      guard !empty.contains(form), text.tokens[index].kind != .punctuation else { continue }
      modifiers.insert(Places.country(form)?.name.lowercased() ?? form)
      // Officials of a house such as the Kremlin are its country's as well.
      if text.tokens[index].isCapitalised, let house = Gazetteer.entry(form),
        house.kind == .institution, let country = house.country
      {
        modifiers.insert(country.lowercased())
      }
    }
    return modifiers
  }

  /// Whether words such as "the Kremlin official" can mean the holder of this office.
  public func covers(head other: String, modifiers wanted: Set<String>) -> Bool {
    guard wanted.isSubset(of: modifiers) else { return false }
    if head == other { return true }
    let isGeneral = Office.general.contains(other) && !(other == "official" && head == "president")
    return isGeneral || Office.alike.contains { $0.contains(head) && $0.contains(other) }
  }
}
