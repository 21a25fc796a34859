extension Rule {
  /// A date as ISO 8601 writes it, with or without a time.
  ///
  /// The log is dated **2023-04-09**.
  static let isoDate = Rule("iso-date", on: .digits) { reading, start in
    guard let year = reading.year(start), reading.sticks(start), reading.sticks(start + 1),
      reading.isHyphen(start + 1) || reading.isForm(start + 1, "/"),
      let month = reading.number(start + 2, 1...12, digits: 1...2),
      reading.sticks(start + 2), reading.sticks(start + 3),
      reading.form(start + 3) == reading.form(start + 1)
    else { return nil }
    if let day = reading.number(start + 4, 1...31, digits: 1...2) {
      return Match(start + 5, .day(.stated(year), month: month, day: day))
    }
    guard let (day, minutes) = dayWithTime(reading.form(start + 4)) else { return nil }
    let date = Meaning.day(.stated(year), month: month, day: day)
    return Match(start + 5, .clock(minutes: minutes, isUniversal: false, of: date))
  }

  /// `09t18:30`, `09t18:30:00z`
  private static func dayWithTime(_ form: String) -> (day: Int, minutes: Int)? {
    let bytes = Array(form.utf8)
    guard bytes.count >= 8, bytes[2] == 0x74, bytes[5] == 0x3A else { return nil }
    let numbers = [0, 3, 6].map { start -> Int? in
      let digits = bytes[start...start + 1]
      guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let day = numbers[0], let hour = numbers[1], let minute = numbers[2], hour < 25,
      minute < 60, (1...31).contains(day)
    else { return nil }
    return (day, hour * 60 + minute)
  }
}
