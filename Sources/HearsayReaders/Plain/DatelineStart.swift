import HearsayModel

/// The place, day and agency with which a wire story starts.
///
///     VINTERBY, Norland (NORD) — The old bridge will close for a year, the mayor said.
///
/// The dateline ends after its dash (or, in the Russian style, after the agency's full stop).
enum DatelineStart {
  /// The byte offset after the dateline with which the line starts; nil where it starts with none.
  static func end(in bytes: [UInt8], of span: TextSpan) -> Int? {
    guard mayHold(bytes, span) else { return nil }
    var scanner = DatelineScanner(bytes, span)
    return scanner.dateline()
  }

  /// Whether a mark that datelines end with stands near the start.
  private static func mayHold(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    bytes[span.start..<min(span.end, span.start + 90)].contains {
      $0 == 0x28 || $0 == 0x2F || $0 == 0x2D || $0 == 0x3A || $0 == 0xE2
    }
  }
}
