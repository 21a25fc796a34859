/// JSON (RFC 8259) as bytes, without white space. The caller opens what it closes, so it is well formed by construction.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func object(_ fill: (inout JSONText) -> Void) { enclose("{", "}", fill) }

  mutating func object(_ key: StaticString, _ fill: (inout JSONText) -> Void) {
    self.key(key)
    object(fill)
  }

  mutating func array<Element>(
    _ key: StaticString, _ elements: some Sequence<Element>,
    _ write: (inout JSONText, Element) -> Void
  ) {
    self.key(key)
    enclose("[", "]") { json in
      for element in elements { write(&json, element) }
    }
  }

  mutating func strings(_ key: StaticString, _ values: some Sequence<String>) {
    array(key, values) { json, value in json.value(value) }
  }

  mutating func field(_ key: StaticString, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  /// Text that is already there as UTF-8 and has many line breaks and tabs.
  mutating func field(_ key: StaticString, utf8 value: [UInt8]) {
    self.key(key)
    separate()
    bytes.reserveCapacity(bytes.count + value.count + value.count / 3 + 2)
    bytes.append(Self.quote)
    escapeLines(value)
    bytes.append(Self.quote)
  }

  mutating func field(_ key: StaticString, _ value: Int) {
    self.key(key)
    token(String(value))
  }

  mutating func field(_ key: StaticString, _ value: Bool) {
    self.key(key)
    token(value ? "true" : "false")
  }

  /// To four decimals.
  mutating func field(_ key: StaticString, _ value: Double) {
    self.key(key)
    token(value.isFinite ? String((value * 10_000).rounded() / 10_000) : "null")
  }

  mutating func null(_ key: StaticString) {
    self.key(key)
    token("null")
  }

  mutating func value(_ value: String?) {
    guard let value else { return token("null") }
    separate()
    bytes.append(Self.quote)
    escape(value)
    bytes.append(Self.quote)
  }

  /// `[start, end]`.
  mutating func pair(_ pair: (Int, Int)) {
    separate()
    bytes.append(UInt8(ascii: "["))
    bytes.append(contentsOf: String(pair.0).utf8)
    bytes.append(UInt8(ascii: ","))
    bytes.append(contentsOf: String(pair.1).utf8)
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(Self.quote)
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(Self.quote)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ fill: (inout JSONText) -> Void
  ) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: open))
    needsComma = false
    fill(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func token(_ token: String) {
    separate()
    bytes.append(contentsOf: token.utf8)
  }

  /// The comma before a value or key, where one came before it.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

// MARK: - Escaping

extension JSONText {
  private static let quote = UInt8(ascii: "\"")
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// Escapes what JSON demands and, so that one record stays one line in every reader and no terminal obeys it,
  /// every control character (C0, DEL, C1), the separators U+2028 and U+2029, and the byte order mark, which some readers drop.
  private mutating func escape(_ string: String) {
    var string = string
    string.withUTF8 { source in
      var kept = 0
      var index = 0
      while index < source.count {
        let length = Self.lengthToEscape(source, at: index)
        if length == 0 {
          index += 1
          continue
        }
        bytes.append(contentsOf: source[kept..<index])
        escape(source, at: index)
        index += length
        kept = index
      }
      bytes.append(contentsOf: source[kept..<source.count])
    }
  }

  /// Like `escape`, byte by byte: quicker where hardly ten bytes stand between two that are escaped.
  private mutating func escapeLines(_ value: [UInt8]) {
    value.withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        let byte = source[index]
        if byte == 0x09 || byte == 0x0A {
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte == 0x09 ? UInt8(ascii: "t") : UInt8(ascii: "n"))
          index += 1
        } else if byte &- 0x20 < 0x5F, byte != Self.quote, byte != UInt8(ascii: "\\") {
          bytes.append(byte)
          index += 1
        } else {
          let length = Self.lengthToEscape(source, at: index)
          if length == 0 { bytes.append(byte) } else { escape(source, at: index) }
          index += max(1, length)
        }
      }
    }
  }

  /// The length in bytes of the scalar at an index where it has to be escaped, else 0.
  private static func lengthToEscape(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch source[index] {
    case 0..<0x20, 0x7F, quote, UInt8(ascii: "\\"): 1
    case 0xC2 where index + 1 < source.count && source[index + 1] < 0xA0: 2
    case 0xE2
    where index + 2 < source.count && source[index + 1] == 0x80
      && (source[index + 2] == 0xA8 || source[index + 2] == 0xA9):
      3
    case 0xEF
    where index + 2 < source.count && source[index + 1] == 0xBB && source[index + 2] == 0xBF:
      3
    default: 0
    }
  }

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch source[index] {
    case Self.quote: bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0xC2: hexadecimal(0x00, source[index + 1])
    case 0xEF: hexadecimal(0xFE, 0xFF)
    case 0xE2: hexadecimal(0x20, source[index + 2] & 0x3F)
    case let control: hexadecimal(0x00, control)
    }
  }

  private mutating func hexadecimal(_ high: UInt8, _ low: UInt8) {
    bytes.append(contentsOf: "\\u".utf8)
    for byte in [high, low] {
      bytes.append(Self.hexadecimal[Int(byte >> 4)])
      bytes.append(Self.hexadecimal[Int(byte & 15)])
    }
  }
}
