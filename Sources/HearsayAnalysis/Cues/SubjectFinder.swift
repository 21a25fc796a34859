import HearsayLanguage
import HearsayModel

/// Who is the subject of a cue verb: the phrase before it, the one after it where the clause is inverted, or the
/// subject of the clause before.
struct SubjectFinder {
  let text: ParsedText
  let phrases: NounPhrases

  /// False where the verb has no subject that makes sense, so that it is no predicate.
  func attach(
    to predicate: inout Predicate, group: VerbGroup, in sentence: Sentence,
    after earlier: [Predicate]
  ) -> Bool {
    let found = attachByWords(to: &predicate, group: group, in: sentence, after: earlier)
    guard !predicate.isPassive, !predicate.isInverted, predicate.form != .gerund,
      predicate.sharesSubjectOf == nil || !found,
      let named = nameByTree(instead: found ? predicate.subject : nil, predicate),
      sentence.tokens.contains(named.lowerBound)
    else { return found }
    return take(named, for: &predicate)
  }

  func attachByWords(
    to predicate: inout Predicate, group: VerbGroup, in sentence: Sentence,
    after earlier: [Predicate]
  ) -> Bool {
    let first = sentence.tokens.lowerBound
    var left = group.start - 1
    // Dell "laid out the plan": the mark between subject and verb.
    if left > first, text.isQuoteMark(left), text.sticks(left), !text.sticks(left - 1) { left -= 1 }
    if predicate.isPassive { return attachAgent(to: &predicate, left: left, in: sentence) }
    if left < first { return invert(&predicate, in: sentence) }
    if predicate.form == .gerund, text.form(left) == "as", let whom = quoted(before: left, first) {
      predicate.subject = whom
      return true
    }
    if predicate.form == .gerund, !group.hasAuxiliary || text.form(left) == "," {
      return share(&predicate, left: left, in: sentence, after: earlier)
    }
    if text.has(left, .relative)
      || text.form(left) == "that" && !earlier.contains(where: { $0.clauseEnd == left + 1 })
    {
      return relative(&predicate, pronoun: left, in: sentence)
    }
    if text.has(left, .conjunction) {
      return share(&predicate, left: left, in: sentence, after: earlier)
    }
    if opensInversion(left, in: sentence) {
      if let whole = apposed(before: left, notBefore: first) {
        return take(whole, for: &predicate)
      }
      if predicate.verb.frames.contains(.quotation) || predicate.verb.frames.contains(.clause) {
        if invert(&predicate, in: sentence) { return true }
      }
      return text.form(left) == "," && share(&predicate, left: left, in: sentence, after: earlier)
    }
    if let whole = beforeRelative(left, first: first) { return take(whole, for: &predicate) }
    guard let phrase = phrases.ending(at: beforeDashes(left, first: first), notBefore: first)
    else { return false }
    let canBePassive = !predicate.verb.frames.isDisjoint(with: [.predicate, .asPhrase])
    if isGoverned(phrase, first: first) {
      if let whole = quantified(phrase, first: first) { return take(whole, for: &predicate) }
      if !canBePassive { return false }
    }
    return take(phrase, for: &predicate)
  }

  /// `Omar Reed, 51, of Mill Lane, Harrogate, denied …`: the name that the tree makes the subject, in place of a place.
  func nameByTree(instead phrase: Range<Int>?, _ predicate: Predicate) -> Range<Int>? {
    let index = phrases.index
    guard let syntax = phrases.syntax, let token = syntax.subject(of: predicate.cue),
      token < predicate.cue.lowerBound, !(phrase?.contains(token) ?? false),
      index.nameAt[token] >= 0, index.names[index.nameAt[token]].kind != .place
    else { return nil }
    if let phrase {
      guard index.nameAt[phrase.upperBound - 1] >= 0, !syntax.isSubject(phrase, of: predicate.cue),
        !phrase.contains(where: { text.has($0, [.role, .people, .body]) })
      else { return nil }
      let id = index.entityOfName[index.nameAt[phrase.upperBound - 1]]
      guard id < 0 || index.entities[id].kind != .person else { return nil }
    }
    return phrases.name(at: token)
  }

