import HearsayModel

/// Each claim with its count, its origins, and account by account the chain and the words that it rests on.
struct ClaimSection {
  let report: Report

  func render(story: Int) -> String {
    let groups = report.claimGroups(of: story)
    guard !groups.isEmpty else { return "" }
    return ClaimSection.template.render([
      "story": story + 1,
      "groups": groups.map { group -> Fields in
        ["title": group.title, "claims": group.claims.map { fields(of: $0) }]
      },
    ])
  }

  private func fields(of number: Int) -> Fields {
    let claim = report.comparison.claims[number]
    return [
      "number": number + 1, "text": claim.text, "found": ReportWords.found(claim),
      "hasOrigins": !claim.origins.isEmpty, "origins": claim.origins.map(origin),
      "summary": Phrases.count(claim.accounts.count, "account"),
      "accounts": claim.accounts.map(account), "hasReasons": !claim.because.isEmpty,
      "reasons": claim.because, "hasAbsent": !claim.absent.isEmpty,
      "absent": Phrases.list(claim.absent.map(report.label)), "id": claim.id,
    ]
  }

  private func origin(_ origin: Origin) -> Fields {
    [
      "name": origin.name, "kind": ReportWords.kind(origin),
      "occasions": given(ReportWords.occasions(origin.occasions)),
    ]
  }

  private func account(_ account: Claim.Account) -> Fields {
    let relation = RelationWords(account.relation)
    let links = account.chain.map { link($0, inferred: false) }
    let via = account.via.map { link($0, inferred: true) }
    return [
      "outlet": report.label(account.article), "glyph": relation.glyph, "relation": relation.word,
      "links": Array((links + via).reversed()),
      "source": given(source(account)),
      "ownVoice": account.attribution == nil && links.isEmpty && via.isEmpty,
      "manner": given(manner(account)),
      "passages": account.spans.compactMap {
        report.passage(account.article, [$0])
      },
    ]
  }

  private func link(_ link: SourceLink, inferred: Bool) -> Fields {
    [
      "name": ReportWords.name(link.name, party: link.party), "unnamed": link.kind == .unnamed,
      "inferred": inferred,
    ]
  }

  /// The words that stand for a source of which no name is known: "they".
  private func source(_ account: Claim.Account) -> String? {
    guard account.chain.isEmpty, account.via.isEmpty,
      let attribution = report.attribution(account.attribution, of: account.article)
    else { return nil }
    let text = report.comparison.articles[account.article].text
    return AttributionWords.sourceWords(of: attribution, in: text).map { "“\($0)”" }
      ?? "nobody named"
  }

  /// "“told” · to Ines Corvel · phone call · briefing, 9 March 2024".
  private func manner(_ account: Claim.Account) -> String {
    guard let attribution = report.attribution(account.attribution, of: account.article) else {
      return ""
    }
    return AttributionWords.manner(
      of: attribution, in: report.comparison.articles[account.article].text)
  }

  static let template = Template(
    """
    <section class="claims">
    <h3 id="s{{story}}-claims">Claims, with their evidence</h3>
    {{#groups}}
    <p class="group">{{title}}</p>
    {{#claims}}
    <article class="claim" id="c{{number}}" tabindex="-1" aria-labelledby="c{{number}}-t">
    <p class="no" aria-hidden="true">{{number}}</p>
    <h4 id="c{{number}}-t">{{text}}</h4>
    <div class="side"><p class="found">{{found}}</p>
    {{#hasOrigins}}
    <ul>{{#origins}}<li><b>{{name}}</b> <span class="kind">{{kind}}</span>{{#occasions}} <span class="meta">{{occasions}}</span>{{/occasions}}</li>{{/origins}}</ul>
    {{/hasOrigins}}
    </div>
    <details><summary>{{summary}}<span class="vh"> of claim {{number}}</span></summary>
    <ol class="accounts">
    {{#accounts}}
    <li><p class="head"><span class="rel rel-{{relation}}"><span aria-hidden="true">{{glyph}}</span> {{relation}}</span>{{#manner}} <span class="meta">{{manner}}</span>{{/manner}}</p>
    <ul class="chain"><li><b>{{outlet}}</b>{{#ownVoice}} <span class="kind">in its own voice</span>{{/ownVoice}}{{#source}}<ul><li>{{source}} <span class="kind">not named</span></li></ul>{{/source}}{{#links}}<ul><li>{{name}}{{#unnamed}} <span class="kind">unnamed</span>{{/unnamed}}{{#inferred}} <span class="kind">inferred</span>{{/inferred}}{{/links}}{{#links}}</li></ul>{{/links}}</li></ul>
    {{#passages}}
    <blockquote>{{words}} <a href="{{href}}">{{outlet}}, {{place}}</a></blockquote>
    {{/passages}}
    </li>
    {{/accounts}}
    </ol>
    {{#hasReasons}}
    <h5>Why the count is what it is</h5>
    <ul class="because">{{#reasons}}<li>{{.}}</li>{{/reasons}}</ul>
    {{/hasReasons}}
    {{#hasAbsent}}
    <p class="absent">Not in {{absent}}.</p>
    {{/hasAbsent}}
    <p class="id">Claim {{id}}</p>
    </details>
    </article>
    {{/claims}}
    {{/groups}}
    </section>

    """)
}
