import HearsayLanguage
import HearsayModel

/// Where the content of a cue begins, past its addressee and what says when and where.
///
/// In "told reporters in Oslo on Friday that the pier was closed" it begins with "the pier".
struct ComplementFinder {
  let text: ParsedText
  let phrases: NounPhrases

  func attach(to predicate: inout Predicate, limit: Int) {
    var start = predicate.clauseEnd
    if !predicate.isInverted { start = takeAddressee(of: &predicate, from: start, limit: limit) }
    let (complement, end) = complement(of: predicate, from: start, limit: limit)
    predicate.clauseEnd = end
    predicate.complement = complement
    if complement?.isQuotation == false, closesQuotation(before: predicate),
      end > start || text.form(end) != "that" && opensWithQuotation(predicate)
    {
      predicate.complement = nil
      predicate.clauseEnd = start
      return
    }
    if case .quotation(let mark) = complement, predicate.isInverted || followsQuotation(predicate) {
      // “We sail,” Dell said, “at noon”: the second piece of what precedes.
      predicate.complement = nil
      predicate.clauseEnd = text.form(mark - 1) == "," ? mark - 1 : mark
      return
    }
    if complement != nil, !predicate.isInverted { predicate.placement = .before }
    if complement != nil, predicate.isInverted { predicate.complement = nil }
  }

  /// “We sail,” Dell said after the storm that had kept her: what stands behind the adjunct is not said.
  private func closesQuotation(before predicate: Predicate) -> Bool {
    let mark = predicate.clauseStart - 1
    return predicate.sharesSubjectOf == nil && predicate.verb.frames.contains(.quotation)
      && text.isQuoteMark(mark) && text.form(mark - 1) == ","
  }

  private func opensWithQuotation(_ predicate: Predicate) -> Bool {
    text.isQuoteMark(text.sentence(of: predicate.cue.lowerBound).tokens.lowerBound)
  }

  private func followsQuotation(_ predicate: Predicate) -> Bool {
    let before = predicate.clauseStart - 1
    guard predicate.sharesSubjectOf == nil else { return false }
    // “It is the same system.” She adds, “It is rigged”: the first is over.
    if text.isQuoteMark(before), text.form(before - 1) == "." { return false }
    return text.isQuoteMark(before) || text.form(before) == "," && text.isQuoteMark(before - 1)
  }

  // MARK: Addressee

  private func takeAddressee(of predicate: inout Predicate, from start: Int, limit: Int) -> Int {
    let frames = predicate.verb.frames
    if predicate.isPassive { return start }
    var at = start
    if text.form(at) == "twice" { return start }
    if predicate.verb.addresseePrepositions.contains(text.form(at)), at < limit {
      at += 1
    } else if !frames.contains(.addressee) {
      return start
    }
    guard at < limit else { return start }
    // "told her General Ames had": a pronoun before a new subject.
    if text.form(at) == "her", at + 1 < limit, text.tokens[at + 1].isCapitalised {
      predicate.addressee = at..<(at + 1)
      return at + 1
    }
    let stops = predicate.verb.contentPrepositions
    guard
      let phrase = quotedName(at: at, limit: limit)
        ?? phrases.starting(at: at, before: limit, notOver: stops)
    else { return start }
    let whole = SubjectFinder(text: text, phrases: phrases).withName(phrase, limit: limit)
    if whole.upperBound > phrase.upperBound {
      predicate.addressee = whole
      // Past the comma that closes the apposition.
      return text.form(whole.upperBound) == "," ? whole.upperBound + 1 : whole.upperBound
    }
    // "warns the pier could close", "promised a full account": nobody is told.
    if !frames.isDisjoint(with: [.nounPhrase, .clause]), at == start,
      ["warn", "caution", "promise"].contains(predicate.verb.lemma), !phrases.isSpeaker(phrase),
      !opensContent(phrase.upperBound, of: predicate.verb)
    {
      return start
    }
    let isJudged = ["accuse", "blame", "praise", "criticize", "criticise"].contains(
      predicate.verb.lemma)
    if !isJudged, phrases.isSpeaker(phrase) || at > start || frames.contains(.addressee) {
      predicate.addressee = phrase
    }
    if at > start { predicate.cue = predicate.cue.lowerBound..<max(predicate.cue.upperBound, at) }
    return phrase.upperBound
  }

