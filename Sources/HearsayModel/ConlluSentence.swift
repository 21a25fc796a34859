/// A sentence of CoNLL-U as it was given: what comes back unchanged beside what is found.
public struct ConlluSentence: Hashable, Sendable {
  /// A line of ten columns.
  public struct Row: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case word
      /// A multiword token, with the number of words in it.
      case range(Int)
      /// A node without words of the text: `8.1`.
      case empty
    }

    public var kind: Kind
    /// The whole line, without its line break.
    public var line: [UInt8]
    /// Where the nine tabs stand in it.
    public var tabs: [Int]

    public init(kind: Kind, line: [UInt8], tabs: [Int]) {
      self.kind = kind
      self.line = line
      self.tabs = tabs
    }

    /// The bytes of a column, counted from 0.
    public func column(_ number: Int) -> ArraySlice<UInt8> {
      let start = number == 0 ? 0 : tabs[number - 1] + 1
      return line[start..<(number < tabs.count ? tabs[number] : line.count)]
    }

    public var form: ArraySlice<UInt8> { column(1) }

    /// Whether no blank follows it.
    public var isFollowedDirectly: Bool {
      column(9).split(separator: UInt8(ascii: "|")).contains {
        $0.elementsEqual("SpaceAfter=No".utf8)
      }
    }
  }

  /// Lines that start with `#`, as they were.
  public var comments: [[UInt8]] = []
  public var rows: [Row] = []

  public init() {}

  /// The document that starts here, where its name is given.
  public var documentID: String? { value(of: "newdoc id") ?? value(of: "newdoc") }

  /// What a comment `# key = value` holds.
  public func value(of key: String) -> String? {
    for comment in comments {
      let parts = String(decoding: comment.dropFirst(), as: UTF8.self).split(
        separator: "=", maxSplits: 1)
      guard let name = parts.first, name.trimmed == key else { continue }
      return parts.count > 1 ? String(parts[1].trimmed) : ""
    }
    return nil
  }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    var words = drop { $0 == " " || $0 == "\t" }
    while words.last == " " || words.last == "\t" { words.removeLast() }
    return words
  }
}
