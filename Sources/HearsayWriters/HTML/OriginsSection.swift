import HearsayModel

/// Each origin of a story, the claims that hang on it, and those that fall with it.
struct OriginsSection {
  let report: Report

  func render(story number: Int) -> String {
    let story = report.comparison.stories[number]
    guard !story.origins.isEmpty else { return "" }
    return OriginsSection.template.render([
      "story": number + 1, "total": report.claims[number].count,
      "origins": story.origins.enumerated().map { fields(of: $1, $0, in: number) },
    ])
  }

  private func fields(of origin: StoryOrigin, _ place: Int, in story: Int) -> Fields {
    let hanging = report.numbers(of: origin.claims, in: story)
    let falling = report.numbers(of: origin.soleOriginOf, in: story)
    let total = max(1, report.claims[story].count)
    return [
      "name": origin.origin.name, "kind": ReportWords.kind(origin.origin),
      "occasions": given(ReportWords.occasions(origin.origin.occasions)),
      "claims": hanging.count, "falls": falling.count, "any": !falling.isEmpty,
      "share": hanging.count * 100 / total, "soleShare": falling.count * 100 / total,
      "numbers": Phrases.ranges(falling.map { $0 + 1 }),
      "key": Report.key(ofOrigin: place),
      "falling": falling.map { claim -> Fields in
        ["number": claim + 1, "text": report.comparison.claims[claim].text]
      },
      "articles": origin.articles.map { article -> Fields in
        ["number": article + 1, "label": report.label(article)]
      },
    ]
  }

  static let template = Template(
    """
    <section class="origins">
    <h3 id="s{{story}}-origins">Origins</h3>
    <p class="note">On whose word the {{total}} claims rest. A claim <em>falls with</em> an origin where no other was found for it. <span class="fallen-count" role="status"></span></p>
    <div class="scroll" role="region" aria-labelledby="s{{story}}-origins s{{story}}-t" tabindex="0">
    <table>
    <thead><tr><th scope="col">Origin</th><th scope="col" class="num">Claims</th><th scope="col">Fall with it</th><th scope="col">Articles</th></tr></thead>
    <tbody>
    {{#origins}}
    <tr><th scope="row"><span class="name">{{name}}</span> <span class="kind">{{kind}}</span>{{#occasions}} <span class="meta">{{occasions}}</span>{{/occasions}}</th>
    <td class="num">{{claims}}<span class="bar" aria-hidden="true"><i style="width:{{share}}%"></i><i class="sole" style="width:{{soleShare}}%"></i></span></td>
    <td class="falls"><div>{{#any}}<details><summary>{{falls}}<span class="vh"> fall with {{name}}</span></summary><ol class="falling">{{#falling}}<li value="{{number}}"><a href="#c{{number}}">{{text}}</a></li>{{/falling}}</ol></details><span class="printed">{{numbers}}</span>{{/any}}{{^any}}<span>0</span>{{/any}} <button type="button" class="take" hidden aria-pressed="false" data-origin="{{key}}">Take out<span class="vh"> {{name}}</span></button></div></td>
    <td class="list">{{#articles}}<a href="#a{{number}}">{{label}}</a> {{/articles}}</td></tr>
    {{/origins}}
    </tbody></table></div>
    </section>

    """)
}
