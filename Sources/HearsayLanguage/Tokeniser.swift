import HearsayModel

/// Splits a stretch of text into words, numbers and marks, by Universal Dependencies' conventions where they matter here:
/// clitics stand apart (`Mara` `'s`, `did` `n't`), hyphenated words and abbreviations stay whole.
struct Tokeniser {
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []

  init(_ text: Text) { bytes = text.bytes }

  /// Appends the tokens of a span.
  mutating func read(_ span: TextSpan) {
    var index = span.start
    while index < span.end {
      let (kind, length) = ByteClass.at(bytes, index)
      switch kind {
      case .space, .invisible: index += length
      case .letter, .digit: index = word(from: index, to: span.end)
      case .apostrophe: index = apostrophe(at: index, length: length, to: span.end)
      default: index = mark(at: index, length: length, to: span.end)
      }
    }
  }

  // MARK: Words and numbers

  private mutating func word(from start: Int, to end: Int) -> Int {
    var index = start
    let startsWithDigit = bytes[start] >= 0x30 && bytes[start] <= 0x39
    scan: while index < end {
      let (kind, length) = ByteClass.at(bytes, index)
      switch kind {
      case .letter, .digit, .invisible: index += length
      case .apostrophe, .hyphen:
        guard joins(kind, at: index, length: length, from: start, to: end) else { break scan }
        index += length
      case .other:
        guard isInnerMark(at: index, from: start, to: end) else { break scan }
        index += 1
      default: break scan
      }
    }
    index = min(index, end)
    appendSplittingClitics(TextSpan(start, index), kind: startsWithDigit ? .number : .word)
    return index
  }

  /// A hyphen or apostrophe inside a word: letters on both sides ("9-10" stays three tokens).
  private func joins(
    _ kind: ByteClass, at index: Int, length: Int, from start: Int, to end: Int
  ) -> Bool {
    guard index + length < end, index > start else { return false }
    let (next, _) = ByteClass.at(bytes, index + length)
    guard next == .letter || next == .digit else { return false }
    if kind == .hyphen, next == .digit {
      return bytes[index - 1] >= 0x41 && (bytes[index - 1] | 0x20) != 0x2E
    }
    return bytes[index] != 0x60
  }

  /// `.` in `U.S.` and `Jan.`, `.`, `,` and `:` between digits, `&` between capitals.
  private func isInnerMark(at index: Int, from start: Int, to end: Int) -> Bool {
    let next = index + 1 < end ? bytes[index + 1] : 0x20
    let before = bytes[index - 1]
    switch bytes[index] {
    case 0x2E:
      if isDigit(before) && isDigit(next) { return true }
      if isLetter(before) && isLetter(next) { return singleLettersUpTo(index, from: start) }
      return closesAbbreviation(at: index, from: start, next: next)
    case 0x2C, 0x3A: return isDigit(before) && isDigit(next)
    case 0x26: return isUpper(before) && isUpper(next)
    default: return false
    }
  }

  private func closesAbbreviation(at index: Int, from start: Int, next: UInt8) -> Bool {
    if singleLettersUpTo(index, from: start) {
      return index - start > 1 || isUpper(bytes[start])
    }
    let form = Tokeniser.form(bytes[start..<index])
    guard !isLetter(next) || next == 0x2D else { return false }
    if form == "no" || form == "nos" {
      return next == 0x20 && index + 2 < bytes.count && isDigit(bytes[index + 2])
    }
    return Abbreviations.contains(form)
  }

  /// `U`, `U.S`, `a.m`, `R-S.C`: letters each followed by a period.
  private func singleLettersUpTo(_ index: Int, from start: Int) -> Bool {
    var position = bytes[start..<index].lastIndex(of: 0x2D).map { $0 + 1 } ?? start
    while position < index {
      guard isLetter(bytes[position]) else { return false }
      if position + 1 == index { return true }
      guard bytes[position + 1] == 0x2E else { return false }
      position += 2
    }
    return false
  }

