extension Rule {
  /// A weekday, with or without last, this or next.
  ///
  /// The council met on **Thursday** and sits again **next Monday**.
  static let weekday = Rule("weekday", on: [.weekday, .shift, .anaphor, .determiner]) {
    reading, start in
    var index = start
    if let match = anaphoric(reading, start) { return match }
    var shift = Shift.none
    if reading.has(index, .shift), !reading.isForm(index, "current") {
      shift = Shift(rawValue: reading.word(index).value) ?? .none
      index += 1
      if reading.has(index, .shift), reading.isForm(index, "past", "coming") {
        shift = Shift(rawValue: reading.word(index).value) ?? shift
        index += 1
      }
    }
    let day = reading.word(index)
    guard day.has(.weekday), !isName(reading, index) else { return nil }
    if day.has(.ambiguous), shift == .none, !isShortDay(reading, index) { return nil }
    return Match(index + 1, .weekday(day.value, shift))
  }

  /// `the previous Friday`, `the following Monday`.
  private static func anaphoric(_ reading: Reading, _ start: Int) -> Match? {
    let index = reading.isForm(start, "the") ? start + 1 : start
    guard reading.isForm(index, "previous", "preceding", "following"),
      reading.has(index + 1, .weekday)
    else { return nil }
    let sign = reading.isForm(index, "following") ? 1 : -1
    return Match(index + 2, .anaphoricWeekday(reading.word(index + 1).value, sign))
  }

  /// `Sat` counts beside a comma, a preposition or a bracket, never `sat`.
  private static func isShortDay(_ reading: Reading, _ index: Int) -> Bool {
    reading.isCapitalised(index) && !reading.isForm(index, "sun", "sat", "mon")
      && (reading.isForm(index - 1, ",", "(", "on") || reading.form(index).hasSuffix("."))
  }

  /// `Black Friday`, `The Lakeside Sunday`
  private static func isName(_ reading: Reading, _ index: Int) -> Bool {
    if reading.isForm(index - 1, "black", "bloody", "super", "palm", "ash", "maundy", "cyber") {
      return true
    }
    return reading.isForm(index - 1, "news") && reading.isCapitalised(index - 1)
      && reading.isCapitalised(index - 2)
  }
}
