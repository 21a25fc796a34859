import HearsayModel

/// A writer's name above the line of the house, both below a headline.
///
///     ADA BROOK
///     The Harbour News
enum NameAboveHouse {
  static func matches(_ page: PlainPage, _ index: Int) -> Bool {
    guard index + 1 < page.lines.count, page.kinds[index + 1] == .credit else { return false }
    return name(in: page.lines[index]) != nil
  }

  /// The name, where the line is nothing else.
  static func name(in line: Line) -> String? {
    guard (2...4).contains(line.wordCount), !line.endsSentence,
      line.words.allSatisfy(\.isCapitalised)
    else {
      return nil
    }
    return ByLine(names: line.words[...])?.people.first
  }
}
