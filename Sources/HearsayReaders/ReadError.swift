/// Why bytes gave no article. Facts; `description` is the one place that words them.
public enum ReadError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// Not text; what its first bytes say it is, where they do.
  case binary(BinaryKind?)
  case tooLarge(bytes: Int, limit: Int)
  /// Bytes to which it may unpack.
  case unpacksTooLarge(limit: Int)
  /// It is of this kind, and cannot be read to its end.
  case damaged(BinaryKind)
  case noArticle(NoArticle)
  /// A list of feeds: how many, and the first addresses.
  case feedList(count: Int, first: [String])
  /// A file of many entries none of which is an article: how many there are, and the first one's error.
  case noRecord(lines: Int, first: RecordError)

  /// What was found in place of an article.
  public enum NoArticle: Hashable, Sendable {
    /// White space alone.
    case blankText
    /// A page without running text, perhaps because a script brings it.
    case pageWithoutText
    /// A WARC or ZIP in which nothing is a page or text.
    case archiveWithoutPages
    /// A feed without items, or whose items hold no words.
    case feedWithoutItems
    /// Mail without a part that is text.
    case mailWithoutText
    /// An office document that is no text document, or an empty one.
    case documentWithoutText
  }

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .empty: "is empty; save the article again"
    case .binary(nil): "is no text; save the article as a web page or as plain text"
    case .binary(let kind?): kind.advice
    case .tooLarge(let bytes, let limit):
      "has \(megabytes(bytes)), the limit is \(megabytes(limit)); split it, one article a file"
    case .noArticle(.blankText):
      "holds white space alone; paste the article's text and save it again"
    case .noArticle(.pageWithoutText):
      "is a page without running text; open it in a browser and save it again, or paste its text into a file"
    case .noArticle(.archiveWithoutPages):
      "holds no page and no text; give an archive of articles"
    case .noArticle(.feedWithoutItems):
      "is a feed without items that hold words; fetch it again later"
    case .noArticle(.mailWithoutText):
      "is mail without text; give its attachments as files"
    case .noArticle(.documentWithoutText):
      "is an office document without text; save its text as a .txt file"
    case .unpacksTooLarge(let limit):
      "unpacks to more than \(megabytes(limit)); unpack it and split it, one article a file"
    case .damaged(let kind): "is a damaged \(kind.rawValue); fetch it again"
    case .feedList(let count, let first):
      "is a list of \(count == 1 ? "1 feed" : "\(count) feeds") and no article; fetch \(first.joined(separator: " "))"
    case .noRecord(lines: 1, let first): "has no readable \(first.unit.name): \(first.message)"
    case .noRecord(let lines, let first):
      "has no readable \(first.unit.name) in \(lines) \(first.unit.plural); the first, \(first)"
    }
  }

  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
