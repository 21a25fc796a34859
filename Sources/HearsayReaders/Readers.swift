public import HearsayModel

/// From bytes to articles. The only way in.
public enum Readers {
  /// How much is taken at most.
  public static let limits = ReadLimits()

  /// What a file gave: articles, and the errors of its entries that are none.
  public struct Reading: Sendable {
    public var articles: [Article]
    public var errors: [RecordError] = []

    init(_ articles: [Article], errors: [RecordError] = []) {
      self.articles = articles
      self.errors = errors
    }
  }

  /// Reads one file. A file that holds many articles, such as JSON Lines, a feed or a WARC, gives them all.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name or path, which becomes the article's id and helps to tell what it holds.
  public static func articles(from bytes: [UInt8], name: String) throws(ReadError) -> [Article] {
    try read(bytes, name: name).articles
  }

  /// Reads one file and says too which of its entries are no articles.
  public static func read(_ bytes: [UInt8], name: String) throws(ReadError) -> Reading {
    guard bytes.count <= limits.file else {
      throw .tooLarge(bytes: bytes.count, limit: limits.file)
    }
    guard !bytes.isEmpty else { throw .empty }
    let format = FileFormat.of(bytes, name: name)
    if !format.isPacked {
      if let kind = BinaryKind(bytes) { throw .binary(kind) }
      if format != .mail, UTF16Order(bytes) == nil, BinaryKind.isBinary(bytes) {
        throw .binary(nil)
      }
    }
    guard let reader = Reader.of(format) else { throw .binary(nil) }
    let reading = try reader.read(bytes, name)
    guard reading.articles.isEmpty else { return reading }
    if let first = reading.errors.first {
      throw .noRecord(lines: reading.errors.count, first: first)
    }
    throw .noArticle(.blankText)
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
    guard !file.hasPrefix(".") else { return false }
    let ending = FileFormat.ending(of: fileName)
    if ending == "gz" { return takes(fileName: String(fileName.dropLast(3))) }
    return Reader.otherNames.contains(ending) || Reader.all.contains { $0.names.contains(ending) }
  }
}

extension FileFormat {
  /// Whether its bytes are no text themselves, or say on their own how they are to be read.
  fileprivate var isPacked: Bool {
    switch self {
    case .gzip, .warc, .zip, .docx: true
    default: false
    }
  }
}

// MARK: Files that are one article, or lines

extension PlainText {
  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    let decoded = DecodedText.of(bytes)
    var article = read(decoded.text, id: name, title: nil)
    guard !article.blocks.isEmpty else { throw .noArticle(.blankText) }
    article.isVerbatim = article.text.bytes == bytes
    article.notices += decoded.notices
    return Readers.Reading([article])
  }
}

extension Page {
  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    guard let article = Readers.webPage(bytes, id: name, url: nil, contentType: nil) else {
      throw .noArticle(.pageWithoutText)
    }
    return Readers.Reading([article])
  }
}

extension Records {
  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    var lines = RecordLines()
    var reading = Readers.Reading([])
    let all = lines.feed(bytes[...]) + lines.finish()
    for line in all { reading.add(article(line)) }
    if reading.articles.isEmpty, let first = reading.errors.first {
      throw .noRecord(lines: all.count, first: first)
    }
    return reading
  }
}

extension Readers.Reading {
  mutating func add(_ result: Result<Article, RecordError>) {
    switch result {
    case .success(let article): articles.append(article)
    case .failure(let error): errors.append(error)
    }
  }
}
