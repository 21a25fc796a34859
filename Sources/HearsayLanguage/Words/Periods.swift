/// Periods inside and after words, and the addresses that hold them.
extension WordSplitter {
  /// `U.S.`, `p.m.`, `Dr.`, `3.5`, `example.org`; the period of "It rained." stands apart.
  func periodJoint(at index: Int, from start: Int, to end: Int) -> Joint? {
    if isDigit(index - 1, from: start), isDigit(index + 1, to: end) {
      return Joint(next: index + 1)
    }
    guard index + 1 < end, kinds[Int(bytes[index + 1])] & (ByteKind.word | ByteKind.wide) != 0,
      isWordCharacter(at: index + 1)
    else { return finalPeriod(at: index, from: start, to: end) }
    let run = dottedRun(after: index, to: end)
    if run.isAddress { return Joint(next: index + 1) }
    if run.isHost, isHostPart(start, index) || run.isFile {
      return Joint(next: linkTail(from: run.end, to: end), isLast: true)
    }
    if isWorldWideWeb(start, index) {
      return Joint(next: linkEnd(from: index, to: end), isLast: true)
    }
    if isInitials(start, index) { return Joint(next: index + 1) }
    let traits = lexicon.traits(bytes, start, index)
    if traits.contains(.newsgroup), run.end > index + 2 {
      return Joint(next: run.end, isLast: true)
    }
    if isDegree(start, index, to: end) { return Joint(next: index + 1) }
    return traits.contains(.abbreviation) ? Joint(next: index + 1, isLast: true) : nil
  }

  private func isWordCharacter(at index: Int) -> Bool {
    bytes[index] < 0x80 || ByteClass.at(bytes, index).0 == .letter
  }

  private func isHostPart(_ start: Int, _ index: Int) -> Bool { index - start > 1 }

  private func isWorldWideWeb(_ start: Int, _ index: Int) -> Bool {
    index - start == 3 && isAll(ByteKind.letter, start, index) && bytes[start] | 0x20 == 0x77
      && bytes[start + 1] | 0x20 == 0x77 && bytes[start + 2] | 0x20 == 0x77
  }

  /// `U`, `U.S`, `a.m`: single letters with periods between them.
  func isInitials(_ start: Int, _ index: Int) -> Bool {
    guard index - start < 16, (index - start) % 2 == 1 else { return false }
    for position in start..<index {
      let isPeriod = bytes[position] == UInt8(ascii: ".")
      if (position - start) % 2 == 0
        ? kinds[Int(bytes[position])] & ByteKind.letter == 0 : !isPeriod
      {
        return false
      }
    }
    return true
  }

  /// `Ph.D`, `M.Sc`.
  private func isDegree(_ start: Int, _ index: Int, to end: Int) -> Bool {
    guard index - start <= 3, has(ByteKind.upper, at: start, to: end) else { return false }
    let right = runEnd(from: index + 1, to: end)
    return right - index == 2 && right < end && bytes[right] == UInt8(ascii: ".")
      && has(ByteKind.upper, at: index + 1, to: end)
  }

  // MARK: The last period

  private func finalPeriod(at index: Int, from start: Int, to end: Int) -> Joint? {
    if index + 1 < end, bytes[index + 1] == UInt8(ascii: ".") {
      if dottedRun(after: index, to: end).isAddress { return Joint(next: index + 1) }
      let isDouble = index + 2 == end || bytes[index + 2] != UInt8(ascii: ".")
      return isDouble && index - start > 1 && isInitials(start, index)
        ? Joint(next: index + 1, isLast: true) : nil
    }
    return keepsPeriod(start, index, chunkEnd: end) ? Joint(next: index + 1, isLast: true) : nil
  }

  private func keepsPeriod(_ start: Int, _ index: Int, chunkEnd: Int) -> Bool {
    let following = Following(self, after: index + 1, chunkEnd: chunkEnd)
    if isInitials(start, index) {
      guard index - start == 1 else { return following.what != .end }
      return isInitial(start, following.what)
    }
    let unitStart = runStart(before: index, from: start)
    if isDegreeEnd(start, index) { return true }
    let traits = lexicon.traits(bytes, max(start, unitStart), index)
    if traits.isEmpty { return isNumberedUnit(start, index) }
    if traits.contains(.numberAbbreviation), following.what == .digit { return true }
    if traits.contains(.finalAbbreviation) {
      let isUpper = has(ByteKind.upper, at: start, to: index)
      return following.what == .end || following.what == .upper && !isUpper ? false : true
    }
    if traits.contains(.day) {
      return has(ByteKind.upper, at: start, to: index)
        && (following.what == .digit || following.what == .upper || following.what == .comma)
    }
    return traits.contains(.abbreviation)
  }

  /// `Ph.D.` as it ends.
  private func isDegreeEnd(_ start: Int, _ index: Int) -> Bool {
    index - start >= 4 && index - start <= 6 && bytes[index - 2] == UInt8(ascii: ".")
      && isAll(ByteKind.letter, start, index - 2) && has(ByteKind.upper, at: start, to: index)
  }

