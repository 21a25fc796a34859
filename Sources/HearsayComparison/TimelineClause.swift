import HearsayLanguage
import HearsayModel

/// Cuts the clause that a date belongs to out of its sentence.
///
/// "The call came hours after the guard left the fort on Friday." gives "the guard left the fort on Friday" for Friday.
struct TimelineClause {
  let tokens: [Token]
  /// The sentence's words that may belong to the clause.
  let range: Range<Int>
  /// The tokens of the sentence's dates, in order.
  let dates: [Range<Int>]

  /// A clause stands alone with so many content words.
  private static let leastWords = 3

  /// - Parameter index: of the date in `dates`.
  func tokens(for index: Int) -> Range<Int> {
    let date = dates[index]
    var left = range.lowerBound
    var right = range.upperBound
    if index > 0, let cut = boundary(dates[index - 1], date) { left = max(left, cut.after) }
    if index + 1 < dates.count, let cut = boundary(date, dates[index + 1]) {
      right = min(right, cut.before)
    }
    left = start(left, date)
    let opens = opensClause(date, from: left)
    if let opens { left = opens }
    right = end(left, date, right, needsVerbAfter: opens != nil)
    return trimmed(left, right, date)
  }

  /// Where the clause of a later date of the sentence begins: after the last link that leaves it words of its own.
  private func boundary(_ first: Range<Int>, _ second: Range<Int>) -> (before: Int, after: Int)? {
    guard first.upperBound < second.lowerBound else { return nil }
    var found: (before: Int, after: Int)?
    var index = first.upperBound
    while index < second.lowerBound {
      if TimelineClause.links.contains(tokens[index].form) {
        var after = index + 1
        while after < second.lowerBound,
          TimelineClause.links.contains(tokens[after].form)
            || tokens[after].form == "well"
        { after += 1 }
        if contentWords(after..<second.lowerBound) >= 1 { found = (index, after) }
        index = after
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where the date with its preposition opens a clause: "it is plain that in May the pier was shut".
  private func opensClause(_ date: Range<Int>, from left: Int) -> Int? {
    var first = date.lowerBound
    while first > left, date.lowerBound - first < 3,
      TimelineClause.prepositions.contains(tokens[first - 1].form)
    {
      first -= 1
    }
    guard first > left else { return first == left ? left : nil }
    return tokens[first - 1].form == "that" ? first : nil
  }

  /// After the last conjunction that opens a clause with a verb before the date.
  private func start(_ left: Int, _ date: Range<Int>) -> Int {
    var index = date.lowerBound - 1
    while index >= left {
      if TimelineClause.openers.contains(tokens[index].form), holdsVerb(index + 1..<date.lowerBound)
      {
        return index + 1
      }
      index -= 1
    }
    return left
  }

  /// Before the next mark or conjunction after the date that leaves a clause.
  private func end(
    _ left: Int, _ date: Range<Int>, _ right: Int, needsVerbAfter: Bool
  ) -> Int {
    var index = date.upperBound
    while index < right {
      let isClose =
        TimelineClause.closers.contains(tokens[index].form)
        && (!needsVerbAfter || holdsVerb(date.upperBound..<index))
      if isClose, contentWords(left..<index) >= TimelineClause.leastWords, holdsVerb(left..<index) {
        return index
      }
      index += 1
    }
    return right
  }

  /// Without marks and links at its ends.
  private func trimmed(_ left: Int, _ right: Int, _ date: Range<Int>) -> Range<Int> {
    var (left, right) = (left, right)
    while left < date.lowerBound, isEdge(left) || TimelineClause.leads.contains(tokens[left].form) {
      left += 1
    }
    while right > date.upperBound,
      isEdge(right - 1) || TimelineClause.links.contains(tokens[right - 1].form)
    {
      right -= 1
    }
    return left..<right
  }

  private func isEdge(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation && !["(", "$"].contains(tokens[index].form)
  }

  private func contentWords(_ range: Range<Int>) -> Int {
    range.count { index in
      tokens[index].kind == .word && !StopWords.contains(tokens[index].form)
        && !dates.contains { $0.contains(index) }
    }
  }

  private func holdsVerb(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let token = tokens[index]
      guard token.kind == .word, !dates.contains(where: { $0.contains(index) }) else {
        return false
      }
      if token.form.hasSuffix("ed"), token.form.utf8.count > 4, !token.isCapitalised { return true }
      return !Lexicon.classes(of: token.form).isDisjoint(with: [.auxiliary, .verb, .modal])
        || Irregular.lemmas[token.form] != nil && !token.isCapitalised && token.form.utf8.count > 2
    }
  }

  private static let prepositions: Set<String> = [
    "in", "on", "at", "by", "over", "the", "late", "early",
  ]
  private static let links: Set<String> = [",", ";", "and", "but", "then", "as", "while", "or"]
  private static let openers: Set<String> = [
    "after", "before", "when", "while", "since", "because", "although", "but", ";", "until",
  ]
  private static let closers: Set<String> = [
    ",", ";", "after", "before", "when", "while", "but", "which", "who", "where", "because",
    "although",
    "amid", "-", "--",
  ]
  private static let leads: Set<String> = [
    "and", "but", "that", "then", "so", "or", "hours", "days",
  ]
}
