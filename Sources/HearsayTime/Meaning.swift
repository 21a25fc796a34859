/// What a time expression says, before it is known from where it counts.
indirect enum Meaning: Hashable, Sendable {
  case day(YearMention, month: Int, day: Int)
  case month(YearMention, Int)
  case year(Int)
  /// The first digits of the years: 199.
  case decade(Int)
  /// The first digits of the years: 19 for the twentieth century.
  case century(Int)
  case fiscalYear(Int)
  case season(YearMention, Season)
  case quarter(YearMention, Int)
  case half(YearMention, Int)
  case holiday(YearMention, Holiday)
  case weekday(Int, Shift)
  /// The weekday before (-1) or after (1) the day last mentioned.
  case anaphoricWeekday(Int, Int)
  /// Days from the article's day.
  case relativeDay(Int)
  /// Units from the one that holds the article's day: last week is -1.
  case period(TimeUnit, Int)
  /// Units from the one that holds the day last mentioned: that week is 0, the next day 1.
  case anaphor(TimeUnit, Int)
  /// The quarter told of, else the last that ended.
  case latestQuarter
  /// The week that holds a day.
  case week(of: Meaning)
  case part(PartOfDay, of: Meaning?, spansNight: Bool)
  case clock(minutes: Int, isUniversal: Bool, of: Meaning?)
  case offset(Amount, TimeUnit, sign: Int, from: Origin)
  case phase(Phase, Meaning)
  case range(Meaning, Meaning)
  case duration(Length)
  case set(String)
  case reference(String)
}

/// How an expression names its year.
enum YearMention: Hashable, Sendable {
  /// Not at all: "January 26".
  case open
  case stated(Int)
  /// "January last year" is -1.
  case relative(Int)
  /// "last March" is -1, "this March" 0, "next March" 1.
  case shifted(Int)
}

/// last, this, next before a weekday.
enum Shift: Int, Hashable, Sendable {
  case last = -1
  case this = 0
  case next = 1
  case none = 2
}

enum Season: Int, Hashable, Sendable {
  case spring, summer, autumn, winter

  var code: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }
}

/// A part of a stretch of time: TIMEX3 `mod`.
enum Phase: Int, Hashable, Sendable {
  case early, mid, late
  /// "earlier this week": from its start to the day before the article's.
  case earlier
  /// "later that week": from the day mentioned to its end.
  case later

  var modifier: String {
    switch self {
    case .early, .earlier: "START"
    case .mid: "MID"
    case .late, .later: "END"
    }
  }
}

/// From where an offset counts.
enum Origin: Hashable, Sendable {
  /// The article's day: "ago".
  case article
  /// The day last mentioned: "earlier".
  case mentioned
  case stated(Meaning)
}

/// How many.
struct Amount: Hashable, Sendable {
  /// As TIMEX3 writes it: `2`, `2.5`, `X`.
  var text: String
  /// Nil where it is vague.
  var count: Int?

  static let one = Amount(1)
  static let half = Amount(text: "0.5", count: nil)
  static let vague = Amount(text: "X", count: nil)

  init(_ count: Int) {
    text = String(count)
    self.count = count
  }

  init(text: String, count: Int?) {
    self.text = text
    self.count = count
  }
}

/// A length of time.
struct Length: Hashable, Sendable {
  enum Direction: Hashable, Sendable {
    /// "the past week"
    case past
    /// "the next two weeks"
    case future
  }

  var amount: Amount
  var unit: TimeUnit
  var modifier: String?
  var direction: Direction?

  init(
    _ amount: Amount, _ unit: TimeUnit, modifier: String? = nil, direction: Direction? = nil
  ) {
    self.amount = amount
    self.unit = unit
    self.modifier = modifier
    self.direction = direction
  }

  /// TIMEX3 duration.
  var value: String {
    if amount == .half, let value = halfValue { return value }
    let text = amount.text
    switch unit {
    case .second: return "PT\(text)S"
    case .minute: return "PT\(text)M"
    case .hour: return "PT\(text)H"
    case .day: return "P\(text)D"
    case .weekend: return "P\(text)WE"
    case .week: return "P\(text)W"
    case .fortnight: return "P\(times(2))W"
    case .month: return "P\(text)M"
    case .season, .quarter: return "P\(times(3))M"
    case .year: return "P\(text)Y"
    case .decade: return "P\(times(10))Y"
    case .century: return "P\(times(100))Y"
    }
  }

  /// Half of a unit in the next smaller one.
  private var halfValue: String? {
    switch unit {
    case .minute: "PT30S"
    case .hour: "PT30M"
    case .day: "PT12H"
    case .year: "P6M"
    case .decade: "P5Y"
    case .century: "P50Y"
    default: nil
    }
  }

  private func times(_ factor: Int) -> String {
    amount.count.map { String($0 * factor) } ?? amount.text
  }
}
