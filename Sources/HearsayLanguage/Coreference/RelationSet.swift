import HearsayModel

/// Some of the relations, as bits: whether one is among them takes no hashing.
struct RelationSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt64 = 0

  init(arrayLiteral relations: Relation...) {
    for relation in relations { bits |= Self.bit(relation) }
  }

  func contains(_ relation: Relation) -> Bool { bits & Self.bit(relation) != 0 }

  /// An enumeration without payload is one byte; there are fewer relations than bits.
  private static func bit(_ relation: Relation) -> UInt64 {
    1 << UInt64(withUnsafeBytes(of: relation) { $0[0] } & 63)
  }
}
