import HearsayModel
import HearsayReaders
import Testing

/// A pasted page written down with what each of its lines is: `kind| words`, a row a line of the page.
/// A row that starts with `+` goes on in the line above it; one that starts with `~` is the next line of the block
/// above it, as in hard-wrapped text; an empty row is a blank line.
struct MarkedPage {
  var text = ""
  var expected: [(kind: String, words: String)] = []

  init(_ rows: String, lineBreak: String = "\n") {
    for row in rows.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let bar = row.firstIndex(of: "|") else {
        text += lineBreak
        continue
      }
      let goesOn = row.first == "+"
      let kind = row[..<bar].drop { $0 == "+" }
      let words = row[row.index(after: bar)...].drop { $0 == " " }
      if row.first == "~", let last = expected.indices.last {
        text += lineBreak + words
        expected[last].words += lineBreak + words
        continue
      }
      if !text.isEmpty && !goesOn { text += lineBreak }
      text += words
      expected.append((String(kind), Self.trimmed(String(words))))
    }
  }

  private static func trimmed(_ words: String) -> String {
    var view = words[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }

  /// Reads the page and compares every block with its row.
  func check(title: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
    let article = Readers.plainText(text, id: "page", title: title)
    let found = article.blocks.map { "\($0.kind.rawValue)| \(article.text[$0.span])" }
    let wanted = expected.map { "\($0.kind)| \($0.words)" }
    for (line, (a, b)) in zip(found, wanted).enumerated() where a != b {
      Issue.record("block \(line): found <\(a)>, wanted <\(b)>", sourceLocation: sourceLocation)
    }
    #expect(found.count == wanted.count, sourceLocation: sourceLocation)
    #expect(article.text.string == text, sourceLocation: sourceLocation)
  }
}
