import HearsayModel

/// A crosshead of agency copy between dashes.
///
///     - 'Four cold winters' -
enum DashedHead {
  static func kind(of line: Line) -> Block.Kind? {
    guard (3...10).contains(line.wordCount), line.words.first?.text == "-",
      line.words.last?.text == "-", line.holdsLetter
    else { return nil }
    return .subhead
  }
}
