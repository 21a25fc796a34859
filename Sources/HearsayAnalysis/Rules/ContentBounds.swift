import HearsayLanguage
import HearsayModel

/// How far the content of a cue reaches in its sentence.
struct ContentBounds {
  let space: Workspace
  let sentence: Sentence
  let predicates: [Predicate]

  private var text: ParsedText { space.text }

  /// The content that follows a cue: from where its complement begins to the clause that ends it.
  func following(_ number: Int) -> [Range<Int>] {
    let predicate = predicates[number]
    switch predicate.complement {
    case .clause(let start): return pieces(start, clauseEnd(from: start, of: number))
    case .infinitive(let start):
      return pieces(start, phraseEnd(from: start, to: clauseEnd(from: start, of: number)))
    case .nounPhrase(let start):
      return pieces(start, phraseEnd(from: start, to: clauseEnd(from: start, of: number)))
    case .described(let start):
      return described(from: start, to: clauseEnd(from: start, of: number))
    case .quotation(let start): return quoted(from: start, of: number)
    case nil: return []
    }
  }

  private func pieces(_ start: Int, _ end: Int) -> [Range<Int>] {
    guard start < end else { return [] }
    let trimmed = space.trimmed(start..<end)
    return trimmed.isEmpty ? [] : [trimmed]
  }

  /// Where a following clause ends: with its quotation, before a later cue of the same or an outer level, or with the sentence.
  private func clauseEnd(from start: Int, of number: Int) -> Int {
    var end = sentence.tokens.upperBound
    let predicate = predicates[number]
    if predicate.isPassive, let agent = predicate.subject, agent.lowerBound > start {
      end = agent.lowerBound - 1
    }
    if let piece = space.piece(around: predicate.cue.lowerBound) {
      end = min(end, piece.upperBound)
    }
    for (other, later) in predicates.enumerated() where other != number && later.clauseStart > start
    {
      let closesOuter =
        later.placement == .after && later.complement == nil
        && !isInsideQuote(later, startingAfter: start)
        && !(text.form(later.clauseStart - 1) == "that"
          && ["and", "but", "or"].contains(text.form(later.clauseStart - 2)))
      let isSibling = later.sharesSubjectOf.map { root(of: $0) } == root(of: number)
      if closesOuter || isSibling { end = min(end, later.clauseStart) }
      if closesOuter, text.form(later.clauseStart - 1) == "which" {
        end = min(end, later.clauseStart - 1)
      }
      if let joint = restart(of: later, after: start) { end = min(end, joint) }
      if opensNewClause(later), let and = conjunction(before: later) { end = min(end, and - 1) }
      if isOnItsOwn(later) { end = min(end, later.clauseStart - 1) }
    }
    if predicate.isRelative, let comma = relativeEnd(from: start, to: end) { end = comma }
    return max(start, aside(from: start, to: end) ?? end)
  }

  /// `Dell, who said the pier was dark, was not called`: the comma after which the main clause goes on.
  private func relativeEnd(from start: Int, to end: Int) -> Int? {
    (start..<max(start, end)).first { comma in
      guard text.form(comma) == "," else { return false }
      return text.has(comma + 1, [.auxiliary, .verb])
        || predicates.contains { !$0.isRelative && $0.cue.lowerBound == comma + 1 }
    }
  }

  /// `While the port denied it, Brandt said …`, `Dell did not say so; she said …`: a clause that begins anew.
  private func isOnItsOwn(_ later: Predicate) -> Bool {
    guard later.subject != nil, later.sharesSubjectOf == nil, later.complement != nil,
      !later.isRelative, space.runAt[later.cue.lowerBound] < 0
    else { return false }
    let before = text.form(later.clauseStart - 1)
    let opening = text.form(sentence.tokens.lowerBound)
    return before == ";" || before == "," && ["while", "although", "though"].contains(opening)
  }

  /// `, but Brandt said …`: somebody else speaks on the outer level.
  private func opensNewClause(_ later: Predicate) -> Bool {
    guard later.subject != nil, later.sharesSubjectOf == nil, later.complement != nil,
      !later.isRelative
    else { return false }
    guard space.runAt[later.cue.lowerBound] < 0 else { return false }
    return conjunction(before: later) != nil
  }

