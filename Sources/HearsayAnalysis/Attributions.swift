import HearsayLanguage
public import HearsayModel

/// Who said what, to whom, through whom, in one article.
public enum Attributions {
  /// Fills `quotations`, `entities` and `attributions` from the tokens, sentences and times. The rules run in this
  /// order, the exact ones first; every finding names its rule.
  public static func analyse(_ article: Article, into annotations: inout Annotations) {
    let text = parsed(article, &annotations)
    var quotations = QuotationFinder(text, isSpeechVerb: CueLexicon.reportsSpeech)
    var space = Workspace(
      text: text, index: EntityIndex(text), runs: quotations.find(), times: annotations.times)
    space = drafts(in: space)
    var resolver = SourceResolver(space: space)
    resolver.apply()
    let assembler = Assembler(
      space: resolver.space, references: resolver.references, addressees: resolver.addressees)
    annotations.attributions = assembler.attributions()
    annotations.entities = resolver.space.index.entities
    annotations.quotations = assembler.quotations()
  }

  /// Tokens that are searched: ten times the longest article of a newspaper.
  private static let longest = 60_000

  private static func parsed(_ article: Article, _ annotations: inout Annotations) -> ParsedText {
    guard annotations.tokens.count > longest else {
      return ParsedText(
        article, tokens: annotations.tokens, sentences: annotations.sentences,
        recognised: annotations.recognised)
    }
    let sentences = Array(annotations.sentences.prefix { $0.tokens.upperBound <= longest })
    let count = sentences.last?.tokens.upperBound ?? 0
    annotations.notices.append(
      Notice(
        "too-long", "Only the first \(count) words and marks were searched for attributions.",
        span: sentences.last.map { TextSpan($0.span.end, article.text.bytes.count) }))
    return ParsedText(
      article, tokens: Array(annotations.tokens.prefix(count)), sentences: sentences,
      recognised: annotations.recognised)
  }

  private static func drafts(in space: Workspace) -> Workspace {
    var clauses = CueClauseRule(space: space)
    clauses.apply()
    var according = AccordingToRule(space: clauses.space)
    according.apply()
    var asClauses = AsClauseRule(space: according.space)
    asClauses.apply()
    var nouns = NounCueRule(space: asClauses.space)
    nouns.apply()
    var colons = ColonRule(space: nouns.space)
    colons.apply()
    var uncued = UncuedQuotationRule(space: colons.space)
    uncued.apply()
    var nesting = Nesting(space: uncued.space)
    nesting.apply()
    return nesting.space
  }
}

extension Annotations {
  /// Names with the kinds that the recogniser gives them.
  fileprivate var recognised: [TextSpan: Entity.Kind] {
    Dictionary(
      names.map { name in
        let span = TextSpan(
          words[name.words.lowerBound].span.start, words[name.words.upperBound - 1].span.end)
        return (span, name.kind)
      }, uniquingKeysWith: { first, _ in first })
  }
}
