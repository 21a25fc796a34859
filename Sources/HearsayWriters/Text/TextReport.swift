import HearsayModel

/// A comparison for a person at a terminal: the most important first, what is long shortened with its count.
struct TextReport {
  /// How much a terminal shows before it counts the rest.
  enum Limit {
    static let stories = 5
    static let titles = 20
    static let origins = 8
    static let claims = 10
    static let accounts = 6
    static let differences = 8
    static let variants = 6
    static let entries = 12
    static let lineages = 8
    static let names = 8
    /// Characters of a passage.
    static let words = 240
  }

  let comparison: Comparison
  let ids: [String]
  var page: TextPage

  static func render(_ comparison: Comparison, style: TextStyle) -> String {
    var report = TextReport(comparison, style)
    report.write()
    return report.page.string
  }

  private init(_ comparison: Comparison, _ style: TextStyle) {
    self.comparison = comparison
    ids = comparison.articles.map(\.article.id)
    page = TextPage(style)
  }

  private mutating func write() {
    let stories = StoryDigest.all(comparison)
    page.heading(Phrases.found(stories.count, in: comparison.articles.count))
    if stories.count > 1 { writeTitles(stories) }
    for (index, digest) in stories.prefix(Limit.stories).enumerated() {
      page.gap()
      let number = stories.count > 1 ? "Story \(index + 1): " : ""
      page.heading(number + Phrases.title(digest.story))
      write(digest)
    }
    writeMore(stories.count - Limit.stories, "story in full", "stories in full", indent: 0)
    writeLineages()
    writeNotices()
  }

  private mutating func writeTitles(_ stories: [StoryDigest]) {
    for (index, digest) in stories.prefix(Limit.titles).enumerated() {
      let articles = Phrases.count(digest.story.articles.count, "article")
      page.write(
        [Inked("\(index + 1). \(Phrases.title(digest.story)): \(articles)")], indent: 2, hanging: 3)
    }
    writeMore(stories.count - Limit.titles, "story", "stories", indent: 2)
  }

  private mutating func write(_ digest: StoryDigest) {
    let story = digest.story
    for article in story.articles { write(article: article) }
    write(story.event)
    writeWords(story)
    writeReasons(story.because, indent: 2)
    writeOrigins(digest)
    writeClaims(digest)
    writeDifferences(digest)
    writeVariants(digest)
    writeTimeline(digest)
  }

  private mutating func write(article index: Int) {
    let annotated = comparison.articles[index]
    let known = [annotated.article.outlet, annotated.annotations.published.map(Phrases.published)]
      .compactMap { $0 }
    page.write(
      [Inked(ids[index], .faint), Inked(known.isEmpty ? "" : " \(known.joined(separator: ", "))")],
      indent: 2, hanging: 2)
    for notice in annotated.article.notices + annotated.annotations.notices {
      page.write([Inked("\(notice.code): \(notice.message)", .alarm)], indent: 4, hanging: 2)
    }
  }

  private mutating func write(_ event: StoryEvent) {
    guard let phrase = Phrases.event(event) else { return }
    page.write([Inked("Event: ", .heading), Inked(phrase)], indent: 2, hanging: 2)
    write(event.evidence, indent: 4)
  }

  private mutating func writeWords(_ story: Story) {
    guard let phrase = Phrases.words(story), let words = story.words else { return }
    page.gap()
    page.write([Inked(phrase, .heading)], indent: 2, hanging: 2)
    write(words.evidence, indent: 4)
    writeReasons(words.because, indent: 4)
    page.gap()
  }

  private mutating func writeOrigins(_ digest: StoryDigest) {
    guard !digest.story.origins.isEmpty else { return }
    page.gap()
    page.heading("What it rests on", indent: 2)
    for origin in digest.story.origins.prefix(Limit.origins) {
      let outlets = Phrases.list(origin.articles.map { ids[$0] }, limit: Limit.names)
      let place = outlets.isEmpty ? [] : [Inked("; in "), Inked(outlets, .faint)]
      page.write(
        [
          Inked(Phrases.origin(origin.origin), .heading),
          Inked(": \(Phrases.weight(origin, digest))"),
        ] + place, indent: 2, hanging: 2)
    }
    writeMore(digest.story.origins.count - Limit.origins, "origin", "origins", indent: 2)
  }
}

// MARK: - Parts

extension TextReport {
  /// Passages, each with its article.
  mutating func write(_ passages: [Passage], indent: Int) {
    for passage in passages.prefix(Limit.accounts) {
      page.write(
        [
          Inked(ids[passage.article], .faint),
          Inked(": \(words([passage.span], in: passage.article))"),
        ],
        indent: indent, hanging: 2)
    }
    writeMore(passages.count - Limit.accounts, "passage", "passages", indent: indent)
  }

  mutating func writeReasons(_ reasons: [String], indent: Int) {
    guard !reasons.isEmpty else { return }
    page.write(
      [Inked("because: \(reasons.joined(separator: " "))", .faint)], indent: indent, hanging: 2)
  }

  /// How much is left out and where it is to be seen.
  mutating func writeMore(_ rest: Int, _ one: String, _ many: String, indent: Int) {
    guard rest > 0 else { return }
    page.write(
      [Inked("\(rest) more \(rest == 1 ? one : many): --format html -o report.html", .faint)],
      indent: indent, hanging: 2)
  }

  /// The quoted words, shortened.
  func words(_ spans: [TextSpan], in article: Int) -> String {
    Phrases.quoted(spans, of: comparison.articles[article].text, limit: Limit.words)
  }
}
