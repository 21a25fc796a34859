/// Where the paragraphs of an article stand: the elements that hold them.
struct BodyPlace {
  private let tree: HTMLTree
  /// Elements that hold a paragraph of running text, or the element that holds such a one's list.
  private var parents: Set<Int32> = []

  init(_ blocks: [PageBlock], in tree: HTMLTree) {
    self.tree = tree
    for block in blocks where block.isProse && block.linkShare < 0.4 {
      parents.insert(place(of: block))
    }
  }

  /// Whether a run stands beside paragraphs of the article.
  func holds(_ block: PageBlock) -> Bool { parents.contains(place(of: block)) }

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
