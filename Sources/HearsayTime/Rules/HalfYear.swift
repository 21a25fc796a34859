extension Rule {
  /// Half of a year, with the year named.
  ///
  /// Landings doubled in **the first half of 2019**.
  static let halfYear = Rule("half-year", on: [.ordinal, .shift, .determiner]) { reading, start in
    let index = reading.isForm(start, "the") ? start + 1 : start
    let isLast = reading.isForm(index, "last")
    guard isLast || reading.has(index, .ordinal), reading.isForm(index + 1, "half"),
      reading.isForm(index + 2, "of", ",") || reading.year(index + 2) != nil
    else { return nil }
    let half = isLast ? 2 : reading.word(index).value
    guard half == 1 || half == 2 else { return nil }
    if reading.isForm(index + 2, "of"), reading.isForm(index + 3, "the"),
      reading.isForm(index + 4, "year")
    {
      return Match(index + 5, .half(.relative(0), half))
    }
    let (year, end) = DayReader.year(reading, index + 2)
    return year == .open ? nil : Match(end, .half(year, half))
  }
}
