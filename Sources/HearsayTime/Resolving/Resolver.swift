import HearsayModel

/// Turns what expressions say into days, one after the other in the order of the text.
struct Resolver {
  let reference: Reference
  /// The date last mentioned, whatever its grain.
  private(set) var mentioned: Stretch?
  /// The day last mentioned.
  private(set) var mentionedDay: Day?
  private(set) var mentionedSentence = -1
  private(set) var sentence = -1

  init(_ reference: Reference) { self.reference = reference }

  /// - Parameter sentence: the index of the sentence, to know what stands near.
  mutating func resolve(_ meaning: Meaning, tense: Tense, sentence: Int) -> Stretch {
    self.sentence = sentence
    let stretch = stretch(meaning, tense)
    if !comparesYears(meaning) { remember(stretch) }
    return stretch
  }

  /// "a year earlier" sets a figure beside the date told of, which stays the date told of.
  private func comparesYears(_ meaning: Meaning) -> Bool {
    guard case .offset(_, .year, -1, let origin) = meaning else { return false }
    if case .stated = origin { return false }
    return true
  }

  private mutating func remember(_ stretch: Stretch) {
    guard stretch.kind == .date || stretch.kind == .time, let interval = stretch.interval else {
      return
    }
    mentioned = stretch
    mentionedSentence = sentence
    if stretch.unit <= .day { mentionedDay = interval.first }
  }

  func stretch(_ meaning: Meaning, _ tense: Tense) -> Stretch {
    switch meaning {
    case .day(let year, let month, let day): return dayOfMonth(year, month, day, tense)
    case .month(let year, let month): return monthOfYear(year, month, tense)
    case .year(let year): return .year(year)
    case .decade(let decade): return .decade(decade)
    case .century(let century): return .century(century)
    case .fiscalYear(let year): return Stretch("FY\(Day.padded(year, 4))", nil, .year)
    case .season(let year, let season):
      return recurring(year, tense, unknown: "XXXX-\(season.code)", .season) { .season($0, season) }
    case .quarter(let year, let quarter):
      return recurring(year, quarterTense(tense), unknown: "XXXX-Q\(quarter)", .quarter) {
        .quarter($0, quarter)
      }
    case .half(let year, let half):
      return recurring(year, tense, unknown: "XXXX-H\(half)", .quarter) { .half($0, half) }
    case .holiday(let year, let holiday):
      return recurring(year, tense, unknown: "XXXX-XX-XX", .day) {
        holiday.day(in: $0).map(Stretch.day)
      }
    case .weekday(let weekday, let shift): return self.weekday(weekday, shift, tense)
    case .anaphoricWeekday(let weekday, let sign): return self.weekday(weekday, beside: sign)
    case .latestQuarter: return latestQuarter()
    case .relativeDay(let days):
      return reference.day.map { .day($0.adding(days)) } ?? .unknown(.day)
    case .period(let unit, let count): return period(unit, count, tense)
    case .anaphor(let unit, let count): return anaphor(unit, count)
    case .week(let inner):
      return stretch(inner, tense).interval.map { .week(of: $0.first) } ?? .unknown(.week)
    case .part, .clock: return timeOfDay(meaning, tense)
    case .offset(let amount, let unit, let sign, let origin):
      return offset(amount, unit, sign, origin, tense)
    case .phase(let phase, let inner): return part(phase, stretch(inner, tense))
    case .range(let first, let second): return range(first, second, tense)
    case .duration(let length): return duration(length)
    case .set(let value): return Stretch(value, nil, .day, kind: .set)
    case .reference(let value): return Stretch(value, nil, .year)
    }
  }

  /// A quarter is told of after its end.
  private func quarterTense(_ tense: Tense) -> Tense { tense == .unknown ? .past : tense }

  private func latestQuarter() -> Stretch {
    if let mentioned, mentioned.unit == .quarter { return mentioned }
    return reference.day.map { .holding($0, .quarter, moved: -1) } ?? .unknown(.quarter)
  }

  // MARK: Dates that come every year

  func dayOfMonth(_ year: YearMention, _ month: Int, _ day: Int, _ tense: Tense) -> Stretch {
    let unknown = "XXXX-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
    return recurring(year, tense, unknown: unknown, .day) {
      Day(year: $0, month: month, day: day).map(Stretch.day)
    }
  }

  private func monthOfYear(_ year: YearMention, _ month: Int, _ tense: Tense) -> Stretch {
    recurring(year, tense, unknown: "XXXX-\(Day.padded(month, 2))", .month) { .month($0, month) }
  }

  /// Finds the year of what comes once a year.
  private func recurring(
    _ mention: YearMention, _ tense: Tense, unknown: String, _ unit: TimeUnit,
    _ make: (Int) -> Stretch?
  ) -> Stretch {
    let none = Stretch(unknown, nil, unit)
    switch mention {
    case .stated(let year): return make(year) ?? none
    case .relative(let shift):
      return reference.day.flatMap { make($0.year + shift) } ?? none
    case .shifted(let shift):
      return reference.day.flatMap { shifted(shift, from: $0, make) } ?? none
    case .open: return (sameNarrative(make) ?? nearest(tense, make)) ?? none
    }
  }

  /// `last March`, `this March`, `next March`.
  private func shifted(_ shift: Int, from day: Day, _ make: (Int) -> Stretch?) -> Stretch? {
    if shift == 0 { return make(day.year) }
    let candidates = (day.year - 2...day.year + 2).compactMap(make)
    if shift < 0 { return candidates.last { $0.interval.map { $0.last < day } ?? false } }
    return candidates.first { $0.interval.map { $0.first > day } ?? false }
  }

