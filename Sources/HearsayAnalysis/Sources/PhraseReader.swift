import HearsayLanguage
import HearsayModel

/// Reads one noun phrase: a name, an office that the article has given, a body, a document, or somebody unnamed.
struct PhraseReader {
  enum Reading {
    case entity(Int, rule: String, asPerson: Bool)
    /// Nobody's name, but words worth keeping: "a harbour official".
    case named(String, SourceLink.Kind, rule: String)
    /// The two protagonists.
    case pair
    /// Most probably whoever speaks now: "the expert said".
    case speaker(rule: String)
    case unknown
  }

  let space: Workspace
  /// Who speaks now: a general noun such as "the official" means him where it can.
  var preferred: Int?
  /// Whose words were given last.
  var current: Int?
  private var text: ParsedText { space.text }
  private var index: EntityIndex { space.index }

  func read(_ phrase: Range<Int>, isAddressee: Bool) -> Reading {
    if let unnamed = somebody(phrase) { return unnamed }
    if let person = person(in: phrase) ?? speakingName(in: phrase) { return person }
    if isPair(phrase) { return .pair }
    if phrase.contains(where: { text.form($0).hasSuffix("-year-old") }) {
      return .speaker(rule: "by-age")
    }
    if let office = office(phrase) { return office }
    if let body = body(phrase) { return body }
    if let document = document(phrase) { return document }
    return people(phrase)
  }

  /// `Sources in the ministry`, `many in Tarrow`: whoever they are, and not the place where they are.
  private func somebody(_ phrase: Range<Int>) -> Reading? {
    guard
      let head = phrase.first(where: { text.has($0 + 1, .preposition) }),
      head + 2 < phrase.upperBound,
      ["in", "at", "inside", "within"].contains(text.form(head + 1)),
      Self.unnamed.contains(text.form(head)) || ["many", "some", "most"].contains(text.form(head)),
      names(in: phrase.lowerBound..<head).isEmpty
    else { return nil }
    return .named(withoutArticle(phrase), .unnamed, rule: "unnamed-people")
  }

  // MARK: Persons

  /// The last personal name that no `'s` makes an owner of, or the first where a comma sets the rest off.
  private func person(in phrase: Range<Int>) -> Reading? {
    var numbers = names(in: phrase)
    if let first = numbers.first, isPerson(first),
      text.form(index.names[first].tokens.upperBound) == ",",
      index.names[first].tokens.upperBound < phrase.upperBound
    {
      numbers = [first]
    }
    for number in numbers.reversed() where isPerson(number) || isApposed(number, in: phrase) {
      let name = index.names[number]
      let next = name.tokens.upperBound
      // "an aide to Brandt": the aide, whoever that is, and not Brandt.
      if isGoverned(name, in: phrase) { continue }
      let isOwner =
        next < phrase.upperBound
        && (text.form(next) == "'s" || text.has(next, [.role, .people, .body, .document]))
        && (next..<phrase.upperBound).contains { text.has($0, [.role, .people, .body, .document]) }
      if !isOwner { return .entity(index.entityOfName[number], rule: "name", asPerson: true) }
    }
    return nil
  }

  /// Whether a role stands before a name with `to`, `of` or `for`.
  private func isGoverned(_ name: NameSpan, in phrase: Range<Int>) -> Bool {
    var start = min(name.office?.lowerBound ?? name.tokens.lowerBound, name.tokens.lowerBound) - 1
    while start > phrase.lowerBound, text.has(start, .determiner) { start -= 1 }
    guard start > phrase.lowerBound, text.has(start, .preposition) else { return false }
    return (phrase.lowerBound..<start).contains {
      text.has($0, [.role, .people]) || index.nameAt[$0] >= 0 && isPerson(index.nameAt[$0])
    }
  }

  /// `the engineer, Hugo Reck`: a given name behind an office and a comma is a person's.
  private func isApposed(_ number: Int, in phrase: Range<Int>) -> Bool {
    let start = index.names[number].tokens.lowerBound
    return start - 2 >= phrase.lowerBound && text.form(start - 1) == ","
      && text.has(start - 2, .role) && text.has(start, .givenName)
      && index.entityOfName[number] >= 0
  }

  private func isPerson(_ number: Int) -> Bool {
    let id = index.entityOfName[number]
    return id >= 0 && index.entities[id].kind == .person
  }

