import HearsayModel

/// The words under a picture, known by a mark of their own.
///
///     Ferries wait at the closed bridge in Vinterby, March 4, 2032. [Photo/Nordbild]
enum CaptionLine {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 120 else { return nil }
    if labels.contains(where: line.starts) { return .caption }
    if isSignedStory(line) { return nil }
    if line.wordCount > 2, TrailingPhotoCredit.start(in: line.plain) != nil { return .caption }
    if isSignedPicture(line) { return .caption }
    if holdsPictured(line) || holdsFilePhoto(line) { return .caption }
    return namesSides(line.words) ? .caption : nil
  }

  /// "“We will swim,” she said. (NORD)": the last paragraph of a story, with its agency.
  private static func isSignedStory(_ line: Line) -> Bool {
    guard TrailingCredit.start(in: line.plain) != nil else { return false }
    return line.plain.contains(0x22) || line.words.contains { SpeechWords.past.contains($0.key) }
  }

  /// "The mayor leaves court on Monday. Ada Brook": a photographer's name after a sentence that nobody says.
  private static func isSignedPicture(_ line: Line) -> Bool {
    (6...60).contains(line.wordCount) && !line.plain.contains(0x22)
      && TrailingPhotoCredit.name(in: line.plain) != nil
      && !line.words.contains { SpeechWords.past.contains($0.key) }
  }

  /// "… Pictured: the old quay", anywhere in the line.
  private static func holdsPictured(_ line: Line) -> Bool {
    line.plain.contains(0x3A) && line.holds("pictured:") || line.holds("pictured above")
  }

  /// "In this March 4, 2032, file photo, …"
  private static func holdsFilePhoto(_ line: Line) -> Bool {
    let head = Array(line.lower.prefix(80))
    return line.starts("in this")
      && (head.range(of: "file photo") != nil || head.range(of: "photo provided") != nil
        || head.range(of: "photo released") != nil || head.range(of: "image from") != nil)
  }

  /// "Ada Brook, left, and Tom Hill".
  private static func namesSides(_ words: [Word]) -> Bool {
    words.indices.dropFirst().dropLast().contains { index in
      words[index].endsWithComma && words[index - 1].endsWithComma && words[index - 1].isCapitalised
        && words[index + 1].key == "and" && sides.contains(words[index].key)
    }
  }

  private static let labels = [
    "file photo", "file -", "file picture", "pictured:", "pictured ", "image caption", "caption:",
    "media caption", "(file photo", "handout photo", "a photograph released", "this photo ",
    "this image ", "this undated ", "a handout ", "in this photo", "in this image",
    "in this undated", "photo shows", "the photo shows", "picture shows",
  ]

  private static let sides: Set<String> = ["left", "right", "center", "centre", "l", "r", "c"]
}
