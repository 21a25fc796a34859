import HearsayModel

/// A date that a happening can have: a day, a month, a year, or days from one to another.
struct TimelineDate: Hashable {
  /// As the timeline writes it: `2032-05-04`, `2032-05`, `2032`, `2032-05-04/2032-05-06`.
  var value: String
  var precision: String
  var interval: DayInterval
  /// The words give the year: nothing was worked out.
  var isStated: Bool

  /// No happening is dated by more than a year.
  private static let longest = 366

  /// Nil for lengths, repetitions, decades, vague words and dates that nothing fixes.
  init?(_ time: TimeExpression, in text: Text) {
    guard time.kind == .date || time.kind == .time, let interval = time.interval,
      interval.last.number - interval.first.number < TimelineDate.longest
    else { return nil }
    self.interval = interval
    isStated = TimelineDate.holdsYear(text.bytes[time.span.start..<time.span.end])
    let parts = time.value.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    if interval.first == interval.last {
      (value, precision) = (interval.first.description, "day")
    } else if isPlain, parts.count <= 2, parts.first?.count == 4 {
      (value, precision) = (time.value, parts.count == 1 ? "year" : "month")
    } else {
      (value, precision) = ("\(interval.first)/\(interval.last)", "interval")
    }
  }

  private static func holdsYear(_ words: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in words {
      digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }
}
