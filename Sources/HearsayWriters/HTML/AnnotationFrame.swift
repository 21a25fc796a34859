import HearsayModel

/// What stands above and below articles that are annotated and not compared.
struct AnnotationFrame {
  private let report: Report

  init(_ report: Report) { self.report = report }

  private var articles: Range<Int> { report.comparison.articles.indices }

  /// The one article's headline, or how many articles there are.
  var title: String {
    articles.count == 1
      ? "\(name(0)) · Hearsay" : "\(Phrases.count(articles.count, "article")) · Hearsay"
  }

  /// The first link of the page.
  var skip: (href: String, words: String) {
    articles.count == 1 ? ("#a1", "Skip to the article") : ("#main", "Skip to the articles")
  }

  /// The headline; what the page calls the article where it has none.
  private func name(_ article: Int) -> String {
    let headline = report.headline(article) ?? ""
    return headline.allSatisfy(\.isWhitespace) ? report.label(article) : headline
  }

  func masthead() -> String {
    AnnotationFrame.top.render([
      "isEmpty": articles.isEmpty,
      "several": articles.count > 1 ? Phrases.count(articles.count, "article") : false,
      "articles": articles.map { article -> Fields in
        let annotated = report.comparison.articles[article]
        let found = annotated.annotations.attributions.count
        return [
          "number": article + 1, "title": name(article),
          "file": annotated.article.file ?? annotated.article.id,
          "found": Phrases.count(found, "attribution"),
        ]
      },
    ])
  }

  func closing() -> String { PageFrame.help(hasClaims: false) }

  private static let top = Template(
    """
    <header class="masthead">
    <p class="name">Hearsay</p>
    <form class="tools" hidden>\(KeySwitch.html) <button type="button" id="keys" aria-label="Keyboard help">?</button></form>
    </header>
    <main id="main" tabindex="-1">
    {{#isEmpty}}
    <p class="standfirst">No article was read.</p>
    {{/isEmpty}}
    {{#several}}
    <h1 class="several">{{several}}</h1>
    <nav aria-label="Articles"><ol class="stories">{{#articles}}<li><a href="#a{{number}}">{{title}}</a> <span class="meta">{{file}} · {{found}}</span></li>{{/articles}}</ol></nav>
    {{/several}}

    """)
}

/// Turns the single-key shortcuts off and on (WCAG 2.1.4); the script remembers it for the visit.
enum KeySwitch {
  static let html =
    "<label><input type=\"checkbox\" id=\"single\" checked> single-key shortcuts</label>"
}
