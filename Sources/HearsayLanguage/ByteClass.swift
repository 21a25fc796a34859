import HearsayModel

/// What one character at a byte offset is to the tokeniser, and how many bytes it takes.
enum ByteClass {
  case space, letter, digit, apostrophe, hyphen, quote, invisible, other

  /// The class and length of the character that starts at `index`.
  static func at(_ bytes: [UInt8], _ index: Int) -> (ByteClass, Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, bytes.count - index)
    if byte == 0xC2, length == 2 { return (latin(bytes[index + 1]), 2) }
    if length == 3 { return (wide(byte, bytes[index + 1], bytes[index + 2]), 3) }
    return (.letter, length)
  }

  private static func ascii(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0...0x20, 0x7F: .space
    case 0x27, 0x60: .apostrophe
    case 0x2D: .hyphen
    case 0x22: .quote
    default: .other
    }
  }

  /// U+0080 … U+00BF.
  private static func latin(_ second: UInt8) -> ByteClass {
    switch second {
    case 0xA0, 0x80...0x9F: .space
    case 0xAD: .invisible
    case 0xAB, 0xBB: .quote
    case 0xB4: .apostrophe
    case 0xAA, 0xB5, 0xBA: .letter
    default: .other
    }
  }

  /// Three-byte characters: general punctuation, ideographic space, byte order mark; all else is a letter.
  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> ByteClass {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xAA), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
      .space
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAB...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF):
      .invisible
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91): .hyphen
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9B): .apostrophe
    case (0xE2, 0x80, 0x9C...0x9F), (0xE2, 0x80, 0xB9), (0xE2, 0x80, 0xBA): .quote
    case (0xE2, 0x80, _), (0xE2, 0x81, _), (0xE2, 0x82, _), (0xE2, 0x86...0x9E, _): .other
    case (0xE3, 0x80, 0x81...0x9F): .other
    default: .letter
    }
  }
}
