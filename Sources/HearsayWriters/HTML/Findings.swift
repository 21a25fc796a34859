import HearsayModel

/// The sentences that open a story's report.
struct Findings {
  struct Finding {
    var words: String
    /// The section that shows it.
    var href: String
  }

  private(set) var sentences: [Finding] = []
  private let story: String

  init(_ report: Report, story number: Int) {
    story = "#s\(number + 1)"
    let comparison = report.comparison
    let claims = report.claims[number].map { comparison.claims[$0] }
    tellCounts(claims)
    tellDifferences(report.differences[number].map { comparison.differences[$0].kind })
    tellAlarms(report.utterances[number].map { comparison.utterances[$0] })
    tellReprints(report.reprints(of: number).count)
  }

  /// "12 claims: 8 with 1 origin, 1 with 1–2 origins, 3 in an outlet’s own voice."
  private mutating func tellCounts(_ claims: [Claim]) {
    guard !claims.isEmpty else { return }
    let groups = Dictionary(grouping: claims, by: \.independentOrigins)
    let ordered = groups.sorted {
      ($0.key.upperBound, $0.key.lowerBound) > ($1.key.upperBound, $1.key.lowerBound)
    }
    let parts = ordered.map { range, members in
      range.upperBound == 0
        ? "\(members.count) in an outlet’s own voice"
        : "\(members.count) with \(ReportWords.origins(range))"
    }
    let words = "\(Phrases.count(claims.count, "claim")): \(parts.joined(separator: ", "))"
    sentences.append(Finding(words: words, href: story + "-matrix"))
  }

  /// "2 contradictions, 1 omission".
  private mutating func tellDifferences(_ kinds: [Difference.Kind]) {
    let parts = [Difference.Kind.contradiction, .divergence, .omission].compactMap { kind in
      let number = kinds.count { $0 == kind }
      return number == 0 ? nil : Phrases.count(number, kind.rawValue)
    }
    guard !parts.isEmpty else { return }
    sentences.append(
      Finding(words: Phrases.list(parts) + " between accounts", href: story + "-differences"))
  }

  /// "1 quotation differs in what matters on its way".
  private mutating func tellAlarms(_ utterances: [Utterance]) {
    let changed = utterances.count { !$0.alarms.isEmpty }
    guard changed > 0 else { return }
    let words =
      "\(Phrases.count(changed, "quotation")) changed on the way, by a name, a number, a condition or a “not”"
    sentences.append(Finding(words: words, href: story + "-wordings"))
  }

  private mutating func tellReprints(_ reprints: Int) {
    guard reprints > 0 else { return }
    sentences.append(
      Finding(
        words: "\(Phrases.count(reprints, "pair")) of articles with the same text",
        href: "#reprints"))
  }
}
