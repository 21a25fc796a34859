/// The desk's credit that closes the last paragraph of a wire story.
///
///     The bridge reopens in spring. (Reporting by Ada Brook; Editing by Tom Hill)
enum TrailingCredit {
  /// The offset, in the same bytes, at which the bracket opens; nil where there is none.
  static func start(in bytes: [UInt8]) -> Int? {
    var end = bytes.count
    while end > 0 && (bytes[end - 1] == 0x2E || bytes[end - 1] == 0x20) { end -= 1 }
    guard end > 0, bytes[end - 1] == 0x29, let open = bytes[..<end].suffix(400).lastIndex(of: 0x28),
      open > 0
    else { return nil }
    let inside = Folding.lower(Array(bytes[(open + 1)..<end]))
    return CreditLine.deskWords.contains { inside.starts(with: $0.utf8) } ? open : nil
  }
}
