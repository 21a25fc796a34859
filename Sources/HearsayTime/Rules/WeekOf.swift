extension Rule {
  /// The week that holds a day.
  ///
  /// The hearing is set for **the week of May 9**.
  static let weekOf = Rule("week-of", on: [.determiner, .unit]) { reading, start in
    let index = reading.isForm(start, "the") ? start + 1 : start
    guard reading.isForm(index, "week"), reading.isForm(index + 1, "of"),
      let day = Rules.date(reading, index + 2), PartReader.isDay(day.meaning)
    else { return nil }
    return Match(day.end, .week(of: day.meaning))
  }
}
