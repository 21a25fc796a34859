import HearsayLanguage
import HearsayModel

/// Noun phrases found from one end, without syntax: articles, names, nouns and what `of`, `'s` and `and` join to them.
struct NounPhrases {
  let text: ParsedText
  let index: EntityIndex
  let syntax: PhraseSyntax?

  /// `One of them`
  private static let parts: Set<String> = [
    "one", "two", "three", "some", "many", "most", "both", "all", "none", "each", "another",
    "others",
  ]

  // MARK: From the right

  /// The phrase whose last word is `end`: `the harbour pilot` in "the harbour pilot said".
  func ending(at end: Int, notBefore first: Int) -> Range<Int>? {
    guard end >= first else { return nil }
    if text.has(end, [.subjectPronoun, .objectPronoun]) {
      let isPart =
        end - 2 >= first && text.form(end - 1) == "of" && Self.parts.contains(text.form(end - 2))
      return (isPart ? end - 2 : end)..<(end + 1)
    }
    if let insertion = insertion(endingAt: end, notBefore: first) { return insertion }
    guard let core = core(endingAt: end, notBefore: first) else { return nil }
    return withModifiers(core, notBefore: first)
  }

  /// `He [Dell]`, `she (Brandt - NORTHWIRE)`.
  private func insertion(endingAt end: Int, notBefore first: Int) -> Range<Int>? {
    guard text.form(end) == "]" || text.form(end) == ")" else { return nil }
    var open = end - 1
    while open > max(first, end - 8) {
      if text.form(open) == "[" || text.form(open) == "(" {
        guard let before = ending(at: open - 1, notBefore: first) else {
          return open..<(end + 1)
        }
        return before.lowerBound..<(end + 1)
      }
      open -= 1
    }
    return text.form(open) == "[" ? open..<(end + 1) : nil
  }

  private func core(endingAt end: Int, notBefore first: Int) -> Range<Int>? {
    var start = end + 1
    while start > first, end - start < 16 {
      let token = start - 1
      if let name = name(at: token), name.lowerBound >= first {
        start = name.lowerBound
      } else if text.form(token) == "that" {
        break
      } else if text.has(token, .determiner) {
        start = token
        guard text.form(start - 1) == "of", start - 2 >= first,
          isNoun(start - 2)
            || ["one", "some", "many", "most", "two", "three"].contains(text.form(start - 2))
        else { break }
        start -= 1
      } else if continues(token, end: end, first: first) {
        start = token
      } else {
        break
      }
    }
    guard start <= end, !text.has(start, .conjunction), text.form(start) != "of" else { return nil }
    return start..<(end + 1)
  }

  private func continues(_ token: Int, end: Int, first: Int) -> Bool {
    let form = text.form(token)
    switch form {
    case "'s", "'": return token < end
    case "of": return token < end && token > first && isNoun(token - 1)
    case "to": return token < end && token > first && text.has(token - 1, .role)
    case "and":
      return token < end
        && (joinsNames(token, first: first) || isTag(token - 2) && joinsNames(token, first: first))
    case ",":
      guard token < end, (token..<end).contains(where: { text.form($0) == "and" }) else {
        return false
      }
      return text.form(token + 1) == "and" || isTag(token + 1) || joinsNames(token, first: first)
    default: break
    }
    if text.tokens[token].kind == .number { return token < end || form.hasSuffix("-year-old") }
    return isNoun(token)
  }

  /// A word that may stand in a noun phrase: no closed class, no adverb, no known verb.
  func isNoun(_ token: Int) -> Bool {
    if text.has(token, .weekday), text.form(token + 1) == "'s" { return true }
    return text.tokens.indices.contains(token) && text.tokens[token].kind == .word
      && !text.has(token, WordClass.outsideNounPhrase.union([.adverb, .weekday]))
      && !text.has(token, .objectPronoun)
      || text.has(token, [.role, .people, .body, .document])
  }

  /// `Brandt and Dell`, `Ann Lee, Tom Reck and Mara Dell`: names or people on both sides.
  private func joinsNames(_ token: Int, first: Int) -> Bool {
    guard token - 1 >= first else { return false }
    let left = text.form(token - 1) == "," ? token - 2 : token - 1
    let before = left >= first && (index.nameAt[left] >= 0 || text.has(left, .people))
    let after =
      index.nameAt[token + 1] >= 0 || text.has(token + 1, [.people, .determiner, .title])
      || startsOffice(token + 1)
    if text.form(token) == "," {
      return before && after && index.nameAt[token + 1] >= 0 && text.form(token + 1) != "the"
    }
    return before && after
  }

  /// `R-S.C.`: party and state after a name.
  private func isTag(_ token: Int) -> Bool {
    let form = text.form(token)
    return form.hasPrefix("r-") || form.hasPrefix("d-") || form.hasPrefix("i-")
  }

  private func startsOffice(_ token: Int) -> Bool {
    name(at: token) != nil || text.has(token, [.role, .demonym])
  }

