import HearsayModel

/// Accounts that date the same words differently: spoken on Saturday, aired on Sunday.
enum OccasionDifference {
  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    let values = told.statements.compactMap {
      index -> (statement: Int, value: String, words: String)? in
      let statement = finder.statements[index]
      guard let day = statement.occasion.day, !statement.chain.isEmpty else { return nil }
      return (index, day.description, day.description)
    }
    let speakers = Set(told.statements.compactMap { finder.statements[$0].chain.last })
    guard speakers.count == 1 else { return [] }
    let difference = finder.difference(
      .divergence, rule: "occasion", topic: "when it was said: " + finder.topic(told.claim), values)
    return [difference].compactMap { $0 }
  }
}
