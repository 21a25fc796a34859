public import HearsayModel

extension LanguageCore {
  /// Adds an article's tokens, its syntactic words with tags, lemmas and trees, its names, and its sentences.
  ///
  /// Sentences are those of the core; each knows its words and its tokens.
  ///
  /// - Returns: the encoder's states of the words.
  public func annotate(_ article: Article, _ annotations: inout Annotations) -> WordStates {
    var states: WordStates? = WordStates(width: stateWidth)
    annotations.tokens = Language.tokens(of: article).tokens
    let blocks = article.blocks.indices.filter { Language.isRead(article.blocks[$0].kind) }
    let found = Language.words(
      in: article.text, blocks: blocks.map { article.blocks[$0].span }, model: sentences)
    annotations.words = found.words
    annotations.names = analyse(
      article.text, words: &annotations.words, sentences: found.sentences, states: &states)
    annotations.sentences = joined(found.sentences, annotations, article, blocks)
    return states ?? WordStates(width: stateWidth)
  }

  private func joined(
    _ sentences: [Range<Int>], _ annotations: Annotations, _ article: Article, _ blocks: [Int]
  ) -> [Sentence] {
    var joined: [Sentence] = []
    var token = 0
    var block = 0
    for words in sentences {
      let span = TextSpan(
        annotations.words[words.lowerBound].span.start,
        annotations.words[words.upperBound - 1].span.end)
      while block < blocks.count - 1, article.blocks[blocks[block]].span.end <= span.start {
        block += 1
      }
      let first = token
      while token < annotations.tokens.count, annotations.tokens[token].span.start < span.end {
        token += 1
      }
      guard token > first else { continue }
      joined.append(Sentence(span: span, tokens: first..<token, words: words, block: blocks[block]))
    }
    return joined
  }
}
