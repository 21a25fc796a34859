/// The line below a film, which ends with its length.
///
///     Ada Brook on the bridge and the ferry. 04.03.2032 | 2:35 min
enum FilmCaption {
  static func isCaption(_ block: PageBlock) -> Bool {
    guard block.wordCount <= 60, block.bytes.suffix(12).contains(0x3A) else { return false }
    var words = block.text.split(separator: " ").suffix(2)
    guard let unit = words.popLast(), let length = words.popLast(),
      ["min", "min.", "mins", "minutes", "minuten", "sec", "sek"].contains(unit.lowercased())
    else { return false }
    let parts = length.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { Int($0) != nil && $0.count <= 2 }
  }
}
