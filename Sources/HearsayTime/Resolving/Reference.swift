import HearsayModel

/// From where the dates of an article count.
struct Reference {
  /// The article's day.
  var day: Day?
  /// Where the day is not known: the latest past date that the text gives with its year.
  var latest: DayInterval?
  /// Most of the dates lie years before the article: it tells of another time.
  var isRetrospective = false

  init(day: Day?, _ scene: Scene) {
    self.day = day
    if day == nil { latest = scene.latestPast() }
    isRetrospective = scene.isRetrospective(before: day)
  }
}

extension Scene {
  /// The latest date that the prose gives with its year as past: the article is not older.
  func latestPast() -> DayInterval? {
    let intervals = proseFindings().compactMap { finding -> DayInterval? in
      guard finding.tense == .past || finding.tense == .unknown else { return nil }
      return Scene.stated(finding.meaning)
    }
    return intervals.max { ($0.first, $0.last) < ($1.first, $1.last) }
  }

  /// Many dates with years, nearly all of them years before the article.
  func isRetrospective(before day: Day?) -> Bool {
    let years = proseFindings().compactMap { Scene.stated($0.meaning)?.first.year }
    guard let day else { return years.count >= 15 }
    let old = years.filter { $0 <= day.year - 3 }.count
    return years.count >= 8 && old * 5 >= years.count * 4
  }

  /// The days of an expression that states its year.
  static func stated(_ meaning: Meaning) -> DayInterval? {
    switch meaning {
    case .day(.stated(let year), let month, let day):
      Day(year: year, month: month, day: day).map { DayInterval($0, $0) }
    case .month(.stated(let year), let month): Stretch.month(year, month).interval
    case .year(let year): Stretch.year(year).interval
    case .season(.stated(let year), let season): Stretch.season(year, season).interval
    case .quarter(.stated(let year), let quarter): Stretch.quarter(year, quarter).interval
    case .part(_, let inner?, _), .clock(_, _, let inner?): stated(inner)
    case .phase(.late, let inner): stated(inner).map { DayInterval(middle($0), $0.last) }
    case .phase(_, let inner): stated(inner)
    case .range(let first, let second): range(stated(first), stated(second))
    default: nil
    }
  }

  private static func middle(_ interval: DayInterval) -> Day {
    interval.first.adding((interval.last.number - interval.first.number + 1) / 2)
  }

  private static func range(_ first: DayInterval?, _ second: DayInterval?) -> DayInterval? {
    guard let first, let second, first.first <= second.last else { return nil }
    return DayInterval(first.first, second.last)
  }
}
