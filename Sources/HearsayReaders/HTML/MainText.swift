/// Finds the article among a page's runs of text: the container in which the running text is densest.
///
/// Method: each run that reads like prose gives its words to the elements around it, the nearer the more (after
/// the way Arc90's Readability scored paragraphs); the best element is widened to its parent as long as what
/// that adds is prose of the same make.
struct MainText {
  private let tree: HTMLTree
  private let blocks: [PageBlock]
  /// For each node, the prose words before it.
  private var proseBefore: [Int]
  /// Nodes inside furniture that is not the article itself.
  private var isFurniture: [Bool]
  /// For each node, the headings and the pictures and films before it.
  private let headingsBefore: [Int32]
  private let mediaBefore: [Int32]

  /// The article's runs of text, and the captions that stand among them.
  static func article(
    of tree: HTMLTree, _ blocks: [PageBlock], title: String?
  ) -> (blocks: [PageBlock], captions: [String]) {
    var main = MainText(tree, blocks)
    main.markFurniture()
    return main.article(title: title)
  }

  private init(_ tree: HTMLTree, _ blocks: [PageBlock]) {
    self.tree = tree
    self.blocks = blocks
    isFurniture = Array(repeating: false, count: tree.nodes.count + 1)
    headingsBefore = Self.counts(tree) { $0.isHeading }
    mediaBefore = Self.counts(tree, MediaCaption.isMedium)
    proseBefore = []
    proseBefore = sums()
  }

  /// For each node, the elements of a kind before it.
  private static func counts(_ tree: HTMLTree, _ isCounted: (Tag) -> Bool) -> [Int32] {
    var counts: [Int32] = [0]
    counts.reserveCapacity(tree.nodes.count + 1)
    var count: Int32 = 0
    for node in tree.nodes {
      if isCounted(node.tag) { count += 1 }
      counts.append(count)
    }
    return counts
  }

  private func count(_ before: [Int32], in node: Int) -> Int32 {
    before[Int(tree.nodes[node].end)] - before[node]
  }

  /// Words of a run that reads like prose.
  private func prose(_ block: PageBlock) -> Int {
    guard block.wordCount >= 8, block.linkShare < 0.4, !block.tag.isHeading,
      !isFurniture[block.node]
    else { return 0 }
    return block.wordCount
  }

  private func sums() -> [Int] {
    var result = Array(repeating: 0, count: tree.nodes.count + 1)
    for block in blocks { result[block.node + 1] += prose(block) }
    for index in result.indices.dropFirst() { result[index] += result[index - 1] }
    return result
  }

  private func prose(in node: Int) -> Int {
    proseBefore[Int(tree.nodes[node].end)] - proseBefore[node]
  }

  // MARK: Furniture

  /// Marks what stands in furniture. Where the names of classes would leave little of the page, as with builders
  /// that call every part a widget, the elements alone count.
  private mutating func markFurniture() {
    let total = proseBefore.last ?? 0
    let tree = tree
    mark(total) { Furniture.isNamed(tree, $0) || Furniture.isElement(tree, $0) }
    let (headings, media) = (headingsBefore, mediaBefore)
    mark(where: media) { MediaCaption.isBox(tree, $0) }
    mark(where: headings, isOne: true) { Teaser.isBox(tree, $0) }
    if (proseBefore.last ?? 0) < 60 {
      isFurniture = Array(repeating: false, count: tree.nodes.count + 1)
      proseBefore = sums()
      mark(total) { Furniture.isElement(tree, $0) }
    }
  }

