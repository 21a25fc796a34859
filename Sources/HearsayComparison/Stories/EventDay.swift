import HearsayModel

/// The day on which what an article tells first happened, as far as its opening shows it.
///
/// "A telephone call took place late on 30 December" and "spoke by phone on Saturday", filed on 12 February, are openings
/// of two stories, however alike the rest is.
struct EventDay: Equatable {
  /// The days that it may be; nil where the article does not show the year.
  private(set) var days: DayInterval?
  /// 1 = Monday … 7 = Sunday, where the opening names one day.
  private(set) var weekday: Int?
  /// The days of a leap year (1 … 366) that it may be.
  private(set) var yearDays: ClosedRange<Int>?

  /// Two accounts of one happening may date it by the event, by the report of it or by what comes next.
  static let tolerance = 3

  /// Reads the first date of the opening: the first sentences of the article's prose.
  init(_ article: AnnotatedArticle) {
    let opening = EventDay.spans(of: article, .paragraph).prefix(3)
    let written = Written(article)
    for time in article.annotations.times.sorted(by: { $0.span < $1.span }) {
      guard time.kind == .date || time.kind == .time,
        opening.contains(where: { $0.contains(time.span) })
      else { continue }
      read(time, written)
      if weekday != nil || yearDays != nil || days != nil { return }
    }
  }

  private mutating func read(_ time: TimeExpression, _ written: Written) {
    if let interval = time.interval {
      if interval.last.number - interval.first.number <= EventDay.tolerance { set(interval) }
      return
    }
    let parts = time.value.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let last = Int(parts[2]) else { return }
    if parts[1].hasPrefix("W"), (1...7).contains(last) {
      weekday = last
      if let day = written.day {
        let back = (day.weekday - last + 7) % 7
        set(DayInterval(day.adding(-back), day.adding(-back)))
      } else if let yearDay = written.yearDay {
        yearDays = (yearDay - 6)...yearDay
      }
    } else if let month = Int(parts[1]), let yearDay = EventDay.yearDay(month, last) {
      yearDays = yearDay...yearDay
    }
  }

  private mutating func set(_ interval: DayInterval) {
    days = interval
    if interval.first == interval.last { weekday = interval.first.weekday }
    guard let first = EventDay.yearDay(interval.first.month, interval.first.day) else { return }
    yearDays = first...(first + interval.last.number - interval.first.number)
  }

  /// The place of a day in a leap year.
  fileprivate static func yearDay(_ month: Int, _ day: Int) -> Int? {
    guard let date = Day(year: 2000, month: month, day: day),
      let first = Day(year: 2000, month: 1, day: 1)
    else { return nil }
    return date.number - first.number + 1
  }

  /// Sentences in blocks of one kind.
  fileprivate static func spans(of article: AnnotatedArticle, _ kind: Block.Kind) -> [TextSpan] {
    article.annotations.sentences.filter { sentence in
      article.article.blocks.indices.contains(sentence.block)
        && article.article.blocks[sentence.block].kind == kind
    }.map(\.span)
  }

  /// Whether both cannot be days of one happening: more than a few days lie between them.
  func excludes(_ other: EventDay) -> Bool {
    if let days, let otherDays = other.days {
      return days.first.number > otherDays.last.number + EventDay.tolerance
        || otherDays.first.number > days.last.number + EventDay.tolerance
    }
    guard let yearDays, let otherDays = other.yearDays else { return false }
    let apart = max(
      yearDays.lowerBound - otherDays.upperBound, otherDays.lowerBound - yearDays.upperBound)
    return min(apart, 366 - apart) > EventDay.tolerance
  }
}

/// When an article was written: its publication, or the date of its dateline.
private struct Written {
  private(set) var day: Day?
  private(set) var yearDay: Int?

  init(_ article: AnnotatedArticle) {
    if let published = article.annotations.published?.day {
      day = published
      return
    }
    let datelines =
      EventDay.spans(of: article, .dateline)
      + [article.annotations.dateline?.span].compactMap { $0 }
    for time in article.annotations.times
    where datelines.contains(where: { $0.contains(time.span) }) {
      if let interval = time.interval, interval.first == interval.last {
        day = interval.first
        return
      }
      let parts = time.value.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
      if parts.count == 3, let month = Int(parts[1]), let last = Int(parts[2]) {
        yearDay = EventDay.yearDay(month, last)
      }
    }
  }
}
