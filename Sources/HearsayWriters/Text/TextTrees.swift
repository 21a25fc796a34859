import HearsayModel

/// Every sentence as a tree of its words, the root on the left, each word under the one that it depends on.
///
///     The ferry sank slowly.
///     sank  VERB
///     ├── ferry  NOUN nsubj
///     │   └── The  DET det
///     …
struct TextTrees {
  private let parse: Parse
  private let names: [Int: Entity.Kind]
  private var page: TextPage
  private let width: Int

  static func render(_ parse: Parse, style: TextStyle) -> String {
    var trees = TextTrees(parse, style)
    for (number, sentence) in parse.sentences.enumerated() {
      if number > 0 { trees.page.gap() }
      trees.write(sentence)
    }
    return trees.page.string
  }

  private init(_ parse: Parse, _ style: TextStyle) {
    self.parse = parse
    page = TextPage(style)
    width = style.width
    var names: [Int: Entity.Kind] = [:]
    for name in parse.names {
      for word in name.words { names[word] = name.kind }
    }
    self.names = names
  }

  private mutating func write(_ sentence: Range<Int>) {
    guard let first = sentence.first, let last = sentence.last else { return }
    let span = TextSpan(parse.words[first].span.start, parse.words[last].span.end)
    page.write([Inked(parse.text[span], .heading)])
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    for word in sentence {
      if let head = parse.words[word].head, head != word, sentence.contains(head) {
        children[head, default: []].append(word)
      } else {
        roots.append(word)
      }
    }
    for root in roots { write(root, children) }
  }

  /// A word and all below it.
  private mutating func write(_ root: Int, _ children: [Int: [Int]]) {
    var waiting: [(word: Int, branch: String, rest: String)] = [(root, "", "")]
    while let (word, branch, rest) = waiting.popLast() {
      page.line(line(word, branch))
      let below = children[word] ?? []
      for (number, child) in below.enumerated().reversed() {
        let isLast = number == below.count - 1
        waiting.append(
          (child, rest + (isLast ? "└── " : "├── "), rest + (isLast ? "    " : "│   ")))
      }
    }
  }

  private func line(_ number: Int, _ branch: String) -> [Inked] {
    let word = parse.words[number]
    let relation = word.head == nil ? "" : " \(word.relation.rawValue)"
    let name = names[number].map { " \($0.rawValue)" } ?? ""
    let room = max(8, width - branch.count - 24)
    return [
      Inked(branch, .faint),
      Inked(PlainWords.shortened(PlainWords.oneLine(word.span, of: parse.text), to: room)),
      Inked("  \(word.upos.rawValue)\(relation)", .faint),
      Inked(name, .inserted),
    ]
  }
}
