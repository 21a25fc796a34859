import HearsayModel

/// Words of others made fit for showing: on one line, without anything that a terminal or a reader's eye would obey.
enum PlainWords {
  /// White space, line separators among it, becomes one blank. Control characters (C0, DEL, C1) and marks that turn
  /// the direction of writing round are left out.
  static func oneLine(_ words: String) -> String {
    var line = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingBlank = !line.isEmpty
      } else if !isObeyed(scalar) {
        if pendingBlank { line.append(" ") }
        pendingBlank = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  static func oneLine(_ span: TextSpan, of text: Text) -> String { oneLine(text[span]) }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The first characters, with a sign where more follow; whole words where that costs little.
  static func shortened(_ words: String, to limit: Int) -> String {
    let head = words.prefix(limit)
    guard head.endIndex < words.endIndex else { return words }
    let blank = head.lastIndex(of: " ") ?? head.endIndex
    let cut = head.distance(from: blank, to: head.endIndex) <= 20 ? blank : head.endIndex
    return head[..<cut] + " …"
  }
}
