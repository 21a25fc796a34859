import HearsayModel

/// Words between quotation marks, as tokens.
public struct QuotedRun: Sendable, Hashable {
  /// Without the marks; one piece a paragraph.
  public var pieces: [Range<Int>]
  /// With the marks.
  public var tokens: Range<Int>
  public var isClosed: Bool
  /// Inside `'…'` rather than `"…"`.
  public var isSingle: Bool
  public var rule: String

  public var isLong: Bool { pieces.reduce(0) { $0 + $1.count } > 4 }
}

/// Finds quotations whatever the state of their marks: one bad mark never ruins the rest of the article.
///
/// `"We sail," she said.` · `“We sail, "he said` (inside out) · `“We sail.` with no closing mark before the next
/// paragraph · a quotation over several paragraphs, each opened anew or not at all until the last closes it.
public struct QuotationFinder {
  private let text: ParsedText
  private let isSpeechVerb: (String) -> Bool
  private var runs: [QuotedRun] = []

  /// - Parameter isSpeechVerb: whether a form reports speech; tells a clause such as `she said` from quoted words.
  public init(_ text: ParsedText, isSpeechVerb: @escaping (String) -> Bool) {
    self.text = text
    self.isSpeechVerb = isSpeechVerb
  }

  /// Quotations in the order of their first mark. Those in single marks may lie inside the others.
  public mutating func find() -> [QuotedRun] {
    let blocks = blockRanges()
    var open: Open?
    for (number, block) in blocks.enumerated() {
      open = double(in: block, next: Array(blocks.dropFirst(number + 1).prefix(8)), carried: open)
    }
    var single = SingleQuotes(text: text)
    runs += single.find(in: blocks, outside: runs)
    return runs.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  private struct Open {
    var mark: Int
    var pieces: [Range<Int>]
    var rule = "marks"
  }

  private func blockRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last = -1
    for sentence in text.sentences {
      if sentence.block == last, let range = ranges.popLast() {
        ranges.append(range.lowerBound..<sentence.tokens.upperBound)
      } else {
        ranges.append(sentence.tokens)
      }
      last = sentence.block
    }
    return ranges
  }

  // MARK: Double marks

  private mutating func double(
    in block: Range<Int>, next: [Range<Int>], carried: Open?
  ) -> Open? {
    var open = carried
    var start = block.lowerBound
    if open != nil, opensAnew(block.lowerBound) { start += 1 }
    var index = start
    while index < block.upperBound {
      defer { index += 1 }
      guard text.isQuoteMark(index) else { continue }
      if var run = open {
        if isOpening(index, in: block), !isInsideOut(index, in: block) {
          // The closing mark is missing: the quotation ended before this mark's clause.
          finish(run, in: start..<unclosedEnd(of: start..<index), closed: false)
          open = Open(mark: index, pieces: [])
          start = index + 1
        } else {
          run.rule = isOpening(index, in: block) ? "inside-out-mark" : run.rule
          finish(run, in: start..<index, closed: true, end: index + 1)
          open = nil
        }
      } else if isClosingOnly(index, in: block) {
        continue
      } else {
        open = Open(mark: index, pieces: [])
        start = index + 1
      }
    }
    guard var run = open else { return nil }
    let end = unclosedEnd(of: start..<block.upperBound)
    if end == block.upperBound, goesOn(into: next) {
      if start < block.upperBound { run.pieces.append(start..<block.upperBound) }
      return run
    }
    finish(run, in: start..<end, closed: false)
    return nil
  }

  private mutating func finish(
    _ open: Open, in piece: Range<Int>, closed: Bool, end: Int? = nil
  ) {
    let pieces = (open.pieces + [piece]).filter { !$0.isEmpty }
    guard let last = pieces.last else { return }
    let rule = !closed ? "unclosed" : pieces.count > 1 ? "several-paragraphs" : open.rule
    runs.append(
      QuotedRun(
        pieces: pieces, tokens: open.mark..<(end ?? last.upperBound), isClosed: closed,
        isSingle: false, rule: rule))
  }

  /// A space, bracket or dash before and none after: `said "we`.
  private func isOpening(_ index: Int, in block: Range<Int>) -> Bool {
    let stuckBefore =
      index > block.lowerBound && text.sticks(index - 1)
      && !["(", "[", "-", "--", "'"].contains(text.form(index - 1))
    return !stuckBefore && text.sticks(index) && index + 1 < block.upperBound
  }

  /// No space before, none or a mark after, where nothing is open: a stray closing mark.
  private func isClosingOnly(_ index: Int, in block: Range<Int>) -> Bool {
    guard index > block.lowerBound, text.sticks(index - 1) else { return false }
    return !text.sticks(index) && [",", ".", "!", "?"].contains(text.form(index - 1))
  }

  /// `results, "the press service said`: looks like an opening mark, yet a reporting clause follows it.
  private func isInsideOut(_ index: Int, in block: Range<Int>) -> Bool {
    guard index > block.lowerBound else { return false }
    let before = text.form(index - 1)
    guard [",", "?", "!", ".", ")"].contains(before) else { return false }
    var next = index + 1
    let limit = min(block.upperBound, index + 9)
    while next < limit {
      let form = text.form(next)
      if text.isQuoteMark(next) || ["that", ";", "."].contains(form) { return false }
      if isSpeechVerb(form) { return true }
      next += 1
    }
    return false
  }

  private func opensAnew(_ first: Int) -> Bool {
    text.isQuoteMark(first)
  }

  /// Whether the paragraphs after an open quotation carry it on: the next opens with a mark, or a closing mark
  /// comes before any opening one.
  private func goesOn(into next: [Range<Int>]) -> Bool {
    guard let first = next.first else { return false }
    if opensAnew(first.lowerBound) {
      for block in next {
        guard opensAnew(block.lowerBound) else { return false }
        if let closes = closesBeforeOpening(block.dropFirst()) { return closes }
      }
      return false
    }
    for block in next {
      if let closes = closesBeforeOpening(block[...]) { return closes }
    }
    return false
  }

  /// True where the first mark of the tokens closes, false where it opens, nil where there is none.
  private func closesBeforeOpening(_ block: Range<Int>.SubSequence) -> Bool? {
    guard let mark = block.first(where: { text.isQuoteMark($0) }) else { return nil }
    let range = block.startIndex..<block.endIndex
    return !isOpening(mark, in: range) || isInsideOut(mark, in: range)
  }

  /// Where a quotation without a closing mark ends: before `, she said`, else with its paragraph.
  private func unclosedEnd(of range: Range<Int>) -> Int {
    for index in range where text.form(index) == "," {
      let limit = min(range.upperBound, index + 6)
      if ((index + 1)..<limit).contains(where: { isSpeechVerb(text.form($0)) }),
        !range.contains(where: { $0 > index && text.form($0) == "that" && $0 < limit })
      {
        return index
      }
    }
    return range.upperBound
  }
}
