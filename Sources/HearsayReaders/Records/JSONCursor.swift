/// A strict reader of JSON over bytes, after RFC 8259. Two liberties: control characters inside strings stand as
/// they are, and a surrogate without its partner becomes U+FFFD.
struct JSONCursor {
  private let bytes: [UInt8]
  private(set) var position: Int
  /// Whether a string held something that could not be kept as it was.
  private(set) var isDamaged = false
  /// Whether a comma may stand before the end of an object or array, as pages write it.
  var allowsTrailingCommas = false

  /// Values inside one another at most.
  private static let depthLimit = 512

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// What stands where something else should.
  struct Fault: Error {
    var position: Int
    var expected: String
  }

  private func fault(_ expected: String) -> Fault { Fault(position: position, expected: expected) }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ what: String) throws(Fault) {
    guard take(byte) else { throw fault(what) }
  }

  func expectEnd() throws(Fault) {
    if position < bytes.count { throw fault("nothing after the object") }
  }

  /// Gives each member of an object to `read`, which must read its value.
  mutating func object(
    _ read: (_ key: String, _ cursor: inout JSONCursor) throws(Fault) -> Void
  ) throws(Fault) {
    try expect(0x7B, "an object")
    skipBlanks()
    if take(0x7D) { return }
    while true {
      skipBlanks()
      if allowsTrailingCommas, take(0x7D) { return }
      let key = try string()
      skipBlanks()
      try expect(0x3A, "a colon")
      skipBlanks()
      try read(key, &self)
      skipBlanks()
      if take(0x7D) { return }
      try expect(0x2C, "a comma or the end of the object")
    }
  }

  /// Reads an array of values.
  mutating func array(_ read: (_ cursor: inout JSONCursor) throws(Fault) -> Void) throws(Fault) {
    try expect(0x5B, "an array")
    skipBlanks()
    if take(0x5D) { return }
    while true {
      skipBlanks()
      if allowsTrailingCommas, take(0x5D) { return }
      try read(&self)
      skipBlanks()
      if take(0x5D) { return }
      try expect(0x2C, "a comma or the end of the array")
    }
  }

  // MARK: Strings

  mutating func string() throws(Fault) -> String {
    try expect(0x22, "a string")
    let start = position
    position = stringPause(from: position)
    if next == 0x22 {
      let words = text(bytes[start..<position])
      position += 1
      return words
    }
    return try escapedString(from: start)
  }

  private mutating func text(_ slice: ArraySlice<UInt8>) -> String {
    if let valid = String(validating: slice, as: UTF8.self) { return valid }
    isDamaged = true
    return String(decoding: slice, as: UTF8.self)
  }

  private mutating func escapedString(from start: Int) throws(Fault) -> String {
    var result = Array(bytes[start..<position])
    while let byte = next {
      position += 1
      switch byte {
      case 0x22: return text(result[...])
      case 0x5C: try escape(&result)
      default:
        let end = stringPause(from: position)
        result.append(contentsOf: bytes[(position - 1)..<end])
        position = end
      }
    }
    throw fault("the end of a string")
  }

  /// Where the next quotation mark or backslash stands, or the end.
  private func stringPause(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { $0.next(0x22, or: 0x5C, from: start) ?? $0.count }
  }

  private mutating func escape(_ result: inout [UInt8]) throws(Fault) {
    guard let byte = next else { throw fault("an escaped character") }
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: result.append(byte)
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75: result.append(contentsOf: String(try escapedScalar()).utf8)
    default:
      position -= 1
      throw fault("an escape that JSON knows")
    }
  }

  /// The scalar of one or two `\u` escapes.
  private mutating func escapedScalar() throws(Fault) -> Unicode.Scalar {
    let first = try hexUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, next == 0x5C, position + 1 < bytes.count, bytes[position + 1] == 0x75 {
      let before = position
      position += 2
      let second = try hexUnit()
      if (0xDC00...0xDFFF).contains(second) {
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        if let scalar = Unicode.Scalar(value) { return scalar }
      }
      position = before
    }
    isDamaged = true
    return "\u{FFFD}"
  }

  private mutating func hexUnit() throws(Fault) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
      else {
        throw fault("four hexadecimal digits")
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }

  // MARK: Other values

  /// A number as it is written.
  mutating func number() throws(Fault) -> String {
    let start = position
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(Fault) {
    guard next?.isDigit == true else { throw fault("a value") }
    while next?.isDigit == true { position += 1 }
  }

  /// Passes over a value of any kind.
  mutating func skipValue() throws(Fault) { try skipValue(depth: 0) }

  private mutating func skipValue(depth: Int) throws(Fault) {
    guard depth < Self.depthLimit else {
      throw fault("no more than \(Self.depthLimit) values inside one another")
    }
    switch next {
    case 0x22: _ = try string()
    case 0x7B: try object { (_, cursor) throws(Fault) in try cursor.skipValue(depth: depth + 1) }
    case 0x5B: try array { (cursor) throws(Fault) in try cursor.skipValue(depth: depth + 1) }
    case 0x74: try literal("true")
    case 0x66: try literal("false")
    case 0x6E: try literal("null")
    default: _ = try number()
    }
  }

  /// Passes over null where it stands.
  mutating func takeNull() throws(Fault) -> Bool {
    guard next == 0x6E else { return false }
    try literal("null")
    return true
  }

  private mutating func literal(_ word: String) throws(Fault) {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("a value") }
    position += word.utf8.count
  }
}
