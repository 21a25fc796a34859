import HearsayModel

/// Where the words around a date put it.
enum Tense: Hashable {
  case past, future, unknown
  /// Planned once and perhaps moved: "originally scheduled for Monday".
  case planned
}

/// Reads the tense from the verbs beside an expression: the nearest before it, else the nearest after.
struct TenseReader {
  let reading: Reading

  /// No verb is looked for further away, in tokens.
  private static let reach = 40

  func tense(of range: Range<Int>) -> Tense {
    let before = range.lowerBound - 1
    if reading.isForm(before, "since") { return .past }
    if let adjacent = adjacent(range.upperBound) { return adjacent }
    let isEnd = reading.isForm(before, "by", "until", "till", "through", "to")
    if isEnd, putsOff(before) { return .future }
    let isOwner = reading.isForm(range.upperBound, "'s")
    let found = backward(from: before, isOwner: isOwner) ?? forward(from: range.upperBound)
    return found ?? (isEnd ? .future : .unknown)
  }

  /// The verb right after the date: "Sunday issued", "Monday will".
  private func adjacent(_ index: Int) -> Tense? {
    guard reading.has(index, [.past, .future]), !reading.has(index, .present) else { return nil }
    return cue(at: index, distance: 1)
  }

  /// "postponed until Tuesday"
  private func putsOff(_ index: Int) -> Bool {
    (max(reading.window.lowerBound, index - 12)..<max(index, reading.window.lowerBound)).contains {
      TenseReader.puttingOff.contains(reading.form($0))
    }
  }

  private static let puttingOff: Set<String> = [
    "postponed", "extended", "delayed", "adjourned", "deferred", "suspended", "rescheduled",
  ]

  private func backward(from start: Int, isOwner: Bool) -> Tense? {
    var isInfinitive = false
    var index = start
    let limit = max(reading.window.lowerBound, start - TenseReader.reach)
    while index >= limit {
      if reading.isForm(index, ";") { return nil }
      if isInfinitiveMarker(index) { isInfinitive = true }
      if isInfinitive, reading.isForm(index, "is", "are", "'s", "'re") { return .future }
      if let tense = cue(at: index, distance: isOwner ? .max : start - index + 1) {
        return isInfinitive && tense == .past ? governed(by: reading.form(index)) : tense
      }
      index -= 1
    }
    return isInfinitive ? .future : nil
  }

  private func forward(from start: Int) -> Tense? {
    var index = start
    let limit = min(reading.window.upperBound, start + TenseReader.reach)
    while index < limit {
      if reading.isForm(index, ";") { return nil }
      if let tense = cue(at: index, distance: index - start + 1) { return tense }
      index += 1
    }
    return nil
  }

  /// `to fly`, not `to the harbour`.
  private func isInfinitiveMarker(_ index: Int) -> Bool {
    guard reading.isForm(index, "to"), reading.window.contains(index + 1) else { return false }
    let next = reading.tokens[index + 1]
    return next.kind == .word && !next.isCapitalised
      && !reading.has(index + 1, [.determiner, .shift, .anaphor, .cardinal, .preposition])
      && !reading.isForm(index + 1, "his", "her", "its", "their", "our", "my", "it", "them", "him")
  }

  /// What "agreed to meet" says of the meeting.
  private func governed(by form: String) -> Tense {
    TenseReader.intending.contains(form) ? .future : .past
  }

  private static let intending: Set<String> = [
    "agreed", "promised", "vowed", "decided", "pledged", "offered", "invited", "wanted", "hoped",
    "asked", "urged", "ordered", "called", "threatened", "intended", "prepared", "proposed",
    "volunteered", "resolved", "arranged", "meant", "chose", "elected", "summoned", "warned",
  ]
  private static let starting: Set<String> = [
    "be", "meet", "begin", "start", "open", "expire", "end", "arrive", "leave", "vote", "speak",
    "take", "hold", "return", "visit", "fly", "come", "go", "close", "run", "appear", "resume",
  ]

  private func cue(at index: Int, distance: Int) -> Tense? {
    let word = reading.word(index)
    if word.has(.future), isFutureCue(index, distance) {
      return isMoved(index) ? .planned : .future
    }
    if word.has(.past) { return pastCue(index) }
    if word.has(.present), !reading.has(index - 1, .determiner) { return .future }
    return nil
  }

  /// What could, may or should be says little from afar.
  private static let modalReach = 8

  private func isFutureCue(_ index: Int, _ distance: Int) -> Bool {
    switch reading.form(index) {
    case "set", "plans", "plan", "hope", "hopes", "aim", "aims", "intend", "intends":
      reading.isForm(index + 1, "to", "for")
    case "going": reading.isForm(index + 1, "to")
    case "ahead": reading.isForm(index + 1, "of")
    case "due":
      !reading.isForm(index + 1, "to") || TenseReader.starting.contains(reading.form(index + 2))
    case "would": distance < .max
    case "could": !reading.isForm(index + 1, "not", "n't") && distance <= TenseReader.modalReach
    case "may", "might", "can", "must", "should":
      !reading.isCapitalised(index) && distance <= TenseReader.modalReach
    default: true
    }
  }

  /// `was held`, `will be held`, `is held`.
  private func pastCue(_ index: Int) -> Tense? {
    var before = index - 1
    if reading.form(before).hasSuffix("ly") || reading.isForm(before, "not", "also", "now") {
      before -= 1
    }
    if reading.isForm(before, "be") {
      let isDenied = reading.isForm(before - 1, "not", "n't") && reading.isForm(before - 2, "could")
      return isDenied ? .past : .future
    }
    if reading.isForm(before, "is", "are", "being", "'re") { return nil }
    return .past
  }

  /// `originally scheduled`, `had been planned`.
  private func isMoved(_ index: Int) -> Bool {
    guard reading.isForm(index, "scheduled", "planned", "set", "due", "expected", "slated") else {
      return false
    }
    return reading.isForm(index - 1, "originally", "initially", "previously", "first", "been")
      && !reading.isForm(index - 2, "has", "have")
  }
}
