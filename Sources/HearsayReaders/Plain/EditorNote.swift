import HearsayModel

/// What the desk says about the text itself: corrections, updates, where it was printed, where it comes from.
///
///     Correction: An earlier version of this article gave the wrong year for the old bridge.
enum EditorNote {
  static func kind(of line: Line) -> Block.Kind? {
    guard (3...70).contains(line.wordCount), !line.startsWithQuote else { return nil }
    if labels.contains(where: line.starts) { return .boilerplate }
    guard line.wordCount <= 45, holdsText(line) else { return nil }
    return phrases.contains(where: line.holds) ? .boilerplate : nil
  }

  private static let labels = [
    "correction:", "corrections:", "correction (", "clarification:", "clarifications:",
    "editor's note", "editors' note", "editors note", "note to readers", "note to editors:",
    "disclaimer:", "disclosure:", "(disclaimer", "(this report", "(this story", "[this story",
    "updated: this", "update: this", "our standards:", "produced by", "privacy notice",
  ]

  /// Names the text as a text, near its start.
  private static func holdsText(_ line: Line) -> Bool {
    line.words.prefix(12).contains { texts.contains($0.key) }
  }

  private static let texts: Set<String> = [
    "article", "story", "report", "version", "text", "piece", "post", "headline", "copy",
  ]

  private static let phrases = [
    "earlier version of this", "previous version of this", "original version of this",
    "appears in print", "appeared in print", "is a developing story", "is a breaking news story",
    "story has been updated", "story was updated", "story will be updated",
    "article has been updated", "article was updated", "article will be updated",
    "post has been updated", "report has been updated", "article has been amended",
    "article was amended", "article has been corrected", "story has been corrected",
    "article was first published", "story was first published", "article first appeared",
    "story first appeared", "article was published in", "syndicated feed", "auto-generated",
    "not been edited by", "article was translated", "story was translated",
    "article was machine", "published from a wire", "article is reproduced", "republished from",
    "republished with permission", "appeared first on",
  ]
}
