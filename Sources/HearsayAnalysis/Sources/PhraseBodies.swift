import HearsayLanguage
import HearsayModel

/// Phrases that mean a body, a document or people: "the ministry", "the report of the Accident Board", "residents of Oxley".
extension PhraseReader {
  func body(_ phrase: Range<Int>) -> Reading? {
    // "Residents of Oxley", "a poll for the Gazette": not Oxley and not the Gazette.
    let about = space.syntax?.head(of: phrase).flatMap { token in
      index.nameAt[token] < 0
        && (text.has(token, [.people, .document]) || Self.unnamed.contains(text.form(token)))
        ? token : nil
    }
    let numbers = names(in: phrase).filter { number in
      index.entityOfName[number] >= 0
        && !(about.map { isOnlyMentioned(number, behind: $0) } ?? false)
    }
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

  /// A name behind the noun that the phrase is about, unless it is the body that made the document: "the report of the Accident
  /// Board".
  func isOnlyMentioned(_ number: Int, behind head: Int) -> Bool {
    let name = index.names[number].tokens.lowerBound
    guard name > head else { return false }
    let maker = index.entities[index.entityOfName[number]].kind == .organization
    return
      !(text.has(head, .document) && maker
      && (head..<name).last { text.has($0, .preposition) }.map {
        ["of", "by", "from"].contains(text.form($0))
      } ?? false)
  }

  /// `the ministry` after "the Harbour Ministry"; `the company` after the name of one.
  func bodyNamedBefore(_ noun: String, _ phrase: Range<Int>) -> Int? {
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

  func last(_ entity: Entity, before offset: Int) -> Int {
    entity.mentions.map(\.span.start).filter { $0 < offset }.max() ?? -1
  }

  /// `the Russian side` has no name token where the demonym stands alone.
  func demonym(_ phrase: Range<Int>) -> Reading? {
    guard let token = phrase.first(where: { text.has($0, [.demonym, .place]) }),
      let country = Places.country(text.form(token))
    else { return nil }
    let last = text.form(phrase.upperBound - 1)
    guard token == phrase.upperBound - 1 || last == "side" || last == "government" else {
      return nil
    }
    return .named(country.name, .institution, rule: "demonym")
  }

  func document(_ phrase: Range<Int>) -> Reading? {
    guard phrase.contains(where: { text.has($0, .document) }) else { return nil }
    return .named(withoutArticle(phrase), .document, rule: "document")
  }

  func people(_ phrase: Range<Int>) -> Reading {
    let about = space.syntax?.head(of: phrase).flatMap { text.has($0, .people) ? $0 : nil }
    if let head = about ?? phrase.last(where: { text.has($0, .people) }) {
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
    let head = text.form(phrase.upperBound - 1)
    if ["ers", "ors", "ists", "ians"].contains(where: head.hasSuffix) {
      return .named(withoutArticle(phrase), .group, rule: "people")
    }
    // "A passer-by": somebody of whom no more is known.
    if ["a", "an", "one", "another"].contains(text.form(phrase.lowerBound)),
      ["er", "or", "ist", "ian", "man", "woman", "-by"].contains(where: head.hasSuffix)
    {
      return .named(withoutArticle(phrase), .unnamed, rule: "unnamed-source")
    }
    return .unknown
  }

  /// Of whom nobody knows how many or who they are.
  static let unnamed: Set<String> = [
    "people", "sources", "officials", "aides", "diplomats", "workers", "witnesses", "advisers",
    "advisors", "employees", "residents", "critics", "supporters", "opponents", "insiders",
    "observers",
  ]
}
