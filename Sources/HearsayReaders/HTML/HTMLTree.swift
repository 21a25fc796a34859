/// A page as a flat list of elements and texts in the order of the page.
struct HTMLTree {
  struct Node {
    var tag: Tag
    /// Index of the element around it; -1 for the outermost.
    var parent: Int32
    /// Index after the last node inside it.
    var end: Int32
    /// For text the bytes; for an element its attributes, as indices into `attributes`.
    var range: Range<Int32>
  }

  struct Attribute {
    var name: Name
    /// Bytes of the value, references unresolved.
    var value: Range<Int32>

    /// The attributes that are kept.
    enum Name: String, CaseIterable {
      case `class`, id, href, rel, name, property, content, itemprop, itemtype, type, datetime,
        lang, charset, role, hidden,
        style, title, pubdate
      case ariaHidden = "aria-hidden"
      case httpEquiv = "http-equiv"

      static let byName: [String: Name] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    }
  }

  let bytes: [UInt8]
  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Elements were deeper than the limit, or a tag had more attributes.
  var isClipped = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// An attribute's value with references resolved.
  subscript(_ node: Int, _ name: Attribute.Name) -> String? {
    guard nodes[node].tag != .text else { return nil }
    for index in nodes[node].range where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return Entities.decode(bytes, Int(value.lowerBound)..<Int(value.upperBound))
    }
    return nil
  }

  func has(_ node: Int, _ name: Attribute.Name) -> Bool {
    nodes[node].tag != .text && nodes[node].range.contains { attributes[Int($0)].name == name }
  }

  func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  /// The first words inside an element, white space as single blanks; what is not read on the page is left out.
  ///
  /// - Parameters:
  ///   - limit: stop after as many bytes or nodes.
  ///   - mark: what stands between blocks.
  func words(_ node: Int, limit: Int, between mark: String = " ") -> String {
    var result: [UInt8] = []
    var index = node
    let end = min(Int(nodes[node].end), node + limit)
    while index < end, result.count < limit {
      let tag = nodes[index].tag
      if tag == .text {
        let range = nodes[index].range
        Entities.decode(bytes, Int(range.lowerBound)..<Int(range.upperBound), into: &result)
      } else if tag.isUnread && index > node {
        index = Int(nodes[index].end)
        continue
      } else if tag.isBlock || tag == .br {
        result.append(contentsOf: mark.utf8)
      }
      index += 1
    }
    return HTMLTree.collapsed(result)
  }

  /// The bytes of an element's texts as they stand.
  func raw(_ node: Int) -> [UInt8] {
    subtree(node).filter { nodes[$0].tag == .text }.flatMap {
      bytes[Int(nodes[$0].range.lowerBound)..<Int(nodes[$0].range.upperBound)]
    }
  }

  /// Runs of white space as single blanks, none at either end.
  static func collapsed(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let (mark, length) = Folding.mark(bytes, index) {
        if case .blank = mark {
          if let last = result.last, last != 0x20 { result.append(0x20) }
          index += length
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
