/// What a byte is to the splitter, as bits: one look into a table for each.
enum ByteKind {
  static let space: UInt8 = 1
  static let letter: UInt8 = 2
  static let digit: UInt8 = 4
  static let upper: UInt8 = 8
  /// Part of a character outside ASCII; `ByteClass` knows more.
  static let wide: UInt8 = 16
  static let underscore: UInt8 = 32
  /// A mark that people draw lines with.
  static let line: UInt8 = 64
  /// Any other mark.
  static let mark: UInt8 = 128

  /// A byte that never ends a word.
  static let word = letter | digit | underscore

  static let table: [UInt8] = (0...255).map { value in
    switch UInt8(value) {
    case 0...0x20, 0x7F: space
    case 0x30...0x39: digit
    case 0x41...0x5A: letter | upper
    case 0x61...0x7A: letter
    case 0x5F: underscore
    case 0x80...: wide
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "*"),
      UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      line
    default: mark
    }
  }
}
