extension Rule {
  /// A word that points to the past, the present or the future without a date.
  ///
  /// The lock was **recently** cleaned; the mayor will answer **soon**, **in the near future**.
  static let reference = Rule("reference", on: [.reference, .determiner, .recent, .shift]) {
    reading, start in
    if reading.isForm(start, "the") { return inPhrase(reading, start + 1) }
    if reading.isForm(start, "these"), reading.isForm(start + 1, "days") {
      return Match(start + 2, .reference("PRESENT_REF"))
    }
    guard reading.has(start, .reference) else { return nil }
    switch reading.form(start) {
    case "future", "present", "these": return nil
    case "shortly":
      guard !reading.isForm(start + 1, "after", "before") else { return nil }
    case "soon":
      guard !reading.isForm(start + 1, "after") else { return nil }
    default: break
    }
    let isName = reading.isCapitalised(start) && reading.isCapitalised(start - 1)
    return isName ? nil : Match(start + 1, .reference(value(reading.word(start).value)))
  }

  /// `the future`, `the near future`, `the moment`, `the recent past`.
  private static func inPhrase(_ reading: Reading, _ index: Int) -> Match? {
    let next =
      reading.isForm(index, "near", "distant", "recent", "foreseeable", "immediate")
      ? index + 1 : index
    if reading.isForm(next, "future"), isNounEnd(reading, next + 1) {
      return Match(next + 1, .reference("FUTURE_REF"))
    }
    if reading.isForm(next, "past"), isNounEnd(reading, next + 1) {
      return Match(next + 1, .reference("PAST_REF"))
    }
    if reading.isForm(next, "moment"), reading.isForm(index - 2, "at") {
      return Match(next + 1, .reference("PRESENT_REF"))
    }
    return nil
  }

  /// Whether the noun ends its phrase: `the future,` but not `the future king`.
  private static func isNounEnd(_ reading: Reading, _ index: Int) -> Bool {
    !reading.window.contains(index) || reading.isPunctuation(index)
      || reading.has(index, [.preposition, .future, .past])
      || reading.isForm(index, "is", "that", "which", "as", "when", "than")
  }

  private static func value(_ index: Int) -> String {
    index < 0 ? "PAST_REF" : index == 0 ? "PRESENT_REF" : "FUTURE_REF"
  }
}
