/// Bytes as words in one line: every run of white space a single blank, none at either end.
enum OneLine {
  static func of(_ bytes: [UInt8]) -> String {
    String(decoding: Blanks.collapsed(bytes), as: UTF8.self)
  }
}
