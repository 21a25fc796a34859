import HearsayModel

/// The house and the time of a page beside each other, with bars, dashes or commas between them.
///
///     NORD | Updated: Mar 4, 2032 18:22 IST
enum HouseStamp {
  static func kind(of line: Line) -> Block.Kind? {
    guard (3...20).contains(line.wordCount), line.holdsDigit, !line.plain.contains(0x22) else {
      return nil
    }
    let parts = parts(line)
    let isChange = parts.contains { isStamp($0) && DateLine.stampWords.contains($0[0].key) }
    guard parts.contains(where: isStamp),
      isChange && parts.count > 1 || parts.contains(where: isHouse)
    else { return nil }
    return parts.allSatisfy { isStamp($0) || isHouse($0) || isLabel($0) } ? .boilerplate : nil
  }

  /// The words between bars, dots, dashes and lone commas.
  private static func parts(_ line: Line) -> [[Word]] {
    let spaced = line.plain.flatMap { $0 == 0x7C ? [0x20, 0x7C, 0x20] : [$0] }
    var parts: [[Word]] = [[]]
    var holdsHouse = false
    for bytes in spaced.split(separator: 0x20) {
      let word = Word(bytes)
      if word.key.isEmpty && word.text != "&" || word.text == "·" || word.text == "•" {
        parts.append([])
        continue
      }
      if holdsHouse, startsStamp(word) {
        parts.append([])
        holdsHouse = false
      }
      parts[parts.count - 1].append(word)
      holdsHouse = isHouse(parts[parts.count - 1])
    }
    return parts.filter { !$0.isEmpty }
  }

  /// "Harbour News 10:22 March 4, 2032": the day begins without a mark between.
  private static func startsStamp(_ word: Word) -> Bool {
    DateWords.isMonth(word) || DateWords.isClock(word.key)
      || Vocabulary.weekdays.contains(word.key)
  }

  private static func isStamp(_ words: [Word]) -> Bool {
    let rest = words.filter { !DateLine.stampWords.contains($0.key) && $0.key != "on" }
    return DateWords.isDate(rest) || DateWords.isTime(rest)
  }

  private static func isHouse(_ words: [Word]) -> Bool {
    let rest = words.first?.key == "source" ? words.dropFirst() : words[...]
    guard (1...5).contains(rest.count), rest.allSatisfy({ $0.isCapitalised || $0.text == "&" })
    else { return false }
    let name = rest.map(\.key).joined(separator: " ")
    return words.count > rest.count || Vocabulary.agencies.contains(name)
      || rest.contains { Vocabulary.houseWords.contains($0.key) }
  }

  /// "Editor: abc", "All, Norland".
  private static func isLabel(_ words: [Word]) -> Bool {
    words.count <= 3 && (words[0].text.utf8.last == 0x3A || words.allSatisfy(\.isCapitalised))
  }
}
