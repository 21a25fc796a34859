/// Why a line of JSON Lines, or an entry of another file that holds many, gave no article or not all of it.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case tooLong = "line-too-long"
    case notJSON = "not-json"
    case noID = "no-id"
    case noText = "no-text"
    case noArticle = "no-article"
    /// A record of a WARC, or the packing around it, that ends too early.
    case truncated
    case damaged
    case wrongLength = "wrong-length"
    case tooLarge = "too-large"
    case unknownEncoding = "unknown-encoding"
    /// A file inside an archive that is no article: `ReadError` says why.
    case notRead = "not-read"
  }

  /// What is counted by `line`.
  public enum Unit: String, Hashable, Sendable {
    case line, record, entry, item

    var plural: String { self == .entry ? "entries" : rawValue + "s" }
    /// What a line should be.
    var name: String { self == .line ? "record" : rawValue }
  }

  public var code: Code
  /// What is wrong and what to do, without the line's number.
  public var message: String
  /// The line or other unit, counted from 1.
  public var line: Int
  public var id: String?
  /// What stands before `line` in messages: the record of a WARC, say, is no line.
  public var unit = Unit.line

  public var description: String {
    let name = unit == .line ? "" : id.map { " (\($0))" } ?? ""
    return "\(unit.rawValue) \(line)\(name): \(message)"
  }

  static func tooLong(_ line: Int, limit: Int) -> RecordError {
    RecordError(
      code: .tooLong, message: "is longer than \(limit / 1_000_000) MB; write one article a line",
      line: line)
  }

  static func notJSON(_ line: Int, _ failure: RecordFields.Failure) -> RecordError {
    RecordError(
      code: .notJSON,
      message:
        "is no JSON object, at byte \(failure.fault.position): \(failure.fault.expected) should stand here; write one object a line",
      line: line, id: failure.id)
  }

  static func noID(_ line: Int) -> RecordError {
    RecordError(code: .noID, message: "has no \"id\"; give each record one of its own", line: line)
  }

  static func noText(_ line: Int, id: String) -> RecordError {
    RecordError(
      code: .noText,
      message: "has no \"text\" (nor \"html\") that is a string; put the article's text there",
      line: line, id: id)
  }

  static func noArticle(_ line: Int, id: String) -> RecordError {
    RecordError(
      code: .noArticle, message: "has a page without running text; give its text as \"text\"",
      line: line, id: id)
  }
}
