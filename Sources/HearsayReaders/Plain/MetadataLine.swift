import HearsayModel

/// A field of a page or a mail: a label with a colon and a few words.
///
///     Filed under: Bridges, Vinterby
enum MetadataLine {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 24, !line.startsWithQuote else { return nil }
    if isForward(line) { return .boilerplate }
    if isChat(line) { return .boilerplate }
    let isFiling = ["tags:", "categories:", "topics:", "keywords:"].contains(where: line.starts)
    guard isFiling || !line.endsWithFullStop || line.wordCount <= 4 else { return nil }
    return labels.contains(where: line.starts) ? .boilerplate : nil
  }

  /// "---------- Forwarded message ---------", "Begin forwarded message:"
  private static func isForward(_ line: Line) -> Bool {
    line.wordCount <= 6 && (line.holds("forwarded message") || line.holds("original message"))
      || line.starts("sent from my ") && line.wordCount <= 8
  }

  /// "[09/10, 18:22] Ada: have you seen this?": the day and hour of a message.
  private static func isChat(_ line: Line) -> Bool {
    guard line.plain.first == 0x5B, let close = line.plain.prefix(32).firstIndex(of: 0x5D) else {
      return false
    }
    let stamp = line.plain[1..<close]
    return stamp.contains(0x3A) && stamp.count(where: \.isDigit) >= 4
      && !stamp.contains { $0.isASCIILetter && ![0x61, 0x70, 0x6D].contains($0 | 0x20) }
  }

  private static let labels = [
    "from:", "to:", "cc:", "bcc:", "sent:", "date:", "subject:", "reply-to:", "tags:", "tag:",
    "topics:", "topics :", "topic:", "keywords:", "key words:", "search keywords:", "category:",
    "categories:",
    "section:", "filed under", "tagged with", "tagged:", "tagged as", "posted in", "location:",
    "country:", "format:", "theme:", "themes:", "reference:", "short link:", "short url:",
    "permalink:", "word count:", "related topics:", "in this article:", "in this story:", "isbn:",
    "issn:", "attachment:", "attachments:", "file under:", "(attn:", "[attn:", "attention editors",
    "more about:", "more on:",
  ]
}
