/// A run of text on a page between the edges of block elements.
struct PageBlock {
  /// The innermost block element around it.
  var node: Int
  var tag: Tag
  /// References resolved, white space as single blanks.
  var text: String
  var wordCount: Int
  /// Words inside links.
  var linkWords: Int
  /// Whether a link holds its first word.
  var startsWithLink = false

  var linkShare: Double { wordCount == 0 ? 0 : Double(linkWords) / Double(wordCount) }
}

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
    let isFirst = !buffer.contains { $0 > 0x20 }
    Entities.decode(tree.bytes, Int(range.lowerBound)..<Int(range.upperBound), into: &buffer)
    let added = buffer[start...]
    if added.contains(where: { $0 > 0x20 }) {
      breaks = 0
      if isFirst { startsWithLink = linkDepth > 0 }
    }
    if linkDepth > 0 { linkWords += PageBlockReader.words(added) }
  }

  private mutating func flush() {
    defer {
      buffer.removeAll(keepingCapacity: true)
      linkWords = 0
      startsWithLink = false
      breaks = 0
    }
    guard buffer.contains(where: { $0 > 0x20 }) else { return }
    let text = HTMLTree.collapsed(buffer)
    guard !text.isEmpty else { return }
    let node = openBlocks.last ?? 0
    let tag = openBlocks.isEmpty ? Tag.body : tree.nodes[node].tag
    let words = PageBlockReader.words(Array(text.utf8)[...])
    blocks.append(
      PageBlock(
        node: node, tag: tag, text: text, wordCount: words, linkWords: min(linkWords, words),
        startsWithLink: startsWithLink))
  }

  /// Words between blanks; of scripts that write no blanks, two characters for a word.
  private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
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

  private func isHidden(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    return !node.range.isEmpty && HiddenElement.isHidden(tree, index)
  }
}
