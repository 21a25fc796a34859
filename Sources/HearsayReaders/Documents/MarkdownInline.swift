/// Takes the marks out of a run of Markdown: emphasis, code, links, pictures, tags.
enum MarkdownInline {
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      index = step(bytes, index, into: &result)
    }
    return decoded(result)
  }

  /// Takes over what stands at `index`; gives where it ends.
  private static func step(_ bytes: [UInt8], _ index: Int, into result: inout [UInt8]) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    switch bytes[index] {
    case 0x5C where isMark(next):
      result.append(next)
      return index + 2
    case 0x21 where next == 0x5B:
      if let link = Link(bytes, index + 1) { return link.end }
    case 0x5B:
      if let link = Link(bytes, index) {
        result += plainWords(bytes[link.words])
        return link.end
      }
    case 0x3C:
      if let end = tagEnd(bytes, index) {
        if let address = address(bytes[(index + 1)..<(end - 1)]) { result += address }
        return end
      }
    case 0x60: return index + 1
    case 0x2A where isEmphasis(bytes, index), 0x5F where isEmphasis(bytes, index): return index + 1
    case 0x7E where next == 0x7E: return index + 2
    default: break
    }
    result.append(bytes[index])
    return index + 1
  }

  /// The words of a link, without emphasis; no link stands inside another.
  private static func plainWords(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { $0 != 0x2A && $0 != 0x60 }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// A star or underscore at the edge of a word; one between blanks, and an underscore inside a word, is itself.
  private static func isEmphasis(_ bytes: [UInt8], _ index: Int) -> Bool {
    func isWord(_ place: Int) -> Bool {
      bytes.indices.contains(place) && bytes[place] > 0x20 && bytes[place] != bytes[index]
    }
    var (before, after) = (index - 1, index + 1)
    while before >= 0, index - before < 3, bytes[before] == bytes[index] { before -= 1 }
    while after < bytes.count, after - index < 3, bytes[after] == bytes[index] { after += 1 }
    if bytes[index] == 0x5F {
      let inner = [before, after].allSatisfy {
        isWord($0) && (bytes[$0].isASCIILetter || bytes[$0].isDigit || bytes[$0] >= 0x80)
      }
      if inner { return false }
    }
    return isWord(before) || isWord(after)
  }

  /// `<em>`, `</p>`, `<https://harbour.example>`
  private static func tagEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard index + 1 < bytes.count, bytes[index + 1].isASCIILetter || bytes[index + 1] == 0x2F,
      let close = bytes[index..<min(bytes.count, index + 1000)].firstIndex(of: 0x3E)
    else { return nil }
    return close + 1
  }

  private static func address(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    bytes.starts(with: "http".utf8) && bytes.contains(0x3A) ? bytes : nil
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x26) else { return bytes }
    var result: [UInt8] = []
    Entities.decode(bytes, 0..<bytes.count, into: &result)
    return result
  }

  /// `[the council](https://harbour.example)`, `[the council][1]`
  private struct Link {
    var words: Range<Int>
    var end: Int

    init?(_ bytes: [UInt8], _ start: Int) {
      let limit = min(bytes.count, start + 2000)
      guard let close = bytes[start..<limit].firstIndex(of: 0x5D), close + 1 < bytes.count else {
        return nil
      }
      let mark: UInt8
      switch bytes[close + 1] {
      case 0x28: mark = 0x29
      case 0x5B: mark = 0x5D
      default: return nil
      }
      let rest = bytes[(close + 1)..<min(bytes.count, close + 2000)]
      guard let end = rest.firstIndex(of: mark) else { return nil }
      words = (start + 1)..<close
      self.end = end + 1
    }
  }
}
