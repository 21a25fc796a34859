/// Why a line is no CoNLL-U. Facts; `description` is the one place that words them.
public struct ConlluError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case columns(Int)
    case badID(String)
    case outOfOrder(expected: Int)
    case rangeWithoutWords
    case noForm
    case notUTF8
    case tooLong
  }

  /// Counted from 1.
  public var line: Int
  public var reason: Reason

  public var description: String { "line \(line): \(wording)" }

  private var wording: String {
    switch reason {
    case .columns(1): "has no tabs; a word has ten columns with tabs between them"
    case .columns(let count): "has \(count) columns; a word has ten, with tabs between them"
    case .badID(let id): "\"\(id)\" is no id; write 1, or 1-2, or 1.1"
    case .outOfOrder(let expected): "is out of order; the next word is \(expected)"
    case .rangeWithoutWords: "the words of the multiword token before it are missing"
    case .noForm: "has no form; write _ where there is none"
    case .notUTF8: "is not UTF-8; save the file as UTF-8"
    case .tooLong: "belongs to a sentence of more than 8 MB; put an empty line after each sentence"
    }
  }
}