  /// A name whose kind its words do not tell, and that speaks: very probably a person.
  private func speakingName(in phrase: Range<Int>) -> Reading? {
    for number in names(in: phrase).reversed()
    where !text.has(index.names[number].tokens.lowerBound - 1, .preposition)
      || index.names[number].tokens.lowerBound == phrase.lowerBound
    {
      let id = index.entityOfName[number]
      guard id >= 0 else { continue }
      let name = index.names[number]
      let next = name.tokens.upperBound
      let goesOn = next < phrase.upperBound && text.form(next) != ","
      if isGoverned(name, in: phrase) { continue }
      if index.entities[id].kind == .organization, name.kind == nil, !goesOn {
        let isAcronym = text.tokens[name.tokens.lowerBound].isAllCaps
        return .entity(
          id, rule: "name-that-speaks", asPerson: name.tokens.count == 1 && !isAcronym)
      }
    }
    return nil
  }

  private func names(in phrase: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    for token in phrase where index.nameAt[token] >= 0 && numbers.last != index.nameAt[token] {
      numbers.append(index.nameAt[token])
    }
    return numbers
  }

  // MARK: Offices

  /// `the two presidents`, `the parties`, `both sides`, `the leaders`
  private func isPair(_ phrase: Range<Int>) -> Bool {
    let head = text.form(phrase.upperBound - 1)
    if phrase.count == 2, text.form(phrase.lowerBound) == "the", head == "two" { return true }
    let heads: Set<String> = [
      "presidents", "leaders", "parties", "sides", "premiers", "ministers", "counterparts", "men",
      "women",
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

  private func office(_ phrase: Range<Int>) -> Reading? {
    guard let office = Office(phrase, in: text) else { return nil }
    let first = text.form(phrase.lowerBound)
    let isIndefinite = first == "a" || first == "an" || first == "one" || first == "another"
    let offset = text.tokens[phrase.lowerBound].span.start
    if isIndefinite || ["source", "person", "individual"].contains(office.head) {
      return .named(described(phrase, head: office.head), .unnamed, rule: "unnamed-source")
    }
    if office.modifiers.isEmpty, index.isShared(head: office.head) { return .unknown }
    if let id = index.holder(
      head: office.head, modifiers: office.modifiers, before: offset,
      preferring: office.modifiers.isEmpty ? current : preferred)
    {
      let isNamedBefore = index.entities[id].mentions.contains { $0.span.start < offset }
      if !isNamedBefore, first == "the", office.modifiers.isDisjoint(with: index.countries) {
        return .speaker(rule: "role-running-speaker")
      }
      return .entity(id, rule: "role-memory", asPerson: true)
    }
    if first == "the" || first == "this", office.modifiers.isEmpty {
      if isSomebodyElse(office) { return .unknown }
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
  private func isSomebodyElse(_ office: Office) -> Bool {
    guard let current, index.offices.indices.contains(current), !index.offices[current].isEmpty
    else { return false }
    return !index.offices[current].contains { $0.covers(head: office.head, modifiers: []) }
  }

  /// The one person of the article who has such an office.
  private func onlyHolder(of head: String) -> Int? {
    let holders = index.entities.indices.filter { id in
      index.entities[id].kind == .person && index.offices.indices.contains(id)
        && index.offices[id].contains { $0.head == head }
    }
    return holders.count == 1 ? holders[0] : nil
  }

  /// An office of which one word fits: "the harbour boss" for "Norport harbour chief".
  private func loosely(_ office: Office, before offset: Int) -> Int? {
    for modifier in office.modifiers.sorted() {
      if let id = index.holder(head: office.head, modifiers: [modifier], before: offset) {
        return id
      }
    }
    return nil
  }

  /// One unnamed source has one description: the first that the article gives.
  private func described(_ phrase: Range<Int>, head: String) -> String {
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

  // MARK: Bodies

  private func body(_ phrase: Range<Int>) -> Reading? {
    let numbers = names(in: phrase).filter { index.entityOfName[$0] >= 0 }
    let head = phrase.last { text.has($0, [.body, .people, .document]) && index.nameAt[$0] < 0 }
    if let number = numbers.last {
      let id = index.entityOfName[number]
      let after = index.names[number].tokens.upperBound
      guard after < phrase.upperBound, text.form(after) != "of", text.form(after) != "," else {
        return .entity(id, rule: "name", asPerson: false)
      }
      guard let head else {
        return .named(withoutArticle(phrase), .group, rule: "people-of-a-name")
      }
      if index.entities[id].kind == .person, text.has(head, .body) {
        return .named(
          "\(index.entities[id].name)'s \(text.form(head))", .institution, rule: "body-of-a-person")
      }
      // "the Kremlin's press service", "the Norland side": the body itself speaks.
      if ["service", "side", "government", "office"].contains(text.form(head)) {
        return .entity(id, rule: "body-of-a-name", asPerson: false)
      }
      if text.has(head, .document) {
        return .entity(id, rule: "document-of-a-name", asPerson: false)
      }
      return .named(
        withoutArticle(phrase), text.has(head, .people) ? .group : .institution, rule: "body")
    }
    guard let head, text.has(head, .body) else {
      return demonym(phrase)
    }
    if text.form(phrase.lowerBound) == "the", let id = bodyNamedBefore(text.form(head), phrase) {
      return .entity(id, rule: "body-named-before", asPerson: false)
    }
    return .named(withoutArticle(phrase), .institution, rule: "body")
  }

  /// `the ministry` after "the Harbour Ministry"; `the company` after the name of one.
  private func bodyNamedBefore(_ noun: String, _ phrase: Range<Int>) -> Int? {
    let bodies = index.entities.filter { $0.kind == .organization }
    if let named = bodies.last(where: {
      $0.name.lowercased().split(separator: " ").contains(Substring(noun))
    }) {
      return named.id
    }
    guard ["company", "firm", "operator", "airline"].contains(noun), phrase.count == 2 else {
      return nil
    }
    let offset = text.tokens[phrase.lowerBound].span.start
    let before = bodies.filter { body in
      body.mentions.contains { $0.form == .name && $0.span.start < offset }
        && !body.name.allSatisfy { $0.isUppercase }
    }
    return before.filter { $0.name.contains(" ") }.max {
      last($0, before: offset) < last($1, before: offset)
    }?.id
  }

  private func last(_ entity: Entity, before offset: Int) -> Int {
    entity.mentions.map(\.span.start).filter { $0 < offset }.max() ?? -1
  }

  /// `the Russian side` has no name token where the demonym stands alone.
  private func demonym(_ phrase: Range<Int>) -> Reading? {
    guard let token = phrase.first(where: { text.has($0, [.demonym, .place]) }),
      let country = Places.country(text.form(token))
    else { return nil }
    let last = text.form(phrase.upperBound - 1)
    guard token == phrase.upperBound - 1 || last == "side" || last == "government" else {
      return nil
    }
    return .named(country.name, .institution, rule: "demonym")
  }

  private func document(_ phrase: Range<Int>) -> Reading? {
    guard phrase.contains(where: { text.has($0, .document) }) else { return nil }
    return .named(withoutArticle(phrase), .document, rule: "document")
  }

  private func people(_ phrase: Range<Int>) -> Reading {
    if let head = phrase.last(where: { text.has($0, .people) }) {
      if Self.unnamed.contains(text.form(head)) {
        return .named(withoutArticle(phrase), .unnamed, rule: "unnamed-people")
      }
      return .named(withoutArticle(phrase), .group, rule: "people")
    }
    if let token = phrase.first(where: { text.form($0) == "west" }),
      text.tokens[token].isCapitalised
    {
      return .named("the West", .group, rule: "people")
    }
    // "A passer-by": somebody of whom no more is known.
    let head = text.form(phrase.upperBound - 1)
    if ["a", "an", "one", "another"].contains(text.form(phrase.lowerBound)),
      ["er", "or", "ist", "ian", "man", "woman", "-by"].contains(where: head.hasSuffix)
    {
      return .named(withoutArticle(phrase), .unnamed, rule: "unnamed-source")
    }
    return .unknown
  }

  /// Of whom nobody knows how many or who they are.
  private static let unnamed: Set<String> = [
    "people", "sources", "officials", "aides", "diplomats", "workers", "witnesses", "advisers",
    "advisors", "employees", "residents", "critics", "supporters", "opponents", "insiders",
    "observers",
  ]
}
