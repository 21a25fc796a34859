import HearsayModel

/// An article of our own making. Its first line is the headline, the others are paragraphs.
struct WrittenArticle {
  var annotated: AnnotatedArticle

  init(_ id: String, outlet: String?, published: String?, _ text: String) {
    var article = Article(id: id, text: Text(text))
    article.file = "coverage/\(id)"
    article.outlet = outlet
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let span = TextSpan(start, start + line.utf8.count)
      if !span.isEmpty { article.blocks.append(Block(start == 0 ? .headline : .paragraph, span)) }
      start = span.end + 1
    }
    var annotations = Annotations()
    annotations.published = published.map {
      PublicationDate(date: $0, precision: .day, evidence: nil, inferred: false, reason: "stated")
    }
    annotated = AnnotatedArticle(article: article, annotations: annotations)
  }

  /// Where words stand first; the whole text where they do not, which no test expects.
  subscript(_ words: String) -> TextSpan {
    let text = annotated.text.string
    guard let range = text.firstRange(of: words) else { return annotated.text.span }
    return TextSpan(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }

  /// Adds an attribution and gives its index.
  @discardableResult
  mutating func attribute(
    _ content: String, to source: String, named name: String?, cue: String,
    _ change: (inout Attribution) -> Void = { _ in }
  ) -> Int {
    let index = annotated.annotations.attributions.count
    var attribution = Attribution(
      id: index, content: [self[content]], form: .indirect, rule: "cue-clause")
    attribution.source = [self[source]]
    attribution.sourceName = name
    attribution.cue = [self[cue]]
    attribution.chain = name.map { [SourceLink(name: $0, kind: .person)] } ?? []
    change(&attribution)
    annotated.annotations.attributions.append(attribution)
    return index
  }
}