  private func opensContent(_ token: Int, of verb: CueVerb) -> Bool {
    ["that", "to", ",", ":"].contains(text.form(token)) || text.isQuoteMark(token)
      || verb.contentPrepositions.contains(text.form(token))
  }

  /// `told "Harbour Hour"`, `told Norland TV's "Morning"`: a programme in quotation marks.
  private func quotedName(at start: Int, limit: Int) -> Range<Int>? {
    var open = start
    if let owner = phrases.name(at: start), text.form(owner.upperBound) == "'s" {
      open = owner.upperBound + 1
    }
    guard open < limit, text.isQuoteMark(open), text.tokens.indices.contains(open + 1),
      text.tokens[open + 1].isCapitalised
    else { return nil }
    var close = open + 1
    while close < min(limit, open + 8), !text.isQuoteMark(close) { close += 1 }
    return close < limit && text.isQuoteMark(close) ? start..<(close + 1) : nil
  }

  // MARK: Content

  private func complement(
    of predicate: Predicate, from start: Int, limit: Int
  ) -> (Predicate.Complement?, Int) {
    let verb = predicate.verb
    var index = start
    while index < limit {
      let form = text.form(index)
      // "Helixa disputed that, saying …": a pronoun.
      let isPronoun = text.form(index + 1) == "," && text.form(index + 2).hasSuffix("ing")
      if form == "that", verb.frames.contains(.clause), !isPronoun {
        return (.clause(index + 1), index)
      }
      if text.isQuoteMark(index) || opensSingle(index) { return (quoted(verb, index), index) }
      if form == ":" {
        guard index + 1 < limit else { return (nil, index) }
        let opensQuote = text.isQuoteMark(index + 1) || opensSingle(index + 1)
        let start = text.form(index + 1) == "that" ? index + 2 : index + 1
        return (opensQuote ? .quotation(index + 1) : .clause(start), index)
      }
      if ["this", "it"].contains(form), text.form(index + 1) == ":" {
        index += 1
        continue
      }
      if form == "," {
        guard let next = pastInsertion(index, limit: limit) else { return (nil, index) }
        index = next
      } else if form == "and", let next = pastSecondObject(index, verb, limit: limit) {
        index = next
      } else if verb.contentPrepositions.contains(form), index + 1 < limit,
        verb.lemma != "speak" || index == start
      {
        return (.nounPhrase(index + 1), index)
      } else if verb.frames.contains(.question), text.has(index, .question),
        predicate.isNegated || form != "when" && form != "where"
      {
        return (.clause(index), index)
      } else if let next = pastIdiom(index) ?? pastTime(index) {
        index = next
      } else if text.has(index, [.weekday, .month]) && text.form(index + 1) != "'s"
        || text.has(index, .adverb) && !text.has(index, [.determiner, .subjectPronoun])
        || form == "twice"
      {
        index += 1
      } else if text.tokens[index].kind == .number, text.has(index - 1, .month) {
        index += 1
      } else if form == "to", verb.frames.contains(.infinitive) || predicate.isPassive {
        return (.infinitive(index), index)
      } else if text.has(index, .preposition), let next = pastAdjunct(index, limit: limit) {
        index = next
      } else {
        break
      }
    }
    return (atPhrase(of: predicate, index, limit: limit), index)
  }

  private func opensSingle(_ index: Int) -> Bool {
    text.form(index) == "'" && text.sticks(index) && !text.sticks(index - 1)
  }

