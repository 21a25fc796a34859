extension Rule {
  /// A date of numbers alone: month first as in the United States, unless only the day can be first.
  ///
  /// It was stamped **9/27/2022** at the gate.
  static let numericDate = Rule("numeric-date", on: .digits) { reading, start in
    guard let first = reading.number(start, 1...31, digits: 1...2), reading.sticks(start),
      reading.isForm(start + 1, "/", "-"), reading.sticks(start + 1),
      let second = reading.number(start + 2, 1...31, digits: 1...2), reading.sticks(start + 2),
      reading.form(start + 3) == reading.form(start + 1), reading.sticks(start + 3),
      let year = fullYear(reading, start + 4), first <= 12 || second <= 12
    else { return nil }
    let (month, day) = first <= 12 ? (first, second) : (second, first)
    return Match(start + 5, .day(.stated(year), month: month, day: day))
  }

  /// `2022` or `22`.
  private static func fullYear(_ reading: Reading, _ index: Int) -> Int? {
    if let year = reading.year(index) { return year }
    guard let short = reading.number(index, 0...99, digits: 2...2) else { return nil }
    return short < 50 ? 2000 + short : 1900 + short
  }
}
