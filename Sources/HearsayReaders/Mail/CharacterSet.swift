/// Bytes as text by the name of their character set, as HTTP, mail and XML declare it.
enum CharacterSet {
  /// What the label says, unless the bytes are valid UTF-8 or say otherwise themselves; an unknown label counts as none.
  static func decode(_ bytes: [UInt8], label: String?) -> DecodedText {
    guard let label = label?.lowercased(), !bytes.isEmpty,
      UTF16Order(bytes) == nil, let table = table(label),
      String(validating: bytes, as: UTF8.self) == nil
    else { return DecodedText.of(bytes) }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(table(byte)) }
    return DecodedText(text: String(text))
  }

  private static func table(_ label: String) -> ((UInt8) -> Unicode.Scalar)? {
    switch label {
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252", "x-cp1252":
      { Windows1252.scalar($0) }
    case "iso-8859-15", "iso8859-15", "latin-9", "latin9": { latin9($0) }
    case "windows-1251", "cp1251", "x-cp1251": { windows1251($0) }
    default: nil
    }
  }

  private static func latin9(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xA4: "\u{20AC}"
    case 0xA6: "\u{160}"
    case 0xA8: "\u{161}"
    case 0xB4: "\u{17D}"
    case 0xB8: "\u{17E}"
    case 0xBC: "\u{152}"
    case 0xBD: "\u{153}"
    case 0xBE: "\u{178}"
    default: Unicode.Scalar(byte)
    }
  }

  /// The Cyrillic letters А to я lie in one row; the others of the code page are listed.
  private static func windows1251(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xC0...0xFF: Unicode.Scalar(UInt32(byte) + 0x350) ?? "\u{FFFD}"
    case 0x80...0xBF: Unicode.Scalar(upper1251[Int(byte) - 0x80]) ?? "\u{FFFD}"
    default: Unicode.Scalar(byte)
    }
  }

  private static let upper1251: [UInt16] = [
    0x402, 0x403, 0x201A, 0x453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x409, 0x2039,
    0x40A, 0x40C, 0x40B, 0x40F, 0x452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x98, 0x2122, 0x459, 0x203A, 0x45A, 0x45C, 0x45B, 0x45F, 0xA0, 0x40E, 0x45E, 0x408, 0xA4,
    0x490, 0xA6, 0xA7, 0x401, 0xA9, 0x404, 0xAB, 0xAC, 0xAD, 0xAE, 0x407, 0xB0, 0xB1, 0x406,
    0x456, 0x491, 0xB5, 0xB6, 0xB7, 0x451, 0x2116, 0x454, 0xBB, 0x458, 0x405, 0x455, 0x457,
  ]
}
