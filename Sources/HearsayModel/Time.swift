/// A TIMEX3 expression (ISO-TimeML, ISO 24617-1) with the days that it covers.
public struct TimeExpression: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  public var span: TextSpan
  public var kind: Kind
  /// TIMEX3 `value`.
  public var value: String
  /// TIMEX3 `mod`.
  public var modifier: String?
  /// First and last day, both included.
  public var interval: DayInterval?
  public var rule: String

  public init(
    span: TextSpan, kind: Kind, value: String, modifier: String? = nil,
    interval: DayInterval? = nil, rule: String
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.interval = interval
    self.rule = rule
  }
}

/// Days from a first to a last, both included.
public struct DayInterval: Hashable, Sendable {
  public var first: Day
  public var last: Day

  public init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }
}

/// When an article appeared.
public struct PublicationDate: Hashable, Sendable {
  public enum Precision: String, Sendable {
    case second, minute, day, month, interval
  }

  /// ISO 8601: a date, a date with a time, or `a/b`.
  public var date: String
  public var precision: Precision
  /// The words it rests on; nil where the input stated it or other articles did.
  public var evidence: TextSpan?
  /// Worked out rather than stated.
  public var inferred: Bool
  /// What it was worked out from, in words.
  public var reason: String

  public init(
    date: String, precision: Precision, evidence: TextSpan?, inferred: Bool, reason: String
  ) {
    self.date = date
    self.precision = precision
    self.evidence = evidence
    self.inferred = inferred
    self.reason = reason
  }

  /// The day, or the last day of an interval.
  public var day: Day? {
    Day(iso: date.split(separator: "/").last.map(String.init) ?? date)
  }
}

/// Where and when a report was filed, and by which agency: `OSLO, March 3 (Northwire) -`.
public struct Dateline: Hashable, Sendable {
  public var span: TextSpan
  public var place: String?
  /// As written: `March 3`.
  public var date: String?
  public var agency: String?

  public init(span: TextSpan, place: String?, date: String?, agency: String?) {
    self.span = span
    self.place = place
    self.date = date
    self.agency = agency
  }
}
