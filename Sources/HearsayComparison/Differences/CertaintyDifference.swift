import HearsayModel

/// Accounts that are sure to different degrees: "will certainly sail" and "will sail if the wind allows".
enum CertaintyDifference {
  static func find(_ finder: DifferenceFinder, _ told: ToldClaim) -> [Difference] {
    let values = told.statements.compactMap { index in
      degree(finder, index).map { (statement: index, value: $0.0, words: $0.1) }
    }
    let difference = finder.difference(
      .divergence, rule: "certainty", topic: finder.topic(told.claim), values)
    return [difference].compactMap { $0 }
  }

  /// The first word of certainty or of condition, with the words beside it.
  private static func degree(_ finder: DifferenceFinder, _ index: Int) -> (String, String)? {
    let forms = finder.statements[index].forms
    for (place, form) in forms.enumerated() {
      guard let degree = degrees[form.form] else { continue }
      let last = forms[min(place + (degree == "sure" ? 2 : 3), forms.count - 1)]
      return (degree, finder.words(index, form.token, last.token))
    }
    return nil
  }

  private static let degrees = [
    "certainly": "sure", "undoubtedly": "sure", "definitely": "sure", "surely": "sure",
    "absolutely": "sure",
    "doubtless": "sure", "unconditionally": "sure",
    "if": "open", "unless": "open", "perhaps": "open", "possibly": "open", "maybe": "open",
    "might": "open",
    "may": "open", "probably": "likely", "likely": "likely",
  ]
}
