import HearsayLanguage
import HearsayModel
import HearsayReaders
import HearsayTime
import Testing

/// A sentence with its time expressions marked: `Tuesday, 2032-05-04 | The boat left on [Monday = 2032-05-03].`
///
/// Before the bar stands the article's day, or nothing. In brackets stand the words, the value, the `mod`, and after
/// a comma the first and last day, or the kind. Words that are not in brackets must not be found.
struct Marked: CustomTestStringConvertible {
  struct Expression: Equatable, CustomStringConvertible {
    var words: String
    var value: String
    var modifier: String?
    var kind: String?
    var interval: String?

    var description: String {
      "[\(words) = \(value)\(modifier.map { " " + $0 } ?? "")\(interval.map { ", " + $0 } ?? "")]"
    }
  }

  let source: String
  let published: String?
  let text: String
  let expressions: [Expression]

  var testDescription: String { source }

  init(_ source: String) {
    self.source = source
    let halves = source.split(separator: "|", maxSplits: 1).map { $0.trimming() }
    published = halves.count == 2 && !halves[0].isEmpty ? halves[0] : nil
    var text = ""
    var expressions: [Expression] = []
    for piece in (halves.last ?? "").split(separator: "[", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        text += piece
        continue
      }
      let expression = Marked.expression(String(parts[0]))
      expressions.append(expression)
      text += expression.words + parts[1]
    }
    self.text = text
    self.expressions = expressions
  }

  private static func expression(_ text: String) -> Expression {
    let sides = text.components(separatedBy: " = ")
    let notes = sides[sides.count - 1].components(separatedBy: ", ")
    let value = notes[0].split(separator: " ").map(String.init)
    var expression = Expression(words: sides[0], value: value[0])
    if value.count > 1 { expression.modifier = value[1] }
    for note in notes.dropFirst() {
      if note.contains("..") || note == "no days" {
        expression.interval = note
      } else {
        expression.kind = note
      }
    }
    return expression
  }

  /// What was found, with only those notes that the marks give.
  func found() -> [Expression] {
    let article = Marked.article(text, published: published)
    let (tokens, sentences) = Language.tokenise(article)
    let times = Chronology.analyse(article, tokens: tokens, sentences: sentences).times
    return times.enumerated().map { index, time in
      let expected = expressions.indices.contains(index) ? expressions[index] : nil
      return Expression(
        words: article.text[time.span], value: time.value, modifier: time.modifier,
        kind: expected?.kind == nil ? nil : time.kind.rawValue,
        interval: expected?.interval == nil ? nil : Marked.days(time.interval))
    }
  }

  private static func days(_ interval: DayInterval?) -> String {
    interval.map { "\($0.first)..\($0.last)" } ?? "no days"
  }

  /// One paragraph.
  static func article(_ text: String, published: String? = nil) -> Article {
    var article = Article(id: "a", text: Text(text))
    article.blocks = [Block(.paragraph, article.text.span)]
    article.published = published
    return article
  }
}

extension StringProtocol {
  func trimming() -> String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  func components(separatedBy separator: String) -> [String] {
    var parts: [String] = [""]
    var rest = Substring(self)
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }
}
