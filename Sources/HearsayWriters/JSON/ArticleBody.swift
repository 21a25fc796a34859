import HearsayModel

/// The words of the report itself: no title, deck, captions or credits. White space between neighbours as it was.
struct ArticleBody {
  let text: Text
  /// Runs of the article's text and the bytes of the body before each, in order.
  private let runs: [(span: TextSpan, start: Int)]

  init(_ article: Article) {
    guard !article.blocks.isEmpty else {
      text = article.text
      runs = [(text.span, 0)]
      return
    }
    var body = ""
    var runs: [(span: TextSpan, start: Int)] = []
    for span in ArticleBody.neighbours(article.blocks) {
      if !runs.isEmpty { body += "\n\n" }
      runs.append((span, body.utf8.count))
      body += article.text[span]
    }
    text = Text(body)
    self.runs = runs
  }

  /// Where words of the article stand in the body; nil where they do not.
  func span(of words: TextSpan) -> TextSpan? {
    guard let run = runs.first(where: { $0.span.contains(words) }) else { return nil }
    let shift = run.start - run.span.start
    return TextSpan(words.start + shift, words.end + shift)
  }

  /// The spans of body blocks, those that follow each other joined.
  private static func neighbours(_ blocks: [Block]) -> [TextSpan] {
    var spans: [TextSpan] = []
    var last: Int?
    for (index, block) in blocks.enumerated() where block.kind.isBody {
      if let last, last == index - 1, let open = spans.popLast() {
        spans.append(open.union(block.span))
      } else {
        spans.append(block.span)
      }
      last = index
    }
    return spans
  }
}

extension Block.Kind {
  fileprivate var isBody: Bool {
    switch self {
    case .dateline, .subhead, .paragraph: true
    case .headline, .deck, .byline, .caption, .credit, .photoCredit, .boilerplate: false
    }
  }
}
