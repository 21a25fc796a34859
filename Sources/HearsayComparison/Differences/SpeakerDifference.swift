import HearsayModel

/// The same quoted words in the mouths of different people, each named beside them.
enum SpeakerDifference {
  private static let row = 6

  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    let spoken = told.statements.filter {
      !finder.statements[$0].chain.isEmpty && finder.isNamedBeside($0)
    }
    var values: [(statement: Int, value: String, words: String)] = []
    for (place, a) in spoken.enumerated() {
      for b in spoken[(place + 1)...] {
        let (x, y) = (finder.statements[a], finder.statements[b])
        guard x.article != y.article, Set(x.chain.joined()).isDisjoint(with: y.chain.joined()),
          SharedWording(x, y).quotedLength >= row
        else { continue }
        values += [value(finder, a), value(finder, b)]
      }
    }
    let difference = finder.difference(
      .contradiction, rule: "speaker", topic: finder.topic(told.claim), values)
    return [difference].compactMap { $0 }
  }

  private static func value(_ finder: DifferenceFinder, _ index: Int) -> (
    statement: Int, value: String, words: String
  ) {
    let names = finder.statements[index].chain.first.map { layer in
      Wording.list(layer.map { finder.book.speakers[$0].name })
    }
    return (index, names ?? "", names ?? "")
  }
}