  /// Marks the subtrees that are furniture; one that holds most of the prose is none, whatever it is called.
  private mutating func mark(_ total: Int, _ isMarked: (Int) -> Bool) {
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.tag != .text, isMarked(index), prose(in: index) * 10 < total * 4 || isLiveList(index)
      {
        for inner in index..<Int(node.end) { isFurniture[inner] = true }
        index = Int(node.end)
      } else {
        index += 1
      }
    }
    proseBefore = sums()
  }

  private func isWanted(_ count: Int32, _ isOne: Bool) -> Bool { isOne ? count == 1 : count > 0 }

  /// Whether live posts follow an article that has text of its own.
  private func isLiveList(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.tag == .liveList, node.parent >= 0 else { return false }
    var around = Int(node.parent)
    for _ in 0..<4 where around >= 0 {
      if prose(in: around) - prose(in: index) >= 60 { return true }
      around = Int(tree.nodes[around].parent)
    }
    return false
  }

  /// Marks boxes with little prose in them and with an element of the counted kind.
  private mutating func mark(
    where counted: [Int32], isOne: Bool = false, _ isBox: (Int) -> Bool
  ) {
    var index = 0
    var isChanged = false
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.tag != .text, !isFurniture[index], isWanted(count(counted, in: index), isOne),
        prose(in: index) <= Teaser.limit, isBox(index)
      {
        for inner in index..<Int(node.end) { isFurniture[inner] = true }
        index = Int(node.end)
        isChanged = true
      } else {
        index += 1
      }
    }
    if isChanged { proseBefore = sums() }
  }

  // MARK: The container

  private func article(title: String?) -> (blocks: [PageBlock], captions: [String]) {
    guard let container = declared() ?? densest() else { return ([], []) }
    let range = tree.subtree(container)
    let body = blocks.filter { range.contains($0.node) && !isFurniture[$0.node] }
    let seen = blocks.filter { !isFurniture[$0.node] }
    let left = blocks.filter { range.contains($0.node) && isFurniture[$0.node] }
    return (
      LeadLine.lines(above: body, among: seen, title: title) + body,
      PageCaptions.captions(left, in: tree)
    )
  }

  /// The element that the page itself calls the article's body.
  private func declared() -> Int? {
    let total = proseBefore.last ?? 0
    var best: (node: Int, prose: Int)?
    for index in tree.marked.map(Int.init) where tree.has(index, .itemprop, "articleBody") {
      let words = prose(in: index)
      if words > best?.prose ?? 0 { best = (index, words) }
    }
    guard let best, best.prose * 3 > total, best.prose >= 60 else { return nil }
    return best.node
  }

  private func densest() -> Int? {
    var scores = [Double](repeating: 0, count: tree.nodes.count)
    for block in blocks {
      let words = prose(block)
      guard words > 0 else { continue }
      var weight = block.tag == .li ? 0.3 : 1.0
      var node = isContainer(block.tag) ? block.node : Int(tree.nodes[block.node].parent)
      for _ in 0..<6 where node >= 0 {
        scores[node] += Double(words) * weight
        weight *= 0.6
        node = Int(tree.nodes[node].parent)
      }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    return widened(scores.firstIndex(of: scores[best]) ?? best)
  }

  private func isContainer(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .td, .body: true
    default: false
    }
  }

  /// Whether the search may climb through an element: blocks, and what the page makes up itself.
  private func isAround(_ tag: Tag) -> Bool {
    tag == .other || tag.isBlock && tag != .html
  }

  /// Climbs while the next element that holds more prose holds more of the same.
  private func widened(_ start: Int) -> Int {
    var node = start
    var branch = start
    while let parent = parent(of: branch), isAround(tree.nodes[parent].tag) {
      if prose(in: parent) > prose(in: node) {
        guard holdsMoreOfTheSame(parent, branch, than: node) else { break }
        node = parent
      }
      branch = parent
    }
    return node
  }

  private func parent(of node: Int) -> Int? {
    let parent = Int(tree.nodes[node].parent)
    return parent >= 0 ? parent : nil
  }

  /// Whether most of what an element adds stands in paragraphs of its own or in children like the branch at hand.
  private func holdsMoreOfTheSame(_ parent: Int, _ branch: Int, than node: Int) -> Bool {
    let added = prose(in: parent) - prose(in: node)
    var same = 0
    var child = parent + 1
    while child < Int(tree.nodes[parent].end) {
      if child != branch, tree.nodes[child].tag != .text {
        let isSame = isParagraph(tree.nodes[child].tag) || isNamedAlike(child, branch)
        if isSame { same += prose(in: child) }
      }
      child = Int(tree.nodes[child].end)
    }
    return same * 10 >= added
  }

  private func isParagraph(_ tag: Tag) -> Bool {
    switch tag {
    case .p, .ul, .ol, .blockquote, .h2, .h3, .h4, .pre, .dl: true
    default: false
    }
  }

  private func isNamedAlike(_ a: Int, _ b: Int) -> Bool {
    guard tree.nodes[a].tag == tree.nodes[b].tag else { return false }
    let (first, second) = (tree[a, .class] ?? "", tree[b, .class] ?? "")
    return first == second
      || first.split(separator: " ").first == second.split(separator: " ").first
  }
}
