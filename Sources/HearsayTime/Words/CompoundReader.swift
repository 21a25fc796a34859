/// Reads hyphenated words: `two-week`, `mid-1980s`, `third-quarter`, `year-ago`, `twenty-one`.
enum CompoundReader {
  static func word(_ form: String) -> TimeWord {
    let parts = parts(of: form)
    guard (2...4).contains(parts.count) else { return .none }
    if parts.count == 2, let number = number(parts[0], parts[1]) { return number }
    let isTime = parts.contains { part in
      TimeLexicon.word(part).has([.unit, .units, .month, .decade, .season, .weekday, .partOfDay])
        || isYear(part)
    }
    return isTime ? TimeWord(.compound) : .none
  }

  static func parts(of form: String) -> [String] {
    form.split(separator: "-", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
  }

  /// `mid-2014`
  private static func isYear(_ part: String) -> Bool {
    let word = TimeLexicon.word(part)
    return part.utf8.count == 4 && word.has(.digits) && (1000...2100).contains(word.value)
  }

  /// `twenty-one`, `twenty-first`
  private static func number(_ tens: String, _ ones: String) -> TimeWord? {
    let first = TimeLexicon.word(tens)
    let second = TimeLexicon.word(ones)
    guard first.has(.cardinal), first.value >= 20, first.value <= 90, (1...9).contains(second.value)
    else { return nil }
    if second.has(.cardinal) { return TimeWord(.cardinal, first.value + second.value) }
    return second.has(.ordinal) ? TimeWord(.ordinal, first.value + second.value) : nil
  }
}
