import HearsayModel

/// The same name again: "Port Marlow … Port Marlow", "Yury Sand … Yuri Sand".
struct ExactNames {
  static func apply(_ chains: inout Chains, in scene: Scene) {
    var known: [String: [Int]] = [:]
    for index in chains.phrases.indices {
      guard chains.phrases[index].name != nil else { continue }
      let key = NameForms.key(chains.names[index], kind: chains.phrases[index].kind)
      guard !key.isEmpty else { continue }
      let kind = chains.phrases[index].kind
      let gender = chains.phrases[index].traits.gender
      if let other = known[key]?.first(where: {
        suits(kind, chains.phrases[$0].kind) && suits(gender, chains.state($0).gender)
      }) {
        chains.join(index, to: other, rule: "exact-name", score: 0.98)
      } else {
        known[key, default: []].append(index)
      }
    }
  }

  /// "Mrs. Dell" is not "Mr. Dell".
  private static func suits(_ a: Traits.Gender, _ b: Traits.Gender) -> Bool {
    a == b || a == .unknown || b == .unknown
  }

  /// A person is no place; a body and a place of one name are the same thing seen twice.
  private static func suits(_ a: Entity.Kind?, _ b: Entity.Kind?) -> Bool {
    a == b || a != .person && b != .person
  }
}

/// Spellings of names made comparable.
enum NameForms {
  static func key(_ name: String, kind: Entity.Kind?) -> String {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "'") }
    let hasArticle = name.utf8.starts(with: "the ".utf8) || name.utf8.starts(with: "The ".utf8)
    let key = isPlain && !hasArticle ? NameKey.key(name) : NameKey.key(bare(name))
    return kind == .place || kind == .organization ? countries[key] ?? key : key
  }

  /// Without the article before it and the "'s" behind it.
  private static func bare(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    if words.count > 1, ["the", "The"].contains(words[0]) { words.removeFirst() }
    while let last = words.last, last == "'s" || last == "’s" { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// Short names of states that are written in several ways.
  private static let countries: [String: String] = [
    "us": "united states", "usa": "united states", "america": "united states",
    "united states of america": "united states", "uk": "united kingdom",
    "britain": "united kingdom", "great britain": "united kingdom", "uae": "united arab emirates",
    "eu": "european union", "un": "united nations", "ussr": "soviet union",
  ].reduce(into: [:]) { $0[NameKey.key($1.key)] = NameKey.key($1.value) }

  /// "President", "Mr.": written like a name, but anybody's.
  static func isTitle(_ form: String) -> Bool {
    !Lexicon.classes(of: form).isDisjoint(with: [.role, .title])
  }

  /// "U.N.", "NATO": the first letters of the capitalised words.
  static func initials(_ name: String) -> String {
    String(
      name.split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap { $0.first }
        .filter(\.isUppercase)
    ).lowercased()
  }
}
