/// The desk's credit that closes the last paragraph of a wire story.
///
///     The bridge reopens in spring. (Reporting by Ada Brook; Editing by Tom Hill)
enum TrailingCredit {
  /// Whether a bracket opens after the end of a sentence: "… in spring. (NORD)".
  private static func isAfterSentence(_ bytes: [UInt8], _ open: Int) -> Bool {
    guard open > 1, bytes[open - 1] == 0x20 else { return false }
    return [0x2E, 0x22, 0x27, 0x21, 0x3F].contains(bytes[open - 2])
  }

  /// The end before "(www.nord.example)".
  private static func withoutAddress(_ bytes: [UInt8], _ end: Int) -> Int {
    guard end > 1, bytes[end - 1] == 0x29,
      let open = bytes[..<end].suffix(60).lastIndex(of: 0x28), open > 1, bytes[open - 1] == 0x29,
      !bytes[open..<end].contains(0x20), bytes[open..<end].contains(0x2E)
    else { return end }
    return open
  }

  /// The offset, in the same bytes, at which the bracket opens; nil where there is none.
  static func start(in bytes: [UInt8]) -> Int? {
    var end = bytes.count
    while end > 0 && (bytes[end - 1] == 0x2E || bytes[end - 1] == 0x20) { end -= 1 }
    end = withoutAddress(bytes, end)
    guard end > 0, bytes[end - 1] == 0x29, let open = bytes[..<end].suffix(400).lastIndex(of: 0x28),
      open > 0
    else { return nil }
    let inside = Folding.lower(Array(bytes[(open + 1)..<(end - 1)]))
    if CreditLine.deskWords.contains(where: { inside.starts(with: $0.utf8) }) { return open }
    let name = String(decoding: inside, as: UTF8.self)
    return Vocabulary.agencies.contains(name) && isAfterSentence(bytes, open) ? open : nil
  }
}
