package import HearsayModel

/// The contexts in which a rule can hold: the form's end of 0 to 6 bytes, or all of it, together with its tags. A context is
/// known by a 64-bit key alone; trainer and program make keys with this code and no other.
package enum LemmaContexts {
  /// What a rule decides.
  package enum Table: UInt8 {
    case edit, capitals
  }

  package static let longestEnd = 6
  /// Ends of 0…6 bytes, then the whole form.
  package static let count = longestEnd + 2

  /// What the header of a model is checked against.
  package static let templates = templateHash(
    """
    lemmas 1: end of 0...\(longestEnd), whole; edit: upos xpos; capitals: upos xpos shape; \
    \(UniversalTag.allCases.map(\.rawValue)) \(PennTag.allCases.map(\.rawValue))
    """)

  /// The keys of a form, shortest context first.
  ///
  /// - Parameters:
  ///   - xpos: nil for rules that hold whatever the Penn tag.
  ///   - keys: room for `count` keys.
  /// - Returns: how many ends there are; the key of the whole form follows them.
  package static func fill(
    _ keys: UnsafeMutableBufferPointer<UInt64>, _ table: Table, _ form: LemmaForm,
    _ upos: UniversalTag, _ xpos: PennTag?
  ) -> Int {
    var key = start(table, form.shape, upos, xpos)
    let ends = min(longestEnd, form.lower.count)
    keys[0] = mixed(key, 0)
    var index = form.lower.count
    for length in 0..<form.lower.count {
      index &-= 1
      key = mixed(key, UInt64(form.lower[index]))
      if length < ends { keys[length &+ 1] = key }
    }
    keys[ends &+ 1] = mixed(key, 0x100)
    return ends &+ 1
  }

  private static func start(
    _ table: Table, _ shape: LemmaShape, _ upos: UniversalTag, _ xpos: PennTag?
  ) -> UInt64 {
    let shape = table == .capitals ? UInt64(shape.rawValue) + 1 : 0
    let penn = xpos.map { UInt64(number($0)) + 1 } ?? 0
    return mixed(0x9E37_79B9_7F4A_7C15, shape << 16 | UInt64(number(upos)) << 8 | penn)
  }

  /// A case's place among all cases: the byte that holds it. `LemmatiserTests` compares it with `allCases`.
  package static func number(_ tag: some CaseIterable) -> UInt8 {
    withUnsafeBytes(of: tag) { $0[0] }
  }

  /// One step of wyhash's kind (Wang Yi 2019): both halves of a product, joined.
  @inline(__always)
  private static func mixed(_ key: UInt64, _ next: UInt64) -> UInt64 {
    let product = (key ^ next).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
