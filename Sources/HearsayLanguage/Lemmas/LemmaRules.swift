/// Rules by the key of their context: an open-addressing table over the memory of a model file. A slot holds 32 bits of
/// the key, and what the rule says; so no word lies in the file, and one lookup in some million finds a stranger's rule.
package struct LemmaRules: Sendable {
  package static let empty = UInt16.max

  private nonisolated(unsafe) let marks: UnsafeBufferPointer<UInt32>
  private nonisolated(unsafe) let values: UnsafeBufferPointer<UInt16>
  private let mask: Int

  init(_ file: ModelFile) throws(ModelError) {
    values = try file.numbers("rules.values")
    marks = try file.numbers("rules.marks", count: values.count)
    mask = values.count - 1
    guard values.count & mask == 0, values.contains(Self.empty) else {
      throw .malformed(what: "table of rules")
    }
  }

  /// Every value that some rule has.
  var used: some Sequence<UInt16> { values.lazy.filter { $0 != Self.empty } }

  /// What the rule of a context says.
  @inline(__always)
  func value(_ key: UInt64) -> UInt16? {
    let mark = UInt32(truncatingIfNeeded: key >> 32)
    var slot = Int(truncatingIfNeeded: key) & mask
    while values[slot] != Self.empty {
      if marks[slot] == mark { return values[slot] }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// Writes rules, at most half of the slots filled.
  package static func write(_ rules: [(key: UInt64, value: UInt16)], to writer: inout ModelWriter) {
    var slots = 64
    while slots < rules.count * 2 { slots *= 2 }
    var marks = [UInt32](repeating: 0, count: slots)
    var values = [UInt16](repeating: empty, count: slots)
    for rule in rules {
      var slot = Int(truncatingIfNeeded: rule.key) & (slots - 1)
      while values[slot] != empty { slot = (slot + 1) & (slots - 1) }
      marks[slot] = UInt32(truncatingIfNeeded: rule.key >> 32)
      values[slot] = rule.value
    }
    writer.addSection("rules.marks", numbers: marks)
    writer.addSection("rules.values", numbers: values)
  }
}
