import HearsayModel

/// Accounts that give different reasons for one thing: "because of the storm" and "as a result of the strike".
enum ReasonDifference {
  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    var values: [(statement: Int, value: String, words: String)] = []
    var stems: [Set<Int>] = []
    for index in told.statements {
      guard let reason = reason(finder, index) else { continue }
      // Reasons that share a word are one.
      let known = stems.firstIndex { !$0.isDisjoint(with: reason.stems) }
      if known == nil { stems.append(reason.stems) }
      values.append((index, "\(known ?? stems.count - 1)", reason.words))
    }
    let difference = finder.difference(
      .divergence, rule: "reason", topic: finder.topic(told.claim), values)
    return [difference].compactMap { $0 }
  }

  /// What follows a word of cause, to the end of the statement.
  private static func reason(_ finder: DifferenceFinder, _ index: Int) -> (
    words: String, stems: Set<Int>
  )? {
    let statement = finder.statements[index]
    for (place, form) in statement.forms.enumerated() {
      guard isCause(statement.forms, at: place), let last = statement.forms.last,
        last.token > form.token
      else { continue }
      let stems = Set(statement.words.filter { $0.token > form.token && $0.share == 1 }.map(\.stem))
      guard !stems.isEmpty else { return nil }
      return (DifferenceFinder.cut(finder.words(index, form.token, last.token), at: 90), stems)
    }
    return nil
  }

  private static func isCause(_ forms: [StatedForm], at place: Int) -> Bool {
    let next = forms.dropFirst(place + 1).prefix(3).map(\.form)
    switch forms[place].form {
    case "because", "citing": return true
    case "due", "owing", "thanks": return next.first == "to"
    case "as": return next == ["a", "result", "of"]
    case "amid": return !next.isEmpty
    case "in": return next.prefix(2) == ["light", "of"] || next.prefix(2) == ["response", "to"]
    default: return false
    }
  }
}