  /// `7p.m.`: the unit keeps its period.
  private func isNumberedUnit(_ start: Int, _ index: Int) -> Bool {
    index - start > 3 && isDigit(start) && bytes[index - 2] == UInt8(ascii: ".")
      && isLetter(index - 1) && isLetter(index - 3)
  }

  private func isInitial(_ start: Int, _ following: Following.What) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: "I"): return false
    case let byte where kinds[Int(byte)] & ByteKind.upper != 0:
      return following == .upper || following == .comma
    default:
      return following == .digit
        && lexicon.traits(bytes, start, start + 1).contains(.numberAbbreviation)
    }
  }

  // MARK: Addresses

  /// What a run of letters, digits and the marks of addresses is.
  struct DottedRun {
    var end: Int
    /// An `@` follows.
    var isAddress = false
    var isHost = false
    var isFile = false
  }

  /// The run after the mark at `index`, 64 bytes at most.
  func dottedRun(after index: Int, to end: Int) -> DottedRun {
    var next = index + 1
    var lastPeriod = bytes[index] == UInt8(ascii: ".") ? index : -1
    let limit = min(end, index + 64)
    while next < limit, isAddressByte(bytes[next]) {
      if bytes[next] == UInt8(ascii: "."), next + 1 < limit, isAddressByte(bytes[next + 1]),
        bytes[next + 1] != UInt8(ascii: ".") || bytes[next - 1] == UInt8(ascii: ".")
      {
        lastPeriod = next
      }
      next += 1
    }
    if next < end, bytes[next] == UInt8(ascii: "@"), has(ByteKind.word, at: next + 1, to: end) {
      return DottedRun(end: next, isAddress: true)
    }
    while next > index + 1, kinds[Int(bytes[next - 1])] & ByteKind.word == 0 { next -= 1 }
    guard lastPeriod >= 0, lastPeriod + 1 < next else { return DottedRun(end: next) }
    let traits = lexicon.traits(bytes, lastPeriod + 1, next)
    return DottedRun(
      end: next, isHost: traits.contains(.ending) && isHostName(lastPeriod + 1, next),
      isFile: traits.contains(.fileEnding))
  }

  /// `com` and `COM`, not `It` of a sentence that starts without a blank before it.
  private func isHostName(_ start: Int, _ end: Int) -> Bool {
    kinds[Int(bytes[start])] & ByteKind.upper == 0
      || kinds[Int(bytes[end - 1])] & ByteKind.upper != 0
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    kinds[Int(byte)] & ByteKind.word != 0 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#")
  }

  /// The `@` between letters: the rest of the address, `orla@harbour.example`.
  func addressJoint(at index: Int, from start: Int, to end: Int) -> Joint? {
    guard has(ByteKind.word, at: index - 1, from: start, to: end),
      has(ByteKind.word, at: index + 1, to: end)
    else { return nil }
    var next = index + 1
    while next < end, isAddressByte(bytes[next]) { next += 1 }
    while next > index + 1, kinds[Int(bytes[next - 1])] & ByteKind.word == 0 { next -= 1 }
    return Joint(next: next, isLast: true)
  }

  /// The path that follows the name of a host.
  private func linkTail(from index: Int, to end: Int) -> Int {
    guard index + 1 < end, bytes[index] == UInt8(ascii: "/"),
      has(ByteKind.word, at: index + 1, to: end)
    else { return index }
    return linkEnd(from: index, to: end)
  }

  /// Where a link ends: before the marks of the sentence around it.
  func linkEnd(from index: Int, to end: Int) -> Int {
    var next = index
    var hasBracket = false
    while next < end, bytes[next] != UInt8(ascii: "<"), bytes[next] != UInt8(ascii: ">"),
      bytes[next] != UInt8(ascii: "\""), bytes[next] != 0xE2
    {
      if bytes[next] == UInt8(ascii: "(") { hasBracket = true }
      next += 1
    }
    while next > index + 1, ".,;:!?'*]})".utf8.contains(bytes[next - 1]) {
      if bytes[next - 1] == UInt8(ascii: ")"), hasBracket { break }
      next -= 1
    }
    return next
  }
}

/// What comes after a period: the next character that is no blank and no closing mark.
private struct Following {
  enum What { case end, upper, lower, digit, comma, other }

  let what: What

  init(_ splitter: WordSplitter, after position: Int, chunkEnd: Int) {
    var index = position
    let limit = min(splitter.blockEnd, position + 12)
    var what = What.end
    while index < limit {
      let byte = splitter.bytes[index]
      let kind = splitter.kinds[Int(byte)]
      index += 1
      if kind & ByteKind.space != 0 { continue }
      if index - 1 < chunkEnd, ")]\"'?!".utf8.contains(byte) {
        what = .other
        continue
      }
      if kind & ByteKind.upper != 0 {
        what = .upper
      } else if kind & ByteKind.letter != 0 {
        what = .lower
      } else if kind & ByteKind.digit != 0 {
        what = .digit
      } else {
        what = ",;:-".utf8.contains(byte) ? .comma : .other
      }
      break
    }
    self.what = what
  }
}
