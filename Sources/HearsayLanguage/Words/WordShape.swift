import HearsayModel

/// How a word looks to the sentence splitter.
enum WordShape: UInt8 {
  case none, lower, capitalised, upper, initial, abbreviation, number, wide
  case period, question, ellipsis, comma, semicolon, colon, dash, opening, closing, doubleQuote
  case singleQuote, bullet, symbol

  var isWord: Bool { rawValue >= Self.lower.rawValue && rawValue <= Self.wide.rawValue }
  /// Ends a sentence more often than not.
  var isEnd: Bool { self == .period || self == .question || self == .ellipsis }

  init(_ bytes: [UInt8], _ span: TextSpan) {
    let first = bytes[span.start]
    switch first {
    case 0x61...0x7A, 0x5F:
      self = span.length > 1 && bytes[span.end - 1] == UInt8(ascii: ".") ? .abbreviation : .lower
    case 0x41...0x5A: self = Self.ofUpper(bytes, span)
    case 0x30...0x39: self = .number
    case 0x80...: self = Self.ofWide(bytes, span)
    default: self = Self.ofMark(first, bytes, span)
    }
  }

  private static func ofUpper(_ bytes: [UInt8], _ span: TextSpan) -> WordShape {
    if span.length == 1 { return .upper }
    if bytes[span.end - 1] == UInt8(ascii: ".") {
      return span.length == 2 ? .initial : .abbreviation
    }
    return bytes[span.start + 1] & 0x20 == 0 && bytes[span.start + 1] >= 0x41
      ? .upper : .capitalised
  }

  private static func ofMark(_ first: UInt8, _ bytes: [UInt8], _ span: TextSpan) -> WordShape {
    switch first {
    case UInt8(ascii: "."):
      let isMixed =
        bytes[span.end - 1] == UInt8(ascii: "?") || bytes[span.end - 1] == UInt8(ascii: "!")
      return span.length == 1 ? .period : isMixed ? .question : .ellipsis
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .question
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"): return span.length == 1 ? .semicolon : .symbol
    case UInt8(ascii: ":"): return span.length == 1 ? .colon : .symbol
    case UInt8(ascii: "-"): return .dash
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): return .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): return .closing
    case UInt8(ascii: "\""): return .doubleQuote
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      if span.length == 2, bytes[span.end - 1] == first { return .doubleQuote }
      return span.length == 1 ? .singleQuote : .lower
    case UInt8(ascii: "*"): return .bullet
    default: return .symbol
    }
  }

  private static func ofWide(_ bytes: [UInt8], _ span: TextSpan) -> WordShape {
    let (kind, length) = ByteClass.at(bytes, span.start)
    if kind == .letter { return startsUpper(bytes, span.start) ? .capitalised : .wide }
    guard length == 3, bytes[span.start] == 0xE2, bytes[span.start + 1] == 0x80 else {
      return bytes[span.start] == 0xC2 && bytes[span.start + 1] == 0xB7 ? .bullet : .symbol
    }
    switch bytes[span.start + 2] {
    case 0x90...0x95: return .dash
    case 0x98: return span.length > 3 ? .doubleQuote : .opening
    case 0x9C: return .opening
    case 0x99: return span.length > 3 ? .doubleQuote : .closing
    case 0x9D: return .closing
    case 0xA2: return .bullet
    case 0xA6: return .ellipsis
    default: return .symbol
    }
  }

  /// An upper-case letter of Latin-1, Greek or Cyrillic.
  private static func startsUpper(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1]) {
    case (0xC3, 0x80...0x9E), (0xCE, 0x86...0xAB), (0xD0, 0x80...0xAF): return true
    case (0xC4, _), (0xC5, _): return bytes[index + 1] & 1 == 0
    default: return false
    }
  }
}

/// Shapes and hashes of the words of a document, which the features of a boundary are made of.
struct WordTraits {
  private(set) var shapes: [WordShape] = []
  /// Of the lower-case form.
  private(set) var hashes: [UInt32] = []
  /// Of its last three bytes.
  private(set) var suffixes: [UInt32] = []
  /// Bits of the words that stand in lower case somewhere in the document.
  private var lowerWords = [UInt64](repeating: 0, count: 256)
  /// Of ten words after a period, how many start in lower case: 0 edited prose, 2 chat.
  private(set) var looseness: UInt32 = 0

  init(_ bytes: [UInt8], _ words: [Word]) {
    shapes.reserveCapacity(words.count)
    hashes.reserveCapacity(words.count)
    suffixes.reserveCapacity(words.count)
    var afterEnd = 0
    var lowerAfterEnd = 0
    var before = WordShape.none
    for word in words {
      let shape = WordShape(bytes, word.span)
      add(bytes, word.span, shape)
      if before.isEnd, before != .ellipsis, shape.isWord {
        afterEnd += 1
        if shape == .lower { lowerAfterEnd += 1 }
      }
      before = shape
    }
    looseness = lowerAfterEnd * 20 < afterEnd ? 0 : lowerAfterEnd * 3 < afterEnd ? 1 : 2
  }

  private mutating func add(_ bytes: [UInt8], _ span: TextSpan, _ shape: WordShape) {
    var hash: UInt32 = 0x811C_9DC5
    var tail: UInt32 = 0
    for index in span.start..<span.end {
      var byte = bytes[index]
      if byte &- 0x41 < 26 { byte |= 0x20 }
      if byte &- 0x30 < 10 { byte = 0x30 }
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      tail = tail << 8 | UInt32(byte)
    }
    hash ^= hash >> 15
    shapes.append(shape)
    hashes.append(hash)
    suffixes.append(tail & 0xFF_FFFF)
    if shape == .lower {
      let bit = Int(hash & 0x3FFF)
      lowerWords[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Whether the word stands in lower case anywhere in the document.
  func isSeenInLowerCase(_ index: Int) -> Bool {
    let bit = Int(hashes[index] & 0x3FFF)
    return lowerWords[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }
}
