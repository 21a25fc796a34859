import HearsayModel

/// Claims down, articles across: who tells what, in the same words, in other words, or against it.
struct MatrixSection {
  let report: Report

  func render(story number: Int) -> String {
    let groups = report.claimGroups(of: number)
    guard !groups.isEmpty else { return "" }
    let articles = report.comparison.stories[number].articles
    let keys = report.originKeys(in: number)
    return MatrixSection.template.render([
      "story": number + 1,
      "articles": articles.map { article -> Fields in
        ["number": article + 1, "label": report.label(article)]
      },
      "groups": groups.map { group -> Fields in
        [
          "title": group.title, "place": group.isShared ? 1 : 2,
          "folded": !group.isShared && groups.count > 1,
          "count": Phrases.count(group.claims.count, "claim"),
          "claims": group.claims.map { row($0, articles, origins: keys[$0] ?? "") },
        ]
      },
    ])
  }

  private func row(_ number: Int, _ articles: [Int], origins: String) -> Fields {
    let claim = report.comparison.claims[number]
    let accounts = Dictionary(grouping: claim.accounts, by: \.article)
    return [
      "number": number + 1, "text": claim.text, "keys": origins,
      "origins": ReportWords.origins(claim.independentOrigins),
      "cells": articles.map { article -> Fields in
        let relations = relations(accounts[article] ?? [])
        return ["told": !relations.isEmpty, "relations": relations]
      },
    ]
  }

  /// Each relation once, with a link to the first words that show it.
  private func relations(_ accounts: [Claim.Account]) -> [Fields] {
    [Claim.Relation.conflicts, .verbatim, .paraphrase].compactMap { relation in
      guard let account = accounts.first(where: { $0.relation == relation }) else { return nil }
      let words = RelationWords(relation)
      let links = account.spans.compactMap { report.passages.id([$0], in: account.article) }
      return [
        "glyph": words.glyph, "word": words.word, "href": given(links.first.map { "#\($0)" }),
      ]
    }
  }

  static let template = Template(
    """
    <section class="matrix">
    <h3 id="s{{story}}-matrix">Claims by article</h3>
    <p class="note key"><span><b aria-hidden="true">●</b> verbatim</span> <span><b aria-hidden="true">◐</b> paraphrase</span> <span><b aria-hidden="true">✕</b> conflicts</span> <span><b aria-hidden="true">–</b> absent: not mentioned, no more than that</span></p>
    {{#groups}}
    {{#folded}}<details class="more"><summary id="s{{story}}-g{{place}}">{{title}}: {{count}}</summary>{{/folded}}{{^folded}}<p class="group" id="s{{story}}-g{{place}}">{{title}}: {{count}}</p>{{/folded}}
    <div class="scroll tall" role="region" aria-labelledby="s{{story}}-g{{place}} s{{story}}-t" tabindex="0">
    <table>
    <thead><tr><th scope="col">Claim</th><th scope="col">Origins found</th>{{#articles}}<th scope="col"><a href="#a{{number}}">{{label}}</a></th>{{/articles}}</tr></thead>
    <tbody>
    {{#claims}}
    <tr data-claim="{{number}}" data-origins="{{keys}}"><th scope="row"><span class="no">{{number}}</span><a href="#c{{number}}">{{text}}</a></th><td class="count">{{origins}}</td>{{#cells}}{{#told}}<td>{{#relations}}{{#href}}<a class="{{word}}" href="{{href}}"><b aria-hidden="true">{{glyph}}</b> {{word}}</a>{{/href}}{{^href}}<span class="{{word}}"><b aria-hidden="true">{{glyph}}</b> {{word}}</span>{{/href}}{{/relations}}</td>{{/told}}{{^told}}<td class="absent"><b aria-hidden="true">–</b> absent</td>{{/told}}{{/cells}}</tr>
    {{/claims}}
    </tbody></table></div>
    {{#folded}}</details>{{/folded}}
    {{/groups}}
    </section>

    """)
}
