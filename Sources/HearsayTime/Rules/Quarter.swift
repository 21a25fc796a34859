extension Rule {
  /// A quarter of a year.
  ///
  /// Orders fell in **the third quarter of 2022**, after a weak **Q2**.
  static let quarter = Rule("quarter", on: [.quarter, .ordinal, .determiner, .compound]) {
    reading, start in
    var index = start
    if reading.isForm(index, "the") { index += 1 }
    if reading.has(index, .fiscal) { index += 1 }
    if let match = current(reading, index, hasArticle: index > start) { return match }
    let before = index > start ? reading.year(index) : nil
    if before != nil { index += 1 }
    guard let (number, next) = number(reading, index), (1...4).contains(number) else { return nil }
    if let before { return Match(next, .quarter(.stated(before), number)) }
    if next == index + 1, !reading.has(index, .compound), index > start { return nil }
    let (year, end) = DayReader.year(reading, next)
    return Match(end, .quarter(year, number))
  }

  /// `the quarter`, `the latest quarter`: the one told of, else the last that ended.
  private static func current(_ reading: Reading, _ index: Int, hasArticle: Bool) -> Match? {
    let next = reading.isForm(index, "latest") ? index + 1 : index
    guard hasArticle, reading.isForm(next, "quarter"), !reading.isForm(next + 1, "of", "-", "mile")
    else { return nil }
    return Match(next + 1, .latestQuarter)
  }

  private static func number(_ reading: Reading, _ index: Int) -> (Int, Int)? {
    let word = reading.word(index)
    if word.has(.quarter), reading.isCapitalised(index) || reading.isAllCaps(index) {
      return (word.value, index + 1)
    }
    if word.has(.ordinal) {
      let next = reading.has(index + 1, .fiscal) ? index + 2 : index + 1
      return reading.isForm(next, "quarter") ? (word.value, next + 1) : nil
    }
    guard word.has(.compound) else { return nil }
    let parts = CompoundReader.parts(of: reading.form(index))
    guard parts.count == 2, parts[1] == "quarter", TimeLexicon.word(parts[0]).has(.ordinal) else {
      return nil
    }
    return (TimeLexicon.word(parts[0]).value, index + 1)
  }
}
