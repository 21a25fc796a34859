public import HearsayModel

/// Text in, annotations out: no input, no output, no state.
public enum Language {
  /// Whether the words of such blocks are anybody's report.
  static func isRead(_ kind: Block.Kind) -> Bool { kind != .boilerplate && kind != .photoCredit }

  /// Tokens and sentences of every block but boilerplate and photo credits, in order.
  public static func tokenise(_ article: Article) -> (tokens: [Token], sentences: [Sentence]) {
    let (tokens, ranges) = Self.tokens(of: article)
    let splitter = SentenceSplitter(text: article.text, tokens: tokens)
    let sentences = ranges.flatMap { block, range in
      splitter.sentences(in: range).map { sentence in
        Sentence(
          span: TextSpan(
            tokens[sentence.lowerBound].span.start, tokens[sentence.upperBound - 1].span.end),
          tokens: sentence, block: block)
      }
    }
    return (tokens, sentences)
  }

  /// Tokens of the same blocks, and which of them each block has.
  static func tokens(
    of article: Article
  ) -> (tokens: [Token], blocks: [(block: Int, tokens: Range<Int>)]) {
    var tokeniser = Tokeniser(article.text)
    var ranges: [(block: Int, tokens: Range<Int>)] = []
    for (index, block) in article.blocks.enumerated()
    where isRead(block.kind) {
      let first = tokeniser.tokens.count
      tokeniser.read(block.span)
      if tokeniser.tokens.count > first { ranges.append((index, first..<tokeniser.tokens.count)) }
    }
    return (tokeniser.tokens, ranges)
  }
}
