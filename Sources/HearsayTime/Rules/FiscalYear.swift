extension Rule {
  /// A business year by its number.
  ///
  /// Losses narrowed in **fiscal 2021**.
  static let fiscalYear = Rule("fiscal-year", on: [.fiscal]) { reading, start in
    let index = reading.isForm(start + 1, "year") ? start + 2 : start + 1
    guard let year = reading.year(index) else { return nil }
    return Match(index + 1, .fiscalYear(year))
  }
}
