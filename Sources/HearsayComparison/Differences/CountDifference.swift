import HearsayModel

/// Accounts that count the same thing differently: "twelve boats" and "14 boats".
enum CountDifference {
  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    var byNoun: [String: [(statement: Int, value: String, words: String)]] = [:]
    for index in told.statements {
      for counted in counts(finder, index) {
        byNoun[counted.noun, default: []].append((index, counted.value, counted.words))
      }
    }
    return byNoun.keys.sorted().compactMap { noun in
      finder.difference(
        .contradiction, rule: "count", topic: finder.topic(told.claim), byNoun[noun] ?? [])
    }
  }

  private struct Counted {
    var noun: String
    var value: String
    var words: String
  }

  /// Numbers with the content word that follows them, an adjective between left out: "12 Norwegian boats".
  private static func counts(_ finder: DifferenceFinder, _ index: Int) -> [Counted] {
    let statement = finder.statements[index]
    let tokens = finder.tokens(index)
    var counts: [Counted] = []
    for (place, word) in statement.words.enumerated() {
      guard let value = NumberWords.value(tokens[word.token]), !isYearOrDay(tokens, word.token)
      else { continue }
      for other in statement.words.dropFirst(place + 1).prefix(2)
      where !other.isNumber && !other.isName && (1...3).contains(other.token - word.token) {
        counts.append(
          Counted(
            noun: finder.vocabulary.entries[other.stem].stem, value: value,
            words: finder.words(index, word.token, other.token)))
      }
    }
    return counts
  }

  /// "2016", "May 12": when, not how many.
  private static func isYearOrDay(_ tokens: [Token], _ index: Int) -> Bool {
    let form = tokens[index].form
    if form.utf8.count == 4, let number = Int(form), (1000...2100).contains(number) { return true }
    let before = index > 0 ? tokens[index - 1].form : ""
    let after = index + 1 < tokens.count ? tokens[index + 1].form : ""
    return Months.contains(before) || Months.contains(after)
  }
}

/// Names of months.
enum Months {
  static func contains(_ form: String) -> Bool {
    names.contains(form.hasSuffix(".") ? String(form.dropLast()) : form)
  }

  private static let names: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}
