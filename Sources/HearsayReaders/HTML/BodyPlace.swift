/// Where the paragraphs of an article stand: the elements that hold them.
struct BodyPlace {
  private let tree: HTMLTree
  /// Elements that hold a paragraph of running text, or the element that holds such a one's list.
  private var parents: Set<Int32> = []
  /// The classes of paragraphs that are no `p`.
  private var classes: Set<[UInt8]> = []

  init(_ blocks: [PageBlock], in tree: HTMLTree) {
    self.tree = tree
    for block in blocks where block.isProse && block.linkShare < 0.4 {
      parents.insert(place(of: block))
      if block.tag == .div, let name = name(of: block) { classes.insert(name) }
    }
  }

  /// Whether a run stands beside paragraphs of the article.
  func holds(_ block: PageBlock) -> Bool { parents.contains(place(of: block)) }

  /// Whether a run is marked as the paragraphs beside it are.
  ///
  ///     <div class="part">The ferry runs twice as often, she said, until the bridge is open.</div>
  ///     <div class="part">Fares: 12 crowns</div>
  func holdsAlike(_ block: PageBlock) -> Bool {
    guard block.tag == .div, holds(block), let name = name(of: block) else { return false }
    return classes.contains(name)
  }

  private func name(of block: PageBlock) -> [UInt8]? {
    tree.rawValue(block.node, .class).flatMap { $0.isEmpty ? nil : Array(tree.bytes[$0]) }
  }

  private func place(of block: PageBlock) -> Int32 {
    let parent = tree.nodes[block.node].parent
    switch block.tag {
    case .li, .tr, .dd, .dt:
      var around = parent
      while around >= 0, Self.isList(tree.nodes[Int(around)].tag) {
        around = tree.nodes[Int(around)].parent
      }
      return around
    default: return parent
    }
  }

  private static func isList(_ tag: Tag) -> Bool {
    switch tag {
    case .ul, .ol, .dl, .table, .tbody, .thead, .tfoot, .li: true
    default: false
    }
  }
}
