/// What a word can do in a time expression.
struct TimeClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let month = bit(0)
  /// Also a common word or a name: May, March, Jan, Sun.
  static let ambiguous = bit(1)
  static let weekday = bit(2)
  static let weekdays = bit(3)
  static let unit = bit(4)
  static let units = bit(5)
  static let cardinal = bit(6)
  static let ordinal = bit(7)
  /// Digits alone.
  static let digits = bit(8)
  /// `10:30`, `8pm`, `noon`.
  static let clock = bit(9)
  static let decade = bit(10)
  static let partOfDay = bit(11)
  static let relativeDay = bit(12)
  static let season = bit(13)
  static let holiday = bit(14)
  /// last, this, next.
  static let shift = bit(15)
  /// same, that, following, previous: counted from the date last mentioned.
  static let anaphor = bit(16)
  /// early, late, mid, beginning, end.
  static let phase = bit(17)
  static let determiner = bit(18)
  static let meridiem = bit(19)
  static let zone = bit(20)
  /// several, few, many.
  static let vague = bit(21)
  /// about, nearly, more, at, up.
  static let approximation = bit(22)
  static let reference = bit(23)
  static let frequency = bit(24)
  static let every = bit(25)
  /// Hyphenated: `35-minute`, `mid-1980s`, `third-quarter`.
  static let compound = bit(26)
  static let half = bit(27)
  static let fiscal = bit(28)
  /// in, on, at, since, until: what stands before a date.
  static let preposition = bit(29)
  /// A cue of the future: will, due, scheduled.
  static let future = bit(30)
  /// A cue of the past: was, said.
  static let past = bit(31)
  /// `Q2`, `3Q`
  static let quarter = bit(32)
  /// recent, coming, upcoming.
  static let recent = bit(33)
  /// A verb in the present tense that dates a coming event: meets.
  static let present = bit(34)
  /// `1,000`, `3.5`
  static let decimal = bit(35)

  private static func bit(_ position: Int) -> TimeClass { TimeClass(rawValue: 1 << position) }

  /// The classes with which an expression can begin.
  static let starters: TimeClass = [
    .month, .weekday, .weekdays, .unit, .units, .cardinal, .ordinal, .digits, .clock, .decade,
    .partOfDay,
    .relativeDay, .season, .holiday, .shift, .anaphor, .phase, .determiner, .vague,
    .approximation, .reference, .frequency, .every, .compound, .half, .fiscal, .quarter, .recent,
    .decimal,
  ]
}

/// A word as the rules read it.
struct TimeWord: Hashable, Sendable {
  var classes: TimeClass = []
  /// The month, weekday, number, decade (199), minutes after midnight, days from today … of the class.
  var value = 0
  var unit: TimeUnit?

  static let none = TimeWord()

  init(_ classes: TimeClass = [], _ value: Int = 0, unit: TimeUnit? = nil) {
    self.classes = classes
    self.value = value
    self.unit = unit
  }

  func has(_ wanted: TimeClass) -> Bool { !classes.isDisjoint(with: wanted) }
}

/// A unit of time.
enum TimeUnit: Int, Hashable, Sendable, Comparable {
  case second, minute, hour, day, weekend, week, fortnight, month, season, quarter, year, decade,
    century

  static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }
}
