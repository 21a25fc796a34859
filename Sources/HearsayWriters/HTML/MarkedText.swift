import HearsayModel

/// The text of an article in parts, each cut into segments, with the notes that stand beside it.
struct MarkedText {
  private let article: Int
  private let annotated: AnnotatedArticle
  private let report: Report
  /// For each attribution the claims of which it is an account.
  private let claims: [Int: [Int]]
  private let order: NoteOrder
  private let marks: Marks

  init(_ report: Report, claims: [Int: [Int]], article: Int) {
    self.report = report
    self.claims = claims
    self.article = article
    annotated = report.comparison.articles[article]
    order = NoteOrder(annotated)
    marks = Marks(annotated, order: order, places: report.passages.places[article])
  }

  /// - Parameter heading: How deep the headline stands among the headings of the page, and its id; nil where it is none.
  func parts(heading: (level: Int, id: String)?) -> [Fields] {
    let parts = report.parts[article]
    let segments = Segmenter(marks.spans).segments(of: parts.map(\.span))
    let headline = heading == nil ? nil : parts.firstIndex { $0.kind == .headline }
    return zip(parts, segments).enumerated().map { index, entry in
      let (part, segments) = entry
      let notes = numbers(in: segments)
      let level = index == headline ? heading : nil
      return [
        "kind": part.kind.rawValue, "paragraph": part.number ?? false,
        "tag": level.map { "h\($0.level)" } ?? "p", "id": given(level?.id),
        "segments": segments.map(fields), "hasNotes": !notes.isEmpty, "notes": notes.map(note),
      ]
    }
  }

  /// The attributions whose numbers stand in segments, by their numbers.
  private func numbers(in segments: [Segment]) -> [Int] {
    segments.flatMap(\.ending).compactMap(marks.note).sorted { number($0) < number($1) }
  }

  private func number(_ attribution: Int) -> Int { order.number(of: attribution) ?? 0 }

  private func fields(of segment: Segment) -> Fields {
    let classes = marks.classes(of: segment)
    return [
      "anchors": segment.starting.compactMap(marks.place), "classes": classes,
      "plain": classes.isEmpty,
      "text": annotated.text[segment.span],
      "refs": numbers(in: [segment]).map { ["id": noteID($0), "number": number($0)] as Fields },
    ]
  }

  private func noteID(_ attribution: Int) -> String { "a\(article + 1)n\(number(attribution))" }

  private func note(_ index: Int) -> Fields {
    let attribution = annotated.annotations.attributions[index]
    let facts = AttributionFacts(index, of: annotated, order: order)
    let degree = Degree(attribution, in: annotated.text)
    let manner = AttributionWords.manner(of: attribution, in: annotated.text)
    return [
      "id": noteID(index), "number": number(index),
      "place": report.passages.id(attribution.content, in: article) ?? "",
      "source": AttributionWords.source(of: attribution, in: annotated.text),
      "standing": given(SourceWords.label(SourceWords.standing(of: attribution))),
      "degree": given(degree?.rawValue),
      "reason": given(degree.flatMap { _ in ReasonWords.source(of: attribution.rule) }),
      "polarity": given(Polarity.words(attribution)),
      "chain": given(facts.through.map { "through \($0)" }),
      "via": given(Phrases.list(attribution.via.map(\.name))),
      "manner": given(manner), "form": AttributionWords.form(of: attribution),
      "marked": AttributionWords.marked(by: attribution, in: annotated.text),
      "facts": facts.rows.map { ["term": $0.term, "words": $0.words] },
      "claims": (claims[index] ?? []).map { $0 + 1 },
    ]
  }
}
