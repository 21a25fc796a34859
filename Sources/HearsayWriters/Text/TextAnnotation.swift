import HearsayModel

/// An article paragraph by paragraph, with a numbered note under each for every attribution in it.
struct TextAnnotation {
  private let annotated: AnnotatedArticle
  private let notes: MarginNotes
  private var page: TextPage

  static func render(_ annotated: AnnotatedArticle, style: TextStyle) -> String {
    var annotation = TextAnnotation(annotated, style)
    annotation.write()
    return annotation.page.string
  }

  private init(_ annotated: AnnotatedArticle, _ style: TextStyle) {
    self.annotated = annotated
    notes = MarginNotes(annotated)
    page = TextPage(style)
  }

  private mutating func write() {
    let (article, found) = (annotated.article, annotated.annotations)
    let title = article.blocks.contains { $0.kind == .headline } ? nil : article.title
    let known = [title, article.outlet, found.published.map(Phrases.published)].compactMap { $0 }
    page.write(
      [
        Inked(article.id, .heading),
        Inked(known.isEmpty ? "" : ": \(known.joined(separator: ", "))"),
      ],
      hanging: 2)
    for notice in article.notices + found.notices {
      page.write([Inked("\(notice.code): \(notice.message)", .alarm)], indent: 2, hanging: 2)
    }
    for part in notes.parts { write(part) }
    page.gap()
    page.write([Inked(Phrases.count(found.attributions.count, "attribution"))])
  }

  private mutating func write(_ part: MarginNotes.Part) {
    guard !PlainWords.oneLine(part.span, of: annotated.text).isEmpty else { return }
    page.gap()
    var runs: [Inked] = []
    if part.kind != .paragraph { runs += [Inked("[\(part.kind.rawValue)] ", .faint)] }
    var start = part.span.start
    for note in part.notes {
      let end = min(max(note.mark, start), part.span.end)
      runs += [
        Inked(annotated.text[TextSpan(start, end)]), Inked("[\(note.number)]", .inserted),
      ]
      start = end
    }
    runs += [Inked(annotated.text[TextSpan(start, part.span.end)])]
    page.write(runs)
    for note in part.notes {
      page.write(
        [Inked("[\(note.number)] ", .inserted)] + line(note.attribution), indent: 4, hanging: 4)
    }
  }

  /// Who, by which words, to whom, through whom; then how; then the content and the rule.
  private func line(_ attribution: Attribution) -> [Inked] {
    let rest = notes.details(attribution).map { "; \($0)" }.joined()
    return [
      Inked(notes.who(attribution), .heading),
      Inked("\(rest): \(notes.words(attribution.content)) "),
      Inked("(\(attribution.rule))", .faint),
    ]
  }
}
