extension Rule {
  /// A time of the clock, with the day before or after it.
  ///
  /// Doors open **at 6:30 p.m. on Friday**; the boat left **Sunday at noon**.
  static let clockTime = Rule(
    "clock-time",
    on: [.clock, .digits, .cardinal, .weekday, .relativeDay, .month, .approximation, .shift]
  ) { reading, start in
    if let match = ClockReader.dayFirst(reading, start) { return match }
    guard let clock = ClockReader.clock(reading, start) else { return nil }
    let day = ClockReader.dayAfter(reading, clock.end)
    return Match(
      day?.end ?? clock.end,
      .clock(minutes: clock.minutes, isUniversal: clock.isUniversal, of: day?.meaning))
  }
}

/// Reads a time of the clock and the day beside it.
enum ClockReader {
  struct Clock {
    var minutes: Int
    var isUniversal = false
    var end: Int
  }

  /// `Sunday at noon`, `July 3, 10:30 a.m.`
  static func dayFirst(_ reading: Reading, _ start: Int) -> Match? {
    guard reading.has(start, [.weekday, .relativeDay, .month, .digits, .shift]),
      let day = Rules.date(reading, start), PartReader.isDay(day.meaning)
    else { return nil }
    let next = reading.pastComma(day.end)
    let isLinked = reading.isForm(next, "at", "by", "around")
    guard let clock = clock(reading, isLinked ? next + 1 : next),
      isLinked || !reading.has(next, .digits) || clock.end > next + 1
    else { return nil }
    return Match(
      clock.end, .clock(minutes: clock.minutes, isUniversal: clock.isUniversal, of: day.meaning))
  }

  /// `Friday`, `on Friday`, `, July 3` after a time.
  static func dayAfter(_ reading: Reading, _ index: Int) -> Match? {
    let next = reading.pastComma(index)
    let first = reading.isForm(next, "on") ? next + 1 : next
    guard reading.has(first, [.weekday, .relativeDay, .month, .shift, .digits]),
      let day = Rules.date(reading, first), PartReader.isDay(day.meaning)
    else { return nil }
    return day
  }

  static func clock(_ reading: Reading, _ start: Int) -> Clock? {
    let word = reading.word(start)
    if word.has(.clock) {
      if word.has(.meridiem) || word.value < 0 { return finish(reading, word.value, start + 1) }
      if !reading.has(start, .digits), reading.form(start).utf8.first ?? 0 > 0x39 {
        return finish(reading, word.value, start + 1)
      }
      return withMeridiem(reading, word.value / 60, word.value % 60, start + 1)
        ?? plain(reading, word.value, start)
    }
    if let hour = reading.number(start, 1...12, digits: 1...2) ?? hourInWords(word) {
      return withMeridiem(reading, hour, 0, start + 1) ?? oClock(reading, hour, start + 1)
    }
    return military(reading, start)
  }

  private static func hourInWords(_ word: TimeWord) -> Int? {
    word.has(.cardinal) && (1...12).contains(word.value) ? word.value : nil
  }

  private static func withMeridiem(
    _ reading: Reading, _ hour: Int, _ minute: Int, _ index: Int
  ) -> Clock? {
    guard reading.has(index, .meridiem), !reading.has(index, .clock), (1...12).contains(hour) else {
      return nil
    }
    if reading.isForm(index, "am"), !reading.sticks(index - 1), !reading.isAllCaps(index),
      reading.has(index - 1, .cardinal)
    {
      return nil
    }
    return finish(reading, hour % 12 * 60 + minute + reading.word(index).value, index + 1)
  }

  /// `13:20` after a preposition, before a zone or beside a day.
  private static func plain(_ reading: Reading, _ minutes: Int, _ start: Int) -> Clock? {
    guard reading.length(start) >= 4 else { return nil }
    let isFramed =
      reading.isForm(
        start - 1, "at", "by", "until", "from", "around", "about", "since", "till", ",")
      || reading.has(start + 1, .zone) || reading.isForm(start + 1, "local", "hours", "hrs")
      || dayAfter(reading, start + 1) != nil
    guard isFramed, minutes <= 24 * 60 else { return nil }
    return finish(reading, minutes, start + 1)
  }

  /// `1830 GMT`
  private static func military(_ reading: Reading, _ start: Int) -> Clock? {
    guard let value = reading.number(start, 0...2400, digits: 4...4), value % 100 < 60,
      reading.has(start + 1, .zone), reading.isAllCaps(start + 1)
    else { return nil }
    return finish(reading, value / 100 * 60 + value % 100, start + 1)
  }

  private static func oClock(_ reading: Reading, _ hour: Int, _ index: Int) -> Clock? {
    guard reading.isForm(index, "o'clock") else { return nil }
    return finish(reading, hour * 60, index + 1)
  }

  /// Steps over the zone.
  private static func finish(_ reading: Reading, _ minutes: Int, _ index: Int) -> Clock {
    var clock = Clock(minutes: minutes, end: index)
    if reading.has(index, .zone), reading.isAllCaps(index) || reading.isForm(index, "gmt") {
      clock.isUniversal = reading.word(index).value == 0
      clock.end = index + 1
    } else if reading.isForm(index, "local"), reading.isForm(index + 1, "time") {
      clock.end = index + 2
    }
    return clock
  }
}
