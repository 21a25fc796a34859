import HearsayAnalysis
import HearsayComparison
import HearsayLanguage
public import HearsayModel
import HearsayTime

/// Joins the stages. The only place that sees them all.
public enum Pipeline {
  /// Everything that is found in one article.
  public static func annotate(
    _ article: Article, reference: PublicationDate? = nil
  ) -> AnnotatedArticle {
    var annotations = Annotations()
    (annotations.tokens, annotations.sentences) = Language.tokenise(article)
    let chronology = Chronology.analyse(
      article, tokens: annotations.tokens, sentences: annotations.sentences, reference: reference)
    annotations.times = chronology.times
    annotations.published = chronology.published
    annotations.dateline = chronology.dateline
    Attributions.analyse(article, into: &annotations)
    return AnnotatedArticle(article: article, annotations: annotations)
  }

  /// Everything that the coverage amounts to.
  public static func compare(_ articles: [Article]) -> Comparison {
    let annotated = articles.map { annotate($0) }
    return Comparing.compare(annotated, stories: Comparing.stories(of: annotated))
  }
}
