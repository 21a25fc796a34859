/// Why a line of JSON Lines is no record.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case tooLong = "line-too-long"
    case notJSON = "not-json"
    case noID = "no-id"
    case noText = "no-text"
    case noArticle = "no-article"
  }

  public var code: Code
  /// What is wrong and what to do, without the line's number.
  public var message: String
  /// The line, counted from 1.
  public var line: Int
  public var id: String?

  public var description: String { "line \(line): \(message)" }

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