  /// Two people `familiar with the talks`, a spokesman `for the port in Oxley`: out to whoever can speak.
  private func withModifiers(_ core: Range<Int>, notBefore first: Int) -> Range<Int> {
    var phrase = core
    var probe = core
    for _ in 0..<3 {
      let end = probe.lowerBound - 2
      guard end >= first, text.has(end + 1, .preposition),
        let outer = outerCore(endingAt: end, notBefore: first)
      else { break }
      probe = outer.lowerBound..<probe.upperBound
      if outer.contains(where: { text.has($0, [.role, .people, .body, .document]) }) {
        phrase = probe
      }
    }
    return phrase
  }

  /// A phrase that a preposition's phrase goes with; past `familiar`, `close`, `with knowledge`.
  private func outerCore(endingAt end: Int, notBefore first: Int) -> Range<Int>? {
    let adjectives: Set<String> = [
      "familiar", "close", "knowledge", "briefed", "involved", "aware", "present", "working",
    ]
    let isBody = index.nameAt[end] < 0 || text.has(end, [.body, .role])
    guard adjectives.contains(text.form(end)) || isNoun(end), isBody else { return nil }
    return core(endingAt: end, notBefore: first)
  }

  /// The name that covers a token, with its office.
  func name(at token: Int) -> Range<Int>? {
    guard index.nameAt.indices.contains(token) else { return nil }
    let number = index.nameAt[token]
    guard number >= 0 else { return nil }
    let name = index.names[number]
    return
      (name.office.map { min($0.lowerBound, name.tokens.lowerBound) } ?? name.tokens.lowerBound)..<name
      .tokens.upperBound
  }

  // MARK: From the left

  /// The phrase whose first word is `start`: `the harbour pilot` in "told the harbour pilot that".
  func starting(at start: Int, before limit: Int, notOver stops: Set<String> = []) -> Range<Int>? {
    guard start < limit, text.form(start) != "that" else { return nil }
    if text.has(start, [.objectPronoun, .subjectPronoun]),
      !text.has(start, .possessive) || start + 1 >= limit || !isNoun(start + 1)
    {
      return start..<(start + 1)
    }
    var end = start
    while end < limit, text.has(end, .determiner) || text.tokens[end].kind == .number { end += 1 }
    let head = end
    while end < limit, end - start < 16 {
      if let name = nameStarting(at: end) {
        end = min(name.upperBound, limit)
      } else if !stops.contains(text.form(end)),
        let next = joined(at: end, from: head, before: limit)
      {
        end = next
      } else if text.has(end, .determiner), end > head, text.form(end - 1) != "and",
        text.form(end - 1) != "of"
      {
        break
      } else if isNoun(end), !isCueVerb(end) || end == head {
        end += 1
      } else {
        break
      }
    }
    if end == head, text.has(start, .possessive), end > start { return nil }
    return end > start && (end > head || text.tokens[start].kind == .number) ? start..<end : nil
  }

  private func nameStarting(at token: Int) -> Range<Int>? {
    guard index.nameAt[token] >= 0 else { return nil }
    return index.names[index.nameAt[token]].tokens
  }

  private func isCueVerb(_ token: Int) -> Bool {
    !text.has(token, [.role, .people, .body, .document]) && !text.tokens[token].isCapitalised
      && CueLexicon.readings(of: text.form(token)).contains { $0.form == .past }
  }

  /// Past `'s`, `of`, `to` after an office, and `and` between names.
  private func joined(at token: Int, from head: Int, before limit: Int) -> Int? {
    guard token > head, token + 1 < limit else {
      return text.form(token) == "'s" && token > head ? token + 1 : nil
    }
    switch text.form(token) {
    case "'s": return token + 1
    case "'": return text.sticks(token - 1) ? token + 1 : nil
    case "of":
      var next = token + 1
      while next < limit, text.has(next, .determiner) { next += 1 }
      return next < limit && isNoun(next) ? next : nil
    case "to":
      let isPosting = index.nameAt[token + 1] >= 0 || text.form(token + 1) == "the"
      return text.has(token - 1, .role) && isPosting ? token + 1 : nil
    case "and":
      let isNamePair =
        index.nameAt[token - 1] >= 0 && token + 2 < limit && index.nameAt[token + 2] >= 0
      return joinsNames(token, first: head) && (!text.has(token + 1, .determiner) || isNamePair)
        ? token + 1 : nil
    default: return nil
    }
  }

  // MARK: What a phrase is

  /// Whether something that speaks may be meant: a person, a body, a document, a country, a pronoun.
  func isSpeaker(_ phrase: Range<Int>) -> Bool {
    if phrase.count == 1, text.has(phrase.lowerBound, [.subjectPronoun, .objectPronoun]) {
      return !["there", "nothing", "it"].contains(text.form(phrase.lowerBound))
    }
    if phrase.count == 3, Self.parts.contains(text.form(phrase.lowerBound)),
      text.has(phrase.upperBound - 1, .objectPronoun)
    {
      return true
    }
    let head = phrase.prefix { !text.has($0, .preposition) || index.nameAt[$0] >= 0 }
    return head.contains {
      text.form($0).hasSuffix("-year-old")
        || text.has($0, [.role, .people, .body, .document, .place, .demonym, .title])
        || index.nameAt[$0] >= 0
    }
  }
}
