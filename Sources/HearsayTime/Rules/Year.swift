extension Rule {
  /// A year of four digits, or two after an apostrophe, or two years with a dash.
  ///
  /// The mill burned down in **1987**; the **2021-22** season was lost.
  static let year = Rule("year", on: [.digits, .determiner, .unit, .cardinal]) { reading, start in
    if reading.has(start, [.determiner, .unit]) { return theYear(reading, start) }
    if reading.has(start, .cardinal) { return inWords(reading, start) }
    guard let year = reading.year(start) else { return shortYear(reading, start) }
    guard isYear(reading, start, year) else { return nil }
    if let match = span(reading, start, year) { return match }
    return Match(start + 1, .year(year))
  }

  /// `the year 2000`
  private static func theYear(_ reading: Reading, _ start: Int) -> Match? {
    let index = reading.isForm(start, "the") ? start + 1 : start
    guard reading.isForm(index, "year"), let year = reading.year(index + 1) else { return nil }
    return Match(index + 2, .year(year))
  }

  /// `nineteen ninety-six`
  private static func inWords(_ reading: Reading, _ start: Int) -> Match? {
    guard reading.isForm(start, "nineteen", "eighteen"), reading.has(start + 1, .cardinal),
      (20...99).contains(reading.word(start + 1).value),
      !reading.has(start + 2, [.unit, .units])
    else { return nil }
    let century = reading.word(start).value * 100
    let tens = reading.word(start + 1).value
    let ones = reading.word(start + 2)
    if tens % 10 == 0, ones.has(.cardinal), ones.value < 10 {
      return Match(start + 3, .year(century + tens + ones.value))
    }
    return Match(start + 2, .year(century + tens))
  }

  /// The `97` of `in '97`.
  private static func shortYear(_ reading: Reading, _ start: Int) -> Match? {
    guard let short = reading.number(start, 0...99, digits: 2...2),
      reading.isForm(start - 1, "'"), reading.sticks(start - 1),
      reading.has(start - 2, [.preposition, .month, .season])
    else { return nil }
    return Match(start + 1, .year(short < 50 ? 2000 + short : 1900 + short))
  }

  /// `2021-22`, `2014-2016`
  private static func span(_ reading: Reading, _ start: Int, _ year: Int) -> Match? {
    guard reading.isHyphen(start + 1) || reading.isForm(start + 1, "/"), reading.sticks(start),
      reading.sticks(start + 1)
    else { return nil }
    if let last = reading.year(start + 2), last > year {
      return Match(start + 3, .range(.year(year), .year(last)))
    }
    guard let short = reading.number(start + 2, 0...99, digits: 2...2),
      short == (year + 1) % 100 || short > year % 100, !reading.isHyphen(start + 3)
    else { return nil }
    let last = year / 100 * 100 + short + (short < year % 100 ? 100 : 0)
    return Match(start + 3, .range(.year(year), .year(last)))
  }

  /// Whether four digits are a year: not a count, a price, a number of a flight or a resolution.
  private static func isYear(_ reading: Reading, _ index: Int, _ year: Int) -> Bool {
    let before = index - 1
    if reading.isForm(before, "$", "#", "\u{20AC}", "\u{A3}", "no.", "flight", "resolution", "/") {
      return false
    }
    if reading.isHyphen(before), reading.sticks(before) { return false }
    if reading.isForm(index + 1, "%") || reading.has(index + 1, [.units, .meridiem]) {
      return false
    }
    let isFramed = frames.contains(reading.form(before)) || reading.has(before, .fiscal)
    if countedThings.contains(reading.form(index + 1)) { return false }
    if isFramed { return (1000...2200).contains(year) && !isCount(reading, index + 1) }
    guard (1900...2050).contains(year) else { return false }
    return !isCount(reading, index + 1) && !isModel(reading, before)
  }

  private static let frames: Set<String> = [
    "in", "since", "until", "till", "by", "from", "of", "during", "before", "after", "through",
    "to", "between", "early", "late", "mid", "circa", "around", "for",
  ]

  private static let countedThings: Set<String> = [
    "people", "percent", "per", "feet", "ft", "miles", "km", "men", "women", "children", "hundred",
    "thousand", "million", "billion", "m", "euros", "dollars", "pounds", "votes", "homes", "jobs",
    "troops", "soldiers", "tonnes", "tons", "points", "metres", "meters", "others", "more",
  ]

  /// A plural noun after the number, unless a title or a possessive: `2000 sheep pens`.
  private static func isCount(_ reading: Reading, _ index: Int) -> Bool {
    let form = reading.form(index)
    return !reading.isCapitalised(index) && form.utf8.count > 4 && form.hasSuffix("s")
      && !form.hasSuffix("ss") && !yearNouns.contains(form)
  }

  private static let yearNouns: Set<String> = [
    "elections", "games", "olympics", "protests", "talks", "sanctions", "floods", "riots",
    "attacks", "accords", "negotiations", "results", "earnings", "sales", "championships",
  ]

  /// `Meridian 2000`
  private static func isModel(_ reading: Reading, _ before: Int) -> Bool {
    reading.isCapitalised(before) && before > reading.window.lowerBound
      && !reading.has(before, [.month, .weekday, .season, .holiday])
      && reading.form(before).utf8.count < 3
  }
}
