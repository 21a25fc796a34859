import HearsayLanguage
import HearsayModel

/// A cue verb with the auxiliaries, negations and adverbs before it: `did not rule out`, `had also said`.
struct VerbGroup {
  /// The first word of the group.
  private(set) var start: Int
  /// Where the cue begins: the verb, or the negated auxiliary.
  private(set) var cueStart: Int
  private(set) var isNegated = false
  private(set) var isPassive = false
  /// The outlet leaves open whether it was said: `reportedly said`.
  private(set) var isHedged = false
  private(set) var canBeVerb = true
  private(set) var hasAuxiliary = false
  private var hasModal = false

  /// Before `to` and a cue they say that nothing was said, and negated that it was.
  private static let control: Set<String> = [
    "declined", "refused", "failed", "declines", "refuses", "unwilling", "unable", "decline",
    "refuse", "fail", "fails", "hesitate", "hesitated", "forgot", "forget", "neglected", "omitted",
  ]
  /// After a form of `be`: whoever was forced to say it said it.
  private static let driven: Set<String> = ["forced", "obliged", "compelled", "quick"]
  private static let onward: Set<String> = ["went", "continued", "hastened", "sought", "took"]

  init(text: ParsedText, verb: Int, form: VerbForm, in sentence: Sentence) {
    start = verb
    cueStart = verb
    let first = sentence.tokens.lowerBound
    var be = false
    var index = VerbGroup.beforeConfirming(text, verb, first: first) ?? verb - 1
    if index < verb - 1 { start = index + 1 }
    scan: while index >= first {
      let word = text.form(index)
      if text.has(index, .negation) || word == "neither" && start < verb {
        isNegated = true
        start = index
      } else if word == "cannot" {
        isNegated = true
        hasAuxiliary = true
        hasModal = true
        start = index
      } else if word == "longer", text.form(index - 1) == "no", index - 1 > first {
        isNegated = true
        index -= 1
        start = index
      } else if text.has(index, .auxiliary), text.tokens[index].kind == .word {
        if text.has(index, .be), !hasAuxiliary { be = true }
        if text.has(index, .modal) { hasModal = true }
        hasAuxiliary = true
        start = index
      } else if word.hasSuffix("self") || word.hasSuffix("selves") {
        start = index
      } else if let before = VerbGroup.beforeTime(text, index, first: first) {
        start = before
        index = before
      } else if text.has(index, .adverb), !text.has(index, [.weekday, .determiner]), word != "there"
      {
        guard !text.has(index - 1, .determiner) else { break scan }
        start = index
      } else {
        break scan
      }
      index -= 1
    }
    readInfinitive(text: text, first: first)
    if HedgeWords.hedges(start..<verb, in: text) { isHedged = true }
    if isNegated { cueStart = start }
    judge(text: text, verb: verb, form: form, be: be, first: first)
    // Inside a sentence a capital begins a name, not a verb.
    let initial = (first..<verb).allSatisfy { text.tokens[$0].kind == .punctuation }
    if text.tokens[verb].isCapitalised, !initial { canBeVerb = false }
  }

  /// Before `confirm or` of `would not confirm or deny`, `neither confirmed nor denied`.
  private static func beforeConfirming(_ text: ParsedText, _ verb: Int, first: Int) -> Int? {
    guard verb - 3 >= first, ["or", "nor"].contains(text.form(verb - 1)),
      text.form(verb - 2).hasPrefix("confirm")
    else { return nil }
    return verb - 3
  }

  /// The start of a time between subject and verb: `Dell on Sunday said`, `the port this week said`.
  private static func beforeTime(_ text: ParsedText, _ index: Int, first: Int) -> Int? {
    if text.has(index, .weekday) {
      return text.form(index - 1) == "on" && index - 1 > first ? index - 1 : index
    }
    let units: Set<String> = ["week", "month", "year", "morning", "evening", "afternoon", "night"]
    guard units.contains(text.form(index)), index - 1 > first,
      ["this", "last", "that"].contains(text.form(index - 1))
    else { return nil }
    return index - 1
  }

  /// `declined to say`, `went on to say`, `seemed to say`, `stopped short of ruling out`.
  private mutating func readInfinitive(text: ParsedText, first: Int) {
    let before = start - 1
    if text.form(before) == "to", before - 1 >= first {
      guard let governor = governor(before - 1, text: text) else {
        canBeVerb = false
        return
      }
      start = governor
      hasAuxiliary = true
    } else if text.form(before) == "of", text.form(before - 1) == "short",
      text.form(before - 2) == "stopped"
    {
      start = before - 2
      cueStart = start
      isNegated = true
      hasAuxiliary = true
    }
  }

  /// The first word of what governs `to say`, where that leaves the cue a cue.
  private mutating func governor(_ last: Int, text: ParsedText) -> Int? {
    let word = text.form(last)
    if word == "on" { return last - 1 }
    if VerbGroup.onward.contains(word) { return last }
    if word == "yet", text.has(last - 1, .auxiliary) {
      isNegated = true
      return last - 1
    }
    if VerbGroup.driven.contains(word), text.has(last - 1, .be) { return last - 1 }
    if word == "as", text.form(last - 1) == "far", text.form(last - 2) == "so" {
      return farReached(last - 3, text: text)
    }
    if HedgeWords.reported.contains(word), text.has(last - 1, .be), text.form(last + 2) == "have" {
      isHedged = true
      return last - 1
    }
    let isControl = VerbGroup.control.contains(word)
    guard isControl || HedgeWords.appearing.contains(word) else { return nil }
    isHedged = !isControl
    var left = last
    var isTurned = false
    while text.has(left - 1, [.negation, .auxiliary, .adverb]) {
      left -= 1
      if text.has(left, .negation) { isTurned = true }
    }
    isNegated = isControl != isTurned
    return left
  }

