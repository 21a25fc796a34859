import HearsayModel

/// What a printed page adds at its edges: its date and number, and where a story goes on.
///
///     Friday, March 5, 2032 Page A3
enum PageFolio {
  static func kind(of line: Line) -> Block.Kind? {
    guard (1...10).contains(line.wordCount), !line.endsWithFullStop, line.holdsDigit else {
      return nil
    }
    return isJump(line) || isHeader(line) ? .boilerplate : nil
  }

  /// "See BRIDGE, Page A7", "Continued from A1", "Continued on page 4".
  private static func isJump(_ line: Line) -> Bool {
    guard let last = line.words.last, isPageNumber(last) else { return false }
    if line.starts("continued from") || line.starts("continued on") || line.starts("» page") {
      return true
    }
    return line.starts("see ") && line.words.dropLast().last?.key == "page"
  }

  /// A date and "Page 3", in either order.
  private static func isHeader(_ line: Line) -> Bool {
    guard let page = line.words.firstIndex(where: { $0.key == "page" }),
      line.words.indices.contains(page + 1), isPageNumber(line.words[page + 1])
    else { return false }
    let rest = line.words[..<page] + line.words[(page + 2)...]
    return rest.allSatisfy { $0.key.isEmpty || $0.isAllCaps } || DateWords.isDate(rest)
  }

  /// "A7", "12", "B-3".
  private static func isPageNumber(_ word: Word) -> Bool {
    let key = word.key.utf8
    return key.count <= 4 && key.contains(where: \.isDigit)
      && key.allSatisfy { $0.isDigit || $0.isASCIILetter || $0 == 0x2D }
      && key.count { $0.isASCIILetter } <= 1
  }
}
