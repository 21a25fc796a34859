import HearsayModel

/// What one article shows about each of its tokens.
struct TokenMarks {
  /// The sentence of each token; nil between sentences.
  let sentence: [Int?]
  let isQuoted: [Bool]
  let isName: [Bool]
  /// A word of a name before its last: "Mara" in "Mara Lind", "Mayor" in "Mayor Lind".
  let isForename: [Bool]
  private let tokens: [Token]

  init(_ article: AnnotatedArticle) {
    tokens = article.annotations.tokens
    var sentences = [Int?](repeating: nil, count: tokens.count)
    for (index, sentence) in article.annotations.sentences.enumerated() {
      for token in sentence.tokens.clamped(to: tokens.indices) { sentences[token] = index }
    }
    sentence = sentences
    isQuoted = TokenMarks.quoted(article)
    let names = TokenMarks.names(article, tokens: tokens, sentences: sentences)
    isName = names
    isForename = TokenMarks.forenames(article.annotations.tokens, names)
  }

  private static func forenames(_ tokens: [Token], _ isName: [Bool]) -> [Bool] {
    tokens.indices.map { index in
      let token = tokens[index]
      return index + 1 < tokens.count && isName[index + 1] && token.isCapitalised
        && token.kind == .word
        && !StopWords.contains(token.form) && Country.named(token.form, isAbbreviation: true) == nil
    }
  }

  /// Per token: between quotation marks.
  static func quoted(_ article: AnnotatedArticle) -> [Bool] {
    let tokens = article.annotations.tokens
    var quoted = [Bool](repeating: false, count: tokens.count)
    for piece in article.annotations.quotations.flatMap(\.pieces) {
      for token in range(of: piece, in: tokens) { quoted[token] = true }
    }
    return quoted
  }

  /// Tokens of names: words of a name mention, and words written large inside a sentence.
  private static func names(_ article: AnnotatedArticle, tokens: [Token], sentences: [Int?])
    -> [Bool]
  {
    var names = [Bool](repeating: false, count: tokens.count)
    for mention in article.annotations.entities.flatMap(\.mentions) where mention.form == .name {
      for token in range(of: mention.span, in: tokens) where tokens[token].isCapitalised {
        names[token] = true
      }
    }
    for index in tokens.indices.dropFirst() where tokens[index].isCapitalised {
      let follows = sentences[index] != nil && sentences[index] == sentences[index - 1]
      if follows && tokens[index - 1].kind != .punctuation { names[index] = true }
    }
    return names
  }

  /// The tokens that lie inside a span.
  func range(of span: TextSpan) -> Range<Int> { TokenMarks.range(of: span, in: tokens) }

  static func range(of span: TextSpan, in tokens: [Token]) -> Range<Int> {
    let first = lowerBound(span.start, in: tokens)
    var last = first
    while last < tokens.count, tokens[last].span.end <= span.end { last += 1 }
    return first..<last
  }

  private static func lowerBound(_ offset: Int, in tokens: [Token]) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