  /// `did not go so far as to say`, `went so far as to say`
  private mutating func farReached(_ verb: Int, text: ParsedText) -> Int {
    var left = verb
    while text.has(left - 1, [.negation, .auxiliary]) {
      left -= 1
      if text.has(left, .negation) { isNegated = true }
    }
    return left
  }

  private mutating func judge(text: ParsedText, verb: Int, form: VerbForm, be: Bool, first: Int) {
    let left = start - 1
    switch form {
    case .past, .participle:
      isPassive = be
      if !hasAuxiliary, form == .participle { canBeVerb = false }
      let isSentBy = ["e-mail", "email", "phone", "telephone", "letter"].contains(
        text.form(verb + 2))
      if !hasAuxiliary, text.form(verb + 1) == "by", !isSentBy { canBeVerb = false }
      // "Another added" behind a quotation has a subject; "the added cost" has not.
      let isPronoun = text.form(left) == "another" && text.isQuoteMark(left - 1)
      if !hasAuxiliary, left >= first, text.has(left, .determiner), !isPronoun { canBeVerb = false }
    case .gerund:
      if hasAuxiliary { break }
      let before = text.form(left)
      if text.isQuoteMark(left), text.form(left - 1) != "," {
        canBeVerb = false
        break
      }
      canBeVerb =
        left >= first && before != "of"
        && (before == "," || !text.has(left, [.preposition, .determiner, .possessive]))
    case .base:
      if !hasAuxiliary {
        canBeVerb =
          canBeVerb && left >= first
          && (text.has(left, [.people])
            || ["they", "we", "i", "you", "who", "some", "many"].contains(text.form(left))
            || VerbGroup.isPair(text, left) || VerbGroup.isPlural(text, left, before: verb, first))
      }
      // "will announce", "may say": speech that has not been.
      if be || hasModal && !isNegated { canBeVerb = false }
    case .third:
      let determined = left >= first && text.has(left, [.determiner, .preposition])
      if determined || hasAuxiliary && !isNegated { canBeVerb = false }
      if VerbGroup.nouns.contains(text.form(verb)),
        !isPlainSubject(text: text, left: left, next: verb + 1)
      {
        canBeVerb = false
      }
    }
  }

  /// Plural nouns that look like verbs: only right after a name or pronoun, and with a clause, are they verbs.
  private static let nouns: Set<String> = [
    "claims", "demands", "calls", "reports", "notes", "states", "promises", "offers", "hopes",
    "fears", "doubts", "comments", "answers", "estimates", "reads", "feels", "concludes", "posts",
    "labels", "brands", "repeats", "signals", "boasts",
  ]

  private func isPlainSubject(text: ParsedText, left: Int, next: Int) -> Bool {
    let isFollowed =
      ["that", "to", "on"].contains(text.form(next)) || text.isQuoteMark(next)
    let isSubject =
      text.has(left, [.subjectPronoun, .role, .relative, .document, .body, .people])
      || text.tokens.indices.contains(left) && text.tokens[left].isCapitalised
    return isFollowed && (isSubject || text.form(left) == "," || text.isQuoteMark(left))
  }

  /// `Mara Dell and Petra Lund believe`.
  private static func isPair(_ text: ParsedText, _ left: Int) -> Bool {
    var token = left
    while text.tokens.indices.contains(token), text.tokens[token].isCapitalised, left - token < 4 {
      token -= 1
    }
    return token < left && text.form(token) == "and"
  }

  /// `Both drivers deny`, `sources in the palace insist`, `court filings show that`: several, before a form that is a verb.
  private static func isPlural(
    _ text: ParsedText, _ left: Int, before verb: Int, _ first: Int
  ) -> Bool {
    guard verbs.contains(text.form(verb)) || text.form(verb + 1) == "that" else { return false }
    if text.form(left).hasSuffix("s"), text.form(left) != "'s", text.tokens[left].kind == .word,
      !text.has(left, [.auxiliary, .determiner])
    {
      return true
    }
    var token = left
    while token >= first, left - token < 6, text.tokens[token].kind == .word,
      !text.has(token, [.auxiliary, .verb, .relative]) || text.has(token, .people)
    {
      let isHead = text.has(token + 1, .preposition)
      if isHead, text.has(token, .people) || text.form(token).hasSuffix("s") { return true }
      if isHead, ["many", "some", "most", "few"].contains(text.form(token)) { return true }
      token -= 1
    }
    return false
  }

  /// Base forms that are hardly ever nouns.
  private static let verbs: Set<String> = [
    "deny", "believe", "insist", "argue", "say", "think", "agree", "allege", "acknowledge",
    "admit", "warn", "suggest", "indicate", "maintain", "contend", "reject", "dispute", "predict",
    "expect",
  ]
}
