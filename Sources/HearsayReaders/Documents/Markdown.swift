import HearsayModel

/// Text in Markdown, without its marks: headings, lists, links and emphasis become plain words.
///
///     # Bridge to close
///     The [council](https://harbour.example) *decided* so.
struct Markdown {
  private var front = FrontMatter()
  private var paragraphs: [(text: String, level: Int)] = []
  private var lines: [String] = []

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    let limit = Readers.limits.item
    let decoded = DecodedText.of(bytes.count > limit ? Array(bytes.prefix(limit)) : bytes)
    var markdown = Markdown()
    markdown.read(decoded.text)
    guard var article = markdown.article(name) else { throw .noArticle(.blankText) }
    article.isVerbatim = article.text.bytes == bytes
    article.notices += decoded.notices + (bytes.count > limit ? [.cut] : [])
    return Readers.Reading([article])
  }

  private mutating func read(_ text: String) {
    var rest = TextLines.lines(of: text)
    front = FrontMatter(&rest)
    var fence: Character?
    for line in rest {
      let bare = line.drop { $0 == " " }
      if let mark = fence {
        if bare.hasPrefix(String(repeating: mark, count: 3)) { fence = nil }
      } else if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
        end()
        fence = bare.first
      } else {
        take(line)
      }
    }
    end()
  }

  private mutating func take(_ line: String) {
    var bare = line.drop { $0 == " " || $0 == "\t" }
    while bare.first == ">" { bare = bare.dropFirst().drop { $0 == " " } }
    if bare.isEmpty || isRule(bare) {
      underline(bare)
    } else if let level = headingLevel(bare) {
      end()
      lines = [String(bare.drop { $0 == "#" })]
      end(level: level)
    } else if isDefinition(bare) {
      end()
    } else if let item = listItem(bare) {
      end()
      lines = [String(item)]
    } else {
      lines.append(String(bare))
    }
  }

  /// A line of "=" or "-" below words makes them a heading; any other ends a paragraph.
  private mutating func underline(_ line: Substring) {
    let level = line.first == "=" ? 1 : line.first == "-" ? 2 : 0
    end(level: lines.count == 1 ? level : 0)
  }

  private func isRule(_ line: Substring) -> Bool {
    guard let first = line.first, "-*_=".contains(first) else { return false }
    let marks = line.filter { $0 != " " }
    return marks.allSatisfy { $0 == first } && (marks.count >= 3 || first == "=")
  }

  private func headingLevel(_ line: Substring) -> Int? {
    let level = line.prefix { $0 == "#" }.count
    return (1...6).contains(level) && line.dropFirst(level).first == " " ? level : nil
  }

  /// `[1]: https://harbour.example`
  private func isDefinition(_ line: Substring) -> Bool {
    guard line.first == "[", let close = line.firstIndex(of: "]") else { return false }
    return line[line.index(after: close)...].hasPrefix(": ")
  }

  private func listItem(_ line: Substring) -> Substring? {
    if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " {
      return line.dropFirst(2).drop { $0 == " " }
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
      return nil
    }
    return rest.dropFirst(2).drop { $0 == " " }
  }

  private mutating func end(level: Int = 0) {
    let joined = lines.joined(separator: "\n")
    lines = []
    let words = OneLine.of(MarkdownInline.plain(Array(joined.utf8)))
    let text =
      level > 0 ? String(words.reversed().drop { $0 == "#" || $0 == " " }.reversed()) : words
    if !text.isEmpty { paragraphs.append((text, level)) }
  }

  // MARK: The article

  /// The plain words, read as pasted text is; headings stay headings.
  private func article(_ name: String) -> Article? {
    let text = paragraphs.map(\.text).joined(separator: "\n\n")
    var article = PlainText.read(text, id: name, title: front.title)
    guard !article.blocks.isEmpty else { return nil }
    var start = 0
    var levels: [Int: Int] = [:]
    for paragraph in paragraphs {
      if paragraph.level > 0 { levels[start] = paragraph.level }
      start += paragraph.text.utf8.count + 2
    }
    for index in article.blocks.indices {
      guard let level = levels[article.blocks[index].span.start] else { continue }
      article.blocks[index].kind = level == 1 && index == 0 ? .headline : .subhead
    }
    article.published = front.date
    article.outlet = front.outlet ?? article.outlet
    article.url = front.url
    if !front.authors.isEmpty {
      article.byline = NamedPeople.people(front.authors, outlet: article.outlet)
    }
    return article
  }
}
