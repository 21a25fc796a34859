/// The pieces of markup: names, attributes, comments, and the ends that are looked for far ahead.
extension HTMLParser {
  /// Reads a name and gives the hash of it in lower case.
  @inline(__always)
  mutating func readName() -> UInt64 {
    var hash = NameHash.start
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || byte == 0x3E || byte == 0x2F || byte == 0x3D { break }
      hash = PageBytes.mixed(hash, byte.isASCIILetter ? byte | 0x20 : byte)
      position += 1
    }
    return hash
  }

  /// Reads up to and with ">". Gives whether "/" stands before it, and what class and id say.
  mutating func readAttributes(of node: Int, limit: Int) -> (isSelfClosed: Bool, names: NameMarks) {
    var count = 0
    var isSelfClosed = false
    var names: NameMarks = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3E {
        position += 1
        return (isSelfClosed, names)
      }
      if byte <= 0x20 || byte == 0x2F || byte == 0x3D {
        if byte > 0x20 { isSelfClosed = byte == 0x2F }
        position += 1
        continue
      }
      isSelfClosed = false
      let hash = readName()
      let value = readValue()
      count += 1
      guard count <= limit else {
        tree.isClipped = true
        continue
      }
      keep(hash, value, node, &names)
    }
    return (isSelfClosed, names)
  }

  private mutating func keep(
    _ hash: UInt64, _ value: Range<Int>, _ node: Int, _ names: inout NameMarks
  ) {
    guard let name = HTMLTree.Attribute.Name(hash: hash) else { return }
    let range = Int32(value.lowerBound)..<Int32(value.upperBound)
    tree.attributes.append(HTMLTree.Attribute(name: name, value: range))
    switch name {
    case .class, .id: names.formUnion(NameMarks.of(bytes, value))
    case .itemprop, .rel:
      if tree.marked.last != Int32(node) { tree.marked.append(Int32(node)) }
    default: break
    }
  }

  private mutating func readValue() -> Range<Int> {
    var index = position
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x3D else { return position..<position }
    position = index + 1
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27, let end = closingQuote(quote, from: position + 1) {
      let start = position + 1
      position = end + 1
      return start..<end
    }
    let start = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3E { position += 1 }
    return start..<position
  }

  /// The next quote of a kind. Where there is none, that kind is not looked for again.
  private mutating func closingQuote(_ quote: UInt8, from start: Int) -> Int? {
    if exhausted.contains(UInt64(quote)) { return nil }
    if let end = bytes.next(quote, from: start) { return end }
    exhausted.insert(UInt64(quote))
    return nil
  }

  /// A comment, a document type, a processing instruction.
  mutating func readDeclaration() {
    if bytes.holds("<!--", at: position) {
      if bytes.holds(">", at: position + 4) {
        position += 5
        return
      }
      if bytes.holds("->", at: position + 4) {
        position += 6
        return
      }
      if let end = commentEnd(from: position + 4) {
        position = end
        return
      }
    }
    position = bytes.next(0x3E, from: position + 2).map { $0 + 1 } ?? bytes.count
  }

  /// Where the comment's end mark ends. One that was not found once is not looked for again.
  private mutating func commentEnd(from start: Int) -> Int? {
    guard !exhausted.contains(0x2D) else { return nil }
    var index = start
    while let mark = bytes.next(0x3E, from: index) {
      if mark >= start + 2, bytes[mark - 1] == 0x2D, bytes[mark - 2] == 0x2D { return mark + 1 }
      if mark >= start + 3, bytes[mark - 1] == 0x21, bytes[mark - 2] == 0x2D,
        bytes[mark - 3] == 0x2D
      {
        return mark + 1
      }
      index = mark + 1
    }
    exhausted.insert(0x2D)
    return nil
  }

  /// The next end tag of an element whose content is no markup.
  mutating func findEnd(of tag: Tag, from start: Int) -> Int? {
    let name = tag.rawValue
    let key = NameHash.of(name)
    guard !exhausted.contains(key) else { return nil }
    var index = start
    while let mark = bytes.next(0x3C, from: index) {
      if mark + 1 < bytes.count, bytes[mark + 1] == 0x2F, isName(name, at: mark + 2) { return mark }
      index = mark + 1
    }
    exhausted.insert(key)
    return nil
  }

  /// Where the content of a script or style ends that has no end tag: at the next tag that only a page has, so that
  /// the page's text is not lost with it.
  mutating func stopOfUnclosed(from start: Int) -> Int {
    let key: UInt64 = 1
    guard !exhausted.contains(key) else { return bytes.count }
    tree.isClipped = true
    var index = start
    while let mark = bytes.next(0x3C, from: index) {
      if Self.pageTags.contains(where: { bytes.holds($0, at: mark) }) { return mark }
      index = mark + 1
    }
    exhausted.insert(key)
    return bytes.count
  }

  private static let pageTags: [StaticString] = [
    "</head", "<body", "</body", "<article", "<main", "<h1",
  ]

  /// Whether a name stands here in any case, and ends here.
  private func isName(_ name: String, at start: Int) -> Bool {
    var index = start
    for byte in name.utf8 {
      guard index < bytes.count, bytes[index] | 0x20 == byte else { return false }
      index += 1
    }
    guard index < bytes.count else { return true }
    let next = bytes[index]
    return next <= 0x20 || next == 0x3E || next == 0x2F
  }
}
