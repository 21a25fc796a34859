public import HearsayModel

extension Writers {
  /// What a page holds as one JSON line, without a line break at its end. `text` is the article's body alone, and
  /// every offset refers to it.
  ///
  /// - Parameter published: Its evidence is left out where it is no part of the body.
  public static func extractLine(_ article: Article, published: PublicationDate?) -> String {
    let body = ArticleBody(article)
    let offsets = ScalarOffsets(body.text)
    var json = JSONText()
    json.object { json in
      json.field("id", article.id)
      json.field("title", article.heading)
      json.field("text", body.text.string)
      json.published(published?.moved(to: body), offsets)
      json.strings("byline", article.byline)
      json.field("outlet", article.outlet)
      json.field("url", article.url)
      json.field("language", article.language)
      json.notices(article.notices.map { $0.moved(to: body) }, offsets)
    }
    return json.string
  }
}

extension Article {
  /// The title that came with the text, else its headline.
  var heading: String? {
    title ?? blocks.first { $0.kind == .headline }.map { text.oneLine($0.span) }
  }
}

extension Notice {
  fileprivate func moved(to body: ArticleBody) -> Notice {
    Notice(code, message, span: span.flatMap(body.span))
  }
}

extension PublicationDate {
  fileprivate func moved(to body: ArticleBody) -> PublicationDate {
    var moved = self
    moved.evidence = evidence.flatMap(body.span)
    return moved
  }
}
