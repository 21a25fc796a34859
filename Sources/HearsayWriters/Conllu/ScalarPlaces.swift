import HearsayModel

/// Byte offsets as offsets of Unicode scalars, for places that hardly ever step back.
struct ScalarPlaces {
  private let bytes: [UInt8]
  private var byte = 0
  private var scalar = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The scalars before a byte offset.
  mutating func scalars(before offset: Int) -> Int {
    if offset < byte { (byte, scalar) = (0, 0) }
    while byte < offset {
      if bytes[byte] & 0xC0 != 0x80 { scalar += 1 }
      byte += 1
    }
    return scalar
  }
}

/// The names of a text word by word, for words in order.
struct NameTags {
  struct Tag {
    var kind: Entity.Kind
    var isFirst: Bool
  }

  private let names: [NamedEntity]
  private var next = 0

  init(_ names: [NamedEntity]) {
    self.names = names.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The name that a word belongs to.
  mutating func tag(_ word: Int) -> Tag? {
    while next < names.count, names[next].words.upperBound <= word { next += 1 }
    guard next < names.count, names[next].words.contains(word) else { return nil }
    return Tag(kind: names[next].kind, isFirst: names[next].words.lowerBound == word)
  }
}
