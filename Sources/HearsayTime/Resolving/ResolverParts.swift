import HearsayModel

/// Times of day, offsets, parts, ranges and lengths: what rests on other dates.
extension Resolver {
  // MARK: Times of day

  func timeOfDay(_ meaning: Meaning, _ tense: Tense) -> Stretch {
    switch meaning {
    case .part(let part, let day, let spansNight):
      var base = dayStretch(day, tense)
      base.value += part.code
      base.kind = .time
      base.unit = .hour
      if spansNight, let interval = base.interval {
        base.interval = DayInterval(interval.first, interval.last.adding(1))
      }
      return base
    case .clock(let minutes, let isUniversal, let day):
      var base = dayStretch(day, tense)
      let clock = "\(Day.padded(minutes / 60, 2)):\(Day.padded(minutes % 60, 2))"
      base.value += "T\(clock)\(isUniversal ? "Z" : "")"
      base.kind = .time
      base.unit = .minute
      return base
    default: return .unknown(.day)
    }
  }

  /// The day of a time: the one beside it, the one named in the sentence, or the article's.
  private func dayStretch(_ day: Meaning?, _ tense: Tense) -> Stretch {
    if let day { return stretch(day, tense) }
    if let mentionedDay {
      let isAwaited = tense == .future && reference.day.map { mentionedDay > $0 } ?? false
      if mentionedSentence == sentence || isAwaited { return .day(mentionedDay) }
    }
    return reference.day.map { .day($0) } ?? .unknown(.day)
  }

  // MARK: Offsets

  func offset(
    _ amount: Amount, _ unit: TimeUnit, _ sign: Int, _ origin: Origin, _ tense: Tense
  ) -> Stretch {
    guard let count = amount.count else {
      return Stretch(sign < 0 ? "PAST_REF" : "FUTURE_REF", nil, unit)
    }
    switch origin {
    case .article:
      return quarterAgo(count * sign, unit) ?? counted(count * sign, unit, from: reference.day)
    case .mentioned: return fromMention(count * sign, unit)
    case .stated(let meaning):
      let base = stretch(meaning, tense)
      guard let interval = base.interval,
        let moved = Stretch.move(interval.first, unit, by: count * sign)
      else { return .unknown(unit) }
      return .holding(moved, max(.day, base.unit), moved: 0)
    }
  }

  /// "a year ago" beside a quarter means that quarter of the year before.
  private func quarterAgo(_ count: Int, _ unit: TimeUnit) -> Stretch? {
    guard unit == .year, count == -1, let mentioned, mentioned.unit == .quarter,
      sentence - mentionedSentence <= 2, let interval = mentioned.interval,
      let moved = Stretch.move(interval.first, .year, by: -1)
    else { return nil }
    return .holding(moved, .quarter, moved: 0)
  }

  private func counted(_ count: Int, _ unit: TimeUnit, from day: Day?) -> Stretch {
    guard let day else { return .unknown(unit) }
    switch unit {
    case .decade: return .holding(day, .year, moved: 10 * max(-500, min(500, count)))
    case .century: return .holding(day, .year, moved: 100 * max(-50, min(50, count)))
    default: return .holding(day, unit, moved: count)
    }
  }

  /// `a year earlier`: the grain of the date last mentioned where it is a quarter or a month.
  private func fromMention(_ count: Int, _ unit: TimeUnit) -> Stretch {
    guard let mentioned, let interval = mentioned.interval else {
      return counted(count, unit, from: reference.day)
    }
    guard unit >= .month, mentioned.unit == .quarter || mentioned.unit == .month,
      let moved = Stretch.move(interval.first, unit, by: count)
    else { return counted(count, unit, from: interval.first) }
    return .holding(moved, mentioned.unit, moved: 0)
  }

  // MARK: Parts and ranges

  func part(_ phase: Phase, _ whole: Stretch) -> Stretch {
    var stretch = whole
    stretch.modifier = phase.modifier
    guard let interval = whole.interval, interval.first < interval.last else { return stretch }
    let length = interval.last.number - interval.first.number + 1
    switch phase {
    case .early:
      stretch.interval = DayInterval(interval.first, interval.first.adding((length - 1) / 2))
    case .mid:
      stretch.interval = DayInterval(
        interval.first.adding(length / 4), interval.last.adding(-(length / 4)))
    case .late: stretch.interval = DayInterval(interval.first.adding(length / 2), interval.last)
    case .earlier:
      if let day = boundary(interval), day > interval.first {
        stretch.interval = DayInterval(interval.first, day.adding(-1))
      }
    case .later:
      if let day = boundary(interval) { stretch.interval = DayInterval(day, interval.last) }
    }
    return stretch
  }

  /// The day from which "earlier" and "later" count inside a stretch.
  private func boundary(_ interval: DayInterval) -> Day? {
    if let mentionedDay, interval.contains(mentionedDay) { return mentionedDay }
    return reference.day.flatMap { interval.contains($0) ? $0 : nil }
  }

  func range(_ first: Meaning, _ second: Meaning, _ tense: Tense) -> Stretch {
    var start = stretch(first, tense)
    var end = stretch(second, tense)
    if let year = end.interval?.first.year, case .day(.open, let month, let day) = first,
      case .day(.stated, _, _) = second
    {
      start = dayOfMonth(.stated(year), month, day, tense)
    }
    if let a = start.interval, let b = end.interval, b.last < a.first {
      let isWeekday = if case .weekday = second { true } else { false }
      if let moved = Stretch.move(b.first, isWeekday ? .week : .year, by: 1) {
        end = .holding(moved, end.unit, moved: 0)
      }
    }
    guard let a = start.interval, let b = end.interval, a.first <= b.last else {
      return Stretch("\(start.value)/\(end.value)", nil, start.unit)
    }
    return Stretch("\(start.value)/\(end.value)", DayInterval(a.first, b.last), start.unit)
  }

  func duration(_ length: Length) -> Stretch {
    var stretch = Stretch(
      length.value, nil, length.unit, kind: .duration, modifier: length.modifier)
    guard let direction = length.direction, let count = length.amount.count, length.unit >= .day,
      let day = reference.day
    else { return stretch }
    let sign = direction == .past ? -1 : 1
    guard let other = Stretch.move(day, length.unit, by: sign * count) else { return stretch }
    stretch.interval = DayInterval(min(day, other), max(day, other))
    return stretch
  }
}