  /// After "December 7, 2021" in the same sentence "December 30" has the same year; so has every
  /// date of an article about another time.
  private func sameNarrative(_ make: (Int) -> Stretch?) -> Stretch? {
    guard let near = mentioned?.interval, let unit = mentioned?.unit, unit <= .year else {
      return nil
    }
    let isNear = mentionedSentence == sentence && reference.day == nil
    guard isNear || reference.isRetrospective else { return nil }
    let year = near.first.year
    guard let same = make(year), let interval = same.interval else { return nil }
    if interval.last >= near.first { return same }
    let isLater = reference.isRetrospective || near.first.month - interval.first.month > 6
    guard isLater, let next = make(year + 1), let first = next.interval?.first,
      reference.day.map({ first <= $0 }) ?? true
    else { return same }
    return next
  }

  /// The occurrence that the tense asks for, seen from the article's day or from the latest date in the text.
  private func nearest(_ tense: Tense, _ make: (Int) -> Stretch?) -> Stretch? {
    if let day = reference.day { return nearest(tense, DayInterval(day, day), make) }
    guard let latest = reference.latest else { return nil }
    return nearest(tense == .past ? .unknown : tense, latest, make)
  }

  private func nearest(
    _ tense: Tense, _ base: DayInterval, _ make: (Int) -> Stretch?
  ) -> Stretch? {
    let years = base.first.year - 4...base.last.year + 4
    let candidates = years.compactMap(make).filter { $0.interval != nil }
    let distances = candidates.map { distance($0.interval, base) }
    let past = candidates.indices.last {
      (candidates[$0].interval?.first ?? base.first) <= base.last
    }
    let future = candidates.indices.first {
      (candidates[$0].interval?.last ?? base.first) >= base.last
    }
    guard let past, let future else { return (past ?? future).map { candidates[$0] } }
    // The year is left out only of days that are near: a far one is not meant, whatever the verb.
    let isDay = candidates[past].unit == .day
    switch tense {
    case .future, .planned:
      let isFar = isDay && distances[past] < 90 && distances[future] > 240
      return candidates[isFar ? past : future]
    case .past:
      let isFar = distances[future] < (isDay ? 90 : 45) && distances[past] > (isDay ? 240 : 300)
      return candidates[isFar ? future : past]
    case .unknown: return candidates[distances[future] < distances[past] ? future : past]
    }
  }

  private func distance(_ interval: DayInterval?, _ base: DayInterval) -> Int {
    guard let interval else { return .max }
    if interval.first > base.last { return interval.first.number - base.last.number }
    return max(0, base.first.number - interval.last.number)
  }

  // MARK: Weekdays

  private func weekday(_ weekday: Int, _ shift: Shift, _ tense: Tense) -> Stretch {
    guard let day = reference.day else { return Stretch("XXXX-WXX-\(weekday)", nil, .day) }
    let ahead = (weekday - day.weekday + 7) % 7
    let behind = (day.weekday - weekday + 7) % 7
    switch shift {
    case .last: return .day(day.adding(behind == 0 ? -7 : -behind))
    case .next: return .day(day.adding(ahead == 0 ? 7 : ahead))
    case .this: return .day(day.adding(tense == .past ? -behind : ahead))
    case .none: break
    }
    switch tense {
    case .future: return .day(day.adding(ahead))
    case .planned: return .day(planned(weekday, day, ahead, behind))
    case .past, .unknown: return .day(day.adding(-behind))
    }
  }

  /// A day that was planned lies after the happening told of, or else nearest the article's day.
  private func planned(_ weekday: Int, _ day: Day, _ ahead: Int, _ behind: Int) -> Day {
    if let told = mentionedDay, told <= day, day.number - told.number < 7 {
      return told.adding((weekday - told.weekday + 7) % 7)
    }
    return day.adding(ahead < behind ? ahead : -behind)
  }

  /// `the previous Friday`
  private func weekday(_ weekday: Int, beside sign: Int) -> Stretch {
    guard let day = mentionedDay ?? reference.day else {
      return Stretch("XXXX-WXX-\(weekday)", nil, .day)
    }
    let distance =
      sign > 0 ? (weekday - day.weekday + 6) % 7 + 1 : (day.weekday - weekday + 6) % 7 + 1
    return .day(day.adding(sign * distance))
  }

  // MARK: Periods

  private func period(_ unit: TimeUnit, _ count: Int, _ tense: Tense) -> Stretch {
    guard let day = reference.day else { return .unknown(unit) }
    if unit == .week { return .holding(weekDay(day, count, tense), .week, moved: count) }
    guard unit == .weekend else { return .holding(day, unit, moved: count) }
    let isNow = day.weekday >= 6
    if count < 0 { return .weekend(of: day.adding(-7)) }
    if count > 0 { return .weekend(of: isNow ? day.adding(7) : day) }
    if isNow { return .weekend(of: day) }
    let isPast = tense == .past || (tense == .unknown && day.weekday <= 3)
    return .weekend(of: isPast ? day.adding(-7) : day)
  }

  /// On a Sunday "last week" is the one that ends and "this week" the one that begins, unless told as past.
  private func weekDay(_ day: Day, _ count: Int, _ tense: Tense) -> Day {
    day.weekday == 7 && !(count == 0 && tense == .past) ? day.adding(1) : day
  }

  private func anaphor(_ unit: TimeUnit, _ count: Int) -> Stretch {
    let base =
      unit == .day ? mentionedDay ?? mentioned?.interval?.first : mentioned?.interval?.first
    guard let day = base ?? reference.day else { return .unknown(unit) }
    return .holding(day, unit, moved: count)
  }
}
