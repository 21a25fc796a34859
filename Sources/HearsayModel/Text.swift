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
    self[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
