import HearsayModel

/// A day that the text states with its year, and the time of the clock beside it.
struct DatedFinding {
  var day: Day
  var minutes: Int?
  var isUniversal = false

  /// Nil where an expression does not state a whole day.
  init?(_ meaning: Meaning) {
    switch meaning {
    case .day(.stated(let year), let month, let number):
      guard let day = Day(year: year, month: month, day: number) else { return nil }
      self.day = day
    case .clock(let minutes, let isUniversal, let inner?):
      guard case .day(.stated(let year), let month, let number) = inner,
        let day = Day(year: year, month: month, day: number)
      else { return nil }
      self.day = day
      self.minutes = minutes
      self.isUniversal = isUniversal
    case .part(_, let inner?, _), .phase(_, let inner):
      guard let dated = DatedFinding(inner), dated.minutes == nil else { return nil }
      self = dated
    default: return nil
    }
  }

  /// ISO 8601, with the time where it is known.
  var iso: String {
    guard let minutes else { return day.description }
    let clock = "\(Day.padded(minutes / 60, 2)):\(Day.padded(minutes % 60, 2))"
    return "\(day)T\(clock)\(isUniversal ? "Z" : "")"
  }

  func published(_ evidence: TextSpan, reason: String) -> PublicationDate {
    PublicationDate(
      date: iso, precision: minutes == nil ? .day : .minute, evidence: evidence, inferred: false,
      reason: reason)
  }
}
