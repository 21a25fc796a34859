import HearsayModel

/// Makes articles of records.
enum Records {
  static func article(_ line: RecordLines.RecordLine) -> Result<Article, RecordError> {
    if let limit = line.exceeded { return .failure(.tooLong(line.number, limit: limit)) }
    do throws(RecordFields.Failure) {
      return article(try RecordFields(line.bytes), line.number)
    } catch {
      return .failure(.notJSON(line.number, error))
    }
  }

  private static func article(_ fields: RecordFields, _ line: Int) -> Result<Article, RecordError> {
    guard let id = fields.id else { return .failure(.noID(line)) }
    guard fields.text != nil || fields.html != nil else { return .failure(.noText(line, id: id)) }
    guard var article = content(fields, id: id) else { return .failure(.noArticle(line, id: id)) }
    article.outlet = fields.outlet ?? article.outlet
    article.url = fields.url ?? article.url
    if let published = fields.published { date(&article, published) }
    if fields.isDamaged {
      article.isVerbatim = false
      article.notices.append(
        DecodedText.damage("a record with damaged characters, each shown as \u{FFFD}"))
    }
    article.notices += fields.ignored.map {
      Notice("field-ignored", "\"\($0)\" is no string and was left out; write it as one")
    }
    return .success(article)
  }

  /// The text as it is given, else the article of the page; nil for a page without running text.
  private static func content(_ fields: RecordFields, id: String) -> Article? {
    if let text = fields.text { return PlainText.read(text, id: id, title: fields.title) }
    var article = Page.read(Array((fields.html ?? "").utf8), id: id, url: fields.url)
    if let title = fields.title { article?.title = title }
    return article
  }

  private static func date(_ article: inout Article, _ published: String) {
    if Day(iso: published) != nil {
      article.published = published
    } else {
      article.notices.append(
        Notice(
          "date-ignored",
          "\"published\" is no date as ISO 8601 writes it and was left out; write YYYY-MM-DD"))
    }
  }
}
