import HearsayModel

/// A day that has a name.
enum Holiday: Hashable, Sendable {
  case newYearsDay, newYearsEve, valentinesDay, independenceDay, halloween, veteransDay
  case christmasEve, christmas, boxingDay
  case goodFriday, easter, easterMonday
  case memorialDay, laborDay, thanksgiving, electionDay

  func day(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .newYearsEve: Day(year: year, month: 12, day: 31)
    case .valentinesDay: Day(year: year, month: 2, day: 14)
    case .independenceDay: Day(year: year, month: 7, day: 4)
    case .halloween: Day(year: year, month: 10, day: 31)
    case .veteransDay: Day(year: year, month: 11, day: 11)
    case .christmasEve: Day(year: year, month: 12, day: 24)
    case .christmas: Day(year: year, month: 12, day: 25)
    case .boxingDay: Day(year: year, month: 12, day: 26)
    case .goodFriday: Holiday.easterSunday(year)?.adding(-2)
    case .easter: Holiday.easterSunday(year)
    case .easterMonday: Holiday.easterSunday(year)?.adding(1)
    case .memorialDay: Holiday.last(1, ofMonth: 5, year)
    case .laborDay: Holiday.nth(1, 1, ofMonth: 9, year)
    case .thanksgiving: Holiday.nth(4, 4, ofMonth: 11, year)
    case .electionDay: Holiday.nth(1, 1, ofMonth: 11, year)?.adding(1)
    }
  }

  /// The n-th weekday of a month.
  private static func nth(_ count: Int, _ weekday: Int, ofMonth month: Int, _ year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first.adding((weekday - first.weekday + 7) % 7 + 7 * (count - 1))
  }

  private static func last(_ weekday: Int, ofMonth month: Int, _ year: Int) -> Day? {
    let length = Day.length(ofMonth: month, year: year)
    guard let last = Day(year: year, month: month, day: length) else { return nil }
    return last.adding(-((last.weekday - weekday + 7) % 7))
  }

  /// Easter Sunday of the Gregorian calendar: the anonymous algorithm that Meeus prints (Astronomical Algorithms, ch. 8).
  private static func easterSunday(_ year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    return Day(year: year, month: month, day: (h + l - 7 * m + 33 * month + 19) % 32)
  }
}
