import HearsayModel

/// The date and length under a video, run together by copying, or the length alone.
///
///     Mar.04.203201:47
enum VideoStamp {
  static func matches(_ line: Line) -> Bool {
    guard line.wordCount == 1, (4...24).contains(line.lower.count) else { return false }
    var rest = line.lower[...]
    if rest.starts(with: "video".utf8) { rest = rest.dropFirst(5) }
    guard let first = rest.first, first.isDigit || isMonth(rest.prefix(3)) else { return false }
    if !first.isDigit { rest = rest.dropFirst(3) }
    let digits = rest.count { $0.isDigit }
    return rest.contains(0x3A) && digits >= 3
      && rest.allSatisfy { $0.isDigit || $0 == 0x3A || $0 == 0x2E || $0 == 0x2F }
  }

  private static func isMonth(_ letters: ArraySlice<UInt8>) -> Bool {
    Vocabulary.months[String(decoding: letters, as: UTF8.self)] != nil
  }

  static func kind(of line: Line) -> Block.Kind? { matches(line) ? .boilerplate : nil }
}