  /// `quoted the president as saying`, `the mayor was quoted by Radio Sund as saying`: whose words they are.
  func quoted(before comma: Int, _ first: Int) -> Range<Int>? {
    guard
      let verb = (max(first, comma - 12)..<comma).last(where: {
        ["quoted", "cited"].contains(text.form($0))
      })
    else { return nil }
    if text.has(verb - 1, .be) { return phrases.ending(at: verb - 2, notBefore: first) }
    return phrases.starting(at: verb + 1, before: comma)
  }

  func take(_ phrase: Range<Int>, for predicate: inout Predicate) -> Bool {
    predicate.subject = phrase
    predicate.clauseStart = phrase.lowerBound
    predicate.placement = .after
    return true
  }

  /// `Two people who work at the port said`: the people, not the port.
  func beforeRelative(_ left: Int, first: Int) -> Range<Int>? {
    var token = left
    while token > first, left - token < 14 {
      if text.form(token) == "," || text.isQuoteMark(token) || text.form(token) == "that" {
        return nil
      }
      if text.form(token) == "who" {
        guard let phrase = phrases.ending(at: token - 1, notBefore: first),
          phrases.isSpeaker(phrase),
          text.has(token + 1, [.auxiliary, .verb]) || phrases.isNoun(token + 1)
        else { return nil }
        return phrase
      }
      token -= 1
    }
    return nil
  }

  /// "The talks between Brandt and Lee suggest": the names are the talks', and talks do not speak.
  func isGoverned(_ phrase: Range<Int>, first: Int) -> Bool {
    let before = phrase.lowerBound - 1
    return before - 1 >= first && text.has(before, .preposition) && phrases.isNoun(before - 1)
      && !text.has(before - 1, [.month, .weekday]) && text.tokens[before - 1].kind == .word
  }

  /// `Many in Tarrow`: some of those who are there.
  func quantified(_ phrase: Range<Int>, first: Int) -> Range<Int>? {
    let head = phrase.lowerBound - 2
    let isHead = ["many", "some", "most", "few", "several"].contains(text.form(head))
    return isHead && head >= first ? head..<phrase.upperBound : nil
  }

  // MARK: Inversion and apposition

  /// Past an insertion between dashes: `Dell - who runs the port - said`.
  func beforeDashes(_ left: Int, first: Int) -> Int {
    guard text.form(left) == "-" || text.form(left) == "--" else { return left }
    var open = left - 1
    while open > first, text.form(open) != text.form(left) { open -= 1 }
    return open > first ? open - 1 : left
  }

  func opensInversion(_ left: Int, in sentence: Sentence) -> Bool {
    let form = text.form(left)
    return form == "," || text.isQuoteMark(left) || form == "'"
      || form == "?" || form == "!" || form == "..."
  }

  /// `, said the pilot`.
  func invert(_ predicate: inout Predicate, in sentence: Sentence) -> Bool {
    guard predicate.form == .past || predicate.form == .third,
      !predicate.verb.frames.contains(.addressee)
        || predicate.verb.lemma == "ask" && text.isQuoteMark(predicate.cue.lowerBound - 1),
      let phrase = phrases.starting(
        at: predicate.cue.upperBound, before: sentence.tokens.upperBound),
      phrases.isSpeaker(phrase) || text.has(phrase.lowerBound, .determiner),
      isWho(phrase, of: predicate),
      !text.has(phrase.upperBound, [.auxiliary, .verb]),
      phrase.upperBound < sentence.tokens.upperBound || text.form(phrase.upperBound) != "that",
      !opensClause(phrase, behind: predicate, limit: sentence.tokens.upperBound)
    else { return false }
    let whole = withName(phrase, limit: sentence.tokens.upperBound)
    predicate.subject = whole
    predicate.isInverted = true
    predicate.placement = .after
    predicate.clauseEnd = whole.upperBound
    return true
  }

  /// Where what follows may be what the cue takes, `Lumen, the firm, denied a report`, only the tree makes a thing the one who speaks.
  private func isWho(_ phrase: Range<Int>, of predicate: Predicate) -> Bool {
    if text.isQuoteMark(predicate.cue.lowerBound - 1) { return true }
    guard predicate.verb.frames.contains(.nounPhrase), text.has(phrase.lowerBound, .determiner),
      !phrase.contains(where: {
        text.has($0, [.role, .people, .body]) || phrases.index.nameAt[$0] >= 0
      })
    else { return true }
    return phrases.syntax?.isSubject(phrase, of: predicate.cue) != false
  }

