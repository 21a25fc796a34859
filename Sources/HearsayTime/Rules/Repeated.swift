extension Rule {
  /// What comes again and again.
  ///
  /// The bell rings **every Friday**, the choir sings on **Sundays** and a **weekly** list goes out.
  static let repeated = Rule("repeated", on: [.every, .weekdays, .frequency]) { reading, start in
    let word = reading.word(start)
    if word.has(.weekdays) { return weekdays(reading, start) }
    if word.has(.frequency) { return frequency(reading, start) }
    let next = start + 1
    if reading.isForm(start, "per") {
      guard let unit = reading.word(next).unit, reading.has(next, .unit) else { return nil }
      return Match(next + 1, .set(Length(.one, unit).value))
    }
    return every(reading, next)
  }

  private static func every(_ reading: Reading, _ next: Int) -> Match? {
    let word = reading.word(next)
    if word.has(.weekday) {
      let part =
        reading.has(next + 1, .partOfDay) ? PartOfDay(rawValue: reading.word(next + 1).value) : nil
      return Match(
        part == nil ? next + 1 : next + 2, .set("XXXX-WXX-\(word.value)\(part?.code ?? "")"))
    }
    if word.has(.month), reading.isCapitalised(next) {
      return Match(next + 1, .set("XXXX-\(twoDigits(word.value))"))
    }
    if word.has(.season), let season = Season(rawValue: word.value) {
      return Match(next + 1, .set("XXXX-\(season.code)"))
    }
    if word.has(.partOfDay), let part = PartOfDay(rawValue: word.value) {
      return Match(next + 1, .set("XXXX-XX-XX\(part.code)"))
    }
    if word.has(.unit), let unit = word.unit {
      return Match(next + 1, .set(Length(.one, unit).value))
    }
    if reading.isForm(next, "other"), let unit = reading.word(next + 1).unit {
      return Match(next + 2, .set(Length(Amount(2), unit).value))
    }
    guard let (amount, end) = QuantityReader.read(reading, next), reading.has(end, .units),
      let unit = reading.word(end).unit
    else { return nil }
    return Match(end + 1, .set(Length(amount, unit).value))
  }

  /// `Sundays`, `Tuesday nights` has its own plural.
  private static func weekdays(_ reading: Reading, _ start: Int) -> Match? {
    guard reading.isCapitalised(start) else { return nil }
    return Match(start + 1, .set("XXXX-WXX-\(reading.word(start).value)"))
  }

  private static func frequency(_ reading: Reading, _ start: Int) -> Match? {
    let isName = reading.isCapitalised(start) && start > reading.window.lowerBound
    guard !isName else { return nil }
    let values = ["PT1H", "P1D", "P1W", "P1M", "P3M", "P1Y", "P1D"]
    let index = reading.word(start).value
    return values.indices.contains(index) ? Match(start + 1, .set(values[index])) : nil
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
