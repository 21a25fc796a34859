import HearsayModel

/// The start of a line as scalars, each with its offset, and the words in it.
struct DatelineScanner {
  /// Scalars with blanks, hyphens and long dashes made uniform.
  var scalars: [UInt32] = []
  /// The byte offset of each scalar, and of the end.
  var offsets: [Int] = []
  var position = 0
  var isWholeLine: Bool

  /// No dateline is longer, in bytes.
  private static let limit = 140
  static let longDash: UInt32 = 0x2014

  init(_ bytes: [UInt8], _ span: TextSpan) {
    let end = min(span.end, span.start + Self.limit)
    isWholeLine = end == span.end
    var index = span.start
    while index < end {
      let start = index
      if let (mark, length) = Folding.mark(bytes, index) {
        index += length
        append(mark, bytes, start)
      } else {
        let (scalar, length) = Self.scalar(bytes, index)
        index += length
        push(scalar, start)
      }
    }
    offsets.append(index)
  }

  private mutating func append(_ mark: Folding.Mark, _ bytes: [UInt8], _ start: Int) {
    switch mark {
    case .blank: push(0x20, start)
    case .nothing: break
    case .ellipsis: push(0x2026, start)
    case .byte(let byte):
      let isLong =
        byte == 0x2D && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] >= 0x92
      push(isLong ? Self.longDash : UInt32(byte), start)
    }
  }

  private mutating func push(_ scalar: UInt32, _ offset: Int) {
    if scalar == 0x20 && scalars.last == 0x20 { return }
    scalars.append(scalar)
    offsets.append(offset)
  }

  private static func scalar(_ bytes: [UInt8], _ index: Int) -> (UInt32, Int) {
    let byte = UInt32(bytes[index])
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (byte, 1) }
    var value = byte & (0xFF >> UInt32(length + 1))
    for next in (index + 1)..<(index + length) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (value, length)
  }

  struct ScannedWord {
    var text: String
    var isCapitalised: Bool
    var isAllCaps: Bool
    var isParticle: Bool
  }

  /// Letters, with the apostrophes, hyphens and abbreviating full stops inside them.
  mutating func readWord() -> ScannedWord? {
    let start = position
    while let scalar = peek() {
      guard Self.isLetter(scalar) || position > start && Self.joinsLetters(self, scalar) else {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    let word = scalars[start..<position]
    let text = string(start, position)
    let allCaps = !word.contains { Self.isLetter($0) && !Self.isUpper($0) }
    return ScannedWord(
      text: text, isCapitalised: Self.isUpper(scalars[start]), isAllCaps: allCaps,
      isParticle: Vocabulary.nameParticles.contains(text))
  }

  /// A hyphen or apostrophe between letters; a full stop after a letter that another word or mark follows.
  private static func joinsLetters(_ scanner: DatelineScanner, _ scalar: UInt32) -> Bool {
    let next =
      scanner.scalars.indices.contains(scanner.position + 1)
      ? scanner.scalars[scanner.position + 1] : 0
    if scalar == 0x2D || scalar == 0x27 { return isLetter(next) }
    guard scalar == 0x2E else { return false }
    if isLetter(next) { return true }
    return next == 0x20 && scanner.isAbbreviation
  }

  /// The letters just read are "St", "Ft", "Mt", or end with a single letter after a full stop ("N.L").
  private var isAbbreviation: Bool {
    var start = position
    while start > 0 && Self.isLetter(scalars[start - 1]) { start -= 1 }
    let text = string(start, position).lowercased()
    if ["st", "ft", "mt", "ste"].contains(text) { return true }
    return text.unicodeScalars.count == 1 && start > 0 && scalars[start - 1] == 0x2E
  }

  /// Letters or digits alone, in lower case.
  mutating func readToken() -> String? {
    let start = position
    while let scalar = peek(), Self.isLetter(scalar) || Self.isDigit(scalar) { position += 1 }
    return position > start ? string(start, position).lowercased() : nil
  }

  func peek() -> UInt32? { position < scalars.count ? scalars[position] : nil }

  mutating func take(_ scalar: UInt32) -> Bool {
    guard peek() == scalar else { return false }
    position += 1
    return true
  }

  mutating func skipBlank() { _ = take(0x20) }

  func string(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[start..<end] {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  static func isLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80
      ? UInt8(scalar).isASCIILetter : Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  static func isUpper(_ scalar: UInt32) -> Bool {
    scalar < 0x80
      ? scalar >= 0x41 && scalar <= 0x5A : Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}
