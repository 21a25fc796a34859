import HearsayModel

/// Works out the year of a dateline that gives only month and day.
///
/// `OSLO, March 3 (NORD) —`, "on Thursday" and "in December 2031" make it 2032, when March 3 or the day before was a Thursday.
struct YearInference {
  let scene: Scene

  /// How many years after the latest date in the text are tried.
  private static let reach = 3
  /// Days of the longest stretch that a year is read off.
  private static let longest = 32

  func read() -> PublicationDate? {
    // "The bridge opened in 1931" says little of when the article appeared; "the ferry sank in December 2031" says more.
    guard let (month, number, span) = dayWithoutYear(), let latest = scene.latestPast(),
      latest.last.number - latest.first.number < YearInference.longest
    else { return nil }
    let years = latest.first.year...latest.first.year + YearInference.reach
    let candidates = years.compactMap { Day(year: $0, month: month, day: number) }
      .filter { $0 >= latest.first }
    let told = firstPastWeekday()
    for (index, day) in candidates.enumerated() {
      if let told {
        guard (day.weekday - told + 7) % 7 <= 1 else { continue }
      } else if index > 0 || day.number - latest.last.number > 370 {
        return nil
      }
      return PublicationDate(
        date: day.description, precision: .day, evidence: span, inferred: true,
        reason: reason(latest, told))
    }
    return nil
  }

  private func reason(_ latest: DayInterval, _ told: Int?) -> String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let weekday = told.map { ", and it tells of \(names[$0 - 1])" } ?? ""
    return "the dateline gives the day; the text tells of \(latest.first.year) as past\(weekday)"
  }

  /// The day of the dateline in the year that brings it nearest to a day.
  func day(near other: Day) -> (Day, TextSpan)? {
    guard let (month, number, span) = dayWithoutYear() else { return nil }
    let candidates = (other.year - 1...other.year + 1).compactMap {
      Day(year: $0, month: month, day: number)
    }
    let nearest = candidates.min {
      abs($0.number - other.number) < abs($1.number - other.number)
    }
    return nearest.map { ($0, span) }
  }

  private func dayWithoutYear() -> (month: Int, day: Int, span: TextSpan)? {
    for finding in scene.datelineFindings() {
      if case .day(.open, let month, let day) = finding.meaning {
        return (month, day, scene.span(of: finding))
      }
    }
    return nil
  }

  /// The first weekday that the text tells of as past.
  private func firstPastWeekday() -> Int? {
    for finding in scene.proseFindings() where finding.tense == .past {
      if let day = weekday(finding.meaning) { return day }
    }
    return nil
  }

  private func weekday(_ meaning: Meaning) -> Int? {
    switch meaning {
    case .weekday(let day, .none): day
    case .part(_, let inner?, _), .clock(_, _, let inner?), .phase(_, let inner): weekday(inner)
    default: nil
    }
  }
}
