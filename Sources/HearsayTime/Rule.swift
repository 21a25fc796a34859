/// Recognises one way of saying when.
struct Rule: Sendable {
  let name: String
  /// The classes of the words with which it can begin.
  let triggers: TimeClass
  /// Reads from a token on; nil where the words are something else.
  let read: @Sendable (Reading, Int) -> Match?

  init(
    _ name: String, on triggers: TimeClass, _ read: @escaping @Sendable (Reading, Int) -> Match?
  ) {
    self.name = name
    self.triggers = triggers
    self.read = read
  }
}

/// Words that a rule recognised.
struct Match {
  /// The token after the last.
  var end: Int
  var meaning: Meaning

  init(_ end: Int, _ meaning: Meaning) {
    self.end = end
    self.meaning = meaning
  }
}

/// All rules, as literal lists. Each layer reads with the help of the ones before it.
enum Rules {
  /// Dates that stand alone.
  static let dates: [Rule] = [
    .isoDate, .numericDate, .calendarDate, .monthOfYear, .year, .decade, .century, .weekday,
    .relativeDay, .shiftedPeriod, .anaphor, .season, .quarter, .halfYear, .holiday, .fiscalYear,
  ]
  /// Parts of dates: early 2014, the end of March.
  static let phased: [Rule] = [.phase]
  /// Times of the day, with the date beside them.
  static let times: [Rule] = [.partOfDay, .clockTime]
  /// Dates counted from others, ranges of dates, lengths, repetitions, vague references.
  static let others: [Rule] = [
    .weekOf, .offset, .range, .duration, .vagueDuration, .repeated, .reference,
  ]

  static let all = dates + phased + times + others

  /// The longest date at a token.
  static func date(_ reading: Reading, _ index: Int) -> Match? {
    longest(of: dates, reading, index)?.match
  }

  /// The longest date or part of one at a token.
  static func phasedDate(_ reading: Reading, _ index: Int) -> Match? {
    longer(date(reading, index), longest(of: phased, reading, index)?.match)
  }

  /// The longest date or time of day at a token.
  static func moment(_ reading: Reading, _ index: Int) -> Match? {
    longer(phasedDate(reading, index), longest(of: times, reading, index)?.match)
  }

  /// Of matches of equal length the first rule's.
  static func longest(
    of rules: [Rule], _ reading: Reading, _ index: Int
  ) -> (match: Match, rule: String)? {
    let classes = reading.word(index).classes
    var best: (match: Match, rule: String)?
    for rule in rules where !classes.isDisjoint(with: rule.triggers) {
      guard let match = rule.read(reading, index), match.end > best?.match.end ?? index else {
        continue
      }
      best = (match, rule.name)
    }
    return best
  }

  private static func longer(_ first: Match?, _ second: Match?) -> Match? {
    guard let second else { return first }
    guard let first, first.end >= second.end else { return second }
    return first
  }
}
