/// The title or text of a talk programme's video.
///
///     Ada Brook previews the bridge debate
enum VideoBlurb {
  static func matches(_ line: Line) -> Bool {
    guard (4...26).contains(line.wordCount), !line.plain.contains(0x22) else { return false }
    return zip(line.words, line.words.dropFirst()).contains { word, next in
      lone.contains(word.key) || pairs[word.key] == next.key
    }
  }

  private static let lone: Set<String> = ["previews", "recaps"]

  private static let pairs = [
    "weighs": "in", "sounds": "off", "looks": "at", "breaks": "down", "reacts": "to",
    "walks": "through",
  ]
}
