import HearsayModel

/// Where and when words fell, as far as the article shows it.
struct HeardAt: Hashable {
  /// Lower case, without quotation marks and articles: "meet the press", "briefing".
  var kind: String?
  /// A programme, hearing or document with a name of its own rather than a sort of occasion.
  var isNamed = false
  var day: Day?
  var channel: Attribution.Channel?

  init() {}

  init(_ occasion: Occasion?, channel: Attribution.Channel?) {
    self.channel = channel
    guard let occasion else { return }
    day = occasion.date.flatMap(Day.init(iso:))
    let words = occasion.kind.lowercased().split { !$0.isLetter && !$0.isNumber }
      .filter { $0 != "the" && $0 != "a" && $0 != "an" }
    guard !words.isEmpty else { return }
    kind = words.joined(separator: " ")
    isNamed = occasion.kind.contains { $0.isUppercase }
  }

  /// Whether the same words may have fallen at both.
  func mayBe(_ other: HeardAt) -> Bool {
    if isNamed, other.isNamed { return sameName(other) }
    if let day, let otherDay = other.day, abs(day.number - otherDay.number) > 1 { return false }
    guard let sort = sort, let otherSort = other.sort else { return true }
    return sort == otherSort
  }

  /// Nothing against its being a programme: no call, no letter, no hearing.
  var mayBeProgramme: Bool { sort == nil || sort == HeardAt.sorts["interview"] }

  private func sameName(_ other: HeardAt) -> Bool {
    guard let kind, let otherKind = other.kind else { return true }
    return kind.contains(otherKind) || otherKind.contains(kind)
  }

  /// Occasions that may be called by one another's names: a briefing, a news conference and remarks to reporters.
  private var sort: Int? {
    if isNamed { return HeardAt.sorts["interview"] }
    if let kind, let sort = HeardAt.sorts[kind] { return sort }
    return channel.flatMap { HeardAt.sorts[$0.rawValue] }
  }

  private static let sorts = [
    "phone call": 1, "video conference": 1, "meeting": 1, "call": 1, "talks": 1,
    "interview": 2,
    "letter": 3, "article": 4, "social media": 5, "court filing": 6, "indictment": 6, "hearing": 7,
  ]
}
