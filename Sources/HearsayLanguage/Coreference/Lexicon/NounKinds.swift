import HearsayModel

/// What a common noun means: a person, a body, a place or a thing.
public enum NounKind: UInt8, Sendable, CaseIterable {
  case unknown, person, organization, place, thing

  var entity: Entity.Kind? {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .unknown, .thing: nil
    }
  }

  var animacy: Traits.Animacy {
    switch self {
    case .unknown: .unknown
    case .person: .person
    case .organization, .place, .thing: .thing
    }
  }
}

/// Common nouns and their kinds: short lists, then what training has seen.
enum NounKinds {
  static func kind(_ lemma: String, seen: [String: NounKind]) -> NounKind {
    if let kind = listed[lemma] ?? seen[lemma] { return kind }
    if Lexicon.classes(of: lemma).contains(.role) { return .person }
    if Lexicon.classes(of: lemma).contains(.body) { return .organization }
    for ending in ["man", "woman", "ist", "ologist", "eer"]
    where lemma.hasSuffix(ending) && lemma.utf8.count > 5 {
      return .person
    }
    for ending in ["tion", "ness", "ment", "ity", "ism", "ance", "ence"]
    where lemma.hasSuffix(ending) {
      return .thing
    }
    return .unknown
  }

  private static let listed: [String: NounKind] = {
    var table: [String: NounKind] = [:]
    func add(_ words: String, _ kind: NounKind) {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = kind }
    }
    add(
      """
      man woman boy girl person child baby kid guy lady gentleman husband wife father mother son daughter brother sister \
      uncle aunt cousin nephew niece friend colleague neighbour neighbor partner lover author writer poet novelist artist \
      painter composer singer musician actor actress director player coach athlete champion teacher professor student pupil \
      doctor nurse patient lawyer judge officer soldier general commander captain sailor pilot driver farmer worker engineer \
      scientist researcher historian philosopher economist journalist reporter editor king queen prince princess emperor \
      president senator minister premier chancellor governor mayor leader politician candidate lawmaker diplomat ambassador \
      envoy official aide adviser spokesman spokeswoman chairman founder owner manager boss chief winner victim suspect \
      witness hero critic speaker guest host resident citizen visitor tourist immigrant refugee
      """, .person)
    add(
      """
      company firm corporation bank agency ministry department government administration council committee commission party \
      union association organization organisation university college school institute academy team club band group army navy \
      court tribunal parliament congress senate assembly newspaper magazine publisher broadcaster airline airport hospital \
      foundation charity church regime startup league federation
      """, .organization)
    add(
      """
      city town village country nation state province region county district island continent capital river lake sea ocean \
      mountain hill valley park square street road bridge harbour harbor port beach area neighbourhood neighborhood territory \
      peninsula site place kingdom municipality suburb bay
      """, .place)
    return table
  }()
}
