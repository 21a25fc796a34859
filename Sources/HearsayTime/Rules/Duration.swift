extension Rule {
  /// A length of time.
  ///
  /// The talk took **slightly more than two hours**, after a **35-minute** walk and **the past three weeks** of waiting.
  static let duration = Rule(
    "duration",
    on: [
      .cardinal, .digits, .decimal, .determiner, .vague, .approximation, .half, .compound, .shift,
      .ordinal,
      .recent,
    ]
  ) { reading, start in
    if let match = DurationReader.compound(reading, start) { return match }
    let modifier = ModifierReader.read(reading, start)
    let index = modifier?.end ?? start
    guard
      var (length, end) = DurationReader.shifted(reading, index)
        ?? DurationReader.plain(reading, index)
    else { return nil }
    if DurationReader.isRate(reading, index, end) {
      return modifier == nil ? Match(end, .set(length.value)) : nil
    }
    length.modifier = modifier?.modifier
    return Match(end, .duration(length))
  }
}

/// Reads lengths of time.
enum DurationReader {
  /// `two weeks`, `an hour`, `two more years`, `an hour and a half`.
  static func plain(_ reading: Reading, _ start: Int) -> (Length, Int)? {
    guard let (amount, end) = QuantityReader.read(reading, start) else { return nil }
    return unit(reading, end, amount, hasArticle: reading.isForm(start, "a", "an"))
  }

  private static func unit(
    _ reading: Reading, _ index: Int, _ amount: Amount, hasArticle: Bool
  ) -> (Length, Int)? {
    var next = index
    while reading.isForm(
      next, "more", "full", "straight", "consecutive", "additional", "long", "whole", "further",
      "extra",
      "solid", "short", "other")
    {
      next += 1
      guard next < index + 3 else { return nil }
    }
    guard reading.has(next, [.unit, .units]), let unit = reading.word(next).unit else { return nil }
    let isSingular = reading.has(next, .unit)
    if isSingular, unit == .second || unit == .quarter { return nil }
    if isSingular, amount.count == nil, amount != .half { return nil }
    if reading.isForm(next + 1, "old", "older") { return nil }
    if reading.isHyphen(next + 1), reading.sticks(next) { return nil }
    if hasArticle, amount == .one, reading.isForm(next + 1, "and"), reading.isForm(next + 2, "a"),
      reading.has(next + 3, .half)
    {
      return (Length(Amount(text: "1.5", count: nil), unit), next + 4)
    }
    return (Length(amount, unit), next + 1)
  }

  /// `the past week`, `the next two weeks`, `last five years`, `the first nine months`, `recent years`.
  static func shifted(_ reading: Reading, _ start: Int) -> (Length, Int)? {
    var index = start
    let hasArticle = reading.isForm(index, "the", "these", "those")
    if hasArticle { index += 1 }
    let isShift = reading.has(index, .shift)
    let isOrdinal = reading.isForm(index, "first") && hasArticle
    let isRecent = reading.has(index, .recent) || reading.isForm(index, "coming", "past")
    guard isShift || isOrdinal || isRecent || hasArticle else { return nil }
    let direction = direction(reading.form(index), reading.word(index), isShift)
    let next = isShift || isOrdinal || isRecent ? index + 1 : index
    if isRecent || isShift, reading.has(next, .units), let unit = reading.word(next).unit {
      guard hasArticle || isRecent else { return nil }
      return (Length(.vague, unit, direction: nil), next + 1)
    }
    if hasArticle, isShift, reading.has(next, .unit), let unit = reading.word(next).unit,
      unit > .minute, unit != .quarter, unit != .weekend, direction != nil
    {
      return (Length(.one, unit, direction: direction), next + 1)
    }
    guard !reading.has(next, .determiner), let (amount, end) = QuantityReader.read(reading, next),
      let (length, last) = unit(reading, end, amount, hasArticle: false)
    else { return nil }
    if isShift, amount == .one { return nil }
    return (Length(length.amount, length.unit, direction: direction), last)
  }

  private static func direction(
    _ form: String, _ word: TimeWord, _ isShift: Bool
  ) -> Length.Direction? {
    guard isShift, word.value != 0 else { return nil }
    return word.value < 0 ? .past : .future
  }

  /// `35-minute`, `two-week`, `decades-long`.
  static func compound(_ reading: Reading, _ index: Int) -> Match? {
    guard reading.has(index, .compound) else { return nil }
    let parts = CompoundReader.parts(of: reading.form(index))
    guard parts.count >= 2 else { return nil }
    let last = TimeLexicon.word(parts[parts.count - 1])
    if parts.count == 2, parts[1] == "long", let unit = TimeLexicon.word(parts[0]).unit {
      let isPlural = TimeLexicon.word(parts[0]).has(.units)
      return Match(index + 1, .duration(Length(isPlural ? .vague : .one, unit)))
    }
    let isTailed = parts.count > 2 && ["long", "plus"].contains(parts[parts.count - 1])
    let unitWord = isTailed ? TimeLexicon.word(parts[parts.count - 2]) : last
    let count = isTailed ? parts.count - 2 : parts.count - 1
    guard let unit = unitWord.unit, unit != .quarter, let amount = amount(Array(parts[..<count]))
    else {
      return nil
    }
    return Match(index + 1, .duration(Length(amount, unit)))
  }

  /// `35`, `two`, `twenty-five`.
  private static func amount(_ parts: [String]) -> Amount? {
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 2 {
      let word = CompoundReader.word(parts.joined(separator: "-"))
      return word.has(.cardinal) ? Amount(word.value) : nil
    }
    if first == "multi" || first == "several" { return .vague }
    let word = TimeLexicon.word(first)
    if word.has([.cardinal, .digits]) { return Amount(word.value) }
    return word.has(.decimal) && !first.contains(",") ? Amount(text: first, count: nil) : nil
  }

  /// `15 a year`, `twice a week`, `2 percent a month`.
  static func isRate(_ reading: Reading, _ start: Int, _ end: Int) -> Bool {
    guard end == start + 2, reading.isForm(start, "a", "an") else { return false }
    let before = start - 1
    return reading.has(before, [.digits, .decimal])
      || reading.isForm(
        before, "once", "twice", "times", "percent", "%", "million", "billion", "hundred",
        "thousand",
        "hours", "days", "dollars", "euros", "cents")
  }
}
