import HearsayModel

/// The dated happenings of a story, merged over the articles that tell of them.
enum Timeline {
  /// Every happening that a sentence of the articles' prose dates, the earliest first.
  ///
  /// - Parameters:
  ///   - story: the story's index, for the entries.
  ///   - articles: indices of its articles in `all`.
  ///   - event: what the story is about: what is told of it on its day is one entry.
  static func entries(
    for story: Int, articles: [Int], in all: [AnnotatedArticle], event: StoryEvent
  ) -> [TimelineEntry] {
    let rank = ArticleOrder(all).rank
    var finder = TimelineFinder(all: all, event: event)
    for article in articles.sorted(by: { rank[$0] < rank[$1] }) { finder.read(article) }
    let rows = TimelineMerger(finder.mentions).rows()
    return rows.map { entry($0, story: story, rank: rank) }.sorted { a, b in
      (a.date, a.precision, a.text) < (b.date, b.precision, b.text)
    }
  }

  private static func entry(
    _ row: [TimelineMention], story: Int, rank: [Int]
  ) -> TimelineEntry {
    let finest = row.filter { $0.grain == row.map(\.grain).min() }
    let clearest = finest.enumerated().max { a, b in
      (a.element.clarity, -a.offset) < (b.element.clarity, -b.offset)
    }
    let passages = Set(row.map { Passage(article: $0.article, span: $0.sentence) })
    let first = clearest?.element ?? row[0]
    return TimelineEntry(
      story: story, date: first.date.value, precision: first.date.precision, text: first.text,
      articles: Set(row.map(\.article)).sorted { rank[$0] < rank[$1] },
      evidence: passages.sorted { (rank[$0.article], $0.span) < (rank[$1.article], $1.span) },
      inferred: !finest.contains { $0.date.isStated })
  }
}
