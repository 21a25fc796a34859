extension Rule {
  /// A week, month, year, quarter … counted from the one that holds the article's day.
  ///
  /// Fares rose **last month**; the council decides **this week**, after **the weekend**.
  static let shiftedPeriod = Rule("period", on: [.shift, .determiner]) { reading, start in
    var index = start
    if reading.isForm(index, "the") {
      index += 1
      if reading.isForm(index, "weekend") {
        return Match(index + 1, .period(.weekend, 0))
      }
      guard reading.isForm(index, "current", "past", "last", "coming", "next") else { return nil }
    }
    if isTitle(reading, index) { return nil }
    guard let shift = shift(reading, index, hasArticle: index > start) else { return nil }
    let unit = reading.word(shift.next)
    guard unit.has(.unit), let kind = unit.unit, kind >= .day, kind != .fortnight else {
      return nil
    }
    if kind == .day { return nil }
    if index > start, shift.value != 0, kind != .quarter, kind != .weekend { return nil }
    return Match(shift.next + 1, .period(kind, shift.value))
  }

  /// A programme: `"This Week"`.
  private static func isTitle(_ reading: Reading, _ index: Int) -> Bool {
    reading.isCapitalised(index) && reading.isCapitalised(index + 1)
      && reading.isForm(index - 1, "\"", "\u{27}", "``", "''")
  }

  /// `this`, `last`, `this past`, `this coming`.
  private static func shift(
    _ reading: Reading, _ index: Int, hasArticle: Bool
  ) -> (value: Int, next: Int)? {
    guard reading.has(index, .shift) else { return nil }
    if reading.isForm(index, "past"), !hasArticle { return nil }
    if reading.isForm(index, "this"), reading.isForm(index + 1, "past", "coming", "last", "next") {
      return (reading.word(index + 1).value, index + 2)
    }
    return (reading.word(index).value, index + 1)
  }
}
