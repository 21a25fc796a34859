import HearsayModel

/// Makes words comparable: typographic marks plain, every run of white space one blank, characters without
/// width left out. For rules to look at only; offsets always refer to the text itself.
enum Folding {
  /// What stands at a byte offset of valid UTF-8.
  enum Mark {
    case blank, nothing, ellipsis
    case byte(UInt8)
  }

  /// The mark that starts at `index`, with its length in bytes; nil for any other character.
  static func mark(_ bytes: [UInt8], _ index: Int) -> (mark: Mark, length: Int)? {
    let byte = bytes[index]
    if byte < 0x80 {
      return isBlank(byte) ? (.blank, 1) : nil
    }
    switch byte {
    case 0xC2: return index + 1 < bytes.count ? latin(bytes[index + 1]) : nil
    case 0xE1, 0xE2, 0xE3, 0xEF:
      guard index + 2 < bytes.count else { return nil }
      return wide(byte, bytes[index + 1], bytes[index + 2])
    default: return nil
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
  }

  private static func latin(_ second: UInt8) -> (Mark, Int)? {
    switch second {
    case 0x85, 0xA0: (.blank, 2)
    case 0xAD: (.nothing, 2)
    case 0xAB, 0xBB: (.byte(0x22), 2)
    default: nil
    }
  }

  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Mark, Int)? {
    switch (first, second) {
    case (0xE2, 0x80): general(third).map { ($0, 3) }
    case (0xE2, 0x81) where third == 0x9F: (.blank, 3)
    case (0xE2, 0x81) where third == 0xA0: (.nothing, 3)
    case (0xE2, 0x88) where third == 0x92: (.byte(0x2D), 3)
    case (0xE1, 0x9A) where third == 0x80: (.blank, 3)
    case (0xE1, 0xA0) where third == 0x8E: (.nothing, 3)
    case (0xE3, 0x80) where third == 0x80: (.blank, 3)
    case (0xEF, 0xBB) where third == 0xBF: (.nothing, 3)
    default: nil
    }
  }

  /// U+2000 to U+203F, by the last byte.
  private static func general(_ third: UInt8) -> Mark? {
    switch third {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .blank
    case 0x8B, 0x8E, 0x8F, 0xAA...0xAE: .nothing
    case 0x90...0x95: .byte(0x2D)
    case 0x98...0x9B, 0xB9, 0xBA: .byte(0x27)
    case 0x9C...0x9F: .byte(0x22)
    case 0xA6: .ellipsis
    default: nil
    }
  }

  /// The bytes of a span, folded, without white space at either end.
  static func fold(_ bytes: [UInt8], _ span: TextSpan) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(span.length)
    var index = span.start
    while index < span.end { index += step(bytes, index, &folded) }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  /// The byte offset in the text at which the folded span is `folded` bytes long.
  static func offset(in bytes: [UInt8], _ span: TextSpan, folded count: Int) -> Int {
    var folded: [UInt8] = []
    var index = span.start
    while index < span.end && folded.count < count { index += step(bytes, index, &folded) }
    return min(index, span.end)
  }

  /// Folds what stands at `index`; gives its length in the text.
  private static func step(_ bytes: [UInt8], _ index: Int, _ folded: inout [UInt8]) -> Int {
    guard let (mark, length) = mark(bytes, index) else {
      folded.append(bytes[index])
      return 1
    }
    switch mark {
    case .blank: if let last = folded.last, last != 0x20 { folded.append(0x20) }
    case .nothing: break
    case .ellipsis: folded.append(contentsOf: [0x2E, 0x2E, 0x2E])
    case .byte(let byte): folded.append(byte)
    }
    return length
  }

  /// Lower case for the Latin letters A to Z and À to Þ; all else stays.
  static func lower(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for index in result.indices {
      let byte = result[index]
      if byte >= 0x41 && byte <= 0x5A {
        result[index] = byte | 0x20
      } else if byte >= 0x80 && byte <= 0x9E && byte != 0x97 && index > 0
        && result[index - 1] == 0xC3
      {
        result[index] = byte | 0x20
      }
    }
    return result
  }
}
