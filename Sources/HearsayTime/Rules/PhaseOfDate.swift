extension Rule {
  /// A part of a date.
  ///
  /// It was dug in **early 1931**, filled in **the mid-1980s** and sold at **the end of last year**.
  static let phase = Rule("part-of-date", on: [.phase, .determiner, .compound]) { reading, start in
    let index = reading.isForm(start, "the") ? start + 1 : start
    if let match = compound(reading, index) { return match }
    guard let (phase, next) = phase(reading, index, hasArticle: index > start) else { return nil }
    if let match = current(reading, next, phase) { return match }
    guard let inner = Rules.date(reading, next), isDivisible(phase, inner.meaning) else {
      return nil
    }
    return Match(inner.end, .phase(phase, inner.meaning))
  }

  /// `the end of the year`, `earlier in the month`.
  private static func current(_ reading: Reading, _ index: Int, _ phase: Phase) -> Match? {
    guard reading.isForm(index, "the"),
      reading.isForm(index + 1, "year", "month", "week", "decade"),
      let unit = reading.word(index + 1).unit, !reading.isForm(index + 2, "of"),
      reading.year(index + 2) == nil
    else { return nil }
    return Match(index + 2, .phase(phase, .period(unit, 0)))
  }

  /// `early`, `late in`, `the beginning of`, `earlier`.
  private static func phase(
    _ reading: Reading, _ index: Int, hasArticle: Bool
  ) -> (Phase, Int)? {
    guard reading.has(index, .phase) else { return nil }
    switch reading.form(index) {
    case "earlier": return (.earlier, reading.isForm(index + 1, "in", "on") ? index + 2 : index + 1)
    case "later": return (.later, reading.isForm(index + 1, "in", "on") ? index + 2 : index + 1)
    case "early": return (.early, afterPreposition(reading, index, hasArticle))
    case "late": return (.late, afterPreposition(reading, index, hasArticle))
    case "mid": return (.mid, index + (reading.isHyphen(index + 1) ? 2 : 1))
    case let noun:
      guard reading.isForm(index + 1, "of") else { return nil }
      let phases: [Phase] = [.early, .mid, .late]
      return noun == "close" ? nil : (phases[reading.word(index).value], index + 2)
    }
  }

  private static func afterPreposition(_ reading: Reading, _ index: Int, _ hasArticle: Bool) -> Int
  {
    !hasArticle && reading.isForm(index + 1, "in", "on") ? index + 2 : index + 1
  }

  /// `mid-1980s`, `late-November`
  private static func compound(_ reading: Reading, _ index: Int) -> Match? {
    guard reading.has(index, .compound) else { return nil }
    let parts = CompoundReader.parts(of: reading.form(index))
    guard parts.count == 2, let phase = Phase(prefix: parts[0]) else { return nil }
    let word = TimeLexicon.word(parts[1])
    if word.has(.decade) { return Match(index + 1, .phase(phase, .decade(word.value))) }
    if word.has(.month), !word.has(.ambiguous) || reading.isCapitalised(index) || parts[1] != "may"
    {
      let (year, end) = DayReader.year(reading, index + 1)
      return Match(end, .phase(phase, .month(year, word.value)))
    }
    guard word.has(.digits), parts[1].utf8.count == 4, (1000...2200).contains(word.value) else {
      return nil
    }
    return Match(index + 1, .phase(phase, .year(word.value)))
  }

  /// Days have no part but "early Tuesday"; a range or a vague word has none.
  private static func isDivisible(_ phase: Phase, _ meaning: Meaning) -> Bool {
    switch meaning {
    case .range, .reference, .set, .duration: false
    case .weekday, .relativeDay, .day: phase != .mid
    default: true
    }
  }
}

extension Phase {
  init?(prefix: String) {
    switch prefix {
    case "early": self = .early
    case "mid": self = .mid
    case "late": self = .late
    default: return nil
    }
  }
}
