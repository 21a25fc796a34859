import HearsayModel

/// At whose wish a talk was held: the first thing that each side tells in its own way.
///
/// "Reck had asked for the call" · "the talks were held at Norland's request" · "Voss denied that Norland had sought the meeting".
enum RequestDifference {
  private static let asking: Set<String> = [
    "asked", "sought", "requested", "proposed", "initiated",
  ]
  private static let wishes: Set<String> = [
    "request", "initiative", "wish", "behest", "invitation",
  ]
  private static let talks: Set<String> = [
    "call", "calls", "talk", "talks", "meeting", "conversation", "summit", "contact",
  ]

  static func find(_ finder: DifferenceFinder) -> [Difference] {
    var told: [Int: (statement: Int, words: TextSpan, isDenied: Bool)] = [:]
    for index in finder.statements.indices {
      let statement = finder.statements[index]
      guard told[statement.article] == nil, !statement.isHeading, statement.attribution != nil,
        let words = request(in: statement, finder)
      else { continue }
      told[statement.article] = (index, words, statement.isNegated)
    }
    guard let first = told.values.map(\.statement).min() else { return [] }
    let denials = Set(told.values.map(\.isDenied))
    let kind: Difference.Kind =
      denials.count > 1 ? .contradiction : told.count > 1 ? .divergence : .omission
    guard kind != .omission || told.count < finder.members.count else { return [] }
    let accounts = finder.members.map { article -> Difference.Account in
      guard let own = told[article] else {
        return Difference.Account(article: article, spans: [], words: "not mentioned")
      }
      let words = finder.articles[article].text.oneLine(own.words)
      return Difference.Account(
        article: article, spans: [finder.statements[own.statement].span],
        words: own.isDenied ? "denied: \(words)" : words)
    }
    let noun = talk(in: finder.statements[first], finder) ?? "talk"
    return [
      Difference(
        story: finder.context.story, kind: kind, topic: "who asked for the \(noun)",
        accounts: accounts, rule: "request")
    ]
  }

  /// From whoever asks to the end of the statement's words; nil where no talk is asked for.
  private static func request(in statement: Statement, _ finder: DifferenceFinder) -> TextSpan? {
    let forms = statement.forms
    guard let place = forms.indices.first(where: { isRequest(at: $0, forms) }) else { return nil }
    let tokens = finder.articles[statement.article].annotations.tokens
    let start = tokens[forms[max(0, place - 4)].token].span.start
    let end = tokens[forms[min(forms.count - 1, place + 14)].token].span.end
    let content = statement.content.first { $0.contains(tokens[forms[place].token].span) }
    return content.map { TextSpan(max($0.start, start), min($0.end, end)) }
  }

  private static func isRequest(at place: Int, _ forms: [StatedForm]) -> Bool {
    let form = forms[place].form
    let after = forms[place...].dropFirst().prefix(7).map(\.form)
    if asking.contains(form) {
      return after.prefix(6).contains(where: talks.contains) && isOfTalk(after)
    }
    guard wishes.contains(form), place > 0 else { return false }
    let isOwned = forms[place - 1].form == "'s" || after.first == "of"
    return isOwned && forms.contains { talks.contains($0.form) }
  }

  /// "asked for the call", "sought the call": nothing else stands between that could be asked for.
  private static func isOfTalk(_ after: [String]) -> Bool {
    after.prefix(2).contains {
      ["for", "the", "a", "another", "this"].contains($0) || talks.contains($0)
    }
  }

  private static func talk(in statement: Statement, _ finder: DifferenceFinder) -> String? {
    statement.forms.map(\.form).first(where: talks.contains)
  }
}
