/// Reads what stands before a length of time and says how exact it is: TIMEX3 `mod`.
enum ModifierReader {
  /// The modifier, and the index after it. Nil where nothing of the kind stands there.
  static func read(_ reading: Reading, _ index: Int) -> (modifier: String, end: Int)? {
    switch reading.form(index) {
    case "about", "around", "roughly", "approximately", "some": return ("APPROX", index + 1)
    case "nearly", "almost": return ("APPROX", index + 1)
    case "over": return reading.isForm(index + 1, "the") ? nil : ("MORE_THAN", index + 1)
    case "under": return ("LESS_THAN", index + 1)
    case "up": return reading.isForm(index + 1, "to") ? ("EQUAL_OR_LESS", index + 2) : nil
    case "at":
      if reading.isForm(index + 1, "least") { return ("EQUAL_OR_MORE", index + 2) }
      return reading.isForm(index + 1, "most") ? ("EQUAL_OR_LESS", index + 2) : nil
    case "as": return asMuch(reading, index)
    case "no": return comparative(reading, index + 1).map { (negated($0.modifier), $0.end) }
    case "just", "slightly", "well", "barely", "only", "a":
      return adverb(reading, index)
    default: return comparative(reading, index)
    }
  }

  /// `more than`, `less than`, `fewer than`.
  private static func comparative(
    _ reading: Reading, _ index: Int
  ) -> (modifier: String, end: Int)? {
    guard reading.isForm(index + 1, "than") else { return nil }
    switch reading.form(index) {
    case "more": return ("MORE_THAN", index + 2)
    case "less", "fewer": return ("LESS_THAN", index + 2)
    default: return nil
    }
  }

  private static func negated(_ modifier: String) -> String {
    modifier == "MORE_THAN" ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE"
  }

  /// `as long as`, `as much as`.
  private static func asMuch(_ reading: Reading, _ index: Int) -> (modifier: String, end: Int)? {
    guard reading.isForm(index + 1, "much", "many", "long"), reading.isForm(index + 2, "as") else {
      return nil
    }
    return ("EQUAL_OR_LESS", index + 3)
  }

  /// `just over`, `slightly more than`, `well under`, `a little over`.
  private static func adverb(_ reading: Reading, _ index: Int) -> (modifier: String, end: Int)? {
    let next = reading.isForm(index, "a") ? index + 2 : index + 1
    if next == index + 2, !reading.isForm(index + 1, "little", "bit") { return nil }
    if reading.isForm(next, "over") { return ("MORE_THAN", next + 1) }
    if reading.isForm(next, "under") { return ("LESS_THAN", next + 1) }
    return comparative(reading, next)
  }
}
