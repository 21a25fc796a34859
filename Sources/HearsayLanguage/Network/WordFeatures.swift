/// What the network sees of a word: rows of embedding tables, found by hashing its bytes.
///
/// The same code runs in the trainer and in the program. Changing it changes `templateHash`, and old model files are refused.
/// Hash embeddings: Svenstrup, Hansen and Winther 2017; prefix, suffix and shape as in spaCy's MultiHashEmbed.
public struct WordFeatures {
  /// Bump whenever a template below changes.
  public static let templateHash: UInt64 = 0x6865_6172_0002

  /// Rows for word forms, two a word (hashes that rarely collide together). A word's first `forms` rows are of this table,
  /// the others of the table of parts.
  public static let formRows = 16384
  public static let forms = 2
  /// Rows for prefixes, suffixes and shapes.
  public static let partRows = 16384
  /// Rows behind them for what stands on its own: case, place in the sentence, lists.
  public static let flagRows = 384

  /// Hashed features a word has.
  public static let count = 13

  /// Lower-cased bytes with typographic marks made plain and digits as `0`.
  public private(set) var normal: [UInt8] = []
  private var shape: [UInt8] = []

  public init() {
    normal.reserveCapacity(64)
    shape.reserveCapacity(64)
  }

  /// Writes the rows of a word, without what depends on its sentence.
  ///
  /// - Returns: the hash by which a word with a vector of its own is found.
  public mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to rows: UnsafeMutablePointer<Int32>
  ) -> UInt64 {
    normalise(bytes)
    let form = WordFeatures.hash(normal, 0, normal.count, salt: 1)
    rows[0] = Int32(truncatingIfNeeded: form & UInt64(WordFeatures.formRows - 1))
    rows[1] = Int32(truncatingIfNeeded: (form >> 32) & UInt64(WordFeatures.formRows - 1))
    for length in 1...3 {
      let end = WordFeatures.forward(normal, length)
      rows[1 + length] = part(WordFeatures.hash(normal, 0, end, salt: UInt64(length + 1)))
    }
    for length in 1...4 {
      let start = WordFeatures.backward(normal, length)
      rows[4 + length] = part(
        WordFeatures.hash(normal, start, normal.count, salt: UInt64(length + 10)))
    }
    rows[9] = part(WordFeatures.hash(shape, 0, shape.count, salt: 20))
    return form
  }

  /// The hash of a word, as `write` gives it.
  public mutating func hash(_ word: String) -> UInt64 {
    var rows = [Int32](repeating: 0, count: WordFeatures.count)
    return Array(word.utf8).withUnsafeBufferPointer { write($0, to: &rows) }
  }

  @inline(__always)
  private func part(_ hash: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(WordFeatures.partRows - 1))
  }

  /// The row of flag number `flag`.
  @inline(__always)
  public static func flag(_ flag: Int) -> Int32 { Int32(partRows + flag) }

  /// FNV-1a over bytes, finished by a multiplication that spreads the bits.
  @inline(__always)
  public static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int, salt: UInt64) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ (salt &* 0x9E37_79B9_7F4A_7C15)
    for index in start..<end { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }

  /// Where the first `length` characters end.
  @inline(__always)
  private static func forward(_ bytes: [UInt8], _ length: Int) -> Int {
    var index = 0
    var left = length
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      index += 1
    }
    return index
  }

  @inline(__always)
  private static func backward(_ bytes: [UInt8], _ length: Int) -> Int {
    var index = bytes.count
    var left = length
    while index > 0, left > 0 {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { left -= 1 }
    }
    return index
  }

  private mutating func normalise(_ bytes: UnsafeBufferPointer<UInt8>) {
    normal.removeAll(keepingCapacity: true)
    shape.removeAll(keepingCapacity: true)
    var index = 0
    let count = min(bytes.count, 60)
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        ascii(byte)
        index += 1
      } else {
        index += wide(bytes, at: index)
      }
    }
  }

  @inline(__always)
  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case 0x41...0x5A:
      normal.append(byte | 0x20)
      mark(0x58)
    case 0x61...0x7A:
      normal.append(byte)
      mark(0x78)
    case 0x30...0x39:
      normal.append(0x30)
      mark(0x64)
    default:
      normal.append(byte)
      mark(byte)
    }
  }

  /// Runs of one class longer than three count as three.
  @inline(__always)
  private mutating func mark(_ class: UInt8) {
    let n = shape.count
    if n >= 3, shape[n - 1] == `class`, shape[n - 2] == `class`, shape[n - 3] == `class` { return }
    shape.append(`class`)
  }

  /// A character of several bytes: Latin and Cyrillic capitals are lowered, typographic marks made plain.
  private mutating func wide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else {
      normal.append(lead)
      return 1
    }
    let second = bytes[index + 1]
    switch (lead, second, length) {
    case (0xC3, 0x80...0x9E, _):
      normal.append(lead)
      normal.append(second + 0x20)
      mark(0x58)
    case (0xD0, 0x90...0x9F, _):
      normal.append(lead)
      normal.append(second + 0x20)
      mark(0x58)
    case (0xD0, 0xA0...0xAF, _):
      normal.append(0xD1)
      normal.append(second - 0x20)
      mark(0x58)
    case (0xE2, 0x80, 3): punctuation(bytes[index + 2])
    default:
      for offset in 0..<length { normal.append(bytes[index + offset]) }
      mark(0x78)
    }
    return length
  }

  /// General punctuation, U+2000 to U+203F.
  private mutating func punctuation(_ third: UInt8) {
    switch third {
    case 0x98, 0x99, 0x9B: ascii(0x27)
    case 0x9C...0x9F: ascii(0x22)
    case 0x90...0x95: ascii(0x2D)
    case 0xA6:
      ascii(0x2E)
      ascii(0x2E)
      ascii(0x2E)
    default:
      normal.append(contentsOf: [0xE2, 0x80, third])
      mark(0x7E)
    }
  }
}
