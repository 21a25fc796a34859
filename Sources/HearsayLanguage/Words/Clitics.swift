/// Apostrophes: the parts of contractions, possessives, and marks that belong to a word.
extension WordSplitter {
  /// `did|n't`, `Orla|'s`, `sailors|'` fall apart and remain one token; `o'clock` and `O'Hara` stay whole.
  mutating func apostropheJoint(at index: Int, _ length: Int, from start: Int, to end: Int)
    -> Joint?
  {
    let tail = index + length
    let tailEnd = runEnd(from: tail, to: end)
    guard tailEnd > tail, isJoined(tail) else {
      return finalApostrophe(at: index, length, from: start)
    }
    if isDigit(index - 1, from: start) {
      return tailEnd == tail + 1 && bytes[tail] | 0x20 == 0x73 ? Joint(next: tailEnd) : nil
    }
    if let cut = cliticCut(index, tail, tailEnd, from: start) {
      if cuts.0 == 0 { cuts.0 = cut } else { cuts.1 = cut }
      return Joint(next: tailEnd, isLast: !goesOn(at: tailEnd, to: end))
    }
    guard bytes[index] != UInt8(ascii: "`"), isLetter(index - 1, from: start), isLetter(tail) else {
      return nil
    }
    return Joint(next: tail)
  }

  /// Whether a letter or digit stands there, not another mark outside ASCII.
  private func isJoined(_ index: Int) -> Bool {
    bytes[index] < 0x80 || ByteClass.at(bytes, index).0 == .letter
  }

  /// Whether another clitic may follow: "I'd've".
  private func goesOn(at index: Int, to end: Int) -> Bool {
    index < end && bytes[index] == UInt8(ascii: "'") && cuts.1 == 0 && isLetter(index + 1, to: end)
      && runEnd(from: index + 1, to: end) - index <= 3
  }

  private func cliticCut(_ index: Int, _ tail: Int, _ end: Int, from start: Int) -> Int? {
    let first = bytes[tail] | 0x20
    switch end - tail {
    case 1:
      if first == UInt8(ascii: "t"), index - 1 > start, bytes[index - 1] | 0x20 == UInt8(ascii: "n")
      {
        return index - 1
      }
      return first == UInt8(ascii: "s") || first == UInt8(ascii: "d") || first == UInt8(ascii: "m")
        ? index : nil
    case 2:
      switch (first, bytes[tail + 1] | 0x20) {
      case (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
        (UInt8(ascii: "v"), UInt8(ascii: "e")):
        return index
      default: return nil
      }
    default: return nil
    }
  }

  /// The possessive of a word in s, and `goin'`; a mark that closes a quotation is left.
  private mutating func finalApostrophe(at index: Int, _ length: Int, from start: Int) -> Joint? {
    guard !isInSingleQuotes, index - start > 1, bytes[index] != UInt8(ascii: "`") else {
      return nil
    }
    let last = bytes[index - 1] | 0x20
    if last == UInt8(ascii: "s"), cuts.0 == 0 {
      if index + length < bytes.count, bytes[index + length] == bytes[index], length == 1 {
        return nil
      }
      cuts.0 = index
      return Joint(next: index + length, isLast: true)
    }
    let isClipped =
      last == UInt8(ascii: "n") && index - start > 3
      && bytes[index - 2] | 0x20 == UInt8(ascii: "i")
    return isClipped ? Joint(next: index + length, isLast: true) : nil
  }

  /// A mark that is no part of the word before it: a quotation mark, or the start of `'em` and `'72`.
  mutating func quote(at index: Int, length: Int, to end: Int, in chunk: Int) -> Int {
    var next = index + length
    if next + length <= end, bytes[next..<(next + length)].elementsEqual(bytes[index..<next]) {
      next += length
    } else if let double = typographicPair(at: index, to: end) {
      next = double
    } else if index == chunk || !isLetter(index - 1, from: chunk) {
      if let clipped = clippedEnd(from: next, to: end) {
        append(index, clipped)
        return clipped
      }
      isInSingleQuotes = next < end
    } else {
      isInSingleQuotes = false
    }
    append(index, next)
    return next
  }

  /// `‘’`, which some keyboards make of two marks.
  private func typographicPair(at index: Int, to end: Int) -> Int? {
    guard index + 6 <= end, bytes[index] == 0xE2, bytes[index + 3] == 0xE2,
      bytes[index + 4] == 0x80,
      bytes[index + 5] == 0x99
    else { return nil }
    return index + 6
  }

  /// Where `em`, `72` or `60s` ends after an apostrophe.
  private func clippedEnd(from index: Int, to end: Int) -> Int? {
    let right = runEnd(from: index, to: end)
    if isDigit(index, to: end), isDigit(index + 1, to: end) {
      let isDecade = right == index + 3 && bytes[index + 2] == UInt8(ascii: "s")
      return right == index + 2 || isDecade ? right : nil
    }
    if lexicon.traits(bytes, index, right).contains(.clipped) { return right }
    let isClitic =
      right == index + 1 && bytes[index] | 0x20 == UInt8(ascii: "s")
      && (right == end || bytes[right] != UInt8(ascii: "'"))
    return isClitic ? right : nil
  }
}
