/// Takes the marks out of a run of Markdown: emphasis, code, links, pictures, tags.
struct MarkdownInline {
  private let bytes: [UInt8]
  private var result: [UInt8] = []
  /// The next place of a mark that was looked for, so that it is looked for once; the end where there is none.
  private var ahead: [UInt8: Int] = [:]

  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var inline = MarkdownInline(bytes: bytes)
    inline.result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count { index = inline.step(index) }
    return decoded(inline.result)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next place of a mark.
  private mutating func next(_ mark: UInt8, from start: Int) -> Int? {
    if let known = ahead[mark], known >= start { return known < bytes.count ? known : nil }
    let found = bytes[min(start, bytes.count)...].firstIndex(of: mark)
    ahead[mark] = found ?? bytes.count
    return found
  }

  /// Takes over what stands at `index`; gives where it ends.
  private mutating func step(_ index: Int) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    switch bytes[index] {
    case 0x5C where Self.isMark(next):
      result.append(next)
      return index + 2
    case 0x21 where next == 0x5B:
      if let link = link(index + 1) { return link.end }
    case 0x5B:
      if let link = link(index) {
        result += Self.plainWords(bytes[link.words])
        return link.end
      }
    case 0x3C:
      if let end = tagEnd(index) {
        if let address = Self.address(bytes[(index + 1)..<(end - 1)]) { result += address }
        return end
      }
    case 0x60: return index + 1
    case 0x2A where isEmphasis(index), 0x5F where isEmphasis(index): return index + 1
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
  private func isEmphasis(_ index: Int) -> Bool {
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
  private mutating func tagEnd(_ index: Int) -> Int? {
    guard index + 1 < bytes.count, bytes[index + 1].isASCIILetter || bytes[index + 1] == 0x2F,
      let close = next(0x3E, from: index), close < index + 1000
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
  private mutating func link(_ start: Int) -> (words: Range<Int>, end: Int)? {
    guard let close = next(0x5D, from: start), close < start + 2000, close + 1 < bytes.count else {
      return nil
    }
    let mark: UInt8
    switch bytes[close + 1] {
    case 0x28: mark = 0x29
    case 0x5B: mark = 0x5D
    default: return nil
    }
    guard let end = next(mark, from: close + 1), end < close + 2000 else { return nil }
    return ((start + 1)..<close, end + 1)
  }
}
