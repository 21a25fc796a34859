public import HearsayModel

/// An article's tokens and sentences with the classes of every word: what the rules read.
public final class ParsedText: Sendable {
  public let article: Article
  public let tokens: [Token]
  public let sentences: [Sentence]
  public let classes: [WordClass]
  /// For each token the index of its sentence.
  public let sentenceOf: [Int]

  /// What the name recogniser takes names for.
  let recognised: [TextSpan: Entity.Kind]

  public init(
    _ article: Article, tokens: [Token], sentences: [Sentence],
    recognised: [TextSpan: Entity.Kind] = [:]
  ) {
    self.article = article
    self.recognised = recognised
    self.tokens = tokens
    self.sentences = sentences
    classes = tokens.map { $0.kind == .punctuation ? [] : Lexicon.classes(of: $0.form) }
    var sentenceOf = [Int](repeating: 0, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = index }
    }
    self.sentenceOf = sentenceOf
  }

  public func form(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].form : ""
  }

  public func has(_ index: Int, _ wanted: WordClass) -> Bool {
    classes.indices.contains(index) && !classes[index].isDisjoint(with: wanted)
  }

  public func kind(of sentence: Int) -> Block.Kind {
    article.blocks[sentences[sentence].block].kind
  }

  /// The bytes from a range's first token to its last; an empty span where the range is empty.
  public func span(_ range: Range<Int>) -> TextSpan {
    guard !range.isEmpty else {
      let end = range.lowerBound == 0 ? 0 : tokens[range.lowerBound - 1].span.end
      return TextSpan(end, end)
    }
    return TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }

  public func words(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : article.text.oneLine(span(range))
  }

  public func sentence(of token: Int) -> Sentence { sentences[sentenceOf[token]] }

  /// Whether no white space stands between a token and the next.
  public func sticks(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].span.end == tokens[index + 1].span.start
  }

  public func isQuoteMark(_ index: Int) -> Bool {
    let form = form(index)
    return form == "\"" || form == "''" || form == "``"
  }

  /// The first token that starts at or after a byte offset.
  public func token(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
