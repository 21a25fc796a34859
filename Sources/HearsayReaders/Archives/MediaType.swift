/// A media type with its parameters, as HTTP and mail write it.
///
///     text/html; charset="utf-8"
struct MediaType {
  /// In lower case: "text/html".
  var name: String
  private var parameters: [(name: String, value: String)] = []

  init(_ text: String) {
    let parts = Self.split(text)
    name = (parts.first ?? "").lowercased()
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let value = part[part.index(after: equals)...]
      parameters.append(
        (Self.trim(part[..<equals]).lowercased(), Self.unquoted(Self.trim(value))))
    }
  }

  subscript(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// Cut at semicolons that stand outside quotation marks.
  private static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in text.prefix(2000) {
      if character == "\"" { isQuoted.toggle() }
      if character == ";" && !isQuoted {
        parts.append(trim(part[...]))
        part = ""
      } else {
        part.append(character)
      }
    }
    return parts + [trim(part[...])]
  }

  private static func trim(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  private static func unquoted(_ text: String) -> String {
    guard text.hasPrefix("\"") else { return text }
    return String(text.dropFirst().prefix { $0 != "\"" })
  }

  var isPage: Bool { name == "text/html" || name == "application/xhtml+xml" }
  var isText: Bool { name == "text/plain" || name == "text/markdown" }
}
