import HearsayModel

/// Articles paragraph by paragraph, with a numbered note under each for every attribution in it.
struct TextAnnotation {
  private let annotated: AnnotatedArticle
  private let notes: MarginNotes
  private var page: TextPage

  static func render(_ articles: [AnnotatedArticle], style: TextStyle) -> String {
    var page = TextPage(style)
    for article in articles {
      page.gap()
      var annotation = TextAnnotation(article, page)
      annotation.write()
      page = annotation.page
    }
    if articles.contains(where: hasGuess) {
      page.gap()
      page.write([Inked(Degree.legend)])
    }
    return page.string
  }

  private static func hasGuess(_ article: AnnotatedArticle) -> Bool {
    article.annotations.attributions.contains { Degree($0, in: article.text) != nil }
  }

  private init(_ annotated: AnnotatedArticle, _ page: TextPage) {
    self.annotated = annotated
    notes = MarginNotes(annotated)
    self.page = page
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

  /// Who, and whether it is denied; by which words, to whom, through whom; then how; then the content and the reason.
  private func line(_ attribution: Attribution) -> [Inked] {
    let rest = notes.details(attribution).map { "; \($0)" }.joined()
    let reason = ReasonWords.words(attribution.rule) ?? attribution.rule
    var line = [Inked(notes.who(attribution), .heading)]
    if let polarity = Polarity.words(attribution) {
      line += [Inked("; "), Inked(polarity.uppercased(), .alarm)]
    }
    return line + [
      Inked("\(rest): \(notes.words(attribution.content)) "), Inked("(\(reason))", .faint),
    ]
  }
}
