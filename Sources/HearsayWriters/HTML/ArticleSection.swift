import HearsayModel

/// An article in full: who is said to say what is marked in the text and noted beside it.
struct ArticleSection {
  let report: Report
  /// For each article, for each of its attributions: the claims of which it is an account.
  let claims: [[Int: [Int]]]

  init(_ report: Report) {
    self.report = report
    var claims: [[Int: [Int]]] = report.comparison.articles.map { _ in [:] }
    for (number, claim) in report.comparison.claims.enumerated() {
      for account in claim.accounts {
        guard let attribution = account.attribution,
          claims[account.article][attribution]?.last != number
        else { continue }
        claims[account.article][attribution, default: []].append(number)
      }
    }
    self.claims = claims
  }

  func renderAll() -> String {
    guard !report.comparison.articles.isEmpty else { return "" }
    let articles = report.comparison.articles.indices.map { render($0) }
    let title = articles.count == 1 ? "The article" : "The articles"
    return ArticleSection.opening.render(["title": title]) + articles.joined() + "</section>\n"
  }

  func render(_ article: Int) -> String {
    let annotated = report.comparison.articles[article]
    let link = SafeURL.link(annotated.article.url)
    let published = annotated.annotations.published
    return ArticleSection.template.render([
      "number": article + 1, "label": report.label(article), "url": given(link),
      "title": given(heading(annotated.article)),
      "language": LanguageTag.tag(annotated.article.language) ?? "en",
      "date": report.date(article) ?? "no date found",
      "worked": given(published?.inferred == true ? published?.reason : nil),
      "file": annotated.article.file ?? annotated.article.id,
      "byline": given(Phrases.list(annotated.article.byline)),
      "notices": (annotated.article.notices + annotated.annotations.notices).map(\.message),
      "parts": MarkedText(report, claims: claims[article], article: article).parts(),
    ])
  }

  /// The title, where the text itself has no headline.
  private func heading(_ article: Article) -> String {
    article.blocks.contains { $0.kind == .headline } ? "" : article.title ?? ""
  }

  private static let opening = Template(
    """
    <section class="articles" id="articles" aria-labelledby="articles-t">
    <h2 id="articles-t">{{title}}</h2>
    <p class="note legend"><span class="direct">direct speech</span> <span class="mixed">partly quoted</span> <span class="indirect">indirect speech</span> <span class="inner">speech within speech</span> <span class="who">source</span> <span class="cue">cue</span></p>
    <p class="note keys" hidden>Keys: <kbd>n</kbd> next note, <kbd>p</kbd> previous, <kbd>Enter</kbd> its chain, <kbd>Esc</kbd> back to the words, <kbd>?</kbd> all keys</p>

    """)

  static let template = Template(
    """
    <article class="source" id="a{{number}}" tabindex="-1" aria-labelledby="a{{number}}-t">
    <header><h3 id="a{{number}}-t">{{label}}</h3>
    <p class="meta">{{date}}{{#worked}} ({{worked}}){{/worked}}{{#byline}} · {{byline}}{{/byline}} · {{file}}{{#url}} · <a class="out" href="{{url}}" rel="noreferrer noopener">original page</a>{{/url}}</p>{{#notices}}<p class="meta">Note: {{.}}</p>{{/notices}}</header>
    <div class="text" lang="{{language}}" dir="auto">
    {{#title}}
    <div class="part"><p class="headline">{{title}}</p></div>
    {{/title}}
    {{#parts}}
    <div class="part"><p class="{{kind}}">{{#paragraph}}<span class="pno" aria-hidden="true">{{paragraph}}</span>{{/paragraph}}{{#segments}}{{#anchors}}<span id="{{.}}" class="at"></span>{{/anchors}}{{#plain}}{{text}}{{/plain}}{{^plain}}<span class="{{classes}}">{{text}}</span>{{/plain}}{{#refs}}<a class="ref" id="{{id}}-r" href="#{{id}}" aria-label="Note {{number}}">{{number}}</a>{{/refs}}{{/segments}}</p>
    {{#hasNotes}}<ol class="notes" lang="en" dir="ltr" aria-label="Notes on this part">{{#notes}}<li id="{{id}}" tabindex="-1" data-place="{{place}}"><a class="back" href="#{{place}}" aria-label="Back to the words of note {{number}}">{{number}}</a> <b>{{source}}</b> {{#standing}}<span class="standing">{{standing}}</span> {{/standing}}{{#chain}}<span class="through">{{chain}}</span> {{/chain}}{{#via}}<span class="via">via {{via}}, inferred</span> {{/via}}<span class="meta">{{manner}} · {{form}}</span>{{#claims}} <a href="#c{{.}}">claim&#160;{{.}}</a>{{/claims}}<details><summary>Chain and rule<span class="vh"> of note {{number}}</span></summary><dl>{{#facts}}<div><dt>{{term}}</dt><dd>{{words}}</dd></div>{{/facts}}</dl></details></li>{{/notes}}</ol>{{/hasNotes}}</div>
    {{/parts}}
    </div>
    </article>

    """)
}
