extension Rule {
  /// A day counted from the article's.
  ///
  /// The bridge was shut **yesterday** and opens again **the day after tomorrow**.
  static let relativeDay = Rule("relative-day", on: [.relativeDay, .determiner, .unit]) {
    reading, start in
    if reading.has(start, .relativeDay) {
      guard !isName(reading, start) else { return nil }
      return Match(start + 1, .relativeDay(reading.word(start).value))
    }
    let index = reading.isForm(start, "the") ? start + 1 : start
    guard reading.isForm(index, "day") else { return nil }
    if reading.isForm(index + 1, "before"), reading.isForm(index + 2, "yesterday") {
      return Match(index + 3, .relativeDay(-2))
    }
    guard reading.isForm(index + 1, "after"), reading.isForm(index + 2, "tomorrow") else {
      return nil
    }
    return Match(index + 3, .relativeDay(2))
  }

  /// `Harbour Today`: a title.
  private static func isName(_ reading: Reading, _ index: Int) -> Bool {
    reading.isCapitalised(index) && reading.isCapitalised(index - 1)
      && !reading.has(index - 1, [.preposition, .phase])
  }
}
