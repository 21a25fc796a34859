import HearsayModel

/// What an article may hold to get past a writer.
enum HostileWords {
  static let all = [
    "</script><script>alert(1)</script>", "<b onclick=\"x\">bold</b> &lt; &amp;lt;",
    "<!-- gone -->",
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}31m\u{90}q\u{9C}",
    "\u{8}\u{8}\u{7F}back",
    "\u{202E}turned\u{2066}round\u{200F}", "nul\u{0}nul",
    "line\nbreak\r\nand\u{2028}more\u{2029}\u{85}still",
    "\"quoted\\\" \\u0041 \\n", "[link](http://x.example/) ![image](y)", "[ref]: http://x.example",
    "| a | b |\n| --- | --- |", "# head #", "- item", "+ item", "12. item", "3) item", "=====",
    "---",
    "```code`` `x`", "*em* _em_ **strong** ~~gone~~ ^up^ $x$ {#id}", "a_b_c*d*e",
    "www.example.com WWW.example.com", "https://x.example ftp://y.example", "me@x.example @someone",
    "[-deleted-] {+added+} “‘«", "  \t ", "", "👩‍🔬🏴󠁧󠁢󠁳󠁣󠁴󠁿 e\u{301} \u{FEFF}žalka",
    "a\u{338}<\u{338}>\u{338}\"\u{338}",
    String(repeating: "long", count: 400), String(repeating: "\u{301}", count: 300),
  ]

  /// The lake story with these words wherever a word may stand.
  static func story(_ words: String) -> Comparison {
    var comparison = LakeStory.comparison
    comparison.articles = comparison.articles.enumerated().map { article($1, words, number: $0) }
    comparison.notices = [Notice(words, words)]
    for index in comparison.stories.indices { change(&comparison.stories[index], words) }
    for index in comparison.claims.indices { change(&comparison.claims[index], words) }
    for index in comparison.utterances.indices { change(&comparison.utterances[index], words) }
    for index in comparison.differences.indices { change(&comparison.differences[index], words) }
    for index in comparison.timeline.indices {
      comparison.timeline[index].text = words
      comparison.timeline[index].date = words
      comparison.timeline[index].precision = words
      comparison.timeline[index].evidence = [
        Passage(article: 0, span: TextSpan(0, words.utf8.count))
      ]
    }
    for index in comparison.lineages.indices {
      let span = TextSpan(0, words.utf8.count)
      comparison.lineages[index].runs = [(a: span, b: span)]
    }
    return comparison
  }

  /// The same findings over a text of these words, in every block and behind every cue.
  static func article(
    _ old: AnnotatedArticle, _ words: String, number: Int = 0
  ) -> AnnotatedArticle {
    var article = Article(id: "\(words)\(number)", text: Text(words + "x"))
    article.title = words
    article.outlet = words
    article.url = words
    article.file = words
    article.byline = [words]
    article.notices = [Notice(words, words, span: article.text.span)]
    article.blocks = [Block(.headline, article.text.span)]
    var annotations = old.annotations
    let (text, end) = (article.text.span, article.text.bytes.count)
    for index in annotations.attributions.indices {
      change(&annotations.attributions[index], words, over: text)
    }
    annotations.published = PublicationDate(
      date: words, precision: .day, evidence: text, inferred: true, reason: words)
    annotations.dateline = Dateline(span: text, place: words, date: words, agency: words)
    annotations.notices = [Notice(words, words, span: TextSpan(end, end))]
    return AnnotatedArticle(article: article, annotations: annotations)
  }

  private static func change(_ found: inout Attribution, _ words: String, over text: TextSpan) {
    found.content = [text]
    found.cue = [text]
    found.source = [text]
    found.addressee = [text]
    found.sourceName = words
    found.addresseeName = words
    found.rule = words
    found.chain = [SourceLink(name: words, kind: .person), SourceLink(name: words, kind: .unnamed)]
    found.via = [SourceLink(name: words, kind: .institution, party: words)]
    found.occasion = Occasion(kind: words, date: words)
  }
}

// MARK: - Across articles

extension HostileWords {
  private static func change(_ story: inout Story, _ words: String) {
    story.title = words
    story.date = words
    story.because = [words]
    story.event.kind = words
    story.event.participants = [words, words]
    story.event.evidence = [Passage(article: 0, span: TextSpan(0, words.utf8.count))]
    for index in story.origins.indices { change(&story.origins[index].origin, words) }
  }

  private static func change(_ origin: inout Origin, _ words: String) {
    origin.name = words
    origin.party = words
    origin.occasions = [Occasion(kind: words, date: words)]
  }

  private static func change(_ claim: inout Claim, _ words: String) {
    claim.text = words
    claim.because = [words]
    for index in claim.origins.indices { change(&claim.origins[index], words) }
    for index in claim.accounts.indices {
      claim.accounts[index].spans = [TextSpan(0, words.utf8.count)]
      claim.accounts[index].chain = [SourceLink(name: words, kind: .person)]
      claim.accounts[index].via = [SourceLink(name: words, kind: .unnamed)]
    }
  }

  private static func change(_ utterance: inout Utterance, _ words: String) {
    utterance.speaker = words
    utterance.occasion = Occasion(kind: words, date: words)
    utterance.because = [words]
    for index in utterance.members.indices {
      utterance.members[index].span = TextSpan(0, words.utf8.count)
      utterance.members[index].diff = [
        DiffSegment(.same, words), DiffSegment(.deleted, words), DiffSegment(.inserted, words),
      ]
    }
  }

  private static func change(_ difference: inout Difference, _ words: String) {
    difference.topic = words
    difference.rule = words
    for index in difference.accounts.indices {
      difference.accounts[index].words = words
      difference.accounts[index].spans = [TextSpan(0, words.utf8.count)]
    }
  }
}
