import HearsayModel

/// What happened when, merged over the articles of a story.
struct TimelineSection {
  let report: Report

  func render(story number: Int) -> String {
    let entries = report.timeline[number].map { report.comparison.timeline[$0] }
    guard !entries.isEmpty else { return "" }
    return TimelineSection.template.render([
      "story": number + 1, "entries": entries.map(fields),
    ])
  }

  private func fields(of entry: TimelineEntry) -> Fields {
    [
      "iso": entry.date, "date": DateWords.words(entry.date), "text": entry.text,
      "isDay": entry.precision == "day", "precision": entry.precision, "inferred": entry.inferred,
      "evidence": entry.evidence.compactMap { report.passage($0.article, [$0.span]) },
    ]
  }

  static let template = Template(
    """
    <section class="timeline">
    <h3 id="s{{story}}-timeline">Timeline</h3>
    <div class="scroll" role="region" aria-labelledby="s{{story}}-timeline s{{story}}-t" tabindex="0">
    <table>
    <thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">The words</th></tr></thead>
    <tbody>
    {{#entries}}
    <tr><th scope="row"><span class="date">{{date}}</span>{{#inferred}} <span class="kind">worked out</span>{{/inferred}}</th><td>{{text}}</td><td class="list">{{#evidence}}<a href="{{href}}">{{outlet}}, {{place}}</a> {{/evidence}}</td></tr>
    {{/entries}}
    </tbody></table></div>
    </section>

    """)
}
