/// A piece of Markdown (CommonMark, with the tables of GitHub Flavored Markdown). Whatever it holds is text.
enum MarkdownRun {
  case words(String)
  case strong(String)
  case deleted(String)
  /// Our own, the one way to write markup.
  case markup(StaticString)

  var markdown: String {
    switch self {
    case .words(let text): MarkdownText.escaped(text)
    case .strong(let text): enclosed(text, in: "**")
    case .deleted(let text): enclosed(text, in: "~~")
    case .markup(let text): text.description
    }
  }

  /// Marks do not work beside blanks, nor around nothing.
  private func enclosed(_ text: String, in mark: String) -> String {
    let words = MarkdownText.escaped(text)
    return words.isEmpty ? "" : mark + words + mark
  }
}

/// Blocks of Markdown, an empty line between them.
struct MarkdownPage {
  private(set) var string = ""

  mutating func heading(_ level: Int, _ text: String) {
    block(
      String(repeating: "#", count: level) + " " + MarkdownText.escaped(text, startsBlock: false))
  }

  mutating func paragraph(_ runs: [MarkdownRun]) {
    block(line(runs))
  }

  mutating func list(_ items: [[MarkdownRun]]) {
    guard !items.isEmpty else { return }
    block(items.map { "- " + line($0) }.joined(separator: "\n"))
  }

  /// Nothing where there are no rows.
  mutating func table(_ titles: [StaticString], _ rows: [[[MarkdownRun]]]) {
    guard !rows.isEmpty else { return }
    let head = "| " + titles.map(\.description).joined(separator: " | ") + " |"
    let rule = "|" + titles.map { _ in " --- |" }.joined()
    let lines = rows.map { row in "| " + row.map(line).joined(separator: " | ") + " |" }
    block(([head, rule] + lines).joined(separator: "\n"))
  }

  private func line(_ runs: [MarkdownRun]) -> String { runs.map(\.markdown).joined() }

  private mutating func block(_ text: String) {
    string += string.isEmpty ? "" : "\n"
    string += text + "\n"
  }
}
