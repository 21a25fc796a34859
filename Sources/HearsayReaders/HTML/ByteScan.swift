/// Bytes of a page, looked through sixteen at a time.
typealias PageBytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
  /// The next place of a byte, at or after an offset; nil where there is none before `end`.
  @inline(__always)
  func next(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    if let base = baseAddress {
      let wanted = SIMD16<UInt8>(repeating: byte)
      while index + 16 <= end {
        let chunk = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
        if any(chunk .== wanted) { break }
        index += 16
      }
    }
    while index < end {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  func next(_ byte: UInt8, from start: Int) -> Int? { next(byte, from: start, to: count) }

  /// The next place of either of two bytes, at or after an offset.
  func next(_ byte: UInt8, or other: UInt8, from start: Int) -> Int? {
    var index = start
    if let base = baseAddress {
      let first = SIMD16<UInt8>(repeating: byte)
      let second = SIMD16<UInt8>(repeating: other)
      while index + 16 <= count {
        let chunk = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
        if any((chunk .== first) .| (chunk .== second)) { break }
        index += 16
      }
    }
    while index < count {
      if self[index] == byte || self[index] == other { return index }
      index += 1
    }
    return nil
  }

  /// Whether a word in lower case stands at an offset, in any case.
  @inline(__always)
  func holds(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let own = self[start + offset]
      let lower = own.isASCIILetter ? own | 0x20 : own
      if lower != word.utf8Start[offset] { return false }
    }
    return true
  }

  /// A hash of the letters from an offset on, in lower case.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// FNV-1a over the bytes of a name (Fowler, Noll and Vo 1991).
enum NameHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ name: String) -> UInt64 {
    name.utf8.reduce(start) { PageBytes.mixed($0, $1) }
  }
}

/// A fixed table from the hashes of names to small numbers.
struct NameTable: Sendable {
  private let keys: [UInt64]
  private let values: [UInt16]
  private let mask: Int

  init(_ entries: [(String, UInt16)]) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [UInt16](repeating: 0, count: size)
    for (name, value) in entries {
      let hash = NameHash.of(name)
      var slot = Int(truncatingIfNeeded: hash >> 20) & (size - 1)
      while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (size - 1) }
      keys[slot] = hash
      values[slot] |= value
    }
    self.keys = keys
    self.values = values
    mask = size - 1
  }

  /// What stands for a hash; 0 where nothing does.
  @inline(__always)
  func value(_ hash: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
