import HearsayModel

/// Quotations in single marks, told from apostrophes: `Talks called ‘calm’`, `'We sail,' she said.`
struct SingleQuotes {
  let text: ParsedText

  mutating func find(in blocks: [Range<Int>], outside runs: [QuotedRun]) -> [QuotedRun] {
    blocks.flatMap { find(in: $0) }
  }

  private func find(in block: Range<Int>) -> [QuotedRun] {
    var found: [QuotedRun] = []
    var index = block.lowerBound
    while index < block.upperBound {
      guard isOpening(index, in: block), let close = closing(after: index, in: block) else {
        index += 1
        continue
      }
      found.append(
        QuotedRun(
          pieces: [(index + 1)..<close], tokens: index..<(close + 1), isClosed: true,
          isSingle: true, rule: "single-marks"))
      index = close + 1
    }
    return found
  }

  private func isOpening(_ index: Int, in block: Range<Int>) -> Bool {
    guard text.form(index) == "'", text.sticks(index), index + 1 < block.upperBound
    else { return false }
    if text.tokens[index + 1].kind == .punctuation { return false }
    guard index > block.lowerBound else { return true }
    return !text.sticks(index - 1) || ["(", "[", "\"", "-"].contains(text.form(index - 1))
  }

  private func closing(after open: Int, in block: Range<Int>) -> Int? {
    let limit = min(block.upperBound, open + 160)
    var index = open + 2
    var fallback: Int?
    while index < limit {
      if text.isQuoteMark(index), index + 1 < limit, !text.sticks(index - 1) { break }
      if text.form(index) == "'", text.sticks(index - 1) {
        let free = !text.sticks(index) || text.tokens[index + 1].kind == .punctuation
        if free, !isPossessive(index) { return index }
        if free, fallback == nil { fallback = index }
      }
      index += 1
    }
    return fallback
  }

  /// `the pilots' strike`: an s before it and a word of lower case after it.
  private func isPossessive(_ index: Int) -> Bool {
    guard text.form(index - 1).hasSuffix("s"), text.tokens.indices.contains(index + 1)
    else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .word && !next.isCapitalised
      && !text.has(index + 1, [.auxiliary, .verb, .preposition, .conjunction])
      && !text.form(index + 1).hasSuffix("ed")
  }
}
