/// Reads a page in one pass over its bytes. Every page gives a tree; whatever is broken is taken for the next best
/// thing, in time linear in the bytes.
struct HTMLParser {
  private var tree: HTMLTree
  private let bytes: [UInt8]
  private var position = 0
  private let limits = Readers.limits
  /// Open elements, outermost first.
  private var open: [Int] = []
  /// How many elements of each name are open, and how many the depth limit kept from opening.
  private var openCounts: [Tag: Int] = [:]
  private var skippedCounts: [Tag: Int] = [:]
  /// Ends that were looked for and do not come any more.
  private var exhausted: Set<String> = []
  private var unclosedQuotes: [UInt8] = []

  static func tree(_ bytes: [UInt8]) -> HTMLTree {
    var parser = HTMLParser(bytes)
    parser.parse()
    return parser.tree
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tree = HTMLTree(bytes)
    tree.nodes.reserveCapacity(bytes.count / 24)
  }

  private mutating func parse() {
    while position < bytes.count {
      if bytes[position] != 0x3C || !readMarkup() { readText() }
    }
    while !open.isEmpty { closeLast() }
  }

  /// Text up to the next "<" that may start markup; at least one byte.
  private mutating func readText() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != 0x3C { position += 1 }
    appendText(start..<position)
  }

  private mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let parent = Int32(open.last ?? -1)
    if let last = tree.nodes.last, last.tag == .text, last.parent == parent,
      Int(last.range.upperBound) == range.lowerBound
    {
      tree.nodes[tree.nodes.count - 1].range = last.range.lowerBound..<Int32(range.upperBound)
      return
    }
    let range = Int32(range.lowerBound)..<Int32(range.upperBound)
    tree.nodes.append(
      HTMLTree.Node(tag: .text, parent: parent, end: Int32(tree.nodes.count + 1), range: range))
  }

  /// Reads a tag, comment or declaration; false where "<" is only a sign.
  private mutating func readMarkup() -> Bool {
    guard position + 1 < bytes.count else { return false }
    let next = bytes[position + 1]
    if next.isASCIILetter {
      readStartTag()
      return true
    }
    if next == 0x2F {
      guard position + 2 < bytes.count, bytes[position + 2].isASCIILetter else { return false }
      readEndTag()
      return true
    }
    guard next == 0x21 || next == 0x3F else { return false }
    if bytes[position...].starts(with: "<!--".utf8), let end = find("-->", from: position + 4) {
      position = end + 3
    } else {
      position = find(">", from: position + 2).map { $0 + 1 } ?? bytes.count
    }
    return true
  }

  /// The next place of an end mark, in lower case. One that was not found once is not looked for again.
  private mutating func find(_ mark: String, from start: Int) -> Int? {
    guard !exhausted.contains(mark), let first = mark.utf8.first else { return nil }
    let other = first | 0x20 >= 0x61 && first | 0x20 <= 0x7A ? first ^ 0x20 : first
    var index = start
    while index < bytes.count {
      if bytes[index] == first || bytes[index] == other, matches(mark, at: index) { return index }
      index += 1
    }
    exhausted.insert(mark)
    return nil
  }

  private func matches(_ mark: String, at start: Int) -> Bool {
    var index = start
    for byte in mark.utf8 {
      guard index < bytes.count else { return false }
      let own = bytes[index].isASCIILetter ? bytes[index] | 0x20 : bytes[index]
      if own != byte { return false }
      index += 1
    }
    return true
  }

  // MARK: Tags

  private mutating func readName() -> String {
    var name: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || byte == 0x3E || byte == 0x2F || byte == 0x3D { break }
      if name.count < 32 { name.append(byte.isASCIILetter ? byte | 0x20 : byte) }
      position += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func readStartTag() {
    position += 1
    let tag = Tag(name: readName())
    let first = tree.attributes.count
    let isSelfClosed = readAttributes()
    let attributes = Int32(first)..<Int32(tree.attributes.count)
    closeImplied(by: tag)
    let node = tree.nodes.count
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag, parent: Int32(open.last ?? -1), end: Int32(node + 1), range: attributes))
    if tag.isVoid || isSelfClosed && (tag == .other || tag == .svg) { return }
    if tag.isRawText {
      readRawText(tag, node)
    } else if open.count >= limits.depth {
      tree.isClipped = true
      skippedCounts[tag, default: 0] += 1
    } else {
      open.append(node)
      openCounts[tag, default: 0] += 1
    }
  }

  /// Reads up to and with ">"; true where "/" stands before it.
  private mutating func readAttributes() -> Bool {
    var count = 0
    var isSelfClosed = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3E {
        position += 1
        return isSelfClosed
      }
      if byte <= 0x20 || byte == 0x2F || byte == 0x3D {
        if byte > 0x20 { isSelfClosed = byte == 0x2F }
        position += 1
        continue
      }
      isSelfClosed = false
      let name = readName()
      let value = readValue()
      count += 1
      guard count <= limits.attributes else {
        tree.isClipped = true
        continue
      }
      if let known = HTMLTree.Attribute.Name.byName[name] {
        tree.attributes.append(
          HTMLTree.Attribute(name: known, value: Int32(value.lowerBound)..<Int32(value.upperBound)))
      }
    }
    return isSelfClosed
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
    if unclosedQuotes.contains(quote) { return nil }
    var index = start
    while index < bytes.count, bytes[index] != quote { index += 1 }
    if index < bytes.count { return index }
    unclosedQuotes.append(quote)
    return nil
  }

  /// The content of script, style, title and the like, up to its end tag.
  private mutating func readRawText(_ tag: Tag, _ node: Int) {
    let start = position
    let end = find("</" + tag.rawValue, from: start)
    let stop = end ?? (tag == .script || tag == .style ? bytes.count : start)
    if stop > start {
      let range = Int32(start)..<Int32(stop)
      tree.nodes.append(
        HTMLTree.Node(tag: .text, parent: Int32(node), end: Int32(node + 2), range: range))
      tree.nodes[node].end = Int32(node + 2)
    }
    guard end != nil else {
      position = stop
      return
    }
    position = find(">", from: stop).map { $0 + 1 } ?? bytes.count
  }

  private mutating func readEndTag() {
    position += 2
    let tag = Tag(name: readName())
    position = find(">", from: position).map { $0 + 1 } ?? bytes.count
    if let skipped = skippedCounts[tag], skipped > 0 {
      skippedCounts[tag] = skipped - 1
      return
    }
    guard openCounts[tag, default: 0] > 0, let index = lastOpen(tag) else { return }
    while open.count > index { closeLast() }
  }

  /// The open element that an end tag closes: an inline one only as far as the block around it.
  private func lastOpen(_ tag: Tag) -> Int? {
    for index in open.indices.reversed() {
      let other = tree.nodes[open[index]].tag
      if other == tag { return index }
      if !tag.isBlock && other.isBlock { return nil }
      if tag == .p || tag == .li,
        other == .div || other == .article || other == .section || other == .td
      {
        return nil
      }
    }
    return nil
  }

  private mutating func closeLast() {
    guard let node = open.popLast() else { return }
    tree.nodes[node].end = Int32(tree.nodes.count)
    openCounts[tree.nodes[node].tag, default: 1] -= 1
  }

  // MARK: Ends that are left out

  private mutating func closeImplied(by tag: Tag) {
    if tag.endsParagraph {
      close(.p, within: [])
      close(.head, within: [.html])
    }
    switch tag {
    case .li: close(.li, within: [.ul, .ol, .menu])
    case .dt, .dd:
      close(.dt, within: [.dl])
      close(.dd, within: [.dl])
    case .tr: close(.tr, within: [.table])
    case .td, .th:
      close(.td, within: [.tr, .table])
      close(.th, within: [.tr, .table])
    case .option: close(.option, within: [.select])
    case .body: close(.head, within: [.html])
    default: break
    }
  }

  /// Closes the innermost open element of a name, unless one of the limits stands open inside it.
  private mutating func close(_ tag: Tag, within limits: [Tag]) {
    guard openCounts[tag, default: 0] > 0 else { return }
    for index in open.indices.reversed() {
      let other = tree.nodes[open[index]].tag
      if other == tag {
        while open.count > index { closeLast() }
        return
      }
      if limits.contains(other) { return }
      if tag == .p && other.isBlock { return }
    }
  }
}
