public import HearsayModel

/// Who said what, to whom, through whom, in one article.
public enum Attributions {
  /// Fills `quotations`, `entities` and `attributions` from the tokens, sentences and times.
  public static func analyse(_ article: Article, into annotations: inout Annotations) {}
}
