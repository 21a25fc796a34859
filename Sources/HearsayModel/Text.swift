/// One immutable text. Annotations point into it by byte offset; it is never rewritten.
public struct Text: Equatable, Sendable {
  /// Valid UTF-8, exactly as it was given (a byte order mark and carriage returns included).
  public let bytes: [UInt8]

  public init(_ string: String) { bytes = Array(string.utf8) }

  public var string: String { String(decoding: bytes, as: UTF8.self) }
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// The words at a span.
  public subscript(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The words at a span with every run of white space shown as one blank: for display and for comparing.
  public func oneLine(_ span: TextSpan) -> String {
    isOneLine(span)
      ? self[span] : self[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a span holds no white space but single blanks, as nearly all names and most sentences do.
  private func isOneLine(_ span: TextSpan) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes[span.start..<span.end] {
      if byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
      // The first bytes of the no-break blank and of those of general punctuation.
      if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xE1 { return false }
      last = byte
    }
    return last != 0x20
  }
}
