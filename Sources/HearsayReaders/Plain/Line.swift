import HearsayModel

/// A line of pasted text, or several that a hard wrap tore apart, as the rules see it.
struct Line: Sendable {
  /// Without the white space at either end.
  let span: TextSpan
  let isAfterBlankLine: Bool
  /// Folded, see `Folding`.
  let plain: [UInt8]
  /// Folded, and in lower case.
  let lower: [UInt8]
  /// The first words, at most `Line.wordLimit`.
  let words: [Word]
  let wordCount: Int

  /// Rules look no further than this many words into a line.
  static let wordLimit = 40

  init(_ bytes: [UInt8], _ span: TextSpan, isAfterBlankLine: Bool) {
    self.span = span
    self.isAfterBlankLine = isAfterBlankLine
    plain = Folding.fold(bytes, span)
    lower = Folding.lower(plain)
    var words: [Word] = []
    var start = 0
    var count = 0
    while start < plain.count {
      let end = plain[start...].firstIndex(of: 0x20) ?? plain.count
      if count < Line.wordLimit { words.append(Word(plain[start..<end], lower[start..<end])) }
      count += 1
      start = end + 1
    }
    self.words = words
    wordCount = count
  }

  func starts(_ phrase: String) -> Bool {
    lower.first == phrase.utf8.first && lower.starts(with: phrase.utf8)
  }

  func ends(_ phrase: String) -> Bool {
    lower.count >= phrase.utf8.count && lower.suffix(phrase.utf8.count).elementsEqual(phrase.utf8)
  }

  func holds(_ phrase: String) -> Bool { lower.range(of: phrase) != nil }

  /// The line in lower case, as a key for tables of whole lines.
  var key: String { String(decoding: lower, as: UTF8.self) }

  var startsWithQuote: Bool { plain.first == 0x22 || plain.first == 0x27 }

  var startsLower: Bool { words.first?.isLower ?? false }

  /// The last byte that is no closing quotation mark or bracket.
  private var lastMark: UInt8? {
    plain.last { $0 != 0x22 && $0 != 0x27 && $0 != 0x29 && $0 != 0x5D && $0 != 0x20 }
  }

  /// Ends as a sentence does: full stop, question or exclamation mark, dots, whatever closes after it.
  var endsSentence: Bool {
    guard let mark = lastMark else { return false }
    return mark == 0x2E || mark == 0x21 || mark == 0x3F
  }

  var endsWithFullStop: Bool { lastMark == 0x2E }

  /// Ends with a mark after which more must come: comma, semicolon, colon, dash.
  var endsOpen: Bool {
    guard let mark = lastMark else { return false }
    return mark == 0x2C || mark == 0x3B || mark == 0x3A || mark == 0x2D
  }

  var endsWithColon: Bool { plain.last == 0x3A }

  var holdsLetter: Bool { plain.contains { $0.isASCIILetter || $0 >= 0x80 } }

  var isAllCaps: Bool {
    lower.contains { $0.isASCIILetter } && !plain.contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// Three or more longer words, and three of four of them start upper case: a headline's way to write.
  var isTitleCase: Bool {
    let long = words.filter { $0.key.utf8.count > 3 }
    let capitals = long.count { $0.isCapitalised }
    return long.count >= 3 && capitals * 4 >= long.count * 3
  }

  /// As many opening as closing brackets, and double quotation marks in pairs.
  var isBalanced: Bool {
    var depth = 0
    var quotes = 0
    for byte in plain {
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      if byte == 0x22 { quotes += 1 }
    }
    return depth == 0 && quotes % 2 == 0
  }
}

/// A word of a line as it stands between blanks.
struct Word: Sendable {
  let text: String
  /// Lower case, without marks at either end.
  let key: String

  /// Takes the word as it stands, and in lower case.
  init(_ bytes: ArraySlice<UInt8>, _ lower: ArraySlice<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    var (start, end) = (lower.startIndex, lower.endIndex)
    while start < end && lower[start].isMark { start += 1 }
    while end > start && lower[end - 1].isMark { end -= 1 }
    key = String(decoding: lower[start..<end], as: UTF8.self)
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.init(bytes, Folding.lower(Array(bytes))[...])
  }

  /// The first letter or digit, whatever mark stands before it.
  private var firstLetter: Unicode.Scalar? {
    text.unicodeScalars.first {
      !$0.isASCII || $0.value > 0xFF || UInt8($0.value).isASCIILetter || $0.isDigit
    }
  }

  var isCapitalised: Bool {
    guard let letter = firstLetter else { return false }
    return letter.isASCII ? letter.value < 0x61 && !letter.isDigit : letter.properties.isUppercase
  }

  var isLower: Bool {
    guard let letter = firstLetter else { return false }
    return letter.isASCII ? letter.value >= 0x61 : letter.properties.isLowercase
  }

  var isAllCaps: Bool {
    text.utf8.contains { $0.isASCIILetter } && !text.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// Digits alone, marks at either end apart.
  var number: Int? { key.utf8.count <= 4 ? Int(key) : nil }

  /// Ends with a letter or a digit.
  var endsBare: Bool { text.utf8.last.map { !$0.isMark } ?? false }

  var endsWithComma: Bool { text.utf8.last == 0x2C }
}

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// An ASCII character that is neither letter nor digit.
  var isMark: Bool { self < 0x80 && !isASCIILetter && !isDigit }
}

extension Array where Element == UInt8 {
  /// The first place of a phrase.
  func range(of phrase: String) -> Range<Int>? {
    let needle = phrase.utf8
    guard let first = needle.first, count >= needle.count else { return nil }
    let last = count - needle.count
    let start = withUnsafeBufferPointer { bytes in
      (0...last).first { bytes[$0] == first && bytes[$0...].starts(with: needle) }
    }
    return start.map { $0..<($0 + needle.count) }
  }
}
