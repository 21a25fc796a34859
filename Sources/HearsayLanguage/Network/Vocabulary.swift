/// Word forms with vectors of their own: an open-addressing table of fingerprints over mapped memory.
public struct Vocabulary: Sendable {
  /// Slots; a power of two. A slot holds 0, or the upper 48 bits of a hash and a row number of 16 bits.
  nonisolated(unsafe) let slots: UnsafeBufferPointer<UInt64>
  let rows: Int

  init(_ file: ModelFile, rows: Int) throws(ModelError) {
    slots = try file.numbers("slots", of: UInt64.self)
    self.rows = rows
    guard slots.count > 0, slots.count & (slots.count - 1) == 0 else {
      throw .malformed(what: "vocabulary")
    }
  }

  /// The row of a normalised form; −1 for a word without one.
  @inline(__always)
  func row(_ hash: UInt64) -> Int32 {
    let key = hash & ~0xFFFF
    var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    for _ in 0..<64 {
      let found = slots[slot]
      if found == 0 { return -1 }
      if found & ~0xFFFF == key {
        let row = Int(found & 0xFFFF)
        return row < rows ? Int32(row) : -1
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The table for words in the order of their rows; hashes as `WordFeatures.vocabularyHash` gives them.
  public static func slots(for hashes: [UInt64]) -> [UInt64] {
    var size = 1024
    while size < hashes.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (row, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash >> 20) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (hash & ~0xFFFF) | UInt64(row)
    }
    return slots
  }
}
