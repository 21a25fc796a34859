/// Why bytes gave no article. Facts; `description` is the one place that words them.
public enum ReadError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// Not text; what its first bytes say it is, where they do.
  case binary(BinaryKind?)
  case tooLarge(bytes: Int, limit: Int)
  case noArticle(NoArticle)
  /// A file of JSON Lines none of whose lines is a record: how many there are, and the first one's error.
  case noRecord(lines: Int, first: RecordError)

  /// What was found in place of an article.
  public enum NoArticle: Hashable, Sendable {
    /// White space alone.
    case blankText
    /// A page without running text, perhaps because a script brings it.
    case pageWithoutText
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
    case .noRecord(lines: 1, let first): "has no readable record: \(first.message)"
    case .noRecord(let lines, let first):
      "has no readable record in \(lines) lines; the first, line \(first.line): \(first.message)"
    }
  }

  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
