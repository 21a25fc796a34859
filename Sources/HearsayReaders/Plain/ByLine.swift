/// The people a by-line names, and the house it adds.
///
///     By ADA BROOK and Tom Hill, Harbour News
struct ByLine {
  /// None where a house alone signs.
  private(set) var people: [String] = []
  private(set) var house: String?

  /// Nil where the line is no by-line.
  init?(_ line: Line) {
    guard !line.endsWithFullStop || line.wordCount <= 5 else { return nil }
    guard let byline = ByLine.signed(line) ?? ByLine.stamped(line) ?? ByLine.housed(line) else {
      return nil
    }
    self = byline
  }

  /// "by Ada Brook /", "The Wire — By ADA BROOK - The Wire".
  private static func signed(_ line: Line) -> ByLine? {
    let words = line.words
    if line.starts("by ") || line.starts("by: ") { return ByLine(names: words.dropFirst()) }
    guard let by = words.dropFirst().firstIndex(where: { $0.key == "by" }),
      words[by - 1].key.isEmpty,
      words[..<by].allSatisfy({ $0.isCapitalised || $0.key.isEmpty || $0.key == "the" })
    else { return nil }
    return ByLine(names: words[(by + 1)...])
  }

  /// "Ada Brook, Associated Press": a person and a known house.
  private static func housed(_ line: Line) -> ByLine? {
    guard (3...9).contains(line.wordCount), !line.endsSentence,
      let comma = line.words.firstIndex(where: \.endsWithComma)
    else { return nil }
    let house = line.words[(comma + 1)...].map(\.key).joined(separator: " ")
    guard Vocabulary.agencies.contains(house), let byline = ByLine(names: line.words[...]),
      !byline.people.isEmpty
    else { return nil }
    return byline
  }

  /// "Ada Brook, HARBOUR TODAY Published 6:16 p.m. March 4, 2032".
  private static func stamped(_ line: Line) -> ByLine? {
    let words = line.words
    guard let stamp = words.firstIndex(where: { DateLine.stampWords.contains($0.key) }), stamp >= 3,
      words[(stamp + 1)...].contains(where: DateWords.isMonth),
      words[..<stamp].contains(where: { $0.endsWithComma || $0.text == "·" || $0.text == "|" })
    else { return nil }
    return ByLine(names: words[..<stamp])
  }

  /// Reads "Ada Brook and Tom Hill, House": every word must belong to a name or a house.
  init?(names words: ArraySlice<Word>) {
    guard !words.isEmpty, words.count <= 22 else { return nil }
    for phrase in ByLine.cut(words) {
      switch ByLine.kind(phrase) {
      case .person: people.append(ByLine.name(phrase))
      case .house: house = house ?? ByLine.houseName(phrase)
      case .role: house = house ?? ""
      case nil:
        if !people.isEmpty, phrase.first.map(ByLine.startsDate) == true { return }
        guard !people.isEmpty || house != nil, ByLine.isTail(phrase) else { return nil }
      }
    }
    guard !people.isEmpty || house != nil else { return nil }
    if house == "" { house = nil }
  }

  private static func startsDate(_ word: Word) -> Bool {
    DateWords.isMonth(word) || Vocabulary.weekdays.contains(word.key) || word.number != nil
  }

  private enum Phrase {
    case person, house, role
  }

  /// Cuts at commas, "and", "&", dashes, slashes, bars, "for", "of".
  private static func cut(_ words: ArraySlice<Word>) -> [[Word]] {
    var result: [[Word]] = [[]]
    for word in words {
      if word.key.isEmpty || cuts.contains(word.key) {
        result.append([])
      } else if startsDate(word), result.last?.isEmpty == false,
        result.last?.last.map(startsDate) != true
      {
        result.append([word])
      } else {
        result[result.count - 1].append(word)
        if word.endsWithComma { result.append([]) }
      }
    }
    return result.filter { !$0.isEmpty }.flatMap(splitHouse)
  }

  /// "ADA BROOK Associated Press" as the person and the agency.
  private static func splitHouse(_ phrase: [Word]) -> [[Word]] {
    for length in 1...3 where phrase.count >= length + 2 {
      let tail = phrase.suffix(length).map(\.key).joined(separator: " ")
      if Vocabulary.agencies.contains(tail) {
        return [Array(phrase.dropLast(length)), Array(phrase.suffix(length))]
      }
    }
    return [phrase]
  }

  private static func kind(_ phrase: [Word]) -> Phrase? {
    let proper = phrase.allSatisfy {
      $0.isCapitalised || Vocabulary.nameParticles.contains($0.key) || $0.key == "the"
    }
    guard proper, let first = phrase.first, !DateWords.isMonth(first),
      !Vocabulary.weekdays.contains(first.key)
    else { return isRole(phrase) ? .role : nil }
    if isRole(phrase) { return .role }
    let text = phrase.map(\.key).joined(separator: " ")
    if Vocabulary.agencies.contains(text) || first.key == "the"
      || phrase.contains(where: { Vocabulary.houseWords.contains($0.key) })
    {
      return .house
    }
    if phrase.count == 1 { return phrase[0].isAllCaps ? .house : nil }
    return phrase.count <= 5 ? .person : nil
  }

  /// "reporter", "Staff Writer", "political correspondent".
  private static func isRole(_ phrase: [Word]) -> Bool {
    phrase.count <= 4 && phrase.last.map { Vocabulary.roleWords.contains($0.key) } == true
  }

  private static func houseName(_ phrase: [Word]) -> String {
    phrase.map { $0.endsWithComma ? String($0.text.dropLast()) : $0.text }.joined(separator: " ")
  }

  /// What may follow names and houses: a handle, an address, a date.
  private static func isTail(_ phrase: [Word]) -> Bool {
    phrase.allSatisfy { $0.text.utf8.contains(0x40) || $0.text.utf8.contains(0x2E) }
      || DateWords.isDate(phrase)
      || phrase.count == 1 && phrase[0].isCapitalised
      || phrase.allSatisfy {
        $0.number != nil || DateWords.isMonth($0) || DateWords.isClock($0.key)
          || Vocabulary.dateWords.contains($0.key) || Vocabulary.weekdays.contains($0.key)
      }
  }

  /// The name as written, all-caps names with small letters after the first.
  private static func name(_ phrase: [Word]) -> String {
    phrase.map { word in
      var text = word.text
      while let last = text.last, ",;)]".contains(last) { text.removeLast() }
      guard word.isAllCaps, text.utf8.count > 2, !text.utf8.contains(0x2E) else { return text }
      return text.split(separator: "-").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(
        separator: "-")
    }.joined(separator: " ")
  }

  private static let cuts: Set<String> = [
    "and", "&", "for", "of", "|", "in", "with", "special to", "·", "•",
  ]
}
