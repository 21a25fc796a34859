extension Rule {
  /// A day, week, month or year counted from the one last mentioned.
  ///
  /// The vote fell on June 6; **the next day** she resigned, and **that week** two more did.
  static let anaphor = Rule("anaphor", on: [.anaphor, .determiner, .unit]) { reading, start in
    var index = start
    let hasArticle = reading.isForm(index, "the")
    if hasArticle { index += 1 }
    if let match = dayBeforeOrAfter(reading, index, hasArticle) { return match }
    guard let (shift, first) = shift(reading, index, hasArticle) else { return nil }
    let next = reading.isForm(first, "same", "very") ? first + 1 : first
    let unit = reading.word(next)
    guard unit.has(.unit), let kind = unit.unit, kind >= .day, kind != .fortnight else {
      return nil
    }
    return Match(next + 1, .anaphor(kind, shift))
  }

  private static func shift(
    _ reading: Reading, _ index: Int, _ hasArticle: Bool
  ) -> (Int, Int)? {
    if reading.has(index, .anaphor),
      hasArticle || reading.isForm(index, "that", "same") && !reading.isForm(index, "latest")
    {
      return (reading.word(index).value, index + 1)
    }
    guard hasArticle, reading.isForm(index, "next"), reading.isForm(index + 1, "day") else {
      return nil
    }
    return (1, index + 1)
  }

  /// `the day before`, `the day after` at the end of a clause.
  private static func dayBeforeOrAfter(
    _ reading: Reading, _ index: Int, _ hasArticle: Bool
  ) -> Match? {
    guard hasArticle, reading.word(index).has(.unit), let unit = reading.word(index).unit,
      unit >= .day, reading.isForm(index + 1, "before", "after"),
      !reading.window.contains(index + 2) || reading.isForm(index + 2, ".", ",", ";", "'", "\"")
    else { return nil }
    return Match(index + 2, .anaphor(unit, reading.isForm(index + 1, "before") ? -1 : 1))
  }
}