  private mutating func appendSplittingClitics(_ span: TextSpan, kind: Token.Kind) {
    if let cut = clitic(in: span), cut > span.start {
      append(TextSpan(span.start, cut), kind)
      append(TextSpan(cut, span.end), .word)
    } else {
      append(span, kind)
    }
  }

  /// Where `'s`, `'ll`, `'re`, `'ve`, `'d`, `'m` or `n't` begins at the end of a word.
  private func clitic(in span: TextSpan) -> Int? {
    guard span.length > 2, let mark = lastApostrophe(in: span) else { return nil }
    let (_, length) = ByteClass.at(bytes, mark)
    let tail = bytes[(mark + length)..<span.end].map { $0 | 0x20 }
    if tail == Array("t".utf8), mark > span.start, bytes[mark - 1] | 0x20 == 0x6E {
      return mark - 1
    }
    let clitics = ["s", "ll", "re", "ve", "d", "m"]
    return clitics.contains { tail == Array($0.utf8) } ? mark : nil
  }

  private func lastApostrophe(in span: TextSpan) -> Int? {
    for index in stride(from: span.end - 2, to: max(span.start, span.end - 6), by: -1) {
      if bytes[index] & 0xC0 == 0x80 { continue }
      if ByteClass.at(bytes, index).0 == .apostrophe { return index }
    }
    return nil
  }

  // MARK: Marks

  private mutating func apostrophe(at index: Int, length: Int, to end: Int) -> Int {
    var next = index + length
    // '' and ``, and two typographic apostrophes for one quotation mark.
    if next + length <= end, bytes[next..<(next + length)].elementsEqual(bytes[index..<next]) {
      next += length
    }
    append(TextSpan(index, next), .punctuation)
    return next
  }

  private mutating func mark(at index: Int, length: Int, to end: Int) -> Int {
    var next = index + length
    let byte = bytes[index]
    if byte == 0x2E || byte == 0x2D {  // ... and --
      while next < end, bytes[next] == byte { next += 1 }
    } else if byte == 0x3C, let close = ellipsisInBrackets(from: index, to: end) {
      next = close
    }
    let isSymbol = byte == 0x24 || byte == 0x25 || byte == 0x40 || byte == 0x23 || byte == 0x3C
    append(TextSpan(index, min(next, end)), isSymbol ? .symbol : .punctuation)
    return next
  }

  /// `<...>`, a cut inside a quotation.
  private func ellipsisInBrackets(from index: Int, to end: Int) -> Int? {
    var next = index + 1
    while next < end, bytes[next] == 0x2E { next += 1 }
    guard next > index + 1, next < end, bytes[next] == 0x3E else { return nil }
    return next + 1
  }

  // MARK: Tokens

  private mutating func append(_ span: TextSpan, _ kind: Token.Kind) {
    let slice = bytes[span.start..<span.end]
    var upper = 0
    var letters = 0
    for byte in slice where isLetter(byte) {
      letters += 1
      if isUpper(byte) { upper += 1 }
    }
    let first = bytes[span.start]
    tokens.append(
      Token(
        span: span, kind: kind, form: Tokeniser.form(slice),
        isCapitalised: first < 0x80 ? isUpper(first) : Tokeniser.startsUpper(slice),
        isAllCaps: letters > 1 && upper == letters))
  }

  private static func startsUpper(_ slice: ArraySlice<UInt8>) -> Bool {
    String(decoding: slice.prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  /// Lower case, with plain apostrophes, quotation marks and dashes, without invisible characters.
  static func form(_ slice: ArraySlice<UInt8>) -> String {
    if slice.allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: slice.count) { buffer in
        for (offset, byte) in slice.enumerated() {
          buffer[offset] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        }
        return slice.count
      }
    }
    return plainForm(String(decoding: slice, as: UTF8.self))
  }

  private static func plainForm(_ text: String) -> String {
    var form = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x201B, 0xB4: form.append("'")
      case 0x201C...0x201F, 0xAB, 0xBB: form.append("\"")
      case 0x2010...0x2015: form.append("-")
      case 0x2026: form.append(contentsOf: "...".unicodeScalars)
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: continue
      default: form.append(scalar)
      }
    }
    return String(form).lowercased()
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
  private func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
