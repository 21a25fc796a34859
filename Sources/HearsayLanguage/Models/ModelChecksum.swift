/// A sum over 8 bytes a step in four independent lanes, in the manner of xxHash64 (Collet 2012): fast enough that every
/// load can check the whole file. Each step is a bijection of its lane, so no change of a single word stays unseen.
enum ModelChecksum {
  private static let primes: (UInt64, UInt64) = (0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F)

  /// - Parameter memory: starts at a multiple of 8; whole groups of 32 bytes count, the rest is left out.
  static func sum(_ memory: UnsafeRawBufferPointer) -> UInt64 {
    let words = memory.assumingMemoryBound(to: UInt64.self)
    var (a, b, c, d) = (UInt64(1), UInt64(2), UInt64(3), UInt64(4))
    var index = 0
    while index &+ 4 <= words.count {
      a = step(a, words[index])
      b = step(b, words[index &+ 1])
      c = step(c, words[index &+ 2])
      d = step(d, words[index &+ 3])
      index &+= 4
    }
    return step(step(step(step(UInt64(memory.count), a), b), c), d)
  }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (lane ^ UInt64(littleEndian: word)) &* primes.0
    return (mixed << 31 | mixed >> 33) ^ primes.1
  }
}
