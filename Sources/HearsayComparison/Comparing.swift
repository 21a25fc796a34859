public import HearsayModel

/// Many annotated articles in, their comparison out. The order of the articles changes nothing but indices.
public enum Comparing {
  /// Groups articles into stories: for each article the index of its story.
  public static func stories(of articles: [AnnotatedArticle]) -> [Int] {
    Array(articles.indices)
  }

  /// - Parameter stories: for each article the index of its story, from `stories(of:)`.
  public static func compare(_ articles: [AnnotatedArticle], stories: [Int]) -> Comparison {
    var comparison = Comparison()
    comparison.articles = articles
    return comparison
  }
}
