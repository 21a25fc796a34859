import HearsayModel

/// The rows of eight words that one account quotes: two people do not happen upon the same eight.
struct QuotedRows {
  let rows: Set<[String]>

  static let length = 8

  init(_ account: Claim.Account, in article: AnnotatedArticle) {
    guard let number = account.attribution,
      article.annotations.attributions.indices.contains(number)
    else {
      rows = []
      return
    }
    let tokens = article.annotations.tokens
    let quoted = article.annotations.quotations.flatMap(\.pieces)
    var rows: Set<[String]> = []
    for piece in article.annotations.attributions[number].content {
      let words = TokenMarks.range(of: piece, in: tokens).filter { index in
        let span = tokens[index].span
        return (tokens[index].kind == .word || tokens[index].kind == .number)
          && account.spans.contains { $0.contains(span) } && quoted.contains { $0.contains(span) }
      }.map { tokens[$0].form }
      guard words.count >= QuotedRows.length else { continue }
      for start in 0...(words.count - QuotedRows.length) {
        rows.insert(Array(words[start..<(start + QuotedRows.length)]))
      }
    }
    self.rows = rows
  }
}
