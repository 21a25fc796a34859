import HearsayAnalysis
import HearsayComparison
public import HearsayLanguage
public import HearsayModel
import HearsayTime

/// Joins the stages. The only place that sees them all.
public struct Pipeline: Sendable {
  private let core: LanguageCore?
  private let finder: AttributionFinder?
  /// Tokens of an article that are searched for attributions at most.
  package var searched = Attributions.longest

  /// - Parameters:
  ///   - core: the models of the language core; without them there are no syntactic words, and persons, bodies and
  ///   places keep only the mentions that rules find.
  ///   - finder: finds attributions that no rule knows; it needs the core.
  public init(_ core: LanguageCore?, _ finder: AttributionFinder? = nil) {
    self.core = core
    self.finder = finder
  }

  /// Everything that is found in one article.
  public func annotate(
    _ article: Article, reference: PublicationDate? = nil
  ) -> AnnotatedArticle {
    var (annotations, states) = prepared(article, reference: reference)
    var learned: (AttributionFinder, WordStates)?
    if let finder, let states { learned = (finder, states) }
    Attributions.analyse(article, into: &annotations, learned: learned, searched: searched)
    Entities.resolve(article.text, in: &annotations)
    return AnnotatedArticle(article: article, annotations: annotations)
  }

  /// Words, sentences, names and times: what the search for attributions starts from.
  package func prepared(
    _ article: Article, reference: PublicationDate? = nil
  ) -> (Annotations, WordStates?) {
    var annotations = Annotations()
    var states: WordStates?
    if let core {
      states = core.annotate(article, &annotations)
    } else {
      (annotations.tokens, annotations.sentences) = Language.tokenise(article)
    }
    let chronology = Chronology.analyse(
      article, tokens: annotations.tokens, sentences: annotations.sentences, reference: reference)
    annotations.times = chronology.times
    annotations.published = chronology.published
    annotations.dateline = chronology.dateline
    return (annotations, states)
  }

  /// Everything that the coverage amounts to. The articles are annotated over all cores.
  ///
  /// - Parameter afterEach: called for every article that is annotated, from any thread.
  public func compare(
    _ articles: [Article], afterEach: @Sendable () -> Void = {}
  ) -> Comparison {
    let annotated = articles.concurrentMap { article in
      defer { afterEach() }
      return annotate(article)
    }
    let stories = Comparing.stories(of: annotated)
    return Comparing.compare(dated(annotated, stories: stories), stories: stories)
  }

  /// Reads undated articles again with the date that their story gives them, so that "on Saturday" is a day.
  private func dated(_ articles: [AnnotatedArticle], stories: [Int]) -> [AnnotatedArticle] {
    let members = Dictionary(grouping: articles.indices, by: { stories[$0] })
    return articles.indices.map { number in
      guard articles[number].annotations.published == nil,
        let reference = Comparing.inferredReference(
          for: number, mates: members[stories[number]] ?? [], in: articles)
      else { return articles[number] }
      return annotate(articles[number].article, reference: reference)
    }
  }
}
