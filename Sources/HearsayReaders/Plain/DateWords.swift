/// Tells whether words are a date.
///
///     15 February 2032 | 9:15 a.m. ET
enum DateWords {
  /// Nothing but a date, perhaps with a time and a weekday.
  static func isDate(_ words: some Collection<Word>) -> Bool {
    guard words.count <= 16 else { return false }
    var hasDay = false
    var hasMonth = false
    for word in words {
      guard let part = part(word) else { return false }
      switch part {
      case .month: hasMonth = true
      case .number: hasDay = true
      case .whole:
        hasMonth = true
        hasDay = true
      case .other: break
      }
    }
    return hasDay && hasMonth
  }

  /// Nothing but a time of day: "9:15 a.m."
  static func isTime(_ words: [Word]) -> Bool {
    guard words.count <= 4, let first = words.first, isClock(first.key) else { return false }
    return words.dropFirst().allSatisfy { Vocabulary.dateWords.contains($0.key) }
  }

  /// Holds a day with month and year, such as "June 28, 2032" or "28 June 2032".
  static func holdsFullDate(_ words: some Collection<Word>) -> Bool {
    let words = Array(words)
    guard words.count >= 3 else { return false }
    for index in 0...(words.count - 3) {
      let (first, second, third) = (words[index], words[index + 1], words[index + 2])
      guard isYear(third) else { continue }
      if isMonth(first) && isDay(second) || isDay(first) && isMonth(second) { return true }
    }
    return false
  }

  private enum Part {
    case month, number, whole, other
  }

  private static func part(_ word: Word) -> Part? {
    if isMonth(word) { return .month }
    if word.number != nil || isDay(word) { return .number }
    if isISODate(word.key) || isSlashDate(word.key) { return .whole }
    if Vocabulary.weekdays.contains(word.key) || Vocabulary.dateWords.contains(word.key) {
      return .other
    }
    let isZone = word.key.hasPrefix("gmt+") || word.key.hasPrefix("utc+")
    return isZone || isClock(word.key) ? .other : nil
  }

  static func isMonth(_ word: Word) -> Bool { Vocabulary.months[word.key] != nil }

  /// 1 to 31, perhaps with its ordinal ending.
  static func isDay(_ word: Word) -> Bool {
    var digits = Substring(word.key)
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(2)
    }
    guard digits.utf8.count <= 2, let day = Int(digits) else { return false }
    return (1...31).contains(day)
  }

  static func isYear(_ word: Word) -> Bool {
    word.number.map { (1800...2199).contains($0) } ?? false
  }

  /// "9:15", "09.15", "9:15am", "16h30".
  static func isClock(_ key: String) -> Bool {
    guard key.utf8.contains(where: { !$0.isDigit }) else { return false }
    var digits = 0
    for byte in key.utf8 {
      if byte.isDigit {
        digits += 1
      } else if !":.hapm+".utf8.contains(byte) {
        return false
      }
    }
    return (1...6).contains(digits) && key.utf8.count <= 9 && key.utf8.first?.isDigit == true
  }

  private static func isISODate(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
    return bytes[..<4].allSatisfy(\.isDigit) && bytes[5].isDigit && bytes[6].isDigit
      && bytes[8].isDigit
      && bytes[9].isDigit
  }

  /// "15/02/2032", "15.02.2032", "15-02-2032", "2/15/32".
  private static func isSlashDate(_ key: String) -> Bool {
    let parts = key.split { $0 == "/" || $0 == "." || $0 == "-" }
    return parts.count == 3
      && parts.allSatisfy { $0.utf8.count <= 4 && $0.utf8.allSatisfy(\.isDigit) }
  }
}
