import HearsayModel

/// Finds where the sentences of a paragraph end.
///
/// Every gap between two tokens that could be a boundary is weighed by what stands around it: the words and how they look,
/// what is open (a quotation, a bracket), how far the last boundary is and how far the paragraph's end, line breaks, and
/// how carefully the document is written.
struct BoundaryFinder {
  /// Words after which a sentence is cut whatever it holds: no prose has such sentences, lists and debris do.
  static let longest = 300

  let bytes: [UInt8]
  let words: [Word]
  let traits: WordTraits
  /// Bytes of the longest line of the document.
  private let longestLine: Int
  /// Indices of features of the gap at hand.
  private(set) var features: [Int] = []
  private var state = State()

  /// What the words of the sentence so far leave behind.
  private struct State {
    var start = 0
    var quotes: UInt32 = 0
    var brackets: UInt32 = 0
    var paragraph = 0..<0
    var endsWithMark: UInt32 = 0
  }

  init(_ bytes: [UInt8], _ words: [Word]) {
    self.bytes = bytes
    self.words = words
    traits = WordTraits(bytes, words)
    longestLine = Self.longestLine(bytes)
    features.reserveCapacity(Self.featureCount)
  }

  /// Calls `decide` for each possible boundary of a paragraph, in order, with its features in place and the index of the
  /// first word after it; gives the sentences.
  mutating func sentences(
    in paragraph: Range<Int>, decide: (_ finder: borrowing BoundaryFinder, _ next: Int) -> Bool
  ) -> [Range<Int>] {
    guard !paragraph.isEmpty else { return [] }
    var found: [Range<Int>] = []
    begin(paragraph)
    for next in (paragraph.lowerBound + 1)..<max(paragraph.upperBound, paragraph.lowerBound + 1) {
      pass(next - 1)
      if words[next].continuesToken { continue }
      var ends =
        next - state.start >= Self.longest || isUnfilledLine(next) || opensQuotation(next)
      if !ends, isCandidate(next) {
        collect(next)
        ends = decide(self, next)
      }
      if ends {
        found.append(state.start..<next)
        state.start = next
      }
    }
    found.append(state.start..<paragraph.upperBound)
    return found
  }

  private mutating func begin(_ paragraph: Range<Int>) {
    state = State()
    state.start = paragraph.lowerBound
    state.paragraph = paragraph
    var last = paragraph.upperBound - 1
    while last > paragraph.lowerBound,
      traits.shapes[last] == .doubleQuote || traits.shapes[last] == .closing
    { last -= 1 }
    state.endsWithMark = traits.shapes[last].isEnd ? 1 : 0
  }

  /// Notes what a word opens or closes.
  private mutating func pass(_ index: Int) {
    switch traits.shapes[index] {
    case .doubleQuote: state.quotes ^= 1
    case .opening:
      if bytes[words[index].span.start] == 0xE2 { state.quotes = 1 } else { state.brackets = 1 }
    case .closing:
      if bytes[words[index].span.start] == 0xE2 { state.quotes = 0 } else { state.brackets = 0 }
    default: break
    }
  }

  /// Whether a sentence could end before this word at all: not between two words in lower case.
  private func isCandidate(_ next: Int) -> Bool {
    let (before, after) = (traits.shapes[next - 1], traits.shapes[next])
    if isPossessive(next - 1) || closesAfterComma(next - 1), !isLineBreak(next) { return false }
    switch after {
    case .comma, .period, .question, .semicolon, .colon, .closing: return false
    case .lower, .wide: return !before.isWord || before == .abbreviation || isLineBreak(next)
    default: return true
    }
  }

  /// A quotation that starts after the end of what stands before it: `He knew nothing. “No letter came,” …`.
  private func opensQuotation(_ next: Int) -> Bool {
    guard next + 1 < words.count, next > 1,
      traits.shapes[next] == .doubleQuote || traits.shapes[next] == .opening,
      bytes[words[next].span.start] == 0x22 || bytes[words[next].span.start] >= 0x80,
      words[next].span.end == words[next + 1].span.start,
      words[next - 1].span.end < words[next].span.start
    else { return false }
    let first = traits.shapes[next + 1]
    guard first == .capitalised || first == .upper || first == .initial else { return false }
    return endsBefore(next)
  }

  /// Whether an end mark stands before, perhaps with a closing mark that sticks to it.
  private func endsBefore(_ next: Int) -> Bool {
    let before = traits.shapes[next - 1]
    if before == .period || before == .question { return true }
    let mark = traits.shapes[next - 2]
    return (before == .closing || before == .doubleQuote) && (mark == .period || mark == .question)
      && words[next - 2].span.end == words[next - 1].span.start
  }

  /// The closing mark of `“Nobody told us,” Rita Amsel said`.
  private func closesAfterComma(_ index: Int) -> Bool {
    guard index > 0, traits.shapes[index - 1] == .comma else { return false }
    switch traits.shapes[index] {
    case .closing, .doubleQuote, .singleQuote:
      return words[index - 1].span.end == words[index].span.start
    default: return false
    }
  }

