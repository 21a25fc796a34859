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
    let articles = report.comparison.articles.indices.map { render($0, headlineLevel: 4) }
    let title = articles.count == 1 ? "The article" : "The articles"
    let opening = ArticleSection.opening.render(["title": title])
    return opening + legend + articles.joined() + "</section>\n"
  }

  /// The articles where nothing else is on the page: their headlines are its headings.
  func renderAlone() -> String {
    let articles = report.comparison.articles.indices
    let level = articles.count == 1 ? 1 : 2
    return (articles.isEmpty ? "" : legend)
      + articles.map { render($0, level: level, headlineLevel: nil) }.joined()
  }

  /// - Parameters:
  ///   - level: Where the article's own heading stands among those of the page.
  ///   - headlineLevel: Where its headline does; nil where that is its own heading.
  private func render(_ article: Int, level: Int = 3, headlineLevel: Int?) -> String {
    let annotated = report.comparison.articles[article]
    let link = SafeURL.link(annotated.article.url)
    let published = annotated.annotations.published
    let id = "a\(article + 1)-t"
    let hasBlock = report.parts[article].contains { $0.kind == .headline }
    let title = hasBlock ? "" : annotated.article.title ?? ""
    let isOwn = headlineLevel == nil && (hasBlock || !title.isEmpty)
    return ArticleSection.template.render([
      "number": article + 1, "label": isOwn ? false : report.label(article), "level": level,
      "url": given(link), "title": given(title),
      "titleTag": "h\(headlineLevel ?? level)", "titleID": isOwn ? id : "a\(article + 1)-h",
      "language": LanguageTag.tag(annotated.article.language) ?? "en",
      "date": report.date(article) ?? "no date found",
      "worked": given(published?.inferred == true ? published?.reason : nil),
      "file": annotated.article.file ?? annotated.article.id,
      "byline": given(Phrases.list(annotated.article.byline)),
      "notices": (annotated.article.notices + annotated.annotations.notices).map(\.message),
      "parts": MarkedText(report, claims: claims[article], article: article).parts(
        heading: (headlineLevel ?? level, isOwn ? id : "a\(article + 1)-h")),
    ])
  }

  private var legend: String {
    let hasGuess = report.comparison.articles.contains { article in
      article.annotations.attributions.contains { Degree($0, in: article.text) != nil }
    }
    return ArticleSection.legend.render(["guesses": hasGuess ? Degree.legend : false])
  }

  private static let opening = Template(
    """
    <section class="articles" id="articles" aria-labelledby="articles-t">
    <h2 id="articles-t">{{title}}</h2>

    """)

  private static let legend = Template(
    """
    <p class="note legend"><span class="direct">direct speech</span> <span class="mixed">partly quoted</span> <span class="indirect">indirect speech</span> <span class="inner">speech within speech</span> <span class="who">source</span> <span class="cue">cue</span></p>
    {{#guesses}}<p class="note">{{guesses}}</p>
    {{/guesses}}
    <p class="note keys" hidden>Keys: <kbd>n</kbd> next note, <kbd>p</kbd> previous, <kbd>Enter</kbd> its chain, <kbd>Esc</kbd> back to the words, <kbd>?</kbd> all keys</p>

    """)

  static let template = Template(
    """
    <article class="source" id="a{{number}}" tabindex="-1" aria-labelledby="a{{number}}-t">
    <header>{{#label}}<h{{level}} class="called" id="a{{number}}-t">{{label}}</h{{level}}>
    {{/label}}<p class="meta">{{date}}{{#worked}} ({{worked}}){{/worked}}{{#byline}} · {{byline}}{{/byline}} · {{file}}{{#url}} · <a class="out" href="{{url}}" rel="noreferrer noopener">original page</a>{{/url}}</p>{{#notices}}<p class="meta">Note: {{.}}</p>{{/notices}}</header>
    <div class="text" lang="{{language}}" dir="auto">
    {{#title}}
    <div class="part"><{{titleTag}} class="words headline" id="{{titleID}}">{{title}}</{{titleTag}}></div>
    {{/title}}
    {{#parts}}
    <div class="part"><{{tag}} class="words {{kind}}"{{#id}} id="{{id}}"{{/id}}>{{#paragraph}}<span class="pno" aria-hidden="true">{{paragraph}}</span>{{/paragraph}}{{#segments}}{{#anchors}}<span id="{{.}}" class="at"></span>{{/anchors}}{{#plain}}{{text}}{{/plain}}{{^plain}}<span class="{{classes}}">{{text}}</span>{{/plain}}{{#refs}}<a class="ref" id="{{id}}-r" href="#{{id}}" aria-label="Note {{number}}" aria-describedby="{{id}}-d">{{number}}</a>{{/refs}}{{/segments}}</{{tag}}>
    {{#hasNotes}}<ol class="notes" lang="en" dir="ltr" aria-label="Notes on this part">{{#notes}}<li id="{{id}}" tabindex="-1" data-place="{{place}}"><a class="back" href="#{{place}}" aria-label="Back to the words of note {{number}}">{{number}}</a> <b>{{source}}</b>{{#degree}}, {{degree}}{{/degree}} {{#polarity}}<strong class="polarity">{{polarity}}</strong> {{/polarity}}{{#standing}}<span class="standing">{{standing}}</span> {{/standing}}{{#chain}}· <span class="through">{{chain}}</span> {{/chain}}{{#via}}· <span class="via">via {{via}}, inferred</span> {{/via}}<span class="meta">{{#manner}}{{manner}} · {{/manner}}{{form}}{{#reason}} · {{reason}}{{/reason}}</span><span class="vh" id="{{id}}-d"> {{marked}}</span>{{#claims}} <a href="#c{{.}}">claim&#160;{{.}}</a>{{/claims}}<details><summary>Chain and reason<span class="vh"> of note {{number}}</span></summary><dl>{{#facts}}<div><dt>{{term}}</dt><dd>{{words}}</dd></div>{{/facts}}</dl></details></li>{{/notes}}</ol>{{/hasNotes}}</div>
    {{/parts}}
    </div>
    </article>

    """)
}
