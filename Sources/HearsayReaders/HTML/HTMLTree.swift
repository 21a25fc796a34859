/// A page as a flat list of elements and texts in the order of the page.
struct HTMLTree {
  struct Node {
    var tag: Tag
    /// What the words of its class and id say.
    var names: NameMarks = []
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
        lang, role, hidden, style, title, pubdate

      /// The attribute of a name, given by the hash of its letters in lower case.
      @inline(__always)
      init?(hash: UInt64) {
        let number = Int(Name.table.value(hash))
        guard number > 0 else { return nil }
        self = Name.all[number - 1]
      }

      private static let all = allCases
      private static let table = NameTable(all.enumerated().map { ($1.rawValue, UInt16($0 + 1)) })
    }
  }

  let bytes: [UInt8]
  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Elements with an `itemprop` or a `rel`, in order.
  var marked: [Int32] = []
  /// Elements were deeper than the limit, a tag had more attributes, or a script had no end.
  var isClipped = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// An attribute's value with references resolved.
  subscript(_ node: Int, _ name: Attribute.Name) -> String? {
    rawValue(node, name).map { Entities.decode(bytes, $0, inAttribute: true) }
  }

  /// Where an attribute's value stands.
  func rawValue(_ node: Int, _ name: Attribute.Name) -> Range<Int>? {
    guard nodes[node].tag != .text else { return nil }
    for index in nodes[node].range where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return Int(value.lowerBound)..<Int(value.upperBound)
    }
    return nil
  }

  func has(_ node: Int, _ name: Attribute.Name) -> Bool { rawValue(node, name) != nil }

  /// Whether an attribute has just this value.
  func has(_ node: Int, _ name: Attribute.Name, _ value: String) -> Bool {
    guard let range = rawValue(node, name), range.count == value.utf8.count else { return false }
    return bytes[range].elementsEqual(value.utf8)
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
        let stop = min(range.upperBound, range.lowerBound + Int32(limit) * 2)
        Entities.decode(bytes, Int(range.lowerBound)..<Int(stop), into: &result)
      } else if tag.isUnread && index > node {
        index = Int(nodes[index].end)
        continue
      } else if tag.isBlock || tag == .br {
        result.append(contentsOf: mark.utf8)
      }
      index += 1
    }
    return String(decoding: Blanks.collapsed(result), as: UTF8.self)
  }

  /// The bytes of an element's texts as they stand.
  func raw(_ node: Int) -> [UInt8] {
    subtree(node).filter { nodes[$0].tag == .text }.flatMap {
      bytes[Int(nodes[$0].range.lowerBound)..<Int(nodes[$0].range.upperBound)]
    }
  }
}

/// White space as single blanks.
enum Blanks {
  /// Runs of white space as single blanks, none at either end.
  static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte > 0x20 && byte < 0xC2 {
        result.append(byte)
        index += 1
        continue
      }
      let length = blankLength(bytes, index)
      if length > 0 {
        if let last = result.last, last != 0x20 { result.append(0x20) }
        index += length
      } else {
        result.append(byte)
        index += 1
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// The length of the blank that starts here; 0 where none does.
  private static func blankLength(_ bytes: [UInt8], _ index: Int) -> Int {
    guard let (mark, length) = Folding.mark(bytes, index), case .blank = mark else { return 0 }
    return length
  }
}
