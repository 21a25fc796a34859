import HearsayModel

/// Accounts that credit one thing to different sources: "the council" here, its press officer by name there.
enum CreditDifference {
  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    let spoken = told.statements.filter {
      !finder.statements[$0].chain.isEmpty && !finder.statements[$0].isHeading
        && finder.isNamedBeside($0)
    }
    let chains = spoken.map { Set(finder.statements[$0].chain.joined()) }
    // Only where some account shares nobody with another: a reporter more or less is no other credit.
    let apart = chains.indices.contains { a in
      chains.indices.contains { chains[a].isDisjoint(with: chains[$0]) }
    }
    guard apart, told.claim.independentOrigins.upperBound == 1 else { return [] }
    let values = spoken.map { index -> (statement: Int, value: String, words: String) in
      let names = Wording.list(
        (finder.statements[index].chain.first ?? []).map { finder.book.speakers[$0].name })
      return (index, names, names)
    }
    let difference = finder.difference(
      .divergence, rule: "credit", topic: "whose words they are: " + finder.topic(told.claim),
      values)
    return [difference].compactMap { $0 }
  }
}
