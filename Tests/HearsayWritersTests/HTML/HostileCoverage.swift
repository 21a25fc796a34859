import HearsayModel

/// Coverage whose every text tries to become markup or script.
enum HostileCoverage {
  static let attacks = [
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(2)>",
    "\" onmouseover=\"alert(3)", "' autofocus onfocus='alert(4)",
    "\"\u{301} onclick=\"\u{301}alert(5)",
    "<\u{338}svg onload=alert(6)>", "</style><style>*{background:url(//x.example)}", "<!--", "]]>",
    "{{name}}{{{name}}}{{#x}}", "&lt;b&gt;&amp;#0;", "javascript:alert(7)",
    "\u{202E}gnihtyna\u{202C}",
    "\u{0}\u{8}\u{1B}[31m",
  ]

  static let comparison: Comparison = {
    let text = attacks.joined(separator: " ")
    var comparison = Comparison()
    comparison.articles = ["javascript:alert(8)", "data:text/html,<script>alert(9)</script>"].map {
      article(text, url: $0)
    }
    let link = SourceLink(name: text, kind: .person, party: text)
    let origin = Origin(
      name: text, kind: .person, party: text, occasions: [Occasion(kind: text, date: text)])
    let span = TextSpan(0, attacks[0].utf8.count)
    comparison.claims = [
      Claim(
        id: text, story: 0, text: text,
        accounts: [
          Claim.Account(
            article: 0, spans: [span], attribution: 0, relation: .verbatim, chain: [link],
            via: [link])
        ], absent: [1], origins: [origin], independentOrigins: 1...1, because: [text])
    ]
    var story = Story(
      id: text, title: text, date: text, articles: [0, 1],
      event: StoryEvent(
        kind: text, participants: [text], date: text,
        evidence: [Passage(article: 0, span: span)]))
    story.origins = [
      StoryOrigin(origin: origin, claims: [text], soleOriginOf: [text], articles: [0])
    ]
    story.because = [text]
    comparison.stories = [story]
    comparison.notices = [Notice("hostile", text)]
    add(to: &comparison, text, span)
    return comparison
  }()

  private static func add(to comparison: inout Comparison, _ text: String, _ span: TextSpan) {
    var member = Utterance.Member(article: 1, span: span, variant: .edited, attribution: 0)
    member.diff = [.same, .inserted, .deleted].map { DiffSegment($0, text) }
    let first = Utterance.Member(article: 0, span: span, variant: .verbatim, attribution: 0)
    comparison.utterances = [
      Utterance(
        id: text, story: 0, speaker: text, occasion: Occasion(kind: text, date: nil),
        members: [first, member], alarms: [.polarity])
    ]
    comparison.differences = [
      Difference(
        story: 0, kind: .contradiction, topic: text,
        accounts: [Difference.Account(article: 0, spans: [span], words: text)], rule: text)
    ]
    comparison.timeline = [
      TimelineEntry(
        story: 0, date: text, precision: "day", text: text, articles: [0],
        evidence: [Passage(article: 0, span: span)], inferred: true)
    ]
    comparison.lineages = [
      Lineage(
        a: 0, b: 1, relation: .copy, direction: .aFirst, score: 1, runs: [(a: span, b: span)])
    ]
  }

  private static func article(_ text: String, url: String) -> AnnotatedArticle {
    var article = Article(id: text, text: Text(text))
    article.file = text
    article.title = text
    article.outlet = text
    article.url = url
    article.language = text
    article.byline = [text]
    article.published = text
    article.notices = [Notice("hostile", text)]
    article.blocks = [Block(.paragraph, article.text.span)]
    var attribution = Attribution(id: 0, content: [article.text.span], form: .direct, rule: text)
    attribution.source = [TextSpan(0, 8)]
    attribution.cue = [TextSpan(4, 12)]
    attribution.sourceName = text
    attribution.addresseeName = text
    var annotations = Annotations()
    annotations.attributions = [attribution]
    return AnnotatedArticle(article: article, annotations: annotations)
  }
}
