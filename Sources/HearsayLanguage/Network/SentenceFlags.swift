/// The features of a word that depend on its sentence: its case among the case of the others, and its place.
public struct SentenceFlags {
  /// A word's case.
  public enum Case: UInt8, Sendable { case none, lower, upper, title, mixed }

  @inline(__always)
  public static func caseOf(_ bytes: UnsafeBufferPointer<UInt8>) -> Case {
    var upper = 0
    var lower = 0
    for byte in bytes.prefix(60) {
      if byte >= 0x41 && byte <= 0x5A { upper += 1 }
      if byte >= 0x61 && byte <= 0x7A { lower += 1 }
    }
    if upper + lower == 0 { return .none }
    if upper == 0 { return .lower }
    if bytes[0] >= 0x41 && bytes[0] <= 0x5A && upper == 1 { return lower == 0 ? .upper : .title }
    return lower == 0 ? .upper : .mixed
  }

  /// How the words of a sentence are written: 0 mostly lower case, 1 many capitals, 2 nearly all capitalised (a headline),
  /// 3 all upper case, 4 no capital at all.
  public static func style(_ cases: UnsafePointer<Case>, _ count: Int) -> Int {
    var lower = 0
    var capital = 0
    var upper = 0
    for index in 0..<count {
      switch cases[index] {
      case .lower: lower += 1
      case .title, .mixed: capital += 1
      case .upper: upper += 1
      case .none: continue
      }
    }
    let all = lower + capital + upper
    if all == 0 || capital + upper == 0 { return 4 }
    if upper * 5 >= all * 4 && all > 2 { return 3 }
    let share = (capital + upper) * 10
    return share >= all * 7 ? 2 : share >= all * 4 ? 1 : 0
  }

  /// Writes the last three rows of a word.
  ///
  /// - Parameter lists: the lists that hold the word.
  @inline(__always)
  public static func write(
    _ form: Case, style: Int, index: Int, count: Int, lists: Int,
    to rows: UnsafeMutablePointer<Int32>
  ) {
    let place = index == 0 ? 0 : index == count - 1 ? 2 : 1
    rows[10] = WordFeatures.flag(Int(form.rawValue) * 15 + style * 3 + place)
    rows[11] = WordFeatures.flag(128 + min(count, 60) / 4)
    rows[12] = WordFeatures.flag(256 + lists + (form == .lower ? 32 : 0))
  }
}
