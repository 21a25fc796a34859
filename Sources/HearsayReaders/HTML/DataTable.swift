/// Tells a table of figures from one that only arranges a page: no cell of a row holds blocks.
///
///     <tr><td>Port Sol</td><td>1,204</td><td>37</td></tr>
enum DataTable {
  /// Between the cells of a row.
  static let mark = " | "

  /// Whether a row has several cells, each a short run of text.
  static func isRow(_ tree: HTMLTree, _ row: Int) -> Bool {
    var cells = 0
    let end = Int(tree.nodes[row].end)
    guard end - row < 400 else { return false }
    for node in (row + 1)..<max(row + 1, end) {
      let tag = tree.nodes[node].tag
      if tag == .td || tag == .th {
        cells += 1
      } else if tag.isBlock && tag != .p && tag != .div {
        return false
      } else if (tag == .p || tag == .div) && holdsMuch(tree, node) {
        return false
      }
    }
    return cells > 1
  }

  private static func holdsMuch(_ tree: HTMLTree, _ node: Int) -> Bool {
    var size = 0
    for inner in tree.subtree(node) where tree.nodes[inner].tag == .text {
      size += tree.nodes[inner].range.count
    }
    return size > 200
  }
}
