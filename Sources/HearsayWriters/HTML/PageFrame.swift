import HearsayModel

/// What stands above and below the stories.
struct PageFrame {
  private let report: Report

  init(_ report: Report) { self.report = report }

  /// The one story's title, or how many stories there are.
  var title: String {
    let stories = report.comparison.stories
    if stories.count == 1, let story = stories.first { return "\(story.title) · Hearsay" }
    return "\(Phrases.count(stories.count, "story", "stories")) · Hearsay"
  }

  /// The name, what is on the page, and the ways into it.
  func masthead() -> String {
    let stories = report.comparison.stories
    return PageFrame.top.render([
      "links": links.map { link -> Fields in ["href": link.href, "words": link.words] },
      "hasStories": stories.count > 1, "hasClaims": !report.comparison.claims.isEmpty,
      "notices": report.comparison.notices.map(\.message),
      "isEmpty": report.comparison.articles.isEmpty,
      "stories": stories.enumerated().map { index, story -> Fields in
        [
          "number": index + 1, "title": story.title, "date": given(story.date.map(DateWords.words)),
          "articles": Phrases.count(story.articles.count, "article"),
          "claims": Phrases.count(report.claims[index].count, "claim"),
        ]
      },
    ])
  }

  /// How to read what was found, where something was compared.
  func closing() -> String {
    let end = PageFrame.help(hasClaims: !report.comparison.claims.isEmpty)
    return isCompared ? PageFrame.reading + end : end
  }

  /// The end of the main part, and the list of keys.
  static func help(hasClaims: Bool) -> String { end.render(["hasClaims": hasClaims]) }

  private var isCompared: Bool { !report.comparison.stories.isEmpty }

  /// The sections of the one story, or the stories; then what all share.
  private var links: [(href: String, words: String)] {
    let comparison = report.comparison
    var links: [(href: String, words: String)] = []
    if comparison.stories.count == 1 {
      let parts = [
        ("origins", "Origins", !comparison.stories[0].origins.isEmpty),
        ("matrix", "Matrix", !report.claims[0].isEmpty),
        ("differences", "Differences", !report.differences[0].isEmpty),
        ("wordings", "Wordings", VariantSection(report: report).isShown(story: 0)),
        ("timeline", "Timeline", !report.timeline[0].isEmpty),
        ("claims", "Claims", !report.claims[0].isEmpty),
      ]
      links += parts.filter(\.2).map { ("#s1-\($0.0)", $0.1) }
    } else if comparison.stories.count > 1 {
      links.append(("#stories", "Stories"))
    }
    if !comparison.lineages.isEmpty { links.append(("#reprints", "Reprints")) }
    if !comparison.articles.isEmpty { links.append(("#articles", "Articles")) }
    return isCompared ? links + [("#reading", "How to read")] : links
  }

  private static let top = Template(
    """
    <header class="masthead">
    <h1 class="name">Hearsay</h1>
    <p class="motto">Who said what, through whom, on how many origins</p>
    </header>
    <nav class="ways" aria-label="Sections">
    <ul>{{#links}}<li><a href="{{href}}">{{words}}</a></li>{{/links}}</ul>
    {{#hasClaims}}<form class="tools" role="search" hidden><label for="filter" class="vh">Show only claims with these words</label><input id="filter" type="search" placeholder="Filter claims" autocomplete="off" spellcheck="false"><span id="shown" role="status"></span> <button type="button" id="open">Open all evidence</button> \(KeySwitch.html) <button type="button" id="keys" aria-label="Keyboard help">?</button></form>{{/hasClaims}}
    </nav>
    <main id="main" tabindex="-1">
    {{#isEmpty}}
    <p class="standfirst">No article was read, so there is nothing to compare.</p>
    {{/isEmpty}}
    {{#notices}}
    <p class="note">Note: {{.}}</p>
    {{/notices}}
    {{#hasStories}}
    <section id="stories" aria-labelledby="stories-t"><h2 id="stories-t">Stories</h2>
    <ol class="stories">{{#stories}}<li><a href="#s{{number}}">{{title}}</a> <span class="meta">{{#date}}{{date}} · {{/date}}{{articles}} · {{claims}}</span></li>{{/stories}}</ol></section>
    {{/hasStories}}

    """)

  private static let reading = """
    <section class="reading" id="reading" aria-labelledby="reading-t">
    <h2 id="reading-t">How to read this page</h2>
    <dl>
    <div><dt>Claim</dt><dd>What one or more articles say, made comparable. Its words are those of the clearest account.</dd></div>
    <div><dt>Origin</dt><dd>A person, office or document through whom a claim came to the outlets. The count is the largest number of chains that share nobody. Outlets that carry a claim, and reprints, add none.</dd></div>
    <div><dt>1–2 origins</dt><dd>A source is not named and may be one of the others, or not.</dd></div>
    <div><dt>Own voice</dt><dd>The outlet says it and names nobody.</dd></div>
    <div><dt>Falls with it</dt><dd>No other origin was found for the claim in these articles.</dd></div>
    <div><dt>Inferred, worked out</dt><dd>Not in the words themselves, but drawn from others in the same articles.</dd></div>
    <div><dt>Absent</dt><dd>Not mentioned. Nothing is said about why.</dd></div>
    </dl>
    <p class="note">Hearsay counts what it finds in these articles. It does not say what is true, and it ranks no outlet.</p>
    </section>

    """

  private static let end = Template(
    """
    </main>
    <dialog id="help" aria-labelledby="help-t"><h2 id="help-t">Keyboard</h2>
    <dl>{{#hasClaims}}<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous claim</dd></div>
    <div><dt><kbd>Enter</kbd></dt><dd>open or close its evidence</dd></div>
    <div><dt><kbd>/</kbd></dt><dd>filter the claims</dd></div>{{/hasClaims}}
    <div><dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>next, previous note of an article, its words marked; from a note or its number in the text also <kbd>↓</kbd> <kbd>↑</kbd></dd></div>
    <div><dt><kbd>Enter</kbd></dt><dd>open or close the chain of a note</dd></div>
    <div><dt><kbd>Esc</kbd></dt><dd>from a note back to its words{{#hasClaims}}, clear the filter{{/hasClaims}}, close this</dd></div>
    <div><dt><kbd>?</kbd></dt><dd>this list</dd></div></dl>
    <p class="note">Letters, <kbd>/</kbd> and <kbd>?</kbd> alone can be switched off at the top of the page. <kbd>Tab</kbd> stops at one note of an article, the last that was visited; the arrows lead to the others.</p>
    <form method="dialog"><button>Close</button></form></dialog>

    """)
}
