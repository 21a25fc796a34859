@testable import HearsayReaders

/// A tree of a page drawn as one line: `p("The " b("old") " bridge")`, attributes that are kept as `a[href=x]`.
func drawn(_ source: String) -> String {
  let tree = HTMLParser.tree(Array(source.utf8))
  var nodes: [String] = []
  var index = 0
  while index < tree.nodes.count {
    nodes.append(drawn(tree, index))
    index = Int(tree.nodes[index].end)
  }
  return nodes.joined(separator: " ")
}

private func drawn(_ tree: HTMLTree, _ index: Int) -> String {
  let node = tree.nodes[index]
  if node.tag == .text {
    return "\""
      + Entities.decode(tree.bytes, Int(node.range.lowerBound)..<Int(node.range.upperBound))
      + "\""
  }
  var name = node.tag == .other ? "x" : node.tag.rawValue
  let attributes = node.range.map { number in
    let attribute = tree.attributes[Int(number)]
    let value = Entities.decode(
      tree.bytes, Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound),
      inAttribute: true)
    return value.isEmpty ? attribute.name.rawValue : "\(attribute.name.rawValue)=\(value)"
  }
  if !attributes.isEmpty { name += "[" + attributes.joined(separator: " ") + "]" }
  var children: [String] = []
  var child = index + 1
  while child < Int(node.end) {
    children.append(drawn(tree, child))
    child = Int(tree.nodes[child].end)
  }
  return children.isEmpty ? name : "\(name)(\(children.joined(separator: " ")))"
}
