import HearsayModel

/// What some accounts tell and others do not mention: the headline of one article, or a claim that most tell.
enum Omission {
  static func find(_ finder: DifferenceFinder, _ told: [ToldClaim]) -> [Difference] {
    let candidates = told.filter { !$0.claim.absent.isEmpty && weight(finder, $0) > 0 }
    let ranked = candidates.sorted { a, b in
      let (x, y) = (weight(finder, a), weight(finder, b))
      return x != y ? x > y : a.claim.id < b.claim.id
    }
    // Speech inside speech makes two claims of one sentence: it is left out once.
    var shown: Set<Passage> = []
    return ranked.compactMap { told in
      let passages = told.claim.accounts.flatMap { account in
        account.spans.map { Passage(article: account.article, span: $0) }
      }
      guard shown.isDisjoint(with: passages) else { return nil }
      shown.formUnion(passages)
      return difference(finder, told)
    }
  }

  /// How much it matters: told by several, in a headline or lede, with a figure; the outlet's own background not at all.
  private static func weight(_ finder: DifferenceFinder, _ told: ToldClaim) -> Int {
    let statements = told.statements.map { finder.statements[$0] }
    let articles = Set(statements.map(\.article)).count
    var weight = articles > 1 ? articles * 2 : 0
    if statements.contains(where: \.isHeading) { weight += 3 }
    if statements.contains(where: \.isSummary) { weight += 2 }
    guard statements.contains(where: { $0.attribution != nil }) else {
      return articles > 1 ? weight : 0
    }
    if statements.contains(where: { $0.words.contains(where: \.isNumber) }) { weight += 1 }
    // How long a talk lasted or somebody was awake is told by few and looked for by all.
    if statements.contains(where: { hasDuration(finder, $0) }) { weight += 12 }
    return weight
  }

  /// "slightly more than an hour": a figure that readers look for.
  private static func hasDuration(_ finder: DifferenceFinder, _ statement: Statement) -> Bool {
    finder.articles[statement.article].annotations.times.contains { time in
      time.kind == .duration && time.value.hasPrefix("PT")
        && statement.content.contains { $0.contains(time.span) }
    }
  }

  private static func difference(_ finder: DifferenceFinder, _ told: ToldClaim) -> Difference {
    let telling = Dictionary(grouping: told.claim.accounts, by: \.article)
    let accounts = finder.members.map { article -> Difference.Account in
      guard let own = telling[article] else {
        return Difference.Account(article: article, spans: [], words: "not mentioned")
      }
      let text = finder.articles[article].text
      let spans = own.flatMap(\.spans).sorted()
      let words = own.first?.spans.first.map { text.oneLine($0) } ?? ""
      return Difference.Account(
        article: article, spans: spans, words: DifferenceFinder.cut(words, at: 90))
    }
    return Difference(
      story: finder.context.story, kind: .omission, topic: finder.topic(told.claim),
      accounts: accounts,
      rule: "not-told")
  }
}
