public import HearsayReaders

/// Why a path gave no article, or not a new one. Facts; `description` is the one place that words them.
public struct InputProblem: Error, Hashable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case missing
    case brokenLink
    /// What it is instead: "a named pipe".
    case notRegular(String)
    /// What the system says: "Permission denied".
    case unreadable(String)
    case empty
    /// Bytes.
    case tooLarge(limit: Int)
    /// Nothing in it is of a kind that Hearsay reads.
    case emptyFolder
    /// Files of a folder that its search passed over, and the first of them.
    case otherKinds(count: Int, first: String)
    case tooDeep(limit: Int)
    case tooManyFiles(limit: Int)
    case notAnArticle(ReadError)
    /// A line of JSON Lines, or an entry of another file that holds many.
    case noRecord(RecordError)
    /// A line of CoNLL-U.
    case noSentence(ConlluError)
    case sameFile(as: String)
    case sameContent(as: String)
    case noAttribution
    /// An earlier version of a page that is there too.
    case olderVersion(of: String)
    /// An address whose page was not fetched, and why.
    case notFetched(String)
  }

  /// As the person gave it, or below the folder that was given.
  public var path: String
  public var reason: Reason

  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// True where words that were asked for stay unread.
  public var isFailure: Bool {
    switch reason {
    case .sameFile, .sameContent, .noAttribution, .otherKinds, .olderVersion: false
    default: true
    }
  }

  /// One line: the file, what is wrong, what to do.
  public var description: String { "\(path): \(wording)" }

  private var wording: String {
    switch reason {
    case .missing: "no such file or folder; check the path"
    case .brokenLink: "the link leads nowhere; give the file itself"
    case .notRegular(let kind): "is \(kind), not a file; feed it on standard input as -"
    case .unreadable(let error): "cannot be read (\(error)); check its permissions"
    case .empty: "is empty; save the article again"
    case .tooLarge(let limit):
      "is larger than the limit of \(limit / 1_000_000) MB; split it, one article a file"
    case .emptyFolder:
      "holds no article (.txt, .html, .jsonl, .xml, .warc, .zip, .eml, .docx); give the files by name"
    case .otherKinds(let count, let first):
      "\(first)\(count > 1 ? " and \(count - 1) more" : "") left out; files of other kinds are read when named"
    case .tooDeep(let limit): "lies more than \(limit) folders deep; give that folder itself"
    case .tooManyFiles(let limit):
      "holds more than \(limit) files; the rest was left out, give smaller folders"
    case .notAnArticle(let error): error.description
    case .notFetched(let why): why
    case .olderVersion(let latest):
      "is an earlier version of the page in \(latest); the later one is used"
    case .noRecord(let error): error.description
    case .noSentence(let error): error.description
    case .sameFile(path): "was given twice; used once"
    case .sameFile(let other): "is the same file as \(other); used once"
    case .sameContent(let other): "has the same content as \(other); used once"
    case .noAttribution:
      "no attribution found, so it adds no claim; check that the text is a news article in English"
    }
  }
}