  private func quoted(_ verb: CueVerb, _ index: Int) -> Predicate.Complement? {
    if verb.frames.contains(.predicate) { return .described(index) }
    if !verb.frames.isDisjoint(with: [.clause, .quotation, .nounPhrase]) {
      return .quotation(index)
    }
    return nil
  }

  /// Past `, however,` and `, in a letter,` where `that` or a quotation follows; a quotation after one comma.
  private func pastInsertion(_ comma: Int, limit: Int) -> Int? {
    if comma + 1 < limit, text.isQuoteMark(comma + 1) || opensSingle(comma + 1) { return comma + 1 }
    var next = comma + 1
    while next < min(limit, comma + 14), text.form(next) != "," { next += 1 }
    guard next + 1 < limit, text.form(next) == ",",
      text.form(next + 1) == "that" || text.isQuoteMark(next + 1)
    else { return nil }
    return next + 1
  }

  /// `in detail`, `at length`, `for example`.
  private func pastIdiom(_ index: Int) -> Int? {
    let idioms: Set<String> = [
      "in detail", "at length", "for example", "for instance", "of course", "in particular",
      "in fact", "in part", "at once", "in public", "in private",
    ]
    return idioms.contains("\(text.form(index)) \(text.form(index + 1))") ? index + 2 : nil
  }

  /// `accused the port and the town of …`: to the preposition after the second object.
  private func pastSecondObject(_ and: Int, _ verb: CueVerb, limit: Int) -> Int? {
    guard verb.frames.contains(.addressee), !verb.contentPrepositions.isEmpty else { return nil }
    for index in (and + 1)..<max(and + 1, min(limit, and + 9)) {
      if verb.contentPrepositions.contains(text.form(index)) { return index }
      if text.has(index, [.auxiliary, .verb]) || text.form(index) == "," { return nil }
    }
    return nil
  }

  /// `last week`, `this month`, `two days ago`.
  private func pastTime(_ index: Int) -> Int? {
    let units: Set<String> = [
      "week", "month", "year", "night", "morning", "evening", "afternoon", "summer", "winter",
      "spring", "autumn", "fall", "days", "weeks", "months", "years", "hours",
    ]
    if ["last", "this", "next", "earlier"].contains(text.form(index)),
      units.contains(text.form(index + 1))
    {
      return index + 2
    }
    if ["ago", "later", "earlier"].contains(text.form(index + 2)),
      units.contains(text.form(index + 1))
    {
      return index + 3
    }
    return nil
  }

  /// Past a preposition's phrase: `on Friday`, `in an interview with Norland TV`, `during the call`.
  private func pastAdjunct(_ preposition: Int, limit: Int) -> Int? {
    let index = preposition + 1
    guard index < limit, !["he", "she", "they", "we", "i", "you"].contains(text.form(index)) else {
      return nil
    }
    if text.has(index, .weekday) { return index + 1 }
    if ["e-mail", "email"].contains(text.form(index)) { return index + 1 }
    if text.isQuoteMark(index) {
      var close = index + 1
      while close < min(limit, index + 10), !text.isQuoteMark(close) { close += 1 }
      return close < limit && text.isQuoteMark(close) ? close + 1 : nil
    }
    if let phrase = phrases.starting(at: index, before: limit) { return phrase.upperBound }
    var next = index
    while next < limit,
      text.tokens[next].kind == .number || text.has(next, [.month, .determiner, .weekday])
    {
      next += 1
      let isYear =
        text.form(next) == "," && text.tokens.indices.contains(next + 1)
        && text.tokens[next + 1].kind == .number
      if isYear { next += 1 }
    }
    return next > index ? next : nil
  }

  // MARK: Content without an introducing word

