/// How a form is written, as far as its lemma's capitals depend on it.
package enum LemmaShape: UInt8, Sendable {
  /// Without capitals.
  case lower
  /// One capital, at the start: "Moscow".
  case initial
  /// Two or more capitals and no small letter: "NATO".
  case capitals
  /// One capital and no small letter: "A.".
  case letter
  /// "McBride", "iPhone".
  case mixed
}

/// What becomes of the capitals of a form.
package enum LemmaCase: UInt16, CaseIterable, Comparable, Sendable {
  case keep
  case lower
  /// One capital at the start: "CHERNOBYL" to "Chernobyl".
  case title

  package static func < (left: LemmaCase, right: LemmaCase) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A form in small letters, with its shape. Borrows memory that its maker provides.
package struct LemmaForm {
  /// Longer forms (addresses, paths) are their own lemma.
  package static let longest = 64

  package let lower: UnsafeMutableBufferPointer<UInt8>
  package let shape: LemmaShape

  /// - Parameter memory: at least `longest` bytes; good for as long as the form is used.
  package init?(_ form: UnsafeBufferPointer<UInt8>, in memory: UnsafeMutableBufferPointer<UInt8>) {
    guard 1...Self.longest ~= form.count, memory.count >= Self.longest else { return nil }
    var upper = 0
    var small = 0
    for index in 0..<form.count {
      let byte = form[index]
      if byte >= 0x80 {
        self.init(beyondASCII: form, in: memory)
        return
      }
      let isUpper = byte &- 0x41 < 26
      upper &+= isUpper ? 1 : 0
      small &+= byte &- 0x61 < 26 ? 1 : 0
      memory[index] = isUpper ? byte | 0x20 : byte
    }
    let shape = Self.shape(upper: upper, small: small, startsUpper: form[0] &- 0x41 < 26)
    self.init(lower: UnsafeMutableBufferPointer(rebasing: memory[..<form.count]), shape: shape)
  }

  private init?(
    beyondASCII form: UnsafeBufferPointer<UInt8>, in memory: UnsafeMutableBufferPointer<UInt8>
  ) {
    let text = String(decoding: form, as: UTF8.self)
    let small = Array(text.lowercased().utf8)
    guard 1...Self.longest ~= small.count else { return nil }
    _ = memory.update(fromContentsOf: small)
    let scalars = text.unicodeScalars
    let shape = Self.shape(
      upper: scalars.count { $0.properties.isUppercase },
      small: scalars.count { $0.properties.isLowercase },
      startsUpper: scalars.first?.properties.isUppercase ?? false)
    self.init(lower: UnsafeMutableBufferPointer(rebasing: memory[..<small.count]), shape: shape)
  }

  private init(lower: UnsafeMutableBufferPointer<UInt8>, shape: LemmaShape) {
    self.lower = lower
    self.shape = shape
  }

  private static func shape(upper: Int, small: Int, startsUpper: Bool) -> LemmaShape {
    if upper == 0 { return .lower }
    if small == 0 { return upper > 1 ? .capitals : .letter }
    return upper == 1 && startsUpper ? .initial : .mixed
  }

  /// A capital at the start of bytes in small letters; their number may change beyond ASCII.
  package static func titled(_ lower: [UInt8]) -> [UInt8] {
    let text = String(decoding: lower, as: UTF8.self)
    return Array((text.prefix(1).uppercased() + text.dropFirst()).utf8)
  }
}
