/// The lines between two lines of hyphens at the top of a text in Markdown, as far as they are plain fields.
///
///     ---
///     title: "Bridge to close"
///     date: 2032-03-04
///     author: Ada Brook
///     ---
struct FrontMatter {
  private(set) var title: String?
  private(set) var date: String?
  private(set) var authors: [String] = []
  private(set) var outlet: String?
  private(set) var url: String?

  private static let limit = 200

  init() {}

  /// Takes the front matter off the lines, where there is one.
  init(_ lines: inout [String]) {
    guard let first = lines.first, first.drop(while: { $0 == "\u{FEFF}" }) == "---",
      let end = lines.prefix(Self.limit).dropFirst().firstIndex(where: {
        $0 == "---" || $0 == "..."
      })
    else { return }
    var key = ""
    for line in lines[1..<end] {
      if let item = Self.item(line) {
        take(key, item)
      } else if let colon = line.firstIndex(of: ":") {
        key = line[..<colon].lowercased()
        take(key, Self.value(line[line.index(after: colon)...]))
      }
    }
    lines.removeFirst(end + 1)
  }

  private mutating func take(_ key: String, _ value: String) {
    guard !value.isEmpty else { return }
    switch key {
    case "title": title = title ?? value
    case "date", "published", "pubdate": date = date ?? FeedDate.iso(value)
    case "author", "authors", "byline":
      let list = value.hasPrefix("[") ? String(value.dropFirst().prefix { $0 != "]" }) : value
      authors += list.split(separator: ",").map { Self.value($0) }
    case "outlet", "publisher", "source", "publication": outlet = outlet ?? value
    case "url", "link", "canonical", "canonical_url": url = url ?? value
    default: break
    }
  }

  /// `- Ada Brook`
  private static func item(_ line: String) -> String? {
    let bare = line.drop { $0 == " " }
    return bare.hasPrefix("- ") ? value(bare.dropFirst(2)) : nil
  }

  /// Without blanks and quotation marks around it.
  private static func value(_ text: Substring) -> String {
    let words = OneLine.of(Array(text.utf8))
    guard let mark = words.first, mark == "\"" || mark == "'", words.count > 1, words.last == mark
    else { return words }
    return String(words.dropFirst().dropLast())
  }
}
