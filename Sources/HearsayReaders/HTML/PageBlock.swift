/// A run of text on a page between the edges of block elements.
struct PageBlock {
  /// The innermost block element around it.
  var node: Int
  var tag: Tag
  /// UTF-8; references resolved, white space as single blanks.
  var bytes: [UInt8]
  var wordCount: Int
  /// Words inside links.
  var linkWords: Int
  /// Whether a link holds its first word.
  var startsWithLink = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var linkShare: Double { wordCount == 0 ? 0 : Double(linkWords) / Double(wordCount) }

  /// Whether its last sign ends a sentence or a quotation.
  var endsSentence: Bool {
    guard let last = bytes.last else { return false }
    if last < 0x80 { return Self.asciiEnds.contains(last) }
    return Self.wideEnds.contains { bytes.suffix($0.count).elementsEqual($0) }
  }

  private static let asciiEnds: Set<UInt8> = [0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29]
  private static let wideEnds: [[UInt8]] = "…”»’。）！？」』।؟".map { Array(String($0).utf8) }

  var isProse: Bool { wordCount >= 12 && !tag.isHeading }

  /// Words between blanks; of scripts that write no blanks, two characters for a word.
  static func words(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var inWord = false
    var unspaced = 0
    for byte in bytes {
      if (0xE3...0xE9).contains(byte) { unspaced += 1 }
      let isBlank = byte <= 0x20
      if !isBlank && !inWord { count += 1 }
      inWord = !isBlank
    }
    return count + unspaced / 2
  }
}
