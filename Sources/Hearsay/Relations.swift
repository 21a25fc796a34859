import HearsayComparison
import HearsayLanguage
public import HearsayModel
import HearsayTime

extension Pipeline {
  /// Which articles tell one story: for each the smallest id of an article of its story.
  public static func stories(of articles: [AnnotatedArticle]) -> [String] {
    let stories = Comparing.stories(of: articles)
    var names: [Int: String] = [:]
    for (article, story) in zip(articles, stories) {
      let id = article.article.id
      names[story] = names[story].map { bytewise(id, $0) ? id : $0 } ?? id
    }
    return stories.map { names[$0] ?? "" }
  }

  /// When an article appeared, as far as it says so itself.
  public static func published(_ article: Article) -> PublicationDate? {
    let (tokens, sentences) = Language.tokenise(article)
    return Chronology.analyse(article, tokens: tokens, sentences: sentences, reference: nil)
      .published
  }

  /// Which texts share words, and which descends from which.
  public static func lineages(of articles: [AnnotatedArticle]) -> [Lineage] {
    Comparing.lineages(of: articles)
  }
}
