extension Rule {
  /// A season, where words around it show that it is one.
  ///
  /// The pool was built in **the summer of 2016** and repaired **last spring**.
  static let season = Rule("season", on: [.season, .shift, .determiner]) { reading, start in
    var index = start
    var year = YearMention.open
    let hasArticle = reading.isForm(index, "the")
    if hasArticle { index += 1 }
    if reading.has(index, .shift), !hasArticle {
      year = .shifted(reading.word(index).value)
      index += 1
      if reading.has(index, .shift) {
        year = .shifted(reading.word(index).value)
        index += 1
      }
    }
    guard reading.has(index, .season), let season = Season(rawValue: reading.word(index).value)
    else { return nil }
    let (stated, end) = DayReader.year(reading, index + 1)
    if stated != .open { return Match(end, .season(stated, season)) }
    guard index > start || reading.has(start - 1, [.preposition, .phase]), !isName(reading, index)
    else { return nil }
    return Match(index + 1, .season(year, season))
  }

  /// `Spring Hall`, `the spring tide`
  private static func isName(_ reading: Reading, _ index: Int) -> Bool {
    (reading.isCapitalised(index) && reading.isCapitalised(index + 1))
      || reading.isForm(index + 1, "of", "in") && reading.isForm(index, "fall")
  }
}
