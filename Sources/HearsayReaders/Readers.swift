public import HearsayModel

/// From bytes to articles. The only way in.
public enum Readers {
  /// How much is taken at most.
  public static let limits = ReadLimits()

  /// What a file gave: articles, and the errors of its lines that are no records.
  public struct Reading: Sendable {
    public var articles: [Article]
    public var errors: [RecordError]
  }

  /// Reads one file. A file of JSON Lines gives an article a line; any other gives one.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name or path, which becomes the article's id and helps to tell what it holds.
  public static func articles(from bytes: [UInt8], name: String) throws(ReadError) -> [Article] {
    try read(bytes, name: name).articles
  }

  /// Reads one file and says too which of its lines are no records.
  public static func read(_ bytes: [UInt8], name: String) throws(ReadError) -> Reading {
    guard bytes.count <= limits.file else {
      throw .tooLarge(bytes: bytes.count, limit: limits.file)
    }
    guard !bytes.isEmpty else { throw .empty }
    if let kind = BinaryKind(bytes) { throw .binary(kind) }
    if UTF16Order(bytes) == nil, BinaryKind.isBinary(bytes) { throw .binary(nil) }
    switch FileFormat.of(bytes, name: name) {
    case .records: return try records(bytes)
    case .page: return Reading(articles: [try page(bytes, name: name)], errors: [])
    case .text: return Reading(articles: [try text(bytes, name: name)], errors: [])
    }
  }

  private static func text(_ bytes: [UInt8], name: String) throws(ReadError) -> Article {
    let decoded = DecodedText.of(bytes)
    var article = plainText(decoded.text, id: name)
    guard !article.blocks.isEmpty else { throw .noArticle(.blankText) }
    article.isVerbatim = article.text.bytes == bytes
    article.notices += decoded.notices
    return article
  }

  private static func page(_ bytes: [UInt8], name: String) throws(ReadError) -> Article {
    guard let article = webPage(bytes, id: name, url: nil, contentType: nil) else {
      throw .noArticle(.pageWithoutText)
    }
    return article
  }

  private static func records(_ bytes: [UInt8]) throws(ReadError) -> Reading {
    var lines = RecordLines()
    var reading = Reading(articles: [], errors: [])
    let all = lines.feed(bytes[...]) + lines.finish()
    for line in all {
      switch record(line) {
      case .success(let article): reading.articles.append(article)
      case .failure(let error): reading.errors.append(error)
      }
    }
    if reading.articles.isEmpty, let first = reading.errors.first {
      throw .noRecord(lines: all.count, first: first)
    }
    guard !reading.articles.isEmpty else { throw .noArticle(.blankText) }
    return reading
  }

  /// Reads text as people paste it; the article's text is the given one, unchanged.
  ///
  /// - Parameter title: the headline, where it is known apart from the text.
  public static func plainText(_ text: String, id: String, title: String? = nil) -> Article {
    PlainText.read(text, id: id, title: title)
  }

  /// Reads a web page in UTF-8; nil where it holds no running text.
  ///
  /// - Parameters:
  ///   - id: what findings name the article by.
  ///   - url: the page's address, where it is known apart from the page.
  public static func htmlPage(_ bytes: [UInt8], id: String, url: String?) -> Article? {
    Page.read(bytes, id: id, url: url)
  }

  /// Reads one record of JSON Lines: `{"id", "text" or "html", "published"?, "outlet"?, "title"?, "url"?}`.
  public static func record(_ line: RecordLines.RecordLine) -> Result<Article, RecordError> {
    Records.article(line)
  }

  /// Whether a search of a folder should take a file of this name.
  public static func takes(fileName: String) -> Bool {
    let file = fileName.split(separator: "/").last ?? ""
    return !file.hasPrefix(".") && FileFormat.endings.contains(FileFormat.ending(of: fileName))
  }
}
