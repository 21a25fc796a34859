import HearsayModel

/// The text of an article in parts, each cut into segments, with the notes that stand beside it.
struct MarkedText {
  private let article: Int
  private let annotated: AnnotatedArticle
  private let report: Report
  /// For each attribution the claims of which it is an account.
  private let claims: [Int: [Int]]
  private let marks: Marks

  init(_ report: Report, claims: [Int: [Int]], article: Int) {
    self.report = report
    self.claims = claims
    self.article = article
    annotated = report.comparison.articles[article]
    marks = Marks(annotated, places: report.passages.places[article])
  }

  func parts() -> [Fields] {
    let parts = report.parts[article]
    let segments = Segmenter(marks.spans).segments(of: parts.map(\.span))
    return zip(parts, segments).map { part, segments in
      let ending = segments.flatMap(\.ending).compactMap(marks.attribution).sorted()
      return [
        "kind": part.kind.rawValue, "paragraph": part.number ?? false,
        "segments": segments.map(fields), "hasNotes": !ending.isEmpty,
        "notes": ending.map(note),
      ]
    }
  }

  private func fields(of segment: Segment) -> Fields {
    let classes = marks.classes(of: segment)
    return [
      "anchors": segment.starting.compactMap(marks.place), "classes": classes,
      "plain": classes.isEmpty,
      "text": annotated.text[segment.span],
      "refs": segment.ending.compactMap(marks.attribution).map { number -> Fields in
        ["id": noteID(number), "number": number + 1]
      },
    ]
  }

  private func noteID(_ attribution: Int) -> String { "a\(article + 1)n\(attribution + 1)" }

  private func note(_ number: Int) -> Fields {
    let attribution = annotated.annotations.attributions[number]
    let through = attribution.chain.dropFirst().map(\.name)
    let facts = AttributionFacts(attribution: attribution, text: annotated.text)
    return [
      "id": noteID(number), "number": number + 1,
      "place": report.passages.id(attribution.content, in: article) ?? "",
      "source": AttributionWords.source(of: attribution, in: annotated.text),
      "standing": given(SourceWords.label(SourceWords.standing(of: attribution))),
      "chain": given(through.isEmpty ? nil : "through \(Phrases.list(through))"),
      "via": given(Phrases.list(attribution.via.map(\.name))),
      "manner": AttributionWords.manner(of: attribution, in: annotated.text),
      "form": AttributionWords.form(of: attribution),
      "facts": facts.rows.map { ["term": $0.term, "words": $0.words] },
      "claims": (claims[number] ?? []).map { $0 + 1 },
    ]
  }
}
