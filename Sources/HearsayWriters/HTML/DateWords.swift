import HearsayModel

/// ISO 8601 dates as a reader expects them: "9 March 2024", "March 2024", "9 March 2024, 16:20".
enum DateWords {
  /// The date in words, or as it stands where it has another shape.
  static func words(_ iso: String) -> String {
    let ends = iso.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2, !ends[0].isEmpty, !ends[1].isEmpty {
      return "\(one(ends[0])) – \(one(ends[1]))"
    }
    return one(iso[...])
  }

  private static func one(_ iso: Substring) -> String {
    if let day = Day(iso: String(iso)) {
      let words = "\(day.day) \(months[day.month - 1]) \(day.year)"
      return words + clock(iso.dropFirst(10))
    }
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), parts[1].count == 2,
      let month = Int(parts[1]), (1...12).contains(month)
    {
      return "\(months[month - 1]) \(year)"
    }
    return String(iso)
  }

  /// ", 16:20" from "T16:20:00+00:00".
  private static func clock(_ rest: Substring) -> String {
    let time = rest.dropFirst().prefix(5)
    guard rest.first == "T", time.count == 5, time.allSatisfy({ $0.isNumber || $0 == ":" })
    else { return "" }
    return ", \(time)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
