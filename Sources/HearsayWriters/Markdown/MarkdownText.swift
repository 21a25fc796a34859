/// Words of others as Markdown that shows them and does nothing else.
enum MarkdownText {
  private typealias Scalars = [Unicode.Scalar]

  /// On one line, without blanks at its ends. No emphasis, link, image, code, HTML, entity, formula, table cell, list or
  /// heading can start in it, no address links itself and nobody is called by `@`.
  ///
  /// - Parameter startsBlock: Whether it may stand where a paragraph starts.
  static func escaped(_ text: String, startsBlock: Bool = true) -> String {
    let scalars = Array(PlainWords.oneLine(text).unicodeScalars)
    let marker = startsBlock ? blockMarker(scalars) : nil
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "@": result.append(contentsOf: "@\u{2060}".unicodeScalars)
      case _ where index == marker || isMarkup(scalars, index):
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isMarkup(_ scalars: Scalars, _ index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "^", "{", "}": true
    case ":": scalars[(index + 1)...].first == "/"
    case ".": String(String.UnicodeScalarView(scalars[..<index].suffix(3))).lowercased() == "www"
    default: false
    }
  }

  /// Where the sign stands that makes a line a list item, a rule or an underline: `-`, `12.`.
  private static func blockMarker(_ scalars: Scalars) -> Int? {
    switch scalars.first {
    case "-", "+", "=", ":", "%": return 0
    default: break
    }
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < scalars.count, [".", ")"].contains(scalars[digits]) else {
      return nil
    }
    return digits
  }
}
