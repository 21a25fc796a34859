import HearsayModel

/// A stretch of calendar time with its TIMEX3 value.
struct Stretch: Hashable {
  var value: String
  /// Nil where the days are not known.
  var interval: DayInterval?
  var unit: TimeUnit
  var kind = TimeExpression.Kind.date
  var modifier: String?

  init(
    _ value: String, _ interval: DayInterval?, _ unit: TimeUnit,
    kind: TimeExpression.Kind = .date, modifier: String? = nil
  ) {
    self.value = value
    self.interval = interval
    self.unit = unit
    self.kind = kind
    self.modifier = modifier
  }

  // MARK: Calendar

  static func day(_ day: Day) -> Stretch { Stretch(day.description, DayInterval(day, day), .day) }

  static func week(of day: Day) -> Stretch {
    let monday = day.adding(1 - day.weekday)
    return Stretch(weekValue(monday), DayInterval(monday, monday.adding(6)), .week)
  }

  static func weekend(of day: Day) -> Stretch {
    let saturday = day.adding(6 - day.weekday)
    return Stretch(
      weekValue(saturday) + "-WE", DayInterval(saturday, saturday.adding(1)), .weekend)
  }

  /// ISO 8601 week: the year is that of the week's Thursday.
  private static func weekValue(_ day: Day) -> String {
    let thursday = day.adding(4 - day.weekday)
    let year = thursday.year
    guard let first = Day(year: year, month: 1, day: 1) else { return "XXXX-WXX" }
    return "\(Day.padded(year, 4))-W\(Day.padded((thursday.number - first.number) / 7 + 1, 2))"
  }

  static func month(_ year: Int, _ month: Int) -> Stretch {
    months(year, month, 1, value: "\(Day.padded(year, 4))-\(Day.padded(month, 2))", .month)
  }

  static func quarter(_ year: Int, _ quarter: Int) -> Stretch {
    months(year, quarter * 3 - 2, 3, value: "\(Day.padded(year, 4))-Q\(quarter)", .quarter)
  }

  static func half(_ year: Int, _ half: Int) -> Stretch {
    months(year, half * 6 - 5, 6, value: "\(Day.padded(year, 4))-H\(half)", .quarter)
  }

  /// Meteorological seasons of the northern half; a winter belongs to the year in which it begins.
  static func season(_ year: Int, _ season: Season) -> Stretch {
    months(
      year, season.rawValue * 3 + 3, 3, value: "\(Day.padded(year, 4))-\(season.code)", .season)
  }

  static func year(_ year: Int) -> Stretch {
    months(year, 1, 12, value: Day.padded(year, 4), .year)
  }

  static func decade(_ decade: Int) -> Stretch { years(decade * 10, 10, String(decade), .decade) }

  static func century(_ century: Int) -> Stretch {
    years(century * 100, 100, Day.padded(century, 2), .century)
  }

  private static func years(_ first: Int, _ count: Int, _ value: String, _ unit: TimeUnit)
    -> Stretch
  {
    guard let start = Day(year: max(first, 1), month: 1, day: 1),
      let end = Day(year: first + count - 1, month: 12, day: 31)
    else { return Stretch(value, nil, unit) }
    return Stretch(value, DayInterval(start, end), unit)
  }

  private static func months(
    _ year: Int, _ month: Int, _ count: Int, value: String, _ unit: TimeUnit
  ) -> Stretch {
    let last = month + count - 1
    let lastYear = year + (last - 1) / 12
    let lastMonth = (last - 1) % 12 + 1
    guard let start = Day(year: year, month: month, day: 1),
      let end = Day(
        year: lastYear, month: lastMonth, day: Day.length(ofMonth: lastMonth, year: lastYear))
    else { return Stretch(value, nil, unit) }
    return Stretch(value, DayInterval(start, end), unit)
  }

  // MARK: Arithmetic

  /// The stretch of a unit that holds a day, moved by a number of units.
  static func holding(_ day: Day, _ unit: TimeUnit, moved count: Int) -> Stretch {
    let (year, month, _) = day.components
    switch unit {
    case .second, .minute, .hour, .day: return .day(day.adding(unit == .day ? bounded(count) : 0))
    case .week: return .week(of: day.adding(7 * bounded(count)))
    case .fortnight: return .week(of: day.adding(14 * bounded(count)))
    case .weekend: return .weekend(of: day.adding(7 * bounded(count)))
    case .month:
      let index = year * 12 + month - 1 + bounded(count)
      return .month(index / 12, index % 12 + 1)
    case .quarter, .season:
      let index = year * 4 + (month - 1) / 3 + bounded(count)
      return .quarter(index / 4, index % 4 + 1)
    case .year: return .year(year + bounded(count))
    case .decade: return .decade(year / 10 + bounded(count))
    case .century: return .century(year / 100 + bounded(count))
    }
  }

  /// A day moved by months or years, kept inside its month.
  static func move(_ day: Day, _ unit: TimeUnit, by count: Int) -> Day? {
    let count = bounded(count)
    let (year, month, number) = day.components
    switch unit {
    case .second, .minute, .hour: return day
    case .day: return day.adding(count)
    case .week, .weekend: return day.adding(7 * count)
    case .fortnight: return day.adding(14 * count)
    case .month, .season, .quarter:
      let index = year * 12 + month - 1 + count * (unit == .month ? 1 : 3)
      guard index > 0 else { return nil }
      let length = Day.length(ofMonth: index % 12 + 1, year: index / 12)
      return Day(year: index / 12, month: index % 12 + 1, day: min(number, length))
    case .year, .decade, .century:
      let factor = unit == .year ? 1 : unit == .decade ? 10 : 100
      let moved = year + count * factor
      return Day(
        year: moved, month: month, day: min(number, Day.length(ofMonth: month, year: moved)))
    }
  }

  /// Keeps what a text may claim inside what a calendar can hold.
  private static func bounded(_ count: Int) -> Int { max(-9999, min(9999, count)) }

  // MARK: Unknown

  /// A value for a unit whose place in time is not known.
  static func unknown(_ unit: TimeUnit) -> Stretch {
    let value =
      switch unit {
      case .second, .minute, .hour, .day: "XXXX-XX-XX"
      case .weekend: "XXXX-WXX-WE"
      case .week, .fortnight: "XXXX-WXX"
      case .month: "XXXX-XX"
      case .quarter, .season: "XXXX-QX"
      case .year, .decade, .century: "XXXX"
      }
    return Stretch(value, nil, unit)
  }
}

extension DayInterval {
  func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Days between an interval and a day: 0 inside.
  func distance(to day: Day) -> Int {
    day < first ? first.number - day.number : max(0, day.number - last.number)
  }
}
