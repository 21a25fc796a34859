extension Rule {
  /// A date counted from the article's, from the one last mentioned or from one that is named.
  ///
  /// The hall was sold **three years ago**, emptied **a week later** and shut **two days after Easter Monday**.
  static let offset = Rule(
    "offset",
    on: [
      .cardinal, .digits, .decimal, .determiner, .vague, .approximation, .units, .half, .compound,
    ]
  ) { reading, start in
    if let match = OffsetReader.compound(reading, start) { return match }
    let modifier = ModifierReader.read(reading, start)
    let first = modifier?.end ?? start
    guard let (amount, unit, end) = OffsetReader.length(reading, first),
      let (sign, origin, next) = OffsetReader.direction(reading, end, unit)
    else { return nil }
    return Match(next, .offset(amount, unit, sign: sign, from: origin))
  }
}

/// Reads the parts of an offset.
enum OffsetReader {
  /// `two weeks`, `a year`, `months`.
  static func length(_ reading: Reading, _ index: Int) -> (Amount, TimeUnit, Int)? {
    if reading.has(index, .units), let unit = reading.word(index).unit {
      guard reading.isForm(index + 1, "ago", "earlier", "later") else { return nil }
      return (.vague, unit, index + 1)
    }
    guard let (amount, end) = QuantityReader.read(reading, index) else { return nil }
    var next = end
    if reading.isForm(next, "full", "long", "short", "whole", "good") { next += 1 }
    guard reading.has(next, [.unit, .units]), let unit = reading.word(next).unit else { return nil }
    if unit == .second, amount == .one, reading.isForm(index, "a") { return nil }
    return (amount, unit, next + 1)
  }

  /// `ago`, `earlier`, `later`, `before that`, `after Friday`, `from now`.
  static func direction(
    _ reading: Reading, _ index: Int, _ unit: TimeUnit
  ) -> (sign: Int, origin: Origin, end: Int)? {
    switch reading.form(index) {
    case "ago": return (-1, .article, index + 1)
    case "earlier": return (-1, .mentioned, index + 1)
    case "later": return (1, .mentioned, index + 1)
    case "hence": return (1, .article, index + 1)
    case "before", "after", "from", "prior": return counted(reading, index)
    case "or":
      return reading.isForm(index + 1, "so") && reading.isForm(index + 2, "ago")
        ? (-1, .article, index + 3) : nil
    default: return nil
    }
  }

  private static func counted(_ reading: Reading, _ index: Int) -> (Int, Origin, Int)? {
    let sign = reading.isForm(index, "before", "prior") ? -1 : 1
    let next = reading.isForm(index, "prior") ? index + 2 : index + 1
    if reading.isForm(index, "from"), reading.isForm(next, "now") {
      return (1, .article, next + 1)
    }
    if reading.isForm(index, "before", "after"), reading.isForm(next, "that") {
      if !reading.has(next + 1, [.unit, .partOfDay]), isClauseEnd(reading, next + 1) {
        return (sign, .mentioned, next + 1)
      }
    }
    guard let moment = Rules.moment(reading, next) else { return nil }
    return (sign, .stated(moment.meaning), moment.end)
  }

  private static func isClauseEnd(_ reading: Reading, _ index: Int) -> Bool {
    !reading.window.contains(index) || reading.isForm(index, ".", ",", ";", "'", "\"")
  }

  /// `year-ago`, `the year-earlier quarter`.
  static func compound(_ reading: Reading, _ start: Int) -> Match? {
    let index = reading.isForm(start, "the", "a") ? start + 1 : start
    guard reading.has(index, .compound) else { return nil }
    let parts = CompoundReader.parts(of: reading.form(index))
    guard parts.count == 2, parts[1] == "ago" || parts[1] == "earlier",
      TimeLexicon.word(parts[0]).has(.unit), let unit = TimeLexicon.word(parts[0]).unit
    else { return nil }
    let takesNoun =
      index > start && reading.isForm(index + 1, "period", "quarter", "month", "level")
    guard index == start || takesNoun else { return nil }
    return Match(
      takesNoun ? index + 2 : index + 1, .offset(.one, unit, sign: -1, from: .mentioned))
  }
}
