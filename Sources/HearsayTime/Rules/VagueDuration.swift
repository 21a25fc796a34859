extension Rule {
  /// A length of time that nobody counts.
  ///
  /// They argued **for months** about **years** of neglect.
  static let vagueDuration = Rule("vague-duration", on: [.units]) { reading, start in
    guard let unit = reading.word(start).unit, unit >= .minute, unit != .weekend,
      !reading.has(start - 1, [.cardinal, .ordinal, .digits, .decimal, .vague]),
      reading.has(start - 1, .preposition)
        || reading.isForm(
          start - 1, "about", "over", "within", "took", "take", "takes", "last", "spent"),
      !reading.isForm(start + 1, "old", "'", "-")
    else { return nil }
    return Match(start + 1, .duration(Length(.vague, unit)))
  }
}
