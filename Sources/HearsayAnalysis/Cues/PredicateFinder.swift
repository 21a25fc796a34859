import HearsayLanguage
import HearsayModel

/// Finds every use of a cue verb in a sentence, with its subject, addressee and the place where its content begins.
///
/// In "Dell told the crew that the pier was closed and denied a strike, the port said" there are three.
struct PredicateFinder {
  let text: ParsedText
  let phrases: NounPhrases

  /// Classes of words that are never cues.
  private static let closed: WordClass = [
    .determiner, .subjectPronoun, .preposition, .conjunction, .auxiliary, .relative, .weekday,
  ]

  func find(in sentence: Sentence) -> [Predicate] {
    var found: [Predicate] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      if text.tokens[token].kind == .word, !text.has(token, PredicateFinder.closed),
        let predicate = predicate(at: token, in: sentence, after: found)
      {
        found.append(predicate)
        token = max(token + 1, predicate.cue.upperBound)
      } else {
        token += 1
      }
    }
    return found
  }

  private func predicate(
    at token: Int, in sentence: Sentence, after earlier: [Predicate]
  ) -> Predicate? {
    for reading in CueLexicon.readings(of: text.form(token)) {
      if let particle = reading.verb.particle, particleEnd(particle, after: token) == nil {
        continue
      }
      if let found = use(reading, at: token, in: sentence, after: earlier) { return found }
    }
    return nil
  }

  private func use(
    _ reading: CueLexicon.Reading, at token: Int, in sentence: Sentence, after earlier: [Predicate]
  ) -> Predicate? {
    let group = VerbGroup(text: text, verb: token, form: reading.form, in: sentence)
    guard group.canBeVerb else { return nil }
    let cueEnd = reading.verb.particle.flatMap { particleEnd($0, after: token) } ?? token + 1
    var predicate = Predicate(
      verb: reading.verb, form: reading.form, cue: group.cueStart..<cueEnd,
      isNegated: group.isNegated, isPassive: group.isPassive, isHedged: group.isHedged,
      clauseStart: group.start, clauseEnd: cueEnd, rule: reading.verb.lemma)
    let subjects = SubjectFinder(text: text, phrases: phrases)
    guard subjects.attach(to: &predicate, group: group, in: sentence, after: earlier) else {
      return nil
    }
    let complements = ComplementFinder(text: text, phrases: phrases)
    complements.attach(to: &predicate, limit: sentence.tokens.upperBound)
    readReducedPassive(&predicate, hasAuxiliary: group.hasAuxiliary)
    readContext(&predicate, in: sentence)
    return isPlausible(predicate, in: sentence) && !isHypothetical(predicate, in: sentence)
      ? predicate : nil
  }

  /// Past `out` of `ruled out`, past `it clear` of `made it clear`.
  private func particleEnd(_ particle: String, after token: Int) -> Int? {
    if text.form(token + 1) == particle { return token + 2 }
    let isSplit = particle == "clear" && text.form(token + 1) == "it"
    return isSplit && text.form(token + 2) == particle ? token + 3 : nil
  }

  /// A verb that only takes a phrase needs one; a passive needs a clause or an `as`.
  private func isPlausible(_ predicate: Predicate, in sentence: Sentence) -> Bool {
    let frames = predicate.verb.frames
    if predicate.isPassive {
      switch predicate.complement {
      case .clause, .described: return true
      case .nounPhrase: return predicate.verb.act == .accuse
      case .infinitive: return predicate.topic != nil || predicate.isCommand
      default: return predicate.topic != nil && predicate.verb.act == .deny || isTag(predicate)
      }
    }
    if predicate.complement != nil {
      // "called for calm" has a subject that speaks; "the rules call for calm" has not.
      return predicate.subject == nil || frames.contains(.quotation)
        || phrases.isSpeaker(predicate.subject ?? predicate.cue) || isClause(predicate.complement)
        || isDenial(predicate)
    }
    guard frames.contains(.quotation) || frames.contains(.clause) else { return false }
    if !frames.contains(.clause), !followsQuotation(predicate) { return false }
    guard predicate.form != .gerund, predicate.placement == .after else { return false }
    return frames.isDisjoint(with: [.mental]) || predicate.subject != nil
  }

  /// `The vote was rigged, it was alleged`: nobody's words, and the clause behind them.
  private func isTag(_ predicate: Predicate) -> Bool {
    text.form(predicate.clauseStart) == "it" && text.form(predicate.clauseStart - 1) == ","
  }

  /// `The mill denied`, `the school brushed aside claims`: whoever does so speaks.
  private func isDenial(_ predicate: Predicate) -> Bool {
    guard case .nounPhrase(let start) = predicate.complement else { return false }
    return predicate.verb.lemma == "deny"
      || predicate.verb.act == .deny
        && SayingNouns.first(in: text, at: start, before: start + 5) != nil
  }

  /// `Pilots urged to stay`, `Talks called ‘calm’`: a passive whose auxiliary the headline drops.
  private func readReducedPassive(_ predicate: inout Predicate, hasAuxiliary: Bool) {
    guard predicate.form == .past, !hasAuxiliary, !predicate.isRelative else { return }
    if case .infinitive(let start) = predicate.complement, start == predicate.cue.upperBound,
      predicate.verb.frames.contains(.addressee), predicate.addressee == nil,
      predicate.verb.act != .promise
    {
      predicate.addressee = predicate.subject
    } else if case .described(let start) = predicate.complement, start == predicate.cue.upperBound,
      !["what", "which", "that"].contains(text.form(predicate.clauseStart - 1))
    {
      predicate.isPassive = true
    } else {
      return
    }
    predicate.subject = nil
    predicate.sharesSubjectOf = nil
  }

  /// `Neither Dell nor Reck said …`: said not to have been said.
  private func readContext(_ predicate: inout Predicate, in sentence: Sentence) {
    guard let subject = predicate.subject else { return }
    // "Nobody at the mill said": the mill did not.
    let opening = sentence.tokens.lowerBound
    if subject.lowerBound > opening, text.has(opening + 1, .preposition),
      subject.lowerBound <= opening + 4, ["nobody", "none", "nothing"].contains(text.form(opening))
    {
      predicate.isNegated.toggle()
      return
    }
    let before = text.form(subject.lowerBound - 1)
    let first = text.form(subject.lowerBound)
    if ["neither", "nor"].contains(before) || ["neither", "nobody", "none", "no"].contains(first) {
      predicate.isNegated.toggle()
    }
  }

  /// `if Dell says …` and `no sign from what Dell said that …` tell of nothing that was said.
  private func isHypothetical(_ predicate: Predicate, in sentence: Sentence) -> Bool {
    let before = predicate.clauseStart - 1
    guard before >= sentence.tokens.lowerBound else { return false }
    if ["if", "unless", "whether"].contains(text.form(before)) { return true }
    guard text.form(before) == "what", case .clause(let start) = predicate.complement else {
      return false
    }
    return text.form(start - 1) == "that" && text.form(start - 2) != ":"
  }

  /// `“We sail,” she continued`: a verb that attributes nothing but quotations needs one.
  private func followsQuotation(_ predicate: Predicate) -> Bool {
    let before = predicate.clauseStart - 1
    return text.isQuoteMark(before) || text.form(before) == "'"
      || text.form(before) == "," && (text.isQuoteMark(before - 1) || text.form(before - 1) == "'")
  }

  private func isClause(_ complement: Predicate.Complement?) -> Bool {
    if case .clause = complement { true } else { false }
  }
}