  /// `Dell, reached at home, said he quit`, `the memo, of May 9, says Dell “will see to it”`: what follows the cue is the subject of
  /// a clause and not of the cue.
  func opensClause(_ phrase: Range<Int>, behind predicate: Predicate, limit: Int) -> Bool {
    let next = phrase.upperBound
    guard next < limit, !text.isQuoteMark(predicate.cue.lowerBound - 1) else { return false }
    if phrases.syntax?.isSubject(phrase, ofAnotherThan: predicate.cue) == true { return true }
    if text.isQuoteMark(next) { return text.form(predicate.cue.lowerBound - 1) == "," }
    return phrase.count == 1 && text.has(phrase.lowerBound, .subjectPronoun)
      && text.tokens[next].kind == .word
      && !text.has(
        next,
        [.preposition, .conjunction, .subordinator, .adverb, .determiner, .relative, .weekday])
  }

  /// `said its director, Paul Wend`: an office and then the name.
  func withName(_ phrase: Range<Int>, limit: Int) -> Range<Int> {
    guard phrase.upperBound + 1 < limit, text.form(phrase.upperBound) == ",",
      phrase.contains(where: { text.has($0, .role) }),
      !phrase.contains(where: {
        phrases.index.nameAt[$0] >= 0
          && phrases.index.names[phrases.index.nameAt[$0]].kind == .person
      }),
      let name = phrases.name(at: phrase.upperBound + 1), name.upperBound <= limit
    else { return phrase }
    return phrase.lowerBound..<name.upperBound
  }

  /// `Ann Lee, the envoy to Norland, said`: the phrase before the comma before the apposition.
  func apposed(before comma: Int, notBefore first: Int) -> Range<Int>? {
    guard text.form(comma) == "," else { return nil }
    var open = comma - 1
    while open > max(first, comma - 22), text.form(open) != "," { open -= 1 }
    guard open > first, text.form(open) == ",", open + 1 < comma,
      isApposition((open + 1)..<comma) || text.form(open + 1) == "and",
      let name = phrases.ending(at: open - 1, notBefore: first), phrases.isSpeaker(name)
    else { return nil }
    // "The port, in a letter, said", "several towns, among them Oxley, said": an insertion is no part of the name.
    let isInsertion =
      text.has(open + 1, [.preposition, .relative]) || text.form(open + 1) == "speaking"
    return isInsertion ? name : (named(before: name, notBefore: first) ?? name).lowerBound..<comma
  }

  /// `Ann Lee, the envoy to Norland, one of those who stayed, said`: the name before the office that stands before the comma.
  func named(before office: Range<Int>, notBefore first: Int) -> Range<Int>? {
    let comma = office.lowerBound - 1
    guard text.form(comma) == ",", comma - 1 > first, text.has(office.lowerBound, .determiner),
      isApposition(office), let name = phrases.ending(at: comma - 1, notBefore: first),
      name.contains(where: { phrases.index.nameAt[$0] >= 0 }), phrases.isSpeaker(name)
    else { return nil }
    return name
  }

  /// An office, an age, a party and state, or a clause with `who`.
  func isApposition(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if text.has(first, .relative) || text.tokens[first].kind == .number { return true }
    if text.has(first, .preposition) || text.form(first) == "speaking" { return true }
    if range.count <= 3, text.tokens[first].isCapitalised { return true }
    let limit = min(range.upperBound, first + 8)
    return (first..<limit).contains { text.has($0, [.role, .people, .body]) }
      && !range.contains { text.has($0, .auxiliary) }
  }

  // MARK: Shared subjects

