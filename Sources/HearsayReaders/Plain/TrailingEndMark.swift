/// The word with which an agency closes its last paragraph.
///
///     The bridge reopens in spring. Enditem
enum TrailingEndMark {
  /// The offset, in the same folded bytes, at which the mark starts; nil where there is none.
  static func start(in plain: [UInt8]) -> Int? {
    guard let blank = plain.suffix(12).lastIndex(of: 0x20), blank > 1,
      [0x2E, 0x22, 0x27, 0x21, 0x3F, 0x29].contains(plain[blank - 1])
    else { return nil }
    return marks.contains(String(decoding: plain[(blank + 1)...], as: UTF8.self))
      ? blank + 1 : nil
  }

  private static let marks: Set<String> = [
    "Enditem", "Endit", "ENDITEM", "ENDS", "-30-", "###", "-ENDS-", "Ends", "Ends/",
  ]
}