  /// The apostrophe of "the Seafarers’ Union", which looks like a closing mark.
  private func isPossessive(_ index: Int) -> Bool {
    let mark = words[index].span
    guard index > 0, words[index - 1].span.end == mark.start, mark.start > 0,
      bytes[mark.start - 1] | 0x20 == 0x73
    else { return false }
    return bytes[mark.start] == 0x27
      || bytes[mark.start..<mark.end].elementsEqual([0xE2, 0x80, 0x99])
  }

  private func isLineBreak(_ next: Int) -> Bool {
    let start = words[next - 1].span.end
    let end = words[next].span.start
    guard end > start else { return false }
    return bytes[start..<end].contains(0x0A) || bytes[start..<end].contains(0x0D)
  }

  // MARK: Features

  static let bits = 17
  static let featureCount = 33

  private func shape(_ index: Int) -> UInt32 {
    state.paragraph.contains(index) ? UInt32(traits.shapes[index].rawValue) : 0
  }

  private func hash(_ index: Int) -> UInt32 {
    state.paragraph.contains(index) ? traits.hashes[index] : 7
  }

  private static func bucket(_ count: Int) -> UInt32 {
    switch count {
    case ..<5: UInt32(count)
    case ..<7: 5
    case ..<10: 6
    case ..<15: 7
    case ..<25: 8
    default: 9
    }
  }

  private mutating func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    var value = (UInt32(features.count) &+ 1) &* 0x9E37_79B1
    value = (value ^ a) &* 0x85EB_CA6B
    value = (value ^ value >> 13 ^ b) &* 0xC2B2_AE35
    value = (value ^ value >> 16 ^ c) &* 0x27D4_EB2F
    features.append(Int(truncatingIfNeeded: (value ^ value >> 15) & (1 << UInt32(Self.bits) - 1)))
  }

  /// 0 nothing, 1 a blank; a line break: 2 where the next word would have fitted into the line, 3 where the line was full.
  private func gap(_ next: Int) -> UInt32 {
    let (before, after) = (words[next - 1].span.end, words[next].span)
    if before == after.start { return 0 }
    guard isLineBreak(next) else { return 1 }
    var index = before
    while index > 0, before - index <= longestLine, bytes[index - 1] != 0x0A { index -= 1 }
    var end = after.end
    while end < min(bytes.count, after.end + 32), bytes[end] > 0x20 { end += 1 }
    return before - index + 1 + end - after.start <= longestLine ? 2 : 3
  }

  /// Whether a line ends here in a document that fills no lines up: its line breaks part paragraphs.
  private func isUnfilledLine(_ next: Int) -> Bool {
    longestLine > Self.longestFilledLine && isLineBreak(next)
  }

  /// Bytes of a line, where people or mail programs break lines when they are full.
  private static let longestFilledLine = 130

  private static func longestLine(_ bytes: [UInt8]) -> Int {
    var longest = 0
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      longest = max(longest, index - start)
      start = index + 1
    }
    return max(longest, bytes.count - start)
  }

  private func capitals(_ range: Range<Int>) -> UInt32 {
    var count: UInt32 = 0
    for index in range where state.paragraph.contains(index) {
      let shape = traits.shapes[index]
      if shape == .capitalised || shape == .upper { count += 1 }
    }
    return count
  }

  private mutating func collect(_ next: Int) {
    features.removeAll(keepingCapacity: true)
    let (p0, p1, n0, n1) = (hash(next - 1), hash(next - 2), hash(next), hash(next + 1))
    let (sp0, sp1, sp2) = (shape(next - 1), shape(next - 2), shape(next - 3))
    let (sn0, sn1, sn2) = (shape(next), shape(next + 1), shape(next + 2))
    let both = sp0 << 5 | sn0
    let around = both << 10 | sp1 << 5 | sn1
    let gap = gap(next)
    let length = Self.bucket(next - state.start)
    let rest = Self.bucket(state.paragraph.upperBound - next)
    let open = state.quotes << 1 | state.brackets
    add(p0, gap)
    add(n0, gap)
    add(p0, n0)
    add(p1, p0)
    add(n0, n1)
    add(p0, sn0, gap)
    add(sp0, n0, gap)
    add(around)
    add(both, length)
    add(both, rest)
    add(p0, length, sn0)
    add(both, open, gap)
    add(p0, open, sn0)
    add(both, capitals(next..<(next + 4)), capitals((next - 4)..<next))
    add(both, traits.looseness, gap)
    add(p0, traits.looseness << 1 | state.endsWithMark, sn0)
    add(both, state.endsWithMark, rest)
    add(traits.suffixes[next], sp0)
    add(traits.suffixes[next - 1], sn0)
    add(p1, both)
    add(n1, both)
    add(around, sp2, sn2)
    add(sp0, n0, n1)
    add(p1, p0, sn0)
    add(hash(state.start), length, both)
    add(shape(state.start), length, both)
    add(UInt32(min(9, words[next - 1].span.length)), UInt32(min(9, words[next].span.length)), both)
    add(length, rest, both)
    add(traits.isSeenInLowerCase(next) ? 1 : 0, both, n0)
    add(traits.isSeenInLowerCase(next) ? 1 : 0, around)
    add(open, around, length)
    add(gap, around)
    add(hash(next - 3), p0, sn0)
  }
}
