/// The people who reported a wire story, as the desk's credit names them.
///
///     (Reporting by Ada Brook in Port Sol and Tom Hill; editing by Per Lind)
enum Reporters {
  static func people(in line: Line) -> [String] {
    guard let by = line.words.indices.dropFirst().first(where: { isReporting(line.words, $0) })
    else { return [] }
    var names: [[Word]] = [[]]
    var isPlace = false
    for word in line.words[(by + 1)...] {
      if word.key == "and" || word.key == "&" {
        names.append([])
        isPlace = false
        continue
      }
      if word.key == "in" || word.key == "writing" || word.key == "editing" { isPlace = true }
      if !isPlace { names[names.count - 1].append(word) }
      if word.endsClause { break }
      if word.endsWithComma {
        names.append([])
        isPlace = false
      }
    }
    return names.flatMap { ByLine(names: $0[...])?.people ?? [] }
  }

  private static func isReporting(_ words: [Word], _ index: Int) -> Bool {
    words[index].key == "by" && ["reporting", "writing"].contains(words[index - 1].key)
      && words[..<index].allSatisfy { ["reporting", "writing", "and"].contains($0.key) }
  }
}

extension Word {
  /// Ends with a semicolon or bracket.
  fileprivate var endsClause: Bool { text.utf8.contains(0x3B) || text.utf8.contains(0x29) }
}