  /// The `and` of `, and on Friday the mayor admitted …`: a comma before it, and nothing but a time or place behind it.
  private func conjunction(before later: Predicate) -> Int? {
    let start = max(sentence.tokens.lowerBound + 1, later.clauseStart - 6)
    guard start < later.clauseStart else { return nil }
    for token in (start..<later.clauseStart).reversed() {
      if text.form(token - 1) == ",", ["but", "and", "while"].contains(text.form(token)) {
        return token == later.clauseStart - 1 || text.has(token + 1, .preposition) ? token : nil
      }
      if text.has(token, [.auxiliary, .verb]) || text.tokens[token].kind == .punctuation {
        return nil
      }
    }
    return nil
  }

  /// The `and` of `said that … and later he added …`: the source speaks on, by a pronoun.
  private func restart(of later: Predicate, after start: Int) -> Int? {
    guard let subject = later.subject, subject.count == 1, later.placement == .before,
      ["he", "she", "they"].contains(text.form(subject.lowerBound))
    else { return nil }
    return (max(start + 1, subject.lowerBound - 5)..<max(start + 1, subject.lowerBound)).last {
      ["and", "but"].contains(text.form($0)) && text.form($0 + 1) != "that"
    }
  }

  /// The predicate whose subject a chain of shared subjects ends at.
  private func root(of number: Int) -> Int {
    var number = number
    while let host = predicates[number].sharesSubjectOf { number = host }
    return number
  }

  /// A cue inside a quotation that began after the content did cannot end the content.
  private func isInsideQuote(_ later: Predicate, startingAfter start: Int) -> Bool {
    guard let piece = space.piece(around: later.cue.lowerBound) else { return false }
    return piece.lowerBound > start || !piece.contains(start)
  }

  /// `, according to …`, `, asking not to be named`, `, speaking on condition of anonymity`
  private func aside(from start: Int, to end: Int) -> Int? {
    (start..<max(start, end)).first { comma in
      guard text.form(comma) == "," else { return false }
      let next = [text.form(comma + 1), text.form(comma + 2)]
      return next == ["according", "to"] || next == ["asking", "not"] || next == ["speaking", "on"]
        || next == ["asking", "for"] || next == ["requesting", "anonymity"]
    }
      ?? (start..<max(start, end)).first { isWhileSaying($0) }
  }

  /// `after denying it`, `before adding that …`: what the source did besides.
  private func isWhileSaying(_ token: Int) -> Bool {
    ["after", "before", "while"].contains(text.form(token))
      && CueLexicon.readings(of: text.form(token + 1)).contains { $0.form == .gerund }
  }

