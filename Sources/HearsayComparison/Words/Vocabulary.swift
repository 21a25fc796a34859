import HearsayModel

/// The content words of a comparison as small numbers, so that comparing statements compares numbers.
struct Vocabulary {
  struct Entry {
    var stem: String
    /// Rows of `Synonyms` that the stem stands in.
    var rows: [Int]
    /// A word that stands in texts on anything.
    var isLight: Bool
    /// Numbers of stems that may stand for this one, ascending: see `findNeighbours`.
    var near: [Int] = []
  }

  private(set) var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  /// For each form the number of its stem; -1 where it carries no content.
  private var forms: [String: Int] = [:]
  private var formNumbers: [String: Int] = [:]

  /// The number of a token's stem; nil where the token carries no content.
  mutating func number(of token: Token) -> Int? {
    guard token.kind == .word || token.kind == .number else { return nil }
    if !token.isAllCaps, let known = forms[token.form] { return known < 0 ? nil : known }
    let isAbbreviation = token.isAllCaps && token.form.utf8.count < 4
    let isContent = isAbbreviation || !StopWords.contains(token.form)
    let number =
      isContent
      ? intern(Country.named(token.form, isAbbreviation: isAbbreviation) ?? Stem.of(token.form))
      : -1
    if !token.isAllCaps { forms[token.form] = number }
    return number < 0 ? nil : number
  }

  private mutating func intern(_ stem: String) -> Int {
    if let known = numbers[stem] { return known }
    let number = entries.count
    numbers[stem] = number
    entries.append(
      Entry(stem: stem, rows: Synonyms.rows(of: stem), isLight: StopWords.isLight(stem)))
    return number
  }

  /// A number for a form as it stands, small words included.
  mutating func formNumber(_ form: String) -> Int {
    if let known = formNumbers[form] { return known }
    formNumbers[form] = formNumbers.count
    return formNumbers.count - 1
  }

  // MARK: Neighbours

  /// Synonyms, and words with a long beginning in common: "considers" and "consideration".
  func areNear(_ a: Int, _ b: Int) -> Bool { entries[a].near.contains(b) }

  /// Finds each stem's neighbours. To be called once, when all words are in.
  mutating func findNeighbours() {
    var rows: [Int: [Int]] = [:]
    var beginnings: [String: [Int]] = [:]
    for (number, entry) in entries.enumerated() {
      for row in entry.rows { rows[row, default: []].append(number) }
      if entry.stem.utf8.count >= Vocabulary.beginning {
        beginnings[String(entry.stem.utf8.prefix(Vocabulary.beginning)) ?? "", default: []].append(
          number)
      }
    }
    var near = [Set<Int>](repeating: [], count: entries.count)
    for row in rows.values {
      for a in row { near[a].formUnion(row) }
    }
    for group in beginnings.values {
      for a in group {
        for b in group where a != b && shareBeginning(a, b) { near[a].insert(b) }
      }
    }
    for number in entries.indices {
      entries[number].near = near[number].subtracting([number]).sorted()
    }
  }

  private static let beginning = 5

  /// Seven tenths of the longer one.
  private func shareBeginning(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (entries[a].stem.utf8, entries[b].stem.utf8)
    let common = zip(x, y).prefix { $0 == $1 }.count
    return 10 * common >= 7 * max(x.count, y.count)
  }
}
