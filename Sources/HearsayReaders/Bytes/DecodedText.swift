import HearsayModel

/// Bytes as text, with notices where that took a guess or a loss.
struct DecodedText {
  var text: String
  var notices: [Notice] = []

  /// By byte order mark, else as UTF-8 where it is valid or nearly so, else as Windows-1252. The mark of UTF-8
  /// stays in the text, so that offsets count it; those of UTF-16 belong to the encoding and go.
  static func of(_ bytes: [UInt8]) -> DecodedText {
    if let order = UTF16Order(bytes) { return ofUTF16(bytes, order) }
    if let valid = String(validating: bytes, as: UTF8.self) { return DecodedText(text: valid) }
    if isDamagedUTF8(bytes) {
      let text = String(decoding: bytes, as: UTF8.self)
      let losses = text.unicodeScalars.count { $0 == "\u{FFFD}" }
      return DecodedText(
        text: text,
        notices: [damage("UTF-8 with damaged places (\(losses)), each shown as \u{FFFD}")])
    }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Windows1252.scalar(byte)) }
    return DecodedText(text: String(text), notices: [damage("no UTF-8; read as Windows-1252")])
  }

  private static func ofUTF16(_ bytes: [UInt8], _ order: UTF16Order) -> DecodedText {
    let units = stride(from: order.markLength, to: bytes.count - 1, by: 2).map {
      order.unit(bytes[$0], bytes[$0 + 1])
    }
    var decoded = DecodedText(text: String(decoding: units, as: UTF16.self))
    if bytes.count % 2 == 1 || decoded.text.unicodeScalars.contains("\u{FFFD}") {
      decoded.notices = [damage("UTF-16 with damaged places, each shown as \u{FFFD}")]
    }
    return decoded
  }

  static func damage(_ what: String) -> Notice {
    Notice(
      "damaged-encoding",
      "\(what); names and quotations may be misspelt, check them against the page")
  }

  /// Whether most bytes outside ASCII belong to valid sequences of UTF-8.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var valid = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, index)
      if length > 1 { valid += 1 }
      if length == 0 { broken += 1 }
      index += max(1, length)
    }
    return valid >= broken
  }

  /// The length of the sequence that starts here; 0 where none does.
  private static func sequenceLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let length: Int
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return 0
    }
    guard index + length <= bytes.count else { return 0 }
    return bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}

/// The order of the two bytes of a UTF-16 unit.
enum UTF16Order {
  case little, big
  case littleUnmarked, bigUnmarked

  /// By the mark; without one, where every other of the first bytes is NUL.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .little
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .big
    } else {
      let head = bytes.prefix(512)
      guard head.count >= 8 else { return nil }
      let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
      let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
      let pairs = head.count / 2
      if odd * 10 >= pairs * 9 && even * 10 < pairs {
        self = .littleUnmarked
      } else if even * 10 >= pairs * 9 && odd * 10 < pairs {
        self = .bigUnmarked
      } else {
        return nil
      }
    }
  }

  var markLength: Int {
    switch self {
    case .little, .big: 2
    case .littleUnmarked, .bigUnmarked: 0
    }
  }

  func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    switch self {
    case .little, .littleUnmarked: UInt16(second) << 8 | UInt16(first)
    case .big, .bigUnmarked: UInt16(first) << 8 | UInt16(second)
    }
  }
}
