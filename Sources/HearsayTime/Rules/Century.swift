extension Rule {
  /// A century by its number.
  ///
  /// The wall dates from **the 14th century**.
  static let century = Rule("century", on: [.ordinal, .determiner, .compound]) { reading, start in
    let index = reading.isForm(start, "the") ? start + 1 : start
    let ordinal = reading.word(index)
    if ordinal.has(.ordinal), (1...30).contains(ordinal.value),
      reading.isForm(index + 1, "century"), ordinal.value > 3
    {
      return Match(index + 2, .century(ordinal.value - 1))
    }
    let parts = ordinal.has(.compound) ? CompoundReader.parts(of: reading.form(index)) : []
    guard parts.count == 2, parts[1] == "century" else { return nil }
    let first = TimeLexicon.word(parts[0])
    guard first.has(.ordinal), (4...30).contains(first.value) else { return nil }
    return Match(index + 1, .century(first.value - 1))
  }
}
