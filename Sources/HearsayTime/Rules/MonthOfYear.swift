extension Rule {
  /// A month with its year, with last, this or next before it, or alone.
  ///
  /// The depot closed in **March 2021** and opened again **last June**.
  static let monthOfYear = Rule("month", on: [.month, .shift, .determiner]) { reading, start in
    var index = start
    if reading.isForm(index, "the"), reading.isForm(index + 1, "month"),
      reading.isForm(index + 2, "of")
    {
      index += 3
    }
    var shift: Int?
    if reading.has(index, .shift), !reading.isForm(index, "current") {
      shift = reading.word(index).value
      index += reading.has(index + 1, .shift) ? 2 : 1
    }
    let month = reading.word(index)
    guard month.has(.month) else { return nil }
    if let shift {
      guard DayReader.isMonth(reading, index) else { return nil }
      return Match(index + 1, .month(.shifted(shift), month.value))
    }
    let (year, end) = DayReader.year(reading, index + 1)
    if year != .open, DayReader.isMonth(reading, index) {
      return Match(end, .month(year, month.value))
    }
    guard isBareMonth(reading, index) else { return nil }
    return Match(index + 1, .month(.open, month.value))
  }

  /// Whether a month that stands alone is one: not a name, a verb or the start of a day.
  private static func isBareMonth(_ reading: Reading, _ index: Int) -> Bool {
    guard DayReader.isMonth(reading, index) else { return false }
    let follows =
      reading.has(index - 1, [.preposition, .phase, .month, .every, .season])
      || reading.isForm(index - 1, "-", "/")
    if reading.has(index, .ambiguous) {
      let isSigned = reading.isForm(index - 1, "by") && reading.has(index - 2, .past)
      let isAdjective =
        reading.has(index - 1, .determiner) && index + 1 < reading.window.upperBound
        && !reading.isPunctuation(index + 1)
      return (follows || isAdjective) && !isSigned && !nameFollows(reading, index)
        && !reading.isForm(index - 1, "than")
    }
    if nameFollows(reading, index), !reading.isForm(index - 1, "in", "since", "until", "of") {
      return false
    }
    return follows || !nameStandsBefore(reading, index)
  }

  /// `April Hale`
  private static func nameFollows(_ reading: Reading, _ index: Int) -> Bool {
    let next = index + 1
    return reading.isCapitalised(next) && !reading.has(next, [.month, .weekday, .holiday])
      && !reading.sticks(index)
  }

  /// `Mara April`, `Mrs May`
  private static func nameStandsBefore(_ reading: Reading, _ index: Int) -> Bool {
    reading.isCapitalised(index - 1) && index - 1 > reading.window.lowerBound
      && !reading.has(index - 1, [.weekday, .phase, .shift])
  }
}
