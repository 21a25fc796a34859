import HearsayLanguage
import HearsayModel

/// Phrases that mean somebody by an office: "the premier", "the Harbour Ministry's inspector", "the official".
extension PhraseReader {
  /// Posts that an article gives with the name of whoever holds them, or leaves without one: "the mayor" is not whoever spoke last.
  static let posts: Set<String> = [
    "mayor", "president", "premier", "minister", "chancellor", "governor", "judge", "king", "queen",
    "pope", "coroner", "treasurer", "general", "bishop", "sheriff", "superintendent", "ambassador",
    "commissioner", "speaker", "prosecutor", "prince", "princess",
  ]

  /// `the two presidents`, `the parties`, `both sides`, `the leaders`
  func isPair(_ phrase: Range<Int>) -> Bool {
    let head = text.form(phrase.upperBound - 1)
    if phrase.count == 2, text.form(phrase.lowerBound) == "the", head == "two" { return true }
    let heads: Set<String> = [
      "presidents", "leaders", "parties", "sides", "premiers", "counterparts",
    ]
    if text.form(phrase.lowerBound) == "both"
      || phrase.prefix(2).contains(where: { text.form($0) == "two" }),
      text.has(phrase.upperBound - 1, .people) || head.hasSuffix("s"),
      !["people", "sources", "officials", "persons"].contains(head), names(in: phrase).isEmpty
    {
      return text.form(phrase.lowerBound) == "both" || text.form(phrase.lowerBound) == "the"
    }
    guard heads.contains(head), names(in: phrase).isEmpty else {
      // "the leaders of the two countries"
      return phrase.contains { text.form($0) == "leaders" || text.form($0) == "presidents" }
        && phrase.contains { text.form($0) == "two" }
    }
    return ["the", "both", "two"].contains(text.form(phrase.lowerBound)) || phrase.count == 1
  }

  func office(_ phrase: Range<Int>) -> Reading? {
    guard let office = Office(phrase, in: text) else { return nil }
    if let head = space.syntax?.head(of: phrase), text.has(head, .body), !text.has(head, .role) {
      return nil
    }
    let first = text.form(phrase.lowerBound)
    let isIndefinite = first == "a" || first == "an" || first == "one" || first == "another"
    let offset = text.tokens[phrase.lowerBound].span.start
    if isIndefinite || ["source", "person", "individual"].contains(office.head) {
      return .named(described(phrase, head: office.head), .unnamed, rule: "unnamed-source")
    }
    if office.modifiers.isEmpty, index.isShared(head: office.head) { return .unknown }
    // "His lawyer": whose, the phrase alone does not tell.
    if text.has(phrase.lowerBound, .possessive) { return .unknown }
    if let id = index.holder(
      head: office.head, modifiers: office.modifiers, before: offset,
      preferring: office.modifiers.isEmpty ? current : preferred)
    {
      if first == "the", let unnamed = unnamedSince(id, office, before: offset) {
        return .named(unnamed, .unnamed, rule: "unnamed-source")
      }
      let isNamedBefore = index.entities[id].mentions.contains { $0.span.start < offset }
      if !isNamedBefore, first == "the", office.modifiers.isDisjoint(with: index.countries) {
        return .speaker(rule: "role-running-speaker")
      }
      return .entity(id, rule: "role-memory", asPerson: true)
    }
    if first == "the" || first == "this", office.modifiers.isEmpty {
      if let unnamed = unnamedSince(nil, office, before: offset) {
        return .named(unnamed, .unnamed, rule: "unnamed-source")
      }
      if Self.posts.contains(office.head) || isSomebodyElse(office) || !fitsCurrent(office.head) {
        return .unknown
      }
      return .speaker(rule: "role-running-speaker")
    }
    if first == "the", let id = loosely(office, before: offset) {
      return .entity(id, rule: "role-memory-loose", asPerson: true)
    }
    if !isIndefinite, let id = onlyHolder(of: office.head) {
      return .entity(id, rule: "role-memory-unique", asPerson: true)
    }
    return .named(withoutArticle(phrase), .unnamed, rule: "office-without-a-name")
  }

  /// "The treasurer said" after a premier's words: whoever speaks now has an office, and another one.
  func isSomebodyElse(_ office: Office) -> Bool {
    guard let current, index.offices.indices.contains(current), !index.offices[current].isEmpty
    else { return false }
    return !index.offices[current].contains { $0.covers(head: office.head, modifiers: []) }
  }

  /// `A senior official said …`, and then `the official`: the unnamed one, unless the named one came up since.
  func unnamedSince(_ id: Int?, _ office: Office, before offset: Int) -> String? {
    let last = id.map { self.last(index.entities[$0], before: offset) } ?? -1
    let unnamed = index.entities.last { entity in
      entity.kind == .person
        && entity.name.lowercased().split(separator: " ").contains(Substring(office.head))
        && entity.mentions.contains { $0.rule == "unnamed-source" && $0.span.start < offset }
    }
    guard let unnamed, self.last(unnamed, before: offset) > last else { return nil }
    return unnamed.name
  }

  /// `The woman`: nobody whose given name is a man's.
  func fitsCurrent(_ head: String) -> Bool {
    guard let current else { return !["man", "woman"].contains(head) }
    switch head {
    case "man": return index.fits(current, pronoun: "he") ?? true
    case "woman": return index.fits(current, pronoun: "she") ?? true
    default: return true
    }
  }

  /// The one person of the article who has such an office.
  func onlyHolder(of head: String) -> Int? {
    let holders = index.entities.indices.filter { id in
      index.entities[id].kind == .person && index.offices.indices.contains(id)
        && index.offices[id].contains { $0.head == head }
    }
    return holders.count == 1 ? holders[0] : nil
  }

  /// An office of which one word fits: "the harbour boss" for "Norport harbour chief".
  func loosely(_ office: Office, before offset: Int) -> Int? {
    for modifier in office.modifiers.sorted() {
      if let id = index.holder(head: office.head, modifiers: [modifier], before: offset) {
        return id
      }
    }
    return nil
  }

  /// One unnamed source has one description: the first that the article gives.
  func described(_ phrase: Range<Int>, head: String) -> String {
    let isDefinite = text.form(phrase.lowerBound) == "the"
    if isDefinite,
      let earlier = index.entities.first(where: { entity in
        entity.kind == .person && entity.name.lowercased().contains(head)
          && entity.mentions.contains { $0.rule == "unnamed-source" }
      })
    {
      return earlier.name
    }
    return withoutArticle(phrase)
  }

  func withoutArticle(_ phrase: Range<Int>) -> String {
    var start = phrase.lowerBound
    while start + 1 < phrase.upperBound, ["the", "a", "an"].contains(text.form(start)) {
      start += 1
    }
    return text.words(start..<phrase.upperBound)
  }
}
