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
  private(set) var canBeVerb = true
  private(set) var hasAuxiliary = false
  private var hasModal = false

  private static let control: Set<String> = [
    "declined", "refused", "failed", "declines", "refuses", "unwilling", "unable",
  ]
  private static let onward: Set<String> = ["went", "continued", "hastened", "sought", "took"]

  init(text: ParsedText, verb: Int, form: VerbForm, in sentence: Sentence) {
    start = verb
    cueStart = verb
    let first = sentence.tokens.lowerBound
    var be = false
    var index = verb - 1
    scan: while index >= first {
      let word = text.form(index)
      if text.has(index, .negation) {
        isNegated = true
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
    readInfinitive(text: text, verb: verb, first: first)
    if isNegated { cueStart = start }
    judge(text: text, verb: verb, form: form, be: be, first: first)
    // Inside a sentence a capital begins a name, not a verb.
    let initial = (first..<verb).allSatisfy { text.tokens[$0].kind == .punctuation }
    if text.tokens[verb].isCapitalised, !initial { canBeVerb = false }
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

  /// `declined to say`, `went on to say`, `stopped short of ruling out`.
  private mutating func readInfinitive(text: ParsedText, verb: Int, first: Int) {
    let before = text.form(verb - 1)
    if before == "to", verb - 2 >= first {
      let governor = text.form(verb - 2)
      if VerbGroup.control.contains(governor) {
        isNegated = true
        start = verb - 2
        hasAuxiliary = true
      } else if governor == "on" || VerbGroup.onward.contains(governor) {
        start = governor == "on" ? verb - 3 : verb - 2
        hasAuxiliary = true
      } else {
        canBeVerb = false
      }
    } else if before == "of", text.form(verb - 2) == "short", text.form(verb - 3) == "stopped" {
      start = verb - 3
      cueStart = start
      isNegated = true
      hasAuxiliary = true
    }
  }

  private mutating func judge(text: ParsedText, verb: Int, form: VerbForm, be: Bool, first: Int) {
    let left = start - 1
    switch form {
    case .past, .participle:
      isPassive = be
      if !hasAuxiliary, form == .participle { canBeVerb = false }
      if !hasAuxiliary, text.form(verb + 1) == "by" { canBeVerb = false }
      if !hasAuxiliary, left >= first, text.has(left, .determiner) { canBeVerb = false }
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
            || VerbGroup.isPair(text, left))
      }
      // "will announce", "may say": speech that has not been.
      if be || hasModal && !isNegated { canBeVerb = false }
    case .third:
      let determined = left >= first && text.has(left, [.determiner, .preposition])
      if determined || hasAuxiliary && !isNegated { canBeVerb = false }
      if VerbGroup.nouns.contains(text.form(verb)), !isPlainSubject(text: text, left: left) {
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

  private func isPlainSubject(text: ParsedText, left: Int) -> Bool {
    let next = text.form(cueStart + 1)
    let isFollowed =
      next == "that" || next == "to" || next == "on" || text.isQuoteMark(cueStart + 1)
    let isSubject =
      text.has(left, [.subjectPronoun, .role, .relative, .document, .body, .people])
      || text.tokens.indices.contains(left) && text.tokens[left].isCapitalised
    return isFollowed && (isSubject || text.form(left) == "," || text.isQuoteMark(left))
  }

  private static func isPair(_ text: ParsedText, _ left: Int) -> Bool {
    text.tokens.indices.contains(left) && text.tokens[left].isCapitalised
      && text.form(left - 1) == "and"
  }
}
