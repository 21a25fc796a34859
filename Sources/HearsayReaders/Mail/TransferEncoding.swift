/// The encodings in which mail carries bytes (RFC 2045), read tolerantly.
enum TransferEncoding {
  /// What is no digit of base64 is passed over.
  static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let digit = digit(byte) else { continue }
      bits = bits << 6 | digit
      count += 1
      if count == 4 {
        result += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        (bits, count) = (0, 0)
      }
    }
    if count == 3 { result += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)] }
    if count == 2 { result.append(UInt8(bits >> 4 & 0xFF)) }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }

  /// - Parameter isHeader: whether "_" stands for a blank, as in encoded words.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x3D {
        if let (value, length) = escape(bytes, index) {
          if let value { result.append(value) }
          index += length
          continue
        }
      }
      result.append(isHeader && byte == 0x5F ? 0x20 : byte)
      index += 1
    }
    return result
  }

  /// The byte of "=3D", or none for a line break that is none; nil where "=" only stands for itself.
  private static func escape(_ bytes: ArraySlice<UInt8>, _ index: Int) -> (UInt8?, Int)? {
    var end = index + 1
    while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end == bytes.endIndex { return (nil, end - index) }
    if bytes[end] == 0x0A { return (nil, end - index + 1) }
    if bytes[end] == 0x0D, end + 1 < bytes.endIndex, bytes[end + 1] == 0x0A {
      return (nil, end - index + 2)
    }
    guard index + 2 < bytes.endIndex, let high = hex(bytes[index + 1]),
      let low = hex(bytes[index + 2])
    else { return nil }
    return (high << 4 | low, 3)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}

/// Words in header fields that are no ASCII (RFC 2047).
///
///     =?utf-8?q?Br=C3=BCcke_gesperrt?=
enum EncodedWords {
  static func decode(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    /// Where the result ended after the last encoded word, if only blanks follow so far.
    var joint: Int?
    while index < bytes.count {
      if let (word, end) = word(bytes, index) {
        if let joint { result.removeSubrange(joint...) }
        result += Array(word.utf8)
        joint = result.count
        index = end
        continue
      }
      if bytes[index] > 0x20 { joint = nil }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The word that starts here, and where it ends.
  private static func word(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    guard bytes[start] == 0x3D, start + 1 < bytes.count, bytes[start + 1] == 0x3F else {
      return nil
    }
    let rest = bytes[(start + 2)..<min(bytes.count, start + 1000)]
    guard let first = rest.firstIndex(of: 0x3F), first + 2 < rest.endIndex, rest[first + 2] == 0x3F
    else { return nil }
    let text = rest[(first + 3)...]
    guard let mark = text.firstIndex(of: 0x3F), mark + 1 < text.endIndex, text[mark + 1] == 0x3D
    else { return nil }
    let charset = String(decoding: rest[..<first].prefix { $0 != 0x2A }, as: UTF8.self)
    let content: [UInt8]
    switch rest[first + 1] | 0x20 {
    case 0x62: content = TransferEncoding.base64(text[..<mark])
    case 0x71: content = TransferEncoding.quotedPrintable(text[..<mark], isHeader: true)
    default: return nil
    }
    return (CharacterSet.decode(content, label: charset).text, mark + 2)
  }
}
