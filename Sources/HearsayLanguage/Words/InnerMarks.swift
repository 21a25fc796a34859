/// Marks inside words: which of them join.
extension WordSplitter {
  mutating func markJoint(at index: Int, from start: Int, to end: Int) -> Joint? {
    switch bytes[index] {
    case UInt8(ascii: "."): periodJoint(at: index, from: start, to: end)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): apostropheJoint(at: index, 1, from: start, to: end)
    case UInt8(ascii: "-"): hyphenJoint(at: index, 1, from: start, to: end)
    case UInt8(ascii: ","):
      isBetweenDigits(index, from: start, to: end) ? Joint(next: index + 1) : nil
    case UInt8(ascii: ":"): colonJoint(at: index, from: start, to: end)
    case UInt8(ascii: "/"): slashJoint(at: index, from: start, to: end)
    case UInt8(ascii: "&"): ampersandJoint(at: index, from: start, to: end)
    case UInt8(ascii: "@"): addressJoint(at: index, from: start, to: end)
    case UInt8(ascii: "$"): currencyJoint(at: index, from: start)
    case UInt8(ascii: "*"):
      isLetter(index - 1, from: start) && isLetter(index + 1, to: end)
        ? Joint(next: index + 1) : nil
    case UInt8(ascii: "%"), UInt8(ascii: "+"):
      dottedRun(after: index, to: end).isAddress ? Joint(next: index + 1) : nil
    default: nil
    }
  }

  // MARK: What stands beside

  func has(_ mask: UInt8, at index: Int, from start: Int = 0, to end: Int) -> Bool {
    index >= start && index < end && kinds[Int(bytes[index])] & mask != 0
  }

  func isLetter(_ index: Int, from start: Int = 0, to end: Int = .max) -> Bool {
    has(ByteKind.letter | ByteKind.wide, at: index, from: start, to: min(end, bytes.count))
  }

  func isDigit(_ index: Int, from start: Int = 0, to end: Int = .max) -> Bool {
    has(ByteKind.digit, at: index, from: start, to: min(end, bytes.count))
  }

  private func isBetweenDigits(_ index: Int, from start: Int, to end: Int) -> Bool {
    isDigit(index - 1, from: start) && isDigit(index + 1, to: end)
  }

  /// Where the letters and digits that start at `index` end, after 16 at most.
  func runEnd(from index: Int, to end: Int) -> Int {
    var next = index
    while next < min(end, index + 16),
      kinds[Int(bytes[next])] & (ByteKind.word | ByteKind.wide) != 0
    { next += 1 }
    return next
  }

  /// Where the letters and digits that end before `index` start, after 16 at most.
  func runStart(before index: Int, from start: Int) -> Int {
    var first = index
    while first > max(start, index - 16),
      kinds[Int(bytes[first - 1])] & (ByteKind.word | ByteKind.wide) != 0
    { first -= 1 }
    return first
  }

  func isAll(_ mask: UInt8, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end where kinds[Int(bytes[index])] & mask == 0 { return false }
    return end > start
  }

  // MARK: Colon, slash, ampersand, currency

  private func colonJoint(at index: Int, from start: Int, to end: Int) -> Joint? {
    if isBetweenDigits(index, from: start, to: end) { return Joint(next: index + 1) }
    guard isLetter(index - 1, from: start), index + 1 < end else { return nil }
    let isScheme =
      index + 2 < end && bytes[index + 1] == UInt8(ascii: "/")
      && bytes[index + 2] == UInt8(ascii: "/")
    let name = bytes[start..<index]
    if isScheme || name.elementsEqual("doi".utf8) && isDigit(index + 1, to: end) {
      return Joint(next: linkEnd(from: index, to: end), isLast: true)
    }
    return name.elementsEqual("mailto".utf8) ? Joint(next: index + 1) : nil
  }

  /// `9/11`, `3/14/2009`, `s/he`, `I/O`; `and/or` falls apart.
  private func slashJoint(at index: Int, from start: Int, to end: Int) -> Joint? {
    let (left, right) = (runStart(before: index, from: start), runEnd(from: index + 1, to: end))
    if isAll(ByteKind.digit, left, index), isAll(ByteKind.digit, index + 1, right) {
      let isDate = index - left <= 2 && right - index - 1 <= 2
      let isEndOfDate = left > start && bytes[left - 1] == UInt8(ascii: "/")
      let isPhone = right + 4 < end && bytes[right] == UInt8(ascii: "-") && isDigit(right + 4)
      return isDate || isEndOfDate || isPhone ? Joint(next: index + 1) : nil
    }
    guard left == start, index - left == 1, isLetter(left), isLetter(index + 1, to: end),
      right == end || bytes[right] != UInt8(ascii: "/")
    else { return nil }
    let isPair =
      right - index == 2 && has(ByteKind.upper, at: left, to: end)
      && has(ByteKind.upper, at: index + 1, to: end)
    return isPair || Self.slashed.contains { bytes[left..<right].elementsEqual($0.utf8) }
      ? Joint(next: index + 1) : nil
  }

  private static let slashed = ["s/he", "w/o", "w/out", "b/c", "b/t", "l/c", "a/c", "n/a"]

  private func ampersandJoint(at index: Int, from start: Int, to end: Int) -> Joint? {
    let right = runEnd(from: index + 1, to: end)
    guard index - start <= 3, (2...4).contains(right - index),
      isAll(ByteKind.letter, start, index), isAll(ByteKind.letter, index + 1, right),
      has(ByteKind.upper, at: start, to: end) == has(ByteKind.upper, at: index + 1, to: end)
    else { return nil }
    return Joint(next: index + 1)
  }

  /// `US$`, `A$`.
  private func currencyJoint(at index: Int, from start: Int) -> Joint? {
    guard index - start <= 3, isAll(ByteKind.upper, start, index) else { return nil }
    return Joint(next: index + 1, isLast: true)
  }

  // MARK: Hyphens

  /// `e-mail`, `non-partisan`, `555-0142`; `well-known` and `1990-95` fall apart.
  func hyphenJoint(at index: Int, _ length: Int, from start: Int, to end: Int) -> Joint? {
    let (left, right) = (
      runStart(before: index, from: start), runEnd(from: index + length, to: end)
    )
    let run = dottedRun(after: index, to: end)
    if run.isAddress || run.isFile { return Joint(next: run.end, isLast: !run.isAddress) }
    guard right > index + length else {
      return stutterJoint(at: index, length, from: start, to: end)
    }
    if isAll(ByteKind.digit, left, index), isAll(ByteKind.digit, index + length, right) {
      return isTelephone(left, index, right, from: start, to: end)
        ? Joint(next: index + length) : nil
    }
    guard left == start, isLetter(index - 1), !isAfterHyphen(start) else { return nil }
    let traits = lexicon.traits(bytes, left, index)
    let isPrefix =
      traits.contains(.prefix) && !(index - left == 1 && right - index < 5)
      && (right == end || bytes[right] != UInt8(ascii: "-"))
    let isSuffix = lexicon.traits(bytes, index + length, right).contains(.suffix)
    return isPrefix || isSuffix ? Joint(next: index + length) : nil
  }

  private func isAfterHyphen(_ start: Int) -> Bool {
    start > 0 && bytes[start - 1] == UInt8(ascii: "-")
  }

  /// A word that breaks off, as speech is written down: "w- we".
  private func stutterJoint(at index: Int, _ length: Int, from start: Int, to end: Int) -> Joint? {
    guard index + length == end || bytes[index + length] == UInt8(ascii: ","), index - start <= 2,
      isAll(ByteKind.letter, start, index), !isAfterHyphen(start)
    else { return nil }
    let hasVowel = bytes[start..<index].contains { "aeiouAEIOU".utf8.contains($0) }
    return index - start == 1 || !hasVowel ? Joint(next: index + length, isLast: true) : nil
  }

  /// Three digits and four, a post code and four, three groups and more.
  private func isTelephone(_ left: Int, _ index: Int, _ right: Int, from start: Int, to end: Int)
    -> Bool
  {
    if left > start, bytes[left - 1] == UInt8(ascii: "-") || bytes[left - 1] == UInt8(ascii: "/") {
      return true
    }
    if right + 1 < end, bytes[right] == UInt8(ascii: "-"), isDigit(right + 1) {
      return isAll(ByteKind.digit, right + 1, runEnd(from: right + 1, to: end))
    }
    return right - index == 5 && (index - left == 3 || index - left == 5)
  }
}
