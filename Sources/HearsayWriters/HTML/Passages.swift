import HearsayModel

/// The words to which the page links, each with an id, article by article.
///
/// A place may have several pieces, such as content that its cue interrupts. Its id stands before the first.
struct Passages {
  struct Place {
    var id: String
    var spans: [TextSpan]
  }

  /// For each article its places, by their first byte.
  let places: [[Place]]
  private let ids: [[[TextSpan]: String]]

  init(_ comparison: Comparison) {
    var wanted: [Set<[TextSpan]>] = comparison.articles.map { article in
      Set(article.annotations.attributions.map(\.content))
    }
    for passage in Passages.evidence(of: comparison) {
      wanted[passage.article].insert([passage.span])
    }
    var places: [[Place]] = []
    for (number, article) in comparison.articles.enumerated() {
      let text = article.text
      let sound = wanted[number].filter { !$0.isEmpty && $0.allSatisfy(text.holds) }
      let ordered = sound.sorted { $0.lexicographicallyPrecedes($1) }
      places.append(
        ordered.enumerated().map { index, spans in
          Place(id: "a\(number + 1)p\(index + 1)", spans: spans)
        })
    }
    self.places = places
    ids = places.map { places in
      Dictionary(places.map { ($0.spans, $0.id) }) { first, _ in first }
    }
  }

  /// The id of words, or nil where the article has no such words.
  func id(_ spans: [TextSpan], in article: Int) -> String? {
    ids[article][spans]
  }

  /// Every passage on which something in the comparison rests.
  private static func evidence(of comparison: Comparison) -> [Passage] {
    var passages = comparison.stories.flatMap(\.event.evidence)
    passages += comparison.stories.flatMap { $0.words?.evidence ?? [] }
    for utterance in comparison.utterances {
      passages += utterance.members.map { Passage(article: $0.article, span: $0.span) }
    }
    for account in comparison.claims.flatMap(\.accounts) {
      passages += account.spans.map { Passage(article: account.article, span: $0) }
    }
    for account in comparison.differences.flatMap(\.accounts) {
      passages += account.spans.map { Passage(article: account.article, span: $0) }
    }
    passages += comparison.timeline.flatMap(\.evidence)
    for lineage in comparison.lineages {
      for run in lineage.runs.prefix(ReprintSection.shownRuns) {
        passages.append(Passage(article: lineage.a, span: run.a))
        passages.append(Passage(article: lineage.b, span: run.b))
      }
    }
    return passages
  }
}

extension Text {
  /// Whether a span is not empty and starts and ends between the scalars of this text.
  func holds(_ span: TextSpan) -> Bool {
    0 <= span.start && span.start < span.end && span.end <= bytes.count && isBoundary(span.start)
      && isBoundary(span.end)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
