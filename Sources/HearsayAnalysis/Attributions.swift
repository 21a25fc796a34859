public import HearsayLanguage
public import HearsayModel

/// Who said what, to whom, through whom, in one article.
public enum Attributions {
  /// Fills `quotations`, `entities` and `attributions` from the tokens, sentences and times. The rules run in this
  /// order, the exact ones first; every finding names its rule.
  ///
  /// - Parameters:
  ///   - learned: finds what no rule knows, from the core's states of the words.
  ///   - searched: tokens that are looked at, whole sentences; a notice says where the search ended.
  public static func analyse(
    _ article: Article, into annotations: inout Annotations,
    learned: (finder: AttributionFinder, states: WordStates)? = nil, searched: Int = longest
  ) {
    var space = drafts(in: workspace(article, &annotations, searched))
    if let learned { space = add(learned.finder, learned.states, annotations, to: space) }
    space = nested(space)
    var resolver = SourceResolver(space: space)
    resolver.apply()
    let assembler = Assembler(
      space: resolver.space, references: resolver.references, addressees: resolver.addressees)
    annotations.attributions = assembler.attributions()
    annotations.entities = resolver.space.index.entities
    annotations.quotations = assembler.quotations()
  }

  private static func workspace(
    _ article: Article, _ annotations: inout Annotations, _ searched: Int = longest
  ) -> Workspace {
    let text = parsed(article, &annotations, searched)
    var quotations = QuotationFinder(text, isSpeechVerb: CueLexicon.reportsSpeech)
    return Workspace(
      text: text, index: EntityIndex(text), runs: quotations.find(), times: annotations.times,
      words: annotations.words)
  }

  private static func add(
    _ finder: AttributionFinder, _ states: WordStates, _ annotations: Annotations,
    to space: Workspace
  ) -> Workspace {
    let words = AttributionFeatures(annotations, nested(space)).words()
    let searched = searchedWords(annotations, space.text)
    var learned = LearnedDrafts(space: space, words: annotations.words)
    learned.add(finder.find(words, states).filter { $0.end <= searched })
    return learned.space
  }

  /// Words in the part of a very long article that is searched.
  private static func searchedWords(_ annotations: Annotations, _ text: ParsedText) -> Int {
    let end = text.sentences.last?.span.end ?? 0
    return annotations.words.firstIndex { $0.span.end > end } ?? annotations.words.count
  }

  /// What the network reads of an article: for its trainer.
  package static func words(
    _ article: Article, _ annotations: inout Annotations
  ) -> AttributionWords {
    let space = nested(drafts(in: workspace(article, &annotations)))
    return AttributionFeatures(annotations, space).words()
  }

  /// Tokens that are searched: ten times the longest article of a newspaper.
  public static let longest = 60_000

  private static func parsed(
    _ article: Article, _ annotations: inout Annotations, _ searched: Int
  ) -> ParsedText {
    guard annotations.tokens.count > searched else {
      return ParsedText(
        article, tokens: annotations.tokens, sentences: annotations.sentences,
        recognised: annotations.recognised)
    }
    let sentences = Array(annotations.sentences.prefix { $0.tokens.upperBound <= searched })
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
    clauses.space.drafts += InterviewRule(space: space).drafts()
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
    return uncued.space
  }

  private static func nested(_ space: Workspace) -> Workspace {
    var nesting = Nesting(space: space)
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
