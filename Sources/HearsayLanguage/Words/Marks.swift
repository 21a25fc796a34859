/// Marks that stand outside words.
extension WordSplitter {
  mutating func mark(at index: Int, to end: Int, in chunk: Int) -> Int {
    if let emoticon = emoticonEnd(at: index, to: end, in: chunk) {
      append(index, emoticon)
      return emoticon
    }
    switch bytes[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      return quote(at: index, length: 1, to: end, in: chunk)
    case UInt8(ascii: "."): return period(at: index, to: end, in: chunk)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return terminal(at: index, to: end)
    case UInt8(ascii: "#"), UInt8(ascii: "@"): return tag(at: index, to: end, in: chunk)
    case UInt8(ascii: "+"):
      if isDigit(index + 1, to: end), index == chunk || !has(ByteKind.word, at: index - 1, to: end)
      {
        return word(from: index, at: index + 1, to: end, in: chunk)
      }
      return run(of: 1, at: index, to: end)
    case UInt8(ascii: "<"), UInt8(ascii: "["):
      if let cut = bracketedDots(at: index, to: end) {
        append(index, cut)
        return cut
      }
      return bytes[index] == UInt8(ascii: "<") ? run(of: 1, at: index, to: end) : single(index)
    case UInt8(ascii: "-"): return dash(at: index, to: end)
    case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "~"):
      return run(of: 1, at: index, to: end)
    default: return single(index)
    }
  }

  private mutating func single(_ index: Int) -> Int {
    append(index, index + 1)
    return index + 1
  }

  /// The same character again and again: one word.
  mutating func run(of length: Int, at index: Int, to end: Int) -> Int {
    if length > 1 {
      if isEllipsis(index) { return terminal(at: index, to: end) }
      guard isDash(index) else {
        append(index, min(index + length, end))
        return index + length
      }
    }
    var next = index + length
    while next + length <= end,
      bytes[next..<(next + length)].elementsEqual(bytes[index..<(index + length)])
    { next += length }
    append(index, min(next, end))
    return next
  }

  private func isDash(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x90...0x95).contains(bytes[index + 2])
  }

  private func isEllipsis(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0xA6
  }

  /// `--` and arrows.
  private mutating func dash(at index: Int, to end: Int) -> Int {
    var next = index + 1
    while next < end, bytes[next] == UInt8(ascii: "-") { next += 1 }
    if next < end, bytes[next] == UInt8(ascii: ">") { next += 1 }
    append(index, next)
    return next
  }

  // MARK: Periods

  /// `.5`, `.doc`, else an end mark.
  private mutating func period(at index: Int, to end: Int, in chunk: Int) -> Int {
    let isFirst = index == chunk || !has(ByteKind.word | ByteKind.wide, at: index - 1, to: end)
    if isFirst, isDigit(index + 1, to: end) {
      return word(from: index, at: index + 1, to: end, in: chunk)
    }
    let right = runEnd(from: index + 1, to: end)
    if isFirst, right > index + 1, lexicon.traits(bytes, index + 1, right).contains(.fileEnding) {
      append(index, right)
      return right
    }
    return terminal(at: index, to: end)
  }

  /// All end marks that follow one another: `...`, `?!`.
  private mutating func terminal(at index: Int, to end: Int) -> Int {
    var next = index
    while next < end {
      if ".!?".utf8.contains(bytes[next]) {
        next += 1
      } else if isEllipsis(next) {
        next += 3
      } else {
        break
      }
    }
    append(index, min(next, end))
    return next
  }

  /// `<...>` and `[...]`: words left out of a quotation.
  private func bracketedDots(at index: Int, to end: Int) -> Int? {
    var next = index + 1
    while next < end, next < index + 12, bytes[next] == UInt8(ascii: ".") || bytes[next] >= 0x80 {
      if bytes[next] >= 0x80, !isEllipsis(next) { return nil }
      next += bytes[next] >= 0x80 ? 3 : 1
    }
    let close = bytes[index] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: "]")
    let isLong = next - index > 2
    return isLong && next < end && bytes[next] == close ? next + 1 : nil
  }

  // MARK: Tags and faces

  /// `#harbour` and `@orla`; a number sign before digits stands apart.
  private mutating func tag(at index: Int, to end: Int, in chunk: Int) -> Int {
    let isFirst = index == chunk || !has(ByteKind.word, at: index - 1, to: end)
    if isFirst, isLetter(index + 1, to: end), bytes[index + 1] < 0x80 {
      var next = index + 1
      while next < end, kinds[Int(bytes[next])] & ByteKind.word != 0 { next += 1 }
      append(index, next)
      return next
    }
    return bytes[index] == UInt8(ascii: "#") ? run(of: 1, at: index, to: end) : single(index)
  }

  /// Where a face such as `:-)` or `;P` ends; nil where none starts.
  private func emoticonEnd(at index: Int, to end: Int, in chunk: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): break
    case UInt8(ascii: "<"): return heart(at: index, to: end)
    case UInt8(ascii: "("):
      let isFace = index == chunk && index + 2 == end && bytes[index + 1] == UInt8(ascii: ":")
      return isFace ? end : nil
    case UInt8(ascii: "^"):
      let isFace =
        index + 3 <= end && bytes[index + 2] == UInt8(ascii: "^")
        && "_-.".utf8.contains(bytes[index + 1])
      return isFace ? index + 3 : nil
    default: return nil
    }
    var next = index + 1
    if next < end, "-'^o".utf8.contains(bytes[next]) { next += 1 }
    guard next < end, "()DPpO/|]3*".utf8.contains(bytes[next]) else { return nil }
    let mouth = bytes[next]
    while next < end, bytes[next] == mouth { next += 1 }
    let isApart = next == end || kinds[Int(bytes[next])] & ByteKind.word == 0
    let isBracket = mouth == UInt8(ascii: ")") || mouth == UInt8(ascii: "(")
    guard isApart,
      index == chunk
        || isBracket && !bytes[max(chunk, index - 64)..<index].contains(UInt8(ascii: "("))
    else { return nil }
    return mouth == UInt8(ascii: "(") && next < end ? nil : next
  }

  private func heart(at index: Int, to end: Int) -> Int? {
    index + 2 == end && bytes[index + 1] == UInt8(ascii: "3") ? end : nil
  }
}
