import HearsayModel

/// Cuts a text at its line breaks of any kind (LF, CR, CR LF, NEL, LS, PS, form feed) and trims the lines.
enum LineSplitter {
  /// The spans of the lines that hold anything, and whether a blank line stands before each.
  static func spans(_ bytes: [UInt8]) -> [(span: TextSpan, isAfterBlankLine: Bool)] {
    var result: [(span: TextSpan, isAfterBlankLine: Bool)] = []
    var start = 0
    var sawBlank = false
    while start < bytes.count {
      let (end, next) = lineEnd(bytes, from: start)
      let span = trim(bytes, TextSpan(start, end))
      if span.isEmpty {
        sawBlank = true
      } else {
        result.append((span, sawBlank))
        sawBlank = false
      }
      start = next
    }
    return result
  }

  /// The offset of the break that ends the line, and the offset after it.
  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> (Int, Int) {
    var index = start
    while index < bytes.count {
      let length = breakLength(bytes, index)
      if length > 0 { return (index, index + length) }
      index += 1
    }
    return (index, index)
  }

  private static func breakLength(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// Leaves out white space and characters without width at both ends.
  static func trim(_ bytes: [UInt8], _ span: TextSpan) -> TextSpan {
    var start = span.start
    var end = span.end
    while start < end {
      let length = emptyLength(bytes, start)
      if length == 0 || start + length > end { break }
      start += length
    }
    while end > start {
      var first = end - 1
      while first > start && bytes[first] & 0xC0 == 0x80 { first -= 1 }
      let length = emptyLength(bytes, first)
      if length == 0 || first + length != end { break }
      end = first
    }
    return TextSpan(start, end)
  }

  private static func emptyLength(_ bytes: [UInt8], _ index: Int) -> Int {
    guard let (mark, length) = Folding.mark(bytes, index) else { return 0 }
    switch mark {
    case .blank, .nothing: return length
    case .byte, .ellipsis: return 0
    }
  }
}
