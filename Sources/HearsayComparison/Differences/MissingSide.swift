import HearsayModel

/// Somebody whose words all come through others: nobody gives that side's own account.
enum MissingSide {
  /// Words from which a speaker counts as a side.
  private static let fewest = 2

  static func find(_ finder: DifferenceFinder, _ told: [ToldClaim]) -> [Difference] {
    var inner: [Int: [Int]] = [:]
    var outer: Set<Int> = []
    for index in finder.statements.indices where !finder.statements[index].isHeading {
      let chain = finder.statements[index].chain
      // What two are said to have agreed is nobody's own account.
      if let last = chain.last, last.count == 1 { outer.formUnion(last) }
      if chain.count > 1 {
        for speaker in chain.first ?? [] { inner[speaker, default: []].append(index) }
      }
    }
    let sides = inner.filter { speaker, statements in
      !outer.contains(speaker) && !finder.book.speakers[speaker].isCollective
        && finder.book.speakers[speaker].kind == .person
        && Set(statements.map { finder.statements[$0].span }).count >= fewest
    }
    return sides.keys.sorted().map { difference(finder, $0, statements: sides[$0] ?? []) }
  }

  private static func difference(_ finder: DifferenceFinder, _ speaker: Int, statements: [Int])
    -> Difference
  {
    let accounts = finder.members.map { article -> Difference.Account in
      let own = statements.filter { finder.statements[$0].article == article }
      let reporters = Set(own.flatMap { finder.statements[$0].chain.last ?? [] }).sorted()
      let words =
        reporters.isEmpty
        ? "not mentioned"
        : "only through " + Wording.list(reporters.map { finder.book.speakers[$0].name })
      let spans = Set(own.map { finder.statements[$0].span }).sorted().prefix(2)
      return Difference.Account(article: article, spans: Array(spans), words: words)
    }
    return Difference(
      story: finder.context.story, kind: .omission,
      topic: "\(finder.book.speakers[speaker].name)'s own account",
      accounts: accounts, rule: "missing-side")
  }
}
