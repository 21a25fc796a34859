extension Rule {
  /// A decade.
  ///
  /// The line ran until **the 1970s** and again in **the '90s**.
  static let decade = Rule("decade", on: [.decade, .determiner]) { reading, start in
    var index = start
    let hasArticle = reading.isForm(index, "the")
    if hasArticle {
      index += 1
    } else if !reading.has(index, .decade) {
      return nil
    }
    if reading.isForm(index, "'"), reading.sticks(index) { index += 1 }
    let word = reading.word(index)
    if word.has(.decade) {
      let isPlain = !word.has(.ambiguous) && reading.form(index).utf8.first ?? 0 < 0x3A
      guard hasArticle || isPlain else { return nil }
      return Match(index + 1, .decade(word.value))
    }
    guard hasArticle, let year = reading.year(index), year % 10 == 0,
      reading.isForm(index + 1, "'s"), !reading.isCapitalised(index + 2)
    else { return nil }
    return Match(index + 2, .decade(year / 10))
  }
}