  /// A phrase ends before a new clause: `, but …`, `, adding …`, `, while …`, `and` with a finite verb.
  func phraseEnd(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if text.form(index) == "," || text.form(index) == ";" {
        let next = index + 1
        if text.has(next, [.conjunction, .subjectPronoun]) && !text.has(next, .relative)
          && !isList(next, to: end)
          || text.form(next).hasSuffix("ing") || isSubordinator(next)
          || text.has(next, .preposition) && text.form(next + 1) == "which"
        {
          return index
        }
      } else if isSubordinator(index), index > start {
        return index
      } else if text.form(index) == "and" || text.form(index) == "but", startsVerb(index + 1) {
        return index
      }
      index += 1
    }
    return end
  }

  /// `, and` that goes on with a list rather than a clause.
  private func isList(_ conjunction: Int, to end: Int) -> Bool {
    guard text.form(conjunction) == "and" || text.form(conjunction) == "or" else { return false }
    let next = conjunction + 1
    return !(next..<max(next, min(end, conjunction + 7))).contains {
      text.has($0, [.auxiliary, .verb])
    }
  }

  private func isSubordinator(_ index: Int) -> Bool {
    ["while", "although", "though", "because", "when", "after", "before", "as"].contains(
      text.form(index))
      && (text.form(index) != "as" || text.form(index - 1) == ",")
      && (text.form(index) != "after" && text.form(index) != "before"
        || text.form(index - 1) == ",")
  }

  private func startsVerb(_ index: Int) -> Bool {
    text.has(index, [.auxiliary, .verb])
      || predicates.contains {
        $0.cue.contains(index) || $0.clauseStart == index - 1 && $0.sharesSubjectOf != nil
      }
  }

  /// Z of "described Y as Z": inside its marks, or to the end of the phrase.
  private func described(from start: Int, to end: Int) -> [Range<Int>] {
    if text.isQuoteMark(start) || text.form(start) == "'",
      let run = space.run(startingAt: start)
    {
      return run.pieces.map { space.trimmed($0) }
    }
    return pieces(start, phraseEnd(from: start, to: end))
  }

  private func isPhraseGoingOn(_ token: Int) -> Bool {
    text.tokens.indices.contains(token) && text.tokens[token].kind == .word
      && !text.has(token, [.conjunction, .subordinator])
  }

  /// A quotation, with the words that go on after it: `said "very unlikely" that the ferry sails`.
  private func quoted(from start: Int, of number: Int) -> [Range<Int>] {
    guard let run = space.run(startingAt: start) else {
      return pieces((start + 1), clauseEnd(from: start, of: number))
    }
    let end = clauseEnd(from: start, of: number)
    let after = run.tokens.upperBound
    if run.pieces.count == 1, after < end,
      isPhraseGoingOn(after) || text.form(after) == "that"
        || text.form(after) == "," && isPhraseGoingOn(after + 1),
      !predicates.contains(where: { $0.cue.lowerBound == after })
    {
      return pieces(start, end)
    }
    return run.pieces.map { space.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// `a rumour that Dell said was absurd`: what follows the cue is said of what stands before the clause.
  func gap(_ number: Int) -> [Range<Int>]? {
    let predicate = predicates[number]
    let next = predicate.clauseEnd
    let before = predicate.clauseStart - 1
    guard before >= sentence.tokens.lowerBound else { return nil }
    if isReducedRelative(predicate) {
      return pieces(next, phraseEnd(from: next, to: clauseEnd(from: next, of: number)))
    }
    guard ["that", "which", "what"].contains(text.form(before)) else { return nil }
    if text.form(before) == "which", text.form(before - 1) == ",",
      next >= sentence.tokens.upperBound || text.tokens[next].kind == .punctuation
    {
      return antecedent(before: before - 1).map { [$0] }
    }
    guard next < sentence.tokens.upperBound, text.has(next, .auxiliary) else { return nil }
    return pieces(next, phraseEnd(from: next, to: clauseEnd(from: next, of: number)))
  }

  /// `on a meadow they say is home to orchids`: what is said of the meadow.
  private func isReducedRelative(_ predicate: Predicate) -> Bool {
    guard let subject = predicate.subject, subject.count == 1, !predicate.isInverted,
      ["they", "he", "she"].contains(text.form(subject.lowerBound)),
      predicate.clauseEnd < sentence.tokens.upperBound,
      text.has(predicate.clauseEnd, .auxiliary)
    else { return false }
    let before = predicate.clauseStart - 1
    return text.tokens[before].kind == .word && space.phrases.isNoun(before)
      && CueLexicon.readings(of: text.form(before)).isEmpty
  }

  /// `the warning, which Dell had repeated`: what was repeated, where it is something said.
  private func antecedent(before comma: Int) -> Range<Int>? {
    guard
      let phrase = space.phrases.ending(at: comma - 1, notBefore: sentence.tokens.lowerBound),
      SayingNouns.first(in: text, at: phrase.lowerBound, before: phrase.upperBound) != nil
    else { return nil }
    return phrase
  }

  // MARK: Content before the cue

  /// The content before `, Dell said`, and what goes on after an interruption.
  func preceding(_ number: Int) -> (pieces: [Range<Int>], quotation: Int?) {
    let predicate = predicates[number]
    if isDependent(predicate) { return ([], nil) }
    var end = predicate.clauseStart
    while end > sentence.tokens.lowerBound, isSeparator(end - 1) { end -= 1 }
    let lower = lowerBound(of: number)
    if let piece = space.piece(around: predicate.cue.lowerBound) {
      guard piece.lowerBound < end else { return ([], nil) }
    }
    guard end > lower else { return ([], nil) }
    var result: [Range<Int>]
    var quotation: Int?
    if let run = runEnding(at: end) {
      quotation = run
      result = quotedBefore(run, lower: lower)
    } else {
      // "Ruiz said she hoped for a deal": what she hoped is not that Ruiz said.
      if end == predicate.clauseStart, isCue(end - 1) { return ([], nil) }
      let after = goingOn(after: predicate)
      result = pieces(contentStart(lower), end).filter { !after.isEmpty || isStatement($0) }
    }
    guard !result.isEmpty else { return ([], nil) }
    result += goingOn(after: predicate)
    return (result, quotation)
  }

  private func isCue(_ token: Int) -> Bool {
    CueLexicon.readings(of: text.form(token)).contains { $0.form != .base }
      && !text.has(token - 1, .determiner)
  }

  /// Enough words, one of them finite, to be something said.
  private func isStatement(_ range: Range<Int>) -> Bool {
    range.count >= 3
      && range.contains { token in
        text.has(token, [.auxiliary, .verb]) || text.form(token).hasSuffix("ed")
          || text.form(token) == "to"
          || text.has(token, .adverb) == false && text.form(token).hasSuffix("s")
          || CueLexicon.readings(of: text.form(token)).isEmpty == false
      } && !(text.has(range.lowerBound, .preposition) && range.count < 7)
  }

  /// "that she had reported": a clause that depends on another reports nothing before it.
  private func isDependent(_ predicate: Predicate) -> Bool {
    predicate.clauseStart > sentence.tokens.lowerBound
      && text.has(predicate.clauseStart - 1, .subordinator)
  }

  private func isSeparator(_ token: Int) -> Bool {
    [",", "-", "--"].contains(text.form(token))
  }

  /// A quotation whose closing mark is the last token before the clause, or that lost it there.
  private func runEnding(at end: Int) -> Int? {
    if let run = space.runEnding[end] { return run }
    if isSeparator(end), let run = space.runEnding[end + 1] { return run }
    let open = space.runAt[end - 1]
    guard open >= 0, !space.runs[open].isClosed,
      sentence.tokens.contains(space.runs[open].tokens.upperBound - 1)
    else { return nil }
    return open
  }

  private func quotedBefore(_ number: Int, lower: Int) -> [Range<Int>] {
    let run = space.runs[number]
    let opensSentence = run.tokens.lowerBound <= contentStart(lower)
    if opensSentence { return run.pieces.map { space.trimmed($0) }.filter { !$0.isEmpty } }
    return pieces(contentStart(lower), run.tokens.upperBound)
  }

  /// The sentence's start, or the end of an earlier clause of the same kind.
  private func lowerBound(of number: Int) -> Int {
    var lower = sentence.tokens.lowerBound
    for earlier in predicates[..<number]
    where earlier.placement == .after && earlier.complement == nil && !isDependent(earlier) {
      // "It will sail, Dell told Brandt, her aide said": the second reports the first.
      if space.trimmed(earlier.clauseEnd..<max(earlier.clauseEnd, predicates[number].clauseStart))
        .isEmpty
      {
        continue
      }
      lower = max(lower, earlier.clauseEnd)
    }
    if let piece = space.piece(around: predicates[number].cue.lowerBound) {
      lower = max(lower, piece.lowerBound)
    }
    return lower
  }

  /// Past `, and` and `But` that join the sentence to what stood before.
  private func contentStart(_ lower: Int) -> Int {
    var start = lower
    while start < sentence.tokens.upperBound,
      text.form(start) == "," || text.has(start, .conjunction) && text.form(start) != "yet"
        || ["however", "meanwhile", "moreover"].contains(text.form(start))
    {
      start += 1
    }
    return start
  }

  /// `The risks, Dell said, are small` goes on after the clause; so does a second quotation.
  private func goingOn(after predicate: Predicate) -> [Range<Int>] {
    let comma = predicate.clauseEnd
    guard comma + 1 < sentence.tokens.upperBound, text.form(comma) == "," else { return [] }
    let next = comma + 1
    if text.isQuoteMark(next), let run = space.run(startingAt: next) {
      return run.pieces.map { space.trimmed($0) }.filter { !$0.isEmpty }
    }
    guard text.has(next, [.auxiliary, .verb]) || text.form(next) == "that" else { return [] }
    return pieces(next, sentence.tokens.upperBound)
  }
}
