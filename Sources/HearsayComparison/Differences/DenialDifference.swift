import HearsayModel

/// One account has what another has not: "the ferry will sail" and "the ferry will not sail".
enum DenialDifference {
  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    guard told.claim.accounts.contains(where: { $0.relation == .conflicts }) else { return [] }
    let values = told.statements.map { index -> (statement: Int, value: String, words: String) in
      let statement = finder.statements[index]
      let negators =
        statement.forms.count { Negators.contains($0.form) } + (statement.isNegated ? 1 : 0)
      return (
        index, negators % 2 == 0 ? "yes" : "no",
        DifferenceFinder.cut(finder.context.text(of: statement), at: 90)
      )
    }
    let difference = finder.difference(
      .contradiction, rule: "denial", topic: finder.topic(told.claim), values)
    return [difference].compactMap { $0 }
  }
}
