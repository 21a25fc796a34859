import HearsayModel

/// What was found in a story, in plain words, each sentence a way to its evidence.
struct OverviewSection {
  let report: Report

  func render(story number: Int) -> String {
    let story = report.comparison.stories[number]
    return OverviewSection.template.render([
      "number": number + 1, "title": story.title, "event": given(event(story)),
      "lead": lead(story, number),
      "findings": Findings(report, story: number).sentences.map { finding -> Fields in
        ["words": finding.words, "href": finding.href]
      },
      "outlets": story.articles.map { article -> Fields in
        [
          "number": article + 1, "label": report.label(article),
          "title": given(report.headline(article)), "date": given(report.date(article)),
        ]
      },
      "reasons": story.because, "hasReasons": !story.because.isEmpty,
      "atEvent": atEvent(story),
      "evidence": story.event.evidence.compactMap { report.passage($0.article, [$0.span]) },
    ])
  }

  /// "phone call · Ines Corvel and Anton Reyle · 9 March 2024".
  private func event(_ story: Story) -> String {
    let date = story.event.date ?? story.date
    let parts = [
      story.event.kind ?? "", Phrases.list(story.event.participants),
      date.map(DateWords.words) ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// On whose word the articles have what was said at the event: one entry, or none.
  private func atEvent(_ story: Story) -> [Fields] {
    guard let words = story.words else { return [] }
    return [
      [
        "sentence": ReportWords.words(words, at: story.event), "because": words.because,
        "told": words.evidence.compactMap { report.passage($0.article, [$0.span]) },
      ]
    ]
  }

  /// "2 origins found in these 4 articles. 7 of 12 claims have no origin but Mikel Dorn."
  private func lead(_ story: Story, _ number: Int) -> String {
    let articles = ReportWords.these(story.articles.count)
    guard !story.origins.isEmpty else { return "No origin found \(articles)." }
    let found = "\(Phrases.count(story.origins.count, "origin")) found \(articles)."
    let falling = story.origins.map { report.numbers(of: $0.soleOriginOf, in: number).count }
    guard let most = falling.max(), most > 0, let first = falling.firstIndex(of: most) else {
      return found
    }
    let verb = most == 1 ? "has" : "have"
    return found
      + " \(most) of \(report.claims[number].count) claims \(verb) no origin but \(story.origins[first].origin.name)."
  }

  static let template = Template(
    """
    <header class="lead">
    {{#event}}<p class="kicker">{{event}}</p>
    {{/event}}
    <h2 id="s{{number}}-t">{{title}}</h2>
    {{#atEvent}}
    <p class="standfirst">{{sentence}}</p>
    {{/atEvent}}
    <p class="standfirst">{{lead}}</p>
    {{#atEvent}}
    <details class="why"><summary>How the articles have what was said, and why it counts so</summary>
    {{#told}}<blockquote>{{words}} <a href="{{href}}">{{outlet}}, {{place}}</a></blockquote>{{/told}}
    <ul class="because">{{#because}}<li>{{.}}</li>{{/because}}</ul>
    </details>
    {{/atEvent}}
    <ul class="findings">{{#findings}}<li><a href="{{href}}">{{words}}</a></li>{{/findings}}</ul>
    <ul class="outlets">{{#outlets}}<li><a href="#a{{number}}">{{label}}</a>{{#title}} <span class="words">{{title}}</span>{{/title}}{{#date}} <span class="meta">{{date}}</span>{{/date}}</li>{{/outlets}}</ul>
    {{#hasReasons}}
    <details class="why"><summary>Why these articles are one story</summary>
    <ul class="because">{{#reasons}}<li>{{.}}</li>{{/reasons}}</ul>
    {{#evidence}}<blockquote>{{words}} <a href="{{href}}">{{outlet}}, {{place}}</a></blockquote>{{/evidence}}
    </details>
    {{/hasReasons}}
    </header>

    """)
}
