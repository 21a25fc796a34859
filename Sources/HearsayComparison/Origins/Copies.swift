import HearsayModel

/// Which words of one article are copied from another, so that they add no origin.
struct Copies {
  private struct Run {
    var a: TextSpan
    var b: TextSpan
  }

  private struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  private var runs: [Pair: [Run]] = [:]
  private var whole: Set<Pair> = []

  init(_ lineages: [Lineage]) {
    for lineage in lineages {
      switch lineage.relation {
      case .copy: whole.insert(Pair(a: lineage.a, b: lineage.b))
      case .partial, .excerpt: break
      case .caption, .template, .sharedQuotation: continue
      }
      runs[Pair(a: lineage.a, b: lineage.b)] = lineage.runs.map { Run(a: $0.a, b: $0.b) }
    }
  }

  /// Whether two accounts of one claim are one text.
  func areOne(_ x: Claim.Account, _ y: Claim.Account) -> Bool {
    if x.article > y.article { return areOne(y, x) }
    let pair = Pair(a: x.article, b: y.article)
    if whole.contains(pair) { return true }
    return runs[pair, default: []].contains { run in
      Copies.covers(run.a, x.spans) && Copies.covers(run.b, y.spans)
    }
  }

  /// A run holds at least half of one of the sentences.
  private static func covers(_ run: TextSpan, _ spans: [TextSpan]) -> Bool {
    spans.contains { span in
      2 * (min(run.end, span.end) - max(run.start, span.start)) >= span.length
    }
  }
}
