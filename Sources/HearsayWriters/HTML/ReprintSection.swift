import HearsayModel

/// Which text descends from which.
struct ReprintSection {
  let report: Report
  /// Shared passages shown of each pair.
  static let shownRuns = 3

  func render() -> String {
    let lineages = report.comparison.lineages
    guard !lineages.isEmpty else { return "" }
    return ReprintSection.template.render(["lineages": lineages.map(fields)])
  }

  private func fields(of lineage: Lineage) -> Fields {
    let swap = lineage.direction == .bFirst
    let (first, second) = swap ? (lineage.b, lineage.a) : (lineage.a, lineage.b)
    let runs = lineage.runs.map { swap ? (first: $0.b, second: $0.a) : (first: $0.a, second: $0.b) }
    return [
      "first": report.label(first), "firstNumber": first + 1, "second": report.label(second),
      "secondNumber": second + 1, "verb": verb(lineage), "relation": relation(lineage.relation),
      "share": Phrases.percent(lineage.score), "more": max(0, runs.count - Self.shownRuns),
      "hasMore": runs.count > Self.shownRuns,
      "runs": runs.prefix(Self.shownRuns).map { run -> Fields in
        let there = report.passage(second, [run.second])
        let here = report.passage(first, [run.first])
        return [
          "words": here?["words"] ?? "", "here": here.map { [$0] } ?? [],
          "there": there.map { [$0] } ?? [],
        ]
      },
    ]
  }

  private func verb(_ lineage: Lineage) -> String {
    lineage.direction == .unknown ? "and" : "came first; its text is in"
  }

  private func relation(_ relation: Lineage.Relation) -> String {
    switch relation {
    case .copy: "the whole text"
    case .partial: "part of the text"
    case .excerpt: "an excerpt"
    case .caption: "a caption"
    case .template: "a template with other figures"
    case .sharedQuotation: "a quotation that both carry"
    }
  }

  static let template = Template(
    """
    <section class="reprints" id="reprints" aria-labelledby="reprints-t">
    <h2 id="reprints-t">Reprints</h2>
    <p class="note">Articles with the same text. A reprint adds no origin.</p>
    <ul>
    {{#lineages}}
    <li><p><a href="#a{{firstNumber}}">{{first}}</a> {{verb}} <a href="#a{{secondNumber}}">{{second}}</a> <span class="meta">{{relation}} · {{share}} of the shorter one’s prose</span></p>
    {{#runs}}<blockquote>{{words}} {{#here}}<a href="{{href}}">{{outlet}}, {{place}}</a>{{/here}} {{#there}}<a href="{{href}}">{{outlet}}, {{place}}</a>{{/there}}</blockquote>{{/runs}}
    {{#hasMore}}<p class="meta">and {{more}} more</p>{{/hasMore}}
    </li>
    {{/lineages}}
    </ul>
    </section>

    """)
}
