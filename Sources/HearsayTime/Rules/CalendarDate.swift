extension Rule {
  /// A month and a day, with or without a weekday and a year, in either order.
  ///
  /// The ferry left on **Tuesday, May 3, 2022**; the last one had left on **17 April**.
  static let calendarDate = Rule(
    "calendar-date", on: [.month, .weekday, .digits, .ordinal, .determiner, .shift]
  ) { reading, start in
    var index = start
    if reading.has(index, .shift) { return DayReader.shifted(reading, index) }
    if reading.has(index, .weekday) {
      index = reading.pastComma(index + 1)
      if reading.isForm(index, "the") { index += 1 }
    } else if reading.has(index, .determiner) {
      guard reading.isForm(index, "the"), reading.has(index + 1, .ordinal) else { return nil }
      index += 1
    }
    return DayReader.monthFirst(reading, index) ?? DayReader.dayFirst(reading, index)
  }
}

/// Reads a day of a month and the year beside it.
enum DayReader {
  /// `last May 3`
  static func shifted(_ reading: Reading, _ index: Int) -> Match? {
    guard let match = monthFirst(reading, index + 1),
      case .day(.open, let month, let day) = match.meaning
    else { return nil }
    return Match(
      match.end, .day(.shifted(reading.word(index).value), month: month, day: day))
  }

  /// `May 3`, `May 3, 2022`, `May 3-5`.
  static func monthFirst(_ reading: Reading, _ index: Int) -> Match? {
    let month = reading.word(index)
    guard month.has(.month), isMonth(reading, index),
      let (day, next) = day(reading, index + 1)
    else { return nil }
    if let last = lastDay(reading, next, after: day) {
      return range(reading, last.next, month.value, day, last.day)
    }
    let (year, end) = year(reading, next)
    return Match(end, .day(year, month: month.value, day: day))
  }

  /// `3 May 2022`, `the 3rd of May`, `3-5 May`.
  static func dayFirst(_ reading: Reading, _ index: Int) -> Match? {
    guard let first = reading.dayOfMonth(index) else { return nil }
    var next = index + 1
    let last = lastDay(reading, next, after: first)
    if let last { next = last.next }
    if reading.isForm(next, "of") { next += 1 }
    let month = reading.word(next)
    guard month.has(.month), isMonth(reading, next), reading.isCapitalised(next) else { return nil }
    if let last { return range(reading, next + 1, month.value, first, last.day) }
    let (year, end) = year(reading, next + 1)
    return Match(end, .day(year, month: month.value, day: first))
  }

  /// A word that is a month beside a number: `may` in small letters is not.
  static func isMonth(_ reading: Reading, _ index: Int) -> Bool {
    reading.isCapitalised(index) || !reading.has(index, .ambiguous)
  }

  /// The day after a month: not the `10` of `March 10:30` or `May 10 percent`.
  private static func day(_ reading: Reading, _ index: Int) -> (day: Int, next: Int)? {
    var index = index
    if reading.isForm(index, "the"), reading.has(index + 1, .ordinal) { index += 1 }
    guard let day = reading.dayOfMonth(index) else { return nil }
    if reading.isForm(index + 1, "%", "percent", "million", "billion", "per") { return nil }
    return (day, index + 1)
  }

  /// `-5`, ` to 5`, ` and 5` after a day.
  private static func lastDay(
    _ reading: Reading, _ index: Int, after first: Int
  ) -> (day: Int, next: Int)? {
    let isHyphen = reading.isHyphen(index)
    guard isHyphen || reading.isForm(index, "to", "through", "and"),
      let last = reading.dayOfMonth(index + 1), last > first,
      !reading.isForm(index, "and") || last == first + 1,
      isHyphen || !reading.has(index + 2, [.unit, .units])
    else { return nil }
    return (last, index + 2)
  }

  private static func range(
    _ reading: Reading, _ index: Int, _ month: Int, _ first: Int, _ last: Int
  ) -> Match {
    let (year, end) = year(reading, index)
    return Match(
      end, .range(.day(year, month: month, day: first), .day(year, month: month, day: last)))
  }

  /// `2022`, `, 2022`, `of this year`, `last year` after a day or month.
  static func year(_ reading: Reading, _ index: Int) -> (year: YearMention, end: Int) {
    let next = reading.pastComma(index)
    if let year = reading.year(next), (1500...2200).contains(year) {
      return (.stated(year), next + 1)
    }
    let of = reading.isForm(index, "of") ? index + 1 : index
    if reading.has(of, .shift), reading.isForm(of + 1, "year"), !reading.isForm(of, "past") {
      return (.relative(reading.word(of).value), of + 2)
    }
    if of > index, let year = reading.year(of) { return (.stated(year), of + 1) }
    if reading.isForm(index, "'"), reading.sticks(index),
      let short = reading.number(index + 1, 0...99, digits: 2...2)
    {
      return (.stated(short < 50 ? 2000 + short : 1900 + short), index + 2)
    }
    return (.open, index)
  }
}
