import HearsayLanguage
import HearsayModel
import Testing

/// A page of our own making with what was found in it, written as a reader would mark it.
///
/// Lines that start with `# ` are headlines, the others paragraphs. Text between `“` and `”` is a quotation.
struct Page {
  var annotated: AnnotatedArticle

  init(_ id: String, outlet: String? = nil, published: String? = nil, _ text: String) {
    var article = Article(id: id, text: Text(text))
    article.outlet = outlet
    article.published = published
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isHead = line.hasPrefix("# ")
      let span = TextSpan(start + (isHead ? 2 : 0), start + line.utf8.count)
      if !span.isEmpty { article.blocks.append(Block(isHead ? .headline : .paragraph, span)) }
      start += line.utf8.count + 1
    }
    var annotations = Annotations()
    (annotations.tokens, annotations.sentences) = Language.tokenise(article)
    annotations.quotations = Page.quotations(in: text)
    if let published {
      annotations.published = PublicationDate(
        date: published, precision: .day, evidence: nil, inferred: false, reason: "stated")
    }
    annotated = AnnotatedArticle(article: article, annotations: annotations)
  }

  private static func quotations(in text: String) -> [Quotation] {
    var quotations: [Quotation] = []
    var open: Int?
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = String(scalar).utf8.count
      if scalar == "“" { open = offset }
      if scalar == "”", let start = open {
        quotations.append(
          Quotation(
            pieces: [TextSpan(start + 3, offset)], span: TextSpan(start, offset + 3), use: .speech,
            isClosed: true, rule: "marks"))
        open = nil
      }
      offset += width
    }
    return quotations
  }

  /// The span of words that stand in the text once or more; the `occurrence`-th of them.
  func span(_ words: String, occurrence: Int = 1) -> TextSpan {
    let text = annotated.text.string
    var from = text.startIndex
    var found: Range<String.Index>?
    for _ in 0..<occurrence {
      found = text[from...].firstRange(of: words)
      from = found?.upperBound ?? text.endIndex
    }
    guard let found else {
      Issue.record("“\(words)” is not in \(annotated.article.id)")
      return TextSpan(0, 0)
    }
    let start = text[..<found.lowerBound].utf8.count
    return TextSpan(start, start + words.utf8.count)
  }

  /// Adds: the words are said, by the links from the innermost outwards.
  func saying(
    _ words: String, by links: SourceLink..., via: [SourceLink] = [], at occasion: String? = nil,
    on date: String? = nil, form: Attribution.Form = .indirect, negated: Bool = false,
    parent: Int? = nil,
    to addressee: String? = nil, source: String? = nil, occurrence: Int = 1
  ) -> Page {
    var page = self
    var attribution = Attribution(
      id: page.annotated.annotations.attributions.count,
      content: [span(words, occurrence: occurrence)],
      form: form, rule: "by hand")
    attribution.chain = links
    attribution.via = via
    attribution.sourceName = links.first?.name
    attribution.negated = negated
    attribution.parent = parent
    attribution.addresseeName = addressee
    if let source { attribution.source = [span(source)] }
    if let occasion { attribution.occasion = Occasion(kind: occasion, date: date) }
    page.annotated.annotations.attributions.append(attribution)
    return page
  }

  /// Adds a date expression.
  func dated(_ words: String, _ value: String, _ first: String, _ last: String? = nil) -> Page {
    var page = self
    var time = TimeExpression(span: span(words), kind: .date, value: value, rule: "by hand")
    if let from = Day(iso: first), let to = Day(iso: last ?? first) {
      time.interval = DayInterval(from, to)
    }
    page.annotated.annotations.times.append(time)
    return page
  }

  /// Adds a group with its members, so that a link can point at it.
  func group(_ name: String, of members: [(String, Entity.Kind)]) -> Page {
    var page = self
    let first = page.annotated.annotations.entities.count
    for (index, member) in members.enumerated() {
      page.annotated.annotations.entities.append(
        Entity(id: first + index, name: member.0, kind: member.1, mentions: []))
    }
    var group = Entity(id: first + members.count, name: name, kind: .group, mentions: [])
    group.members = Array(first..<(first + members.count))
    page.annotated.annotations.entities.append(group)
    return page
  }
}

/// Links of chains, short.
func person(_ name: String, of party: String? = nil) -> SourceLink {
  SourceLink(name: name, kind: .person, party: party)
}
func office(_ name: String) -> SourceLink { SourceLink(name: name, kind: .institution) }
func document(_ name: String) -> SourceLink { SourceLink(name: name, kind: .document) }
func unnamed(_ description: String) -> SourceLink { SourceLink(name: description, kind: .unnamed) }
func group(_ name: String, entity: Int) -> SourceLink {
  SourceLink(name: name, kind: .group, entity: entity)
}
