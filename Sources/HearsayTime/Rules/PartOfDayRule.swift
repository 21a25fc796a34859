extension Rule {
  /// A part of a day, with the day before or after it.
  ///
  /// **Late in the evening of March 3** the lamp failed; **Friday morning** it was lit again.
  static let partOfDay = Rule(
    "part-of-day",
    on: [
      .partOfDay, .weekday, .relativeDay, .month, .shift, .anaphor, .determiner, .phase, .digits,
      .compound,
    ]
  ) { reading, start in
    if let match = PartReader.afterDay(reading, start) { return match }
    return PartReader.beforeDay(reading, start)
  }
}

/// Reads a part of a day and the day beside it.
enum PartReader {
  /// `Friday morning`, `last night`, `yesterday evening`, `the next morning`.
  static func afterDay(_ reading: Reading, _ start: Int) -> Match? {
    if reading.has(start, .shift), let part = part(reading, start + 1) {
      guard !reading.isForm(start, "past", "next", "coming") else { return nil }
      return Match(
        start + 2, .part(part, of: .relativeDay(reading.word(start).value), spansNight: false))
    }
    let (phase, first) = dayPhase(reading, start)
    if let match = anaphoric(reading, first) { return match }
    guard reading.has(first, [.weekday, .relativeDay, .month, .shift, .digits]),
      let day = Rules.date(reading, first), isDay(day.meaning)
    else { return nil }
    var next = day.end
    if reading.isForm(next, "'s") { next += 1 }
    if let phase = Phase(prefix: reading.form(next)), let part = part(reading, next + 1) {
      return Match(next + 2, .phase(phase, .part(part, of: day.meaning, spansNight: false)))
    }
    guard let part = part(reading, next), !reading.isForm(next, "overnight") else { return nil }
    let meaning = Meaning.part(part, of: day.meaning, spansNight: false)
    return Match(next + 1, phase.map { .phase($0, meaning) } ?? meaning)
  }

  /// `the next morning`, `that night`, `the same evening`.
  private static func anaphoric(_ reading: Reading, _ start: Int) -> Match? {
    let index = reading.isForm(start, "the") ? start + 1 : start
    let isNext = reading.isForm(index, "next") && index > start
    guard isNext || reading.has(index, .anaphor), let part = part(reading, index + 1) else {
      return nil
    }
    let shift = reading.isForm(index, "previous", "preceding") ? -1 : reading.word(index).value
    return Match(index + 2, .part(part, of: .anaphor(.day, shift), spansNight: false))
  }

  /// `late in the evening of March 3`, `overnight Thursday`, `in the morning`, `tonight`.
  static func beforeDay(_ reading: Reading, _ start: Int) -> Match? {
    let (phase, first) = dayPhase(reading, start)
    var index = first
    if reading.isForm(index, "the") { index += 1 }
    var inner = phase
    if index > first, let word = Phase(prefix: reading.form(index)) {
      inner = word
      index += 1
    }
    guard let part = part(reading, index) ?? midCompound(reading, index, &inner) else { return nil }
    let isNight = reading.isForm(index, "overnight")
    let isTonight = reading.isForm(index, "tonight")
    let day = dayAfter(reading, index + 1)
    guard isNight || isTonight || day != nil || index > first || inner != nil else { return nil }
    if day == nil, !isNight, !isTonight, !mayStandAlone(reading, start, index) { return nil }
    let meaning = Meaning.part(
      part, of: day?.meaning ?? (isTonight || isNight ? .relativeDay(0) : nil), spansNight: isNight)
    return Match(day?.end ?? index + 1, inner.map { .phase($0, meaning) } ?? meaning)
  }

  /// `in the morning`, `by the evening`; never `the night watch`.
  private static func mayStandAlone(_ reading: Reading, _ start: Int, _ index: Int) -> Bool {
    reading.has(start - 1, .preposition) && !reading.isForm(start - 1, "of", "for", "to", "and")
      && !reading.isForm(index + 1, "-", "'s", "of") && reading.word(index).value < 3
      && !isNoun(reading, index + 1)
  }

  private static func isNoun(_ reading: Reading, _ index: Int) -> Bool {
    reading.isForm(
      index, "news", "watch", "shift", "show", "standard", "star", "sky", "sun", "train")
  }

  /// `late in`, `early`, `late on` before a part or a day.
  private static func dayPhase(_ reading: Reading, _ start: Int) -> (Phase?, Int) {
    guard reading.has(start, .phase) else { return (nil, start) }
    let phase: Phase?
    switch reading.form(start) {
    case "early", "earlier": phase = .early
    case "late", "later": phase = .late
    case "mid": phase = .mid
    default: return (nil, start)
    }
    return (phase, reading.isForm(start + 1, "in", "on") ? start + 2 : start + 1)
  }

  /// `Thursday`, `of March 3`, `on Friday`, `into Saturday` after a part.
  private static func dayAfter(_ reading: Reading, _ index: Int) -> Match? {
    let comma = reading.pastComma(index)
    let first = reading.isForm(comma, "of", "on", "from", "into") ? comma + 1 : comma
    guard reading.has(first, [.weekday, .relativeDay, .month, .shift, .digits]),
      let day = Rules.date(reading, first), isDay(day.meaning)
    else { return nil }
    return day
  }

  private static func part(_ reading: Reading, _ index: Int) -> PartOfDay? {
    guard reading.has(index, .partOfDay) else { return nil }
    return PartOfDay(rawValue: reading.word(index).value)
  }

  /// `mid-afternoon`
  private static func midCompound(
    _ reading: Reading, _ index: Int, _ phase: inout Phase?
  ) -> PartOfDay? {
    guard reading.has(index, .compound) else { return nil }
    let parts = CompoundReader.parts(of: reading.form(index))
    guard parts.count == 2, let prefix = Phase(prefix: parts[0]),
      TimeLexicon.word(parts[1]).has(.partOfDay)
    else { return nil }
    phase = prefix
    return PartOfDay(rawValue: TimeLexicon.word(parts[1]).value)
  }

  static func isDay(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .day, .weekday, .relativeDay, .holiday: true
    case .anaphor(let unit, _): unit == .day
    default: false
    }
  }
}
