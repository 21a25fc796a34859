import HearsayModel

/// What the page says about its writer below the article.
///
///     Ada Brook is an editor for Harbour News. Follow her on Twitter @adabrook.
enum WriterNote {
  static func kind(of line: Line) -> Block.Kind? {
    guard (4...70).contains(line.wordCount), !line.startsWithQuote else { return nil }
    if calls.contains(where: line.starts) { return .credit }
    guard hasRole(line) else { return nil }
    return line.plain.contains(0x40) || calls.contains(where: line.holds) ? .credit : nil
  }

  /// Whether the line says of a capitalised name that it is or covers something for a house.
  private static func hasRole(_ line: Line) -> Bool {
    guard
      let verb = line.words.firstIndex(where: {
        ["is", "are", "covers", "writes", "reports"].contains($0.key)
      }),
      (1...8).contains(verb)
    else { return false }
    return line.words[..<verb].allSatisfy {
      $0.isCapitalised || ["and", "&"].contains($0.key) || Vocabulary.nameParticles.contains($0.key)
    }
  }

  private static let calls = [
    "follow him on", "follow her on", "follow them on", "follow me on", "can be reached at",
    "reach him at", "reach her at", "reach them at", "contact him at", "contact her at",
    "contact them at", "email him at", "email her at", "email them at", "follow @",
  ]
}
