import HearsayModel

/// Accounts that say differently how much of a thing is meant: "contacts at all levels" and "at different levels".
enum QuantityDifference {
  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    var byNoun: [Int: [(statement: Int, value: String, words: String)]] = [:]
    for index in told.statements {
      let statement = finder.statements[index]
      let tokens = finder.tokens(index)
      for form in statement.forms {
        guard let value = amounts[form.form],
          let noun = statement.words.first(where: {
            $0.token > form.token && $0.token - form.token <= 2 && $0.share == 1
          }),
          !tokens[form.token..<noun.token].contains(where: { $0.kind == .punctuation })
        else { continue }
        byNoun[noun.stem, default: []].append(
          (index, value, finder.words(index, form.token, noun.token)))
      }
    }
    let nouns = byNoun.keys.sorted {
      finder.vocabulary.entries[$0].stem < finder.vocabulary.entries[$1].stem
    }
    return nouns.compactMap { noun in
      finder.difference(
        .divergence, rule: "quantity", topic: finder.topic(told.claim), byNoun[noun] ?? [])
    }
  }

  private static let amounts = [
    "all": "all", "every": "all", "each": "all", "whole": "all", "entire": "all", "any": "all",
    "most": "most", "many": "many", "numerous": "many", "some": "some", "several": "some",
    "certain": "some",
    "different": "some", "various": "some", "few": "few", "no": "none", "highest": "highest",
  ]
}
