/// A page taken to pieces, to be asked about its tags.
struct Markup {
  struct Tag {
    var name: String
    var attributes: [String: String]
  }

  /// Start tags in order; what stands in `style` and `script` is text.
  private(set) var tags: [Tag] = []
  private(set) var script = ""
  private(set) var style = ""
  /// Everything that is neither a tag nor style nor script, as it stands in the page.
  private(set) var words = ""

  init(_ page: String) {
    var rest = page[...]
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      rest = rest[open...].dropFirst()
      let tag = Markup.tag(&rest)
      tags.append(tag)
      if tag.name == "style" || tag.name == "script" {
        let content = Markup.upTo("</\(tag.name)>", &rest)
        if tag.name == "style" { style += content } else { script += content }
      }
    }
    words += rest
    tags.removeAll { $0.name.hasPrefix("/") }
  }

  /// Reads to the `>` of a tag, past those in quoted values.
  private static func tag(_ rest: inout Substring) -> Tag {
    let name = rest.prefix { !$0.isWhitespace && $0 != ">" }
    rest = rest[name.endIndex...]
    var attributes: [String: String] = [:]
    while let character = rest.first, character != ">" {
      if character.isWhitespace {
        rest.removeFirst()
        continue
      }
      let key = rest.prefix { $0 != "=" && $0 != ">" && !$0.isWhitespace }
      rest = rest[key.endIndex...]
      var value = ""
      if rest.hasPrefix("=\"") {
        rest = rest.dropFirst(2)
        value = upTo("\"", &rest)
      }
      attributes[String(key)] = value
    }
    rest = rest.dropFirst()
    return Tag(name: String(name), attributes: attributes)
  }

  /// Takes everything up to a mark, and the mark.
  private static func upTo(_ mark: String, _ rest: inout Substring) -> String {
    var taken = ""
    while !rest.isEmpty, !rest.hasPrefix(mark) { taken.append(rest.removeFirst()) }
    rest = rest.dropFirst(mark.count)
    return taken
  }

  func values(_ attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }
}
