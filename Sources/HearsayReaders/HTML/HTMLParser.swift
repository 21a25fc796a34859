/// Reads a page in one pass over its bytes. Every page gives a tree; whatever is broken is taken for the next best
/// thing, in time linear in the bytes.
struct HTMLParser {
  var tree: HTMLTree
  let bytes: PageBytes
  var position = 0
  private let limits = Readers.limits
  /// Open elements, outermost first.
  private var open: [Int32] = []
  /// How many elements of each name are open, and how many the depth limit kept from opening.
  private var openCounts = [Int32](repeating: 0, count: Tag.count)
  private var skippedCounts = [Int32](repeating: 0, count: Tag.count)
  /// Ends that were looked for and do not come any more.
  var exhausted: Set<UInt64> = []

  static func tree(_ bytes: [UInt8]) -> HTMLTree {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = HTMLParser(HTMLTree(bytes), buffer)
      parser.parse()
      return parser.tree
    }
  }

  private init(_ tree: HTMLTree, _ bytes: PageBytes) {
    self.bytes = bytes
    self.tree = tree
    self.tree.nodes.reserveCapacity(bytes.count / 40)
    self.tree.attributes.reserveCapacity(bytes.count / 80)
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
    position = bytes.next(0x3C, from: position + 1) ?? bytes.count
    appendText(start..<position)
  }

  private mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let parent = open.last ?? -1
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
    readDeclaration()
    return true
  }

  // MARK: Tags

  private mutating func readStartTag() {
    position += 1
    let tag = Tag(hash: readName())
    let node = tree.nodes.count
    let first = Int32(tree.attributes.count)
    let (isSelfClosed, names) = readAttributes(of: node, limit: limits.attributes)
    closeImplied(by: tag)
    let parent = open.last ?? -1
    let number = Int32(tree.nodes.count)
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag, names: names, parent: parent, end: number + 1,
        range: first..<Int32(tree.attributes.count)))
    if tag.isVoid || isSelfClosed && (tag == .other || tag == .svg) { return }
    if tag.isRawText {
      readRawText(tag, node)
    } else if open.count >= limits.depth {
      tree.isClipped = true
      skippedCounts[tag.number] += 1
    } else {
      open.append(number)
      openCounts[tag.number] += 1
    }
  }

  private mutating func readEndTag() {
    position += 2
    let tag = Tag(hash: readName())
    position = bytes.next(0x3E, from: position).map { $0 + 1 } ?? bytes.count
    if skippedCounts[tag.number] > 0 {
      skippedCounts[tag.number] -= 1
      return
    }
    guard openCounts[tag.number] > 0, let index = lastOpen(tag) else { return }
    while open.count > index { closeLast() }
  }

  /// The content of script, style, title and the like, up to its end tag.
  private mutating func readRawText(_ tag: Tag, _ node: Int) {
    let start = position
    let end = findEnd(of: tag, from: start)
    let stop = end ?? (tag == .script || tag == .style ? stopOfUnclosed(from: start) : start)
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
    position = bytes.next(0x3E, from: stop).map { $0 + 1 } ?? bytes.count
  }

  /// The open element that an end tag closes: an inline one only as far as the block around it.
  private func lastOpen(_ tag: Tag) -> Int? {
    for index in open.indices.reversed() {
      let other = tree.nodes[Int(open[index])].tag
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
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
    openCounts[tree.nodes[Int(node)].tag.number] -= 1
  }

  // MARK: Ends that are left out

  private mutating func closeImplied(by tag: Tag) {
    if tag.endsParagraph {
      close(.p, within: { _ in false })
      close(.head, within: { $0 == .html })
    }
    switch tag {
    case .li: close(.li, within: { $0 == .ul || $0 == .ol || $0 == .menu })
    case .dt, .dd:
      close(.dt, within: { $0 == .dl })
      close(.dd, within: { $0 == .dl })
    case .tr: close(.tr, within: { $0 == .table })
    case .td, .th:
      close(.td, within: { $0 == .tr || $0 == .table })
      close(.th, within: { $0 == .tr || $0 == .table })
    case .select: close(.select, within: { _ in false })
    case .option: close(.option, within: { $0 == .select })
    case .body: close(.head, within: { $0 == .html })
    default: break
    }
  }

  /// Closes the innermost open element of a name, unless a limit stands open inside it.
  private mutating func close(_ tag: Tag, within isLimit: (Tag) -> Bool) {
    guard openCounts[tag.number] > 0 else { return }
    for index in open.indices.reversed() {
      let other = tree.nodes[Int(open[index])].tag
      if other == tag {
        while open.count > index { closeLast() }
        return
      }
      if isLimit(other) { return }
      if tag == .p && other.isBlock { return }
    }
  }
}
