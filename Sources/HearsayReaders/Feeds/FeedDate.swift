import HearsayModel

/// A date as feeds and mail write it, with the mistakes that they make.
///
///     Thu, 04 Mar 2032 08:15:00 GMT
///     2032-03-04T08:15:00+01:00
///     4 Sept 32 8:15 pm EST
enum FeedDate {
  /// ISO 8601: the day, with the time and its zone where they are written.
  static func iso(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.utf8.prefix(100).split {
      $0 <= 0x20 || $0 == 0x2C || $0 == 0x28 || $0 == 0x29
    }.map { String(Substring($0)) }
    guard let first = words.first else { return nil }
    if first.utf8.count >= 8, first.utf8.prefix(4).allSatisfy(\.isDigit) { return isoWords(words) }
    return inWords(words) ?? PageDate.iso(String(text.prefix(100)))
  }

  /// "2032-03-04T08:15:00Z", "2032-03-04 08:15:00 +0100", "20320304T0815Z", "2032-3-4".
  private static func isoWords(_ words: [String]) -> String? {
    let parts = words[0].split(separator: "T", maxSplits: 1).map(String.init)
    let numbers = parts[0].split { $0 == "-" || $0 == "/" || $0 == "." }.map { Int($0) }
    var day: Day?
    if numbers.count == 3, let year = numbers[0], let month = numbers[1], let number = numbers[2] {
      day = Day(year: year, month: month, day: number)
    } else if numbers.count == 1, parts[0].utf8.count == 8, let number = numbers[0] {
      day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    guard let day, isLikely(day.year) else { return nil }
    let rest = parts.count > 1 ? [parts[1]] + words.dropFirst() : Array(words.dropFirst())
    return day.description + (time(rest) ?? "")
  }

  /// Day, name of the month and year in any order, then the time.
  private static func inWords(_ words: [String]) -> String? {
    var (day, month, year): (Int?, Int?, Int?)
    var rest: [String] = []
    for word in words.flatMap({ $0.contains(":") ? [$0[...]] : $0.split(separator: "-") }) {
      let key = word.lowercased().prefix { $0 != "." }
      if !rest.isEmpty || word.contains(":") {
        if let number = Int(word), year == nil, number > 1900 {
          year = number
        } else {
          rest.append(String(word))
        }
      } else if month == nil,
        let found = Vocabulary.months[String(key)] ?? Vocabulary.months[String(key.prefix(3))],
        key.utf8.count >= 3
      {
        month = found
      } else if let number = Int(key.prefix { $0.isNumber }) {
        if day == nil, number <= 31, key.utf8.count <= 4 {
          day = number
        } else if year == nil {
          year = full(number)
        }
      }
    }
    guard let day, let month, let year, isLikely(year),
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    return date.description + (time(rest) ?? "")
  }

  private static func isLikely(_ year: Int) -> Bool { (1970...2100).contains(year) }

  /// A year of two digits, as RFC 2822 reads it.
  private static func full(_ year: Int) -> Int {
    year < 50 ? 2000 + year : year < 100 ? 1900 + year : year
  }

  // MARK: The time

  /// "T08:15:00+01:00" of "08:15:00 +0100", "8:15 pm", "08:15Z"; nil where there is none.
  private static func time(_ words: [String]) -> String? {
    guard let first = words.first, let sign = first.firstIndex(where: { $0 == ":" || $0.isNumber })
    else { return nil }
    let clock = first[sign...].prefix { $0.isNumber || $0 == ":" }
    let parts = clock.contains(":") ? clock.split(separator: ":").map { Int($0) } : compact(clock)
    guard parts.count >= 2, let hour = parts[0], let minute = parts[1], minute < 60 else {
      return nil
    }
    let tail = first[clock.endIndex...].drop { $0 == "." || $0.isNumber }
    let others = ([String(tail)] + words.dropFirst()).filter { !$0.isEmpty }
    guard let hour24 = twentyFour(hour, others) else { return nil }
    let second = parts.count > 2 ? min(parts[2] ?? 0, 59) : nil
    let digits = [hour24, minute] + (second.map { [$0] } ?? [])
    let zone = others.lazy.compactMap(zone).first ?? ""
    return "T" + digits.map { Day.padded($0, 2) }.joined(separator: ":") + zone
  }

  /// "0815" and "081500".
  private static func compact(_ clock: Substring) -> [Int?] {
    guard clock.utf8.count == 4 || clock.utf8.count == 6 else { return [] }
    return stride(from: 0, to: clock.utf8.count, by: 2).map { Int(clock.dropFirst($0).prefix(2)) }
  }

  private static func twentyFour(_ hour: Int, _ words: [String]) -> Int? {
    let marks = words.map { $0.lowercased().filter { $0 != "." } }
    if marks.contains("pm") { return hour < 12 ? hour + 12 : hour == 12 ? 12 : nil }
    if marks.contains("am") { return hour == 12 ? 0 : hour < 12 ? hour : nil }
    return hour < 24 ? hour : nil
  }

  /// "Z", "+01:00": of what is written as "GMT", "+0100", "+1", "EST".
  private static func zone(_ word: String) -> String? {
    let upper = word.uppercased()
    if let known = zones[upper] { return known }
    let bare = upper.hasPrefix("GMT") || upper.hasPrefix("UTC") ? String(upper.dropFirst(3)) : upper
    guard let sign = bare.first, sign == "+" || sign == "-" else { return nil }
    let digits = bare.dropFirst().filter { $0.isASCII && $0.isNumber }
    let padded =
      digits.count == 1 ? "0\(digits)00" : digits.count == 2 ? "\(digits)00" : String(digits)
    guard padded.count == 4, let hours = Int(padded.prefix(2)), hours <= 14,
      let minutes = Int(padded.suffix(2)), minutes < 60
    else { return nil }
    return "\(sign)\(padded.prefix(2)):\(padded.suffix(2))"
  }

  private static let zones = [
    "Z": "Z", "GMT": "Z", "UT": "Z", "UTC": "Z", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00",
    "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
    "CET": "+01:00", "CEST": "+02:00", "MEZ": "+01:00", "BST": "+01:00", "EET": "+02:00",
    "EEST": "+03:00", "MSK": "+03:00", "JST": "+09:00", "KST": "+09:00", "AEST": "+10:00",
    "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
  ]
}
