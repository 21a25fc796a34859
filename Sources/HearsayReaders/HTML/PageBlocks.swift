/// Cuts a page into its runs of text, in order. What is not read on the page is left out.
struct PageBlockReader {
  private let tree: HTMLTree
  private var blocks: [PageBlock] = []
  private var buffer: [UInt8] = []
  private var linkWords = 0
  private var startsWithLink = false
  private var linkDepth = 0
  private var breaks = 0
  /// Where the row of a data table ends that is being read.
  private var rowEnd = 0
  private var openBlocks: [Int] = []
  private var open: [(node: Int, end: Int)] = []

  /// The runs of text, and whether there were more than are read.
  static func blocks(of tree: HTMLTree) -> (blocks: [PageBlock], isClipped: Bool) {
    var reader = PageBlockReader(tree: tree)
    reader.read()
    return (reader.blocks, reader.blocks.count >= Readers.limits.blocks)
  }

  private init(tree: HTMLTree) { self.tree = tree }

  private mutating func read() {
    var index = 0
    while index < tree.nodes.count, blocks.count < Readers.limits.blocks {
      leave(before: index)
      let node = tree.nodes[index]
      if node.tag == .text {
        append(node.range)
      } else if node.tag.isUnread || isHidden(index) {
        if node.tag.isBlock { flush() }
        index = Int(node.end)
        continue
      } else {
        enter(index, node)
      }
      index += 1
    }
    leave(before: tree.nodes.count)
    flush()
  }

  private mutating func enter(_ index: Int, _ node: HTMLTree.Node) {
    if node.tag == .br {
      breaks += 1
      buffer.append(0x20)
      if breaks == 2, index >= rowEnd { flush() }
      return
    }
    if node.tag.isBlock, !joinsRow(index, node.tag) {
      flush()
      openBlocks.append(index)
    }
    if node.tag == .a { linkDepth += 1 }
    open.append((index, Int(node.end)))
  }

  private mutating func leave(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      let tag = tree.nodes[last.node].tag
      if tag == .a { linkDepth -= 1 }
      if tag.isBlock, openBlocks.last == last.node {
        flush()
        openBlocks.removeLast()
        if rowEnd <= index { rowEnd = 0 }
      }
    }
  }

  /// Whether a block goes into the line of the row around it, or opens such a line.
  private mutating func joinsRow(_ index: Int, _ tag: Tag) -> Bool {
    if index < rowEnd {
      if tag == .td || tag == .th {
        if buffer.contains(where: { $0 > 0x20 }) { buffer.append(contentsOf: DataTable.mark.utf8) }
      } else {
        buffer.append(0x20)
      }
      return true
    }
    if tag == .tr, DataTable.isRow(tree, index) {
      flush()
      openBlocks.append(index)
      rowEnd = Int(tree.nodes[index].end)
      return true
    }
    return false
  }

  private mutating func append(_ range: Range<Int32>) {
    let start = buffer.count
    let isFirst = start == 0 || !buffer.contains { $0 > 0x20 }
    Entities.decode(tree.bytes, Int(range.lowerBound)..<Int(range.upperBound), into: &buffer)
    let added = buffer[start...]
    if added.contains(where: { $0 > 0x20 }) {
      breaks = 0
      if isFirst { startsWithLink = linkDepth > 0 }
    }
    if linkDepth > 0 { linkWords += PageBlock.words(added) }
  }

  private mutating func flush() {
    defer {
      buffer.removeAll(keepingCapacity: true)
      linkWords = 0
      startsWithLink = false
      breaks = 0
    }
    guard buffer.contains(where: { $0 > 0x20 }) else { return }
    let bytes = Blanks.collapsed(buffer)
    guard !bytes.isEmpty else { return }
    let node = openBlocks.last ?? 0
    let tag = openBlocks.isEmpty ? Tag.body : tree.nodes[node].tag
    let words = PageBlock.words(bytes[...])
    blocks.append(
      PageBlock(
        node: node, tag: tag, bytes: bytes, wordCount: words, linkWords: min(linkWords, words),
        startsWithLink: startsWithLink))
  }

  private func isHidden(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    return !node.range.isEmpty && HiddenElement.isHidden(tree, index)
  }
}
