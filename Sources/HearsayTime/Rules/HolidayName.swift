extension Rule {
  /// A day that has a name.
  ///
  /// The lights went out on **Christmas Eve** and came back on **New Year's Day**.
  static let holiday = Rule("holiday", on: [.holiday, .shift]) { reading, start in
    var year = YearMention.open
    var index = start
    if reading.has(index, .shift) {
      year = .shifted(reading.word(index).value)
      index += 1
    }
    guard reading.has(index, .holiday), reading.isCapitalised(index),
      let (holiday, next) = name(reading, index)
    else { return nil }
    let (stated, end) = DayReader.year(reading, next)
    return stated == .open
      ? Match(next, .holiday(year, holiday)) : Match(end, .holiday(stated, holiday))
  }

  private static func name(_ reading: Reading, _ index: Int) -> (Holiday, Int)? {
    let rest = [1, 2, 3].map { reading.form(index + $0) }
    switch reading.form(index) {
    case "christmas":
      if rest[0] == "eve" { return (.christmasEve, index + 2) }
      if reading.isCapitalised(index + 1), rest[0] != "day" { return nil }
      return (.christmas, index + (rest[0] == "day" ? 2 : 1))
    case "new":
      guard rest[0] == "year", rest[1] == "'s" || rest[1] == "'" else { return nil }
      if rest[2] == "eve" { return (.newYearsEve, index + 4) }
      return rest[2] == "day" ? (.newYearsDay, index + 4) : nil
    case "easter":
      if rest[0] == "monday" { return (.easterMonday, index + 2) }
      return rest[0] == "sunday" ? (.easter, index + 2) : nil
    case "good": return rest[0] == "friday" ? (.goodFriday, index + 2) : nil
    case "thanksgiving": return (.thanksgiving, index + (rest[0] == "day" ? 2 : 1))
    case "halloween": return (.halloween, index + 1)
    case "valentine": return rest[0] == "'s" && rest[1] == "day" ? (.valentinesDay, index + 3) : nil
    case let first: return dayName(first, rest[0]).map { ($0, index + 2) }
    }
  }

  private static func dayName(_ first: String, _ second: String) -> Holiday? {
    guard second == "day" else { return nil }
    switch first {
    case "independence": return .independenceDay
    case "memorial": return .memorialDay
    case "labor", "labour": return .laborDay
    case "veterans": return .veteransDay
    case "boxing": return .boxingDay
    case "election": return .electionDay
    default: return nil
    }
  }
}
