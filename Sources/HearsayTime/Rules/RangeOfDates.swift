extension Rule {
  /// Days or months from one to another.
  ///
  /// The fair ran **from Monday to Wednesday**, the works from **May 30 to June 2**.
  static let range = Rule("range", on: [.weekday, .month, .digits, .relativeDay, .compound]) {
    reading, start in
    if reading.has(start, .compound) { return hyphenated(reading, start) }
    let isOpened = reading.isForm(start - 1, "from", "between")
    guard let first = Rules.date(reading, start), let kind = RangeKind(first.meaning) else {
      return nil
    }
    let link = first.end
    let isTight = reading.isHyphen(link)
    guard isTight || isOpened || reading.isForm(link, "through"),
      isTight || reading.isForm(link, "to", "through", "until", "till", "and"),
      let second = Rules.date(reading, link + 1), RangeKind(second.meaning) == kind
    else { return nil }
    if kind == .months, !isTight { return nil }
    return Match(second.end, .range(first.meaning, second.meaning))
  }
}

extension Rule {
  /// `Monday-Wednesday`, `March-June 2021`
  private static func hyphenated(_ reading: Reading, _ start: Int) -> Match? {
    let parts = CompoundReader.parts(of: reading.form(start))
    guard parts.count == 2, reading.isCapitalised(start) else { return nil }
    let (first, last) = (TimeLexicon.word(parts[0]), TimeLexicon.word(parts[1]))
    if first.has(.weekday), last.has(.weekday) {
      return Match(start + 1, .range(.weekday(first.value, .none), .weekday(last.value, .none)))
    }
    guard first.has(.month), last.has(.month) else { return nil }
    let (year, end) = DayReader.year(reading, start + 1)
    return Match(end, .range(.month(year, first.value), .month(year, last.value)))
  }
}

/// What the ends of a range are: both are of one kind.
enum RangeKind {
  case days, months

  init?(_ meaning: Meaning) {
    switch meaning {
    case .day, .weekday, .relativeDay: self = .days
    case .month: self = .months
    default: return nil
    }
  }
}
