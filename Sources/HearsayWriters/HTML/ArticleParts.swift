import HearsayModel

/// A block of an article with the blanks behind it. The parts of an article cover all of its text.
struct ArticlePart {
  var kind: Block.Kind
  var span: TextSpan
  /// A paragraph's place among the paragraphs, from 1.
  var number: Int?

  /// What a reference calls it: "headline", "¶ 4".
  var label: String {
    switch kind {
    case .photoCredit: "photo credit"
    case .deck: "standfirst"
    default: number.map { "¶\u{A0}\($0)" } ?? kind.rawValue
    }
  }

  /// The parts in the order of the text.
  static func parts(of article: Article) -> [ArticlePart] {
    let text = article.text
    guard !text.bytes.isEmpty else { return [] }
    var starts: [(start: Int, kind: Block.Kind)] = []
    for block in article.blocks.sorted(by: { $0.span < $1.span }) where text.holds(block.span) {
      if let last = starts.last, last.start == block.span.start { continue }
      starts.append((block.span.start, block.kind))
    }
    if starts.isEmpty { starts = [(0, .paragraph)] }
    starts[0].start = 0
    var paragraphs = 0
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].start : text.bytes.count
      let (start, kind) = starts[index]
      if kind == .paragraph { paragraphs += 1 }
      let number = kind == .paragraph ? paragraphs : nil
      return ArticlePart(kind: kind, span: TextSpan(start, end), number: number)
    }
  }
}
