public import HearsayModel

/// When: the time expressions of an article, its own date and its dateline.
public struct Chronology: Sendable {
  public var times: [TimeExpression] = []
  public var published: PublicationDate?
  public var dateline: Dateline?

  /// - Parameter reference: the article's date where other articles of its story gave it.
  public static func analyse(
    _ article: Article, tokens: [Token], sentences: [Sentence], reference: PublicationDate? = nil
  ) -> Chronology {
    Chronology()
  }
}