  private func atPhrase(of predicate: Predicate, _ index: Int, limit: Int) -> Predicate.Complement?
  {
    let frames = predicate.verb.frames
    guard index < limit else { return nil }
    if frames.contains(.asPhrase), let start = pastJudgement(index, limit: limit) {
      return .clause(start)
    }
    if frames.contains(.asPhrase), let z = described(by: "as", from: index, limit: limit) {
      return .described(z)
    }
    if frames.contains(.predicate) { return judged(from: index, limit: limit) }
    guard
      text.has(index, [.determiner, .subjectPronoun, .possessive]) || phrases.isNoun(index)
        || text.tokens[index].kind == .number || text.form(index) == "$"
        || text.form(index) == "having" && frames.contains(.nounPhrase)
    else { return nil }
    if frames.contains(.onlyThat) { return nil }
    let startsClause = startsClause(at: index, limit: limit)
    if frames.contains(.clause),
      startsClause || !frames.contains(.needsThat) && !frames.contains(.nounPhrase)
    {
      let isSaid =
        predicate.verb.lemma == "say" && !["nothing", "so", "no", "yes"].contains(text.form(index))
      return startsClause || isSaid ? .clause(index) : nil
    }
    return frames.contains(.nounPhrase) && isDenied(at: index, by: predicate.verb, limit: limit)
      ? .nounPhrase(index) : nil
  }

  /// Not "withdrew the ferry", "dismissed its coach", "denied the widow a pension": nothing said is denied there.
  private func isDenied(at index: Int, by verb: CueVerb, limit: Int) -> Bool {
    let isSaid = SayingNouns.first(in: text, at: index, before: limit) != nil
    if verb.frames.contains(.saying) { return isSaid }
    guard verb.lemma == "deny", !isSaid, !text.form(index).hasSuffix("ing"),
      let object = phrases.starting(at: index, before: limit)
    else { return true }
    return !text.has(object.upperBound, .determiner)
  }

  /// A subject and then something finite.
  private func startsClause(at index: Int, limit: Int) -> Bool {
    if ["he", "she", "it", "they", "we", "i", "you"].contains(text.form(index)) { return true }
    if text.form(index) == "there" { return text.has(index + 1, .auxiliary) }
    guard let subject = phrases.starting(at: index, before: limit) else { return false }
    var next = subject.upperBound
    while next < limit, next < subject.upperBound + 12 {
      if isFinite(next) { return true }
      if text.form(next) == "," || text.form(next) == ";" { return false }
      next += 1
    }
    return (subject.lowerBound + 1..<subject.upperBound).contains { isFinite($0) }
  }

  private func isFinite(_ index: Int) -> Bool {
    if text.has(index, [.auxiliary, .verb]), !text.has(index, [.role, .body]) { return true }
    let form = text.form(index)
    return form.hasSuffix("ed") && form.utf8.count > 4
      || CueLexicon.readings(of: form).contains { $0.form == .past || $0.form == .third }
  }

  /// `rejected as absurd the charge that …`: past what it is rejected as.
  private func pastJudgement(_ index: Int, limit: Int) -> Int? {
    guard text.form(index) == "as" else { return nil }
    return (index..<min(limit, index + 8)).prefix { !text.isQuoteMark($0) }.first {
      SayingNouns.withClause.contains(text.form($0)) && text.form($0 + 1) == "that"
    }.map { $0 + 2 }
  }

  /// Z of `described the talks as Z`.
  private func described(by word: String, from index: Int, limit: Int) -> Int? {
    (index..<limit).first {
      text.form($0) == word || text.form($0) == "," || text.form($0) == ";"
    }.flatMap { text.form($0) == word && $0 + 1 < limit ? $0 + 1 : nil }
  }

  /// Z of `called the talks Z`: a quotation, else what follows the object.
  private func judged(from index: Int, limit: Int) -> Predicate.Complement? {
    guard let object = phrases.starting(at: index, before: limit) else { return nil }
    if let quote = (index..<min(limit, index + 12)).first(where: {
      text.isQuoteMark($0) || opensSingle($0)
    }) {
      return .described(quote)
    }
    guard object.upperBound < limit,
      text.has(object.upperBound, .determiner) || phrases.isNoun(object.upperBound)
    else { return nil }
    return .described(object.upperBound)
  }
}
