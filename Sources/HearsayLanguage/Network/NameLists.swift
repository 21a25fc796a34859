/// Words of given names, surnames, places and countries: an open-addressing table over mapped memory.
public struct NameLists: Sendable {
  public static let kind = "lists"
  /// Lists that a word can be on; a mask has a bit for each.
  public static let count = 5

  /// Slots; a power of two. A slot holds 0, or 24 bits of a hash over a mask of 8 bits.
  nonisolated(unsafe) private let slots: UnsafeBufferPointer<UInt32>

  init(_ file: ModelFile) throws(ModelError) {
    slots = try file.numbers("slots", of: UInt32.self)
    guard slots.count > 0, slots.count & (slots.count - 1) == 0 else {
      throw .malformed(what: "lists of words")
    }
  }

  /// The lists that hold a word.
  @inline(__always)
  func mask(_ hash: UInt64) -> Int {
    let key = NameLists.key(hash)
    var slot = NameLists.slot(hash, slots.count)
    for _ in 0..<64 {
      let found = slots[slot]
      if found == 0 { return 0 }
      if found & ~0xFF == key { return Int(found & 0x1F) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) & ~0xFF }
  private static func slot(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 34) & (size - 1)
  }

  /// The table for hashes of words, as `WordFeatures` gives them, and their masks.
  public static func slots(for words: [(hash: UInt64, mask: UInt8)]) -> [UInt32] {
    var size = 1024
    while size * 3 < words.count * 5 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for word in words {
      var at = slot(word.hash, size)
      while slots[at] != 0 { at = (at + 1) & (size - 1) }
      slots[at] = key(word.hash) | UInt32(word.mask)
    }
    return slots
  }
}
