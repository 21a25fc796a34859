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
  var text: ParsedText { space.text }
  var index: EntityIndex { space.index }

  func read(_ phrase: Range<Int>, isAddressee: Bool) -> Reading {
    if let unnamed = somebody(phrase) { return unnamed }
    if let person = person(in: phrase) ?? speakingName(in: phrase) { return person }
    if let apposed = apposed(to: phrase) { return apposed }
    if isPair(phrase) { return .pair }
    if let age = age(phrase) { return age }
    if let somebodyOf = ofSomebody(phrase) { return somebodyOf }
    if let office = office(phrase) { return office }
    if let body = body(phrase) { return body }
    if let head = space.syntax?.head(of: phrase), text.has(head, .body) {
      return .named(withoutArticle(phrase), .institution, rule: "body")
    }
    if let document = document(phrase) { return document }
    return people(phrase)
  }

  /// `Sources in the ministry`, `many in Tarrow`: whoever they are, and not the place where they are.
  func somebody(_ phrase: Range<Int>) -> Reading? {
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
  func person(in phrase: Range<Int>) -> Reading? {
    var numbers = names(in: phrase).filter { isOwn($0, phrase) }
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
  func isGoverned(_ name: NameSpan, in phrase: Range<Int>) -> Bool {
    guard let start = preposition(before: name, in: phrase) else { return false }
    return (phrase.lowerBound..<start).contains {
      text.has($0, [.role, .people]) || index.nameAt[$0] >= 0 && isPerson(index.nameAt[$0])
    }
  }

  /// The preposition that a name hangs on, past articles and nouns: "the founder of the fintech firm Paylo".
  private func preposition(before name: NameSpan, in phrase: Range<Int>) -> Int? {
    var start = min(name.office?.lowerBound ?? name.tokens.lowerBound, name.tokens.lowerBound) - 1
    var isBare = true
    while start > phrase.lowerBound, text.has(start, [.determiner, .title]) || isCommonNoun(start) {
      isBare = isCommonNoun(start)
      start -= 1
    }
    // "Head of state Ilse Marrow": a title.
    if isBare, start + 1 < name.tokens.lowerBound, isCommonNoun(start + 1) { return nil }
    return start > phrase.lowerBound && text.has(start, .preposition) ? start : nil
  }

  /// A noun that names no person: "firm", "exchange", not "spokesman".
  private func isCommonNoun(_ token: Int) -> Bool {
    index.nameAt[token] < 0 && space.phrases.isNoun(token)
      && !text.has(token, [.role, .people, .determiner])
  }

  /// `the engineer, Hugo Reck`: a given name behind an office and a comma is a person's.
  func isApposed(_ number: Int, in phrase: Range<Int>) -> Bool {
    let name = index.names[number].tokens
    let start = name.lowerBound
    guard start - 2 >= phrase.lowerBound, text.form(start - 1) == ",", text.has(start - 2, .role),
      index.entityOfName[number] >= 0, index.names[number].kind != .place
    else { return false }
    return text.has(start, .givenName)
      || name.count > 1 && space.syntax?.names(name, in: phrase) == true
  }

  func isPerson(_ number: Int) -> Bool {
    let id = index.entityOfName[number]
    return id >= 0 && index.entities[id].kind == .person
  }

  /// Whether a name is the phrase's own and not that of somebody whom the phrase only mentions: "the family of Ann Lee",
  /// "Reck's rival".
  func isOwn(_ number: Int, _ phrase: Range<Int>) -> Bool {
    let name = index.names[number].tokens
    guard space.syntax?.names(name, in: phrase) == false,
      let head = space.syntax?.head(of: phrase), !name.contains(head), isSomebody(head)
    else { return true }
    let isOwner =
      ["'s", "'"].contains(text.form(name.upperBound)) && name.upperBound < phrase.upperBound
    let before = preposition(before: index.names[number], in: phrase)
    return !isOwner && !(before.map { $0 > head } ?? false)
  }

  /// A noun of people, or `those`.
  func isSomebody(_ token: Int) -> Bool {
    text.has(token, [.role, .people]) || Self.unnamed.contains(text.form(token))
      || ["those", "some", "many", "others"].contains(text.form(token))
  }

  /// `said Brandt's lawyer, Ann Lee KC`: the name behind the comma. A name that is none of the known ones stays unknown.
  func apposed(to phrase: Range<Int>) -> Reading? {
    guard text.form(phrase.upperBound) == ",",
      let token = space.syntax?.apposition(behind: phrase)
    else { return nil }
    let number = index.nameAt[token]
    if number >= 0, index.entityOfName[number] >= 0, index.names[number].kind != .place {
      return .entity(index.entityOfName[number], rule: "name-in-apposition", asPerson: true)
    }
    return text.tokens[token].isCapitalised || text.form(token).utf8.contains(where: { $0 > 127 })
      ? .named(withoutArticle(phrase), .unnamed, rule: "office-without-a-name") : nil
  }

  /// `The family of Ann Lee`, `friends of Reck`: they, and not the one whose family or friends they are. `Brandt's aide` may be
  /// an aide whom the article has named.
  func ofSomebody(_ phrase: Range<Int>) -> Reading? {
    let others = names(in: phrase).filter {
      (isPerson($0) || index.names[$0].kind == nil) && !isOwn($0, phrase)
    }
    guard !others.isEmpty, let head = space.syntax?.head(of: phrase), index.nameAt[head] < 0 else {
      return nil
    }
    if case .entity(let id, "role-memory", let asPerson) = office(phrase) {
      return .entity(id, rule: "role-memory", asPerson: asPerson)
    }
    if text.form(head) == "those" { return .unknown }
    let isPlural = text.form(head).hasSuffix("s") || text.has(head, .people)
    return .named(withoutArticle(phrase), isPlural ? .group : .unnamed, rule: "people-of-a-name")
  }

  /// `The 34-year-old`: whoever has that age after the name, else whoever speaks now, unless of another age.
  func age(_ phrase: Range<Int>) -> Reading? {
    guard let token = phrase.first(where: { text.form($0).hasSuffix("-year-old") }) else {
      return nil
    }
    let wanted = text.form(token).prefix { $0 != "-" }
    var isOther = false
    for (number, name) in index.names.enumerated() where isPerson(number) {
      let next = name.tokens.upperBound
      guard text.form(next) == ",", text.tokens.indices.contains(next + 1),
        text.tokens[next + 1].kind == .number
      else { continue }
      let id = index.entityOfName[number]
      if text.form(next + 1) == wanted { return .entity(id, rule: "by-age", asPerson: true) }
      if id == current { isOther = true }
    }
    return isOther ? .unknown : .speaker(rule: "by-age")
  }

  /// A name whose kind its words do not tell, and that speaks: very probably a person.
  func speakingName(in phrase: Range<Int>) -> Reading? {
    for number in names(in: phrase).reversed()
    where isOwn(number, phrase)
      && !text.has(index.names[number].tokens.lowerBound - 1, .preposition)
      || isOwn(number, phrase) && index.names[number].tokens.lowerBound == phrase.lowerBound
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

  func names(in phrase: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    for token in phrase where index.nameAt[token] >= 0 && numbers.last != index.nameAt[token] {
      numbers.append(index.nameAt[token])
    }
    return numbers
  }
}