  /// The subject of the clause before: `Dell denied it but said …`, `…, adding that …`.
  func share(
    _ predicate: inout Predicate, left: Int, in sentence: Sentence, after earlier: [Predicate]
  ) -> Bool {
    if predicate.form == .gerund, let absolute = absolute(before: left, in: sentence) {
      predicate.subject = absolute
      predicate.isRelative = true
      predicate.clauseStart = absolute.lowerBound
      return true
    }
    if predicate.form == .gerund, let doer = doer(of: predicate, in: sentence, after: earlier) {
      predicate.subject = doer
      predicate.isRelative = true
      predicate.clauseStart = predicate.cue.lowerBound
      return true
    }
    predicate.clauseStart = text.form(left - 1) == "," ? left - 1 : left
    if predicate.form == .gerund, text.form(left) != ",", !text.has(left, .conjunction) {
      predicate.clauseStart = left + 1
    }
    let ownQuote = quoteDepth(at: predicate.cue.lowerBound, in: sentence)
    if let host = earlier.indices.last(where: {
      !earlier[$0].isRelative
        && quoteDepth(at: earlier[$0].cue.lowerBound, in: sentence) == ownQuote
        && earlier[$0].subject.map { phrases.isSpeaker($0) } ?? (earlier[$0].sharesSubjectOf != nil)
    }) {
      predicate.sharesSubjectOf = host
      return true
    }
    guard let phrase = mainSubject(before: left, in: sentence) else { return false }
    predicate.subject = phrase
    return true
  }

  /// `with the port citing delays`, `footage of Dell asking`: a subject of its own.
  func absolute(before left: Int, in sentence: Sentence) -> Range<Int>? {
    guard let phrase = phrases.ending(at: left, notBefore: sentence.tokens.lowerBound) else {
      return nil
    }
    let recordings: Set<String> = [
      "footage", "video", "audio", "clip", "clips", "recording", "tape",
    ]
    if let of = phrase.first(where: { text.form($0) == "of" }), of + 1 < phrase.upperBound,
      recordings.contains(text.form(of - 1)), phrases.isSpeaker((of + 1)..<phrase.upperBound)
    {
      return (of + 1)..<phrase.upperBound
    }
    return text.form(phrase.lowerBound - 1) == "with" && phrases.isSpeaker(phrase) ? phrase : nil
  }

  /// `said Lin had left, telling them …`: Lin, and not who said so. `a letter warning that …`: the letter.
  func doer(
    of predicate: Predicate, in sentence: Sentence, after earlier: [Predicate]
  ) -> Range<Int>? {
    guard
      let token = phrases.syntax?.agent(
        ofGerund: predicate.cue.upperBound - 1, notOf: earlier.map(\.cue)),
      sentence.tokens.contains(token), token < predicate.cue.lowerBound,
      let phrase = phrases.name(at: token)
        ?? phrases.ending(at: token, notBefore: sentence.tokens.lowerBound),
      phrases.isSpeaker(phrase),
      quoteDepth(at: token, in: sentence) == quoteDepth(at: predicate.cue.lowerBound, in: sentence)
    else { return nil }
    return phrase
  }

  func quoteDepth(at token: Int, in sentence: Sentence) -> Int {
    (sentence.tokens.lowerBound..<token).reduce(0) { $0 + (text.isQuoteMark($1) ? 1 : 0) } % 2
  }

  /// The first speaker of the sentence that no preposition governs.
  func mainSubject(before limit: Int, in sentence: Sentence) -> Range<Int>? {
    var token = sentence.tokens.lowerBound
    var governed = false
    while token < limit {
      if text.has(token, .preposition) || text.form(token) == "between" {
        governed = true
      } else if text.form(token) == "," || text.has(token, [.auxiliary]) {
        governed = false
      }
      if let phrase = phrases.starting(at: token, before: limit), phrases.isSpeaker(phrase) {
        if !governed, !text.has(phrase.lowerBound, .objectPronoun) {
          return withName(phrase, limit: limit)
        }
        token = max(token + 1, phrase.upperBound)
        if text.form(token) == "and" { token += 1 } else { governed = false }
      } else {
        token += 1
      }
    }
    return nil
  }

  /// `Dell, who said …`: the phrase before the pronoun.
  func relative(
    _ predicate: inout Predicate, pronoun: Int, in sentence: Sentence
  ) -> Bool {
    let end = text.form(pronoun - 1) == "," ? pronoun - 2 : pronoun - 1
    guard text.form(pronoun) != "what", text.form(pronoun) != "whose",
      let phrase = phrases.ending(at: end, notBefore: sentence.tokens.lowerBound),
      phrases.isSpeaker(phrase)
    else { return false }
    predicate.subject = phrase
    predicate.isRelative = true
    predicate.clauseStart = pronoun
    predicate.placement = .before
    return true
  }
}
