import HearsayModel

/// Cuts articles into statements.
struct Statements {
  private(set) var all: [Statement] = []
  private(set) var vocabulary = Vocabulary()

  /// - Parameter indices: the articles to read, as indices into `articles`.
  init(_ articles: [AnnotatedArticle], among indices: [Int], speakers: SpeakerBook) {
    for index in indices {
      let reader = StatementReader(articles[index], at: index, speakers: speakers)
      all += reader.attributed(&vocabulary)
      all += reader.ownVoice(&vocabulary)
    }
    vocabulary.findNeighbours()
  }
}

/// Reads the statements of one article.
private struct StatementReader {
  private let article: AnnotatedArticle
  private let index: Int
  private let speakers: SpeakerBook
  private let marks: TokenMarks
  private let occasions: Occasions
  /// The first paragraph.
  private let lede: Int?
  /// Per token: part of some attribution's content, cue or source.
  private let isAttributed: [Bool]

  init(_ article: AnnotatedArticle, at index: Int, speakers: SpeakerBook) {
    self.article = article
    self.index = index
    self.speakers = speakers
    marks = TokenMarks(article)
    occasions = Occasions(article)
    lede =
      article.annotations.sentences.first { sentence in
        article.article.blocks.indices.contains(sentence.block)
          && article.article.blocks[sentence.block].kind == .paragraph
      }?.block
    var attributed = [Bool](repeating: false, count: article.annotations.tokens.count)
    for attribution in article.annotations.attributions {
      for span in attribution.content + attribution.cue + attribution.source {
        for token in marks.range(of: span) { attributed[token] = true }
      }
    }
    isAttributed = attributed
  }

  // MARK: What others are said to hold

  func attributed(_ vocabulary: inout Vocabulary) -> [Statement] {
    article.annotations.attributions.indices.flatMap { statements(of: $0, &vocabulary) }
  }

  private func statements(of number: Int, _ vocabulary: inout Vocabulary) -> [Statement] {
    let attribution = article.annotations.attributions[number]
    var tokens: [Int: [Int]] = [:]
    for piece in attribution.content {
      for token in marks.range(of: piece) {
        if let sentence = marks.sentence[token] { tokens[sentence, default: []].append(token) }
      }
    }
    let links = article.links(of: attribution)
    return tokens.keys.sorted().map { sentence in
      var statement = base(sentence, tokens: withoutPreface(tokens[sentence] ?? []), &vocabulary)
      statement.attribution = number
      statement.chain = links.map { speakers.layer($0, in: article, at: index) }.filter {
        !$0.isEmpty
      }
      statement.isFromUnnamed = links.last?.kind == .unnamed
      statement.occasion = occasions.heard(attribution)
      statement.isNegated = attribution.negated
      if statement.words.count < 3 { statement.words += surroundings(of: sentence, &vocabulary) }
      return statement
    }
  }

  /// "I must say at once that", "we can state that": words about speaking that say nothing themselves.
  private func withoutPreface(_ tokens: [Int]) -> [Int] {
    let all = article.annotations.tokens
    let words = tokens.filter { all[$0].kind == .word }
    guard let first = words.first, all[first].form == "i" || all[first].form == "we",
      let that = words.prefix(7).first(where: { all[$0].form == "that" }),
      words.prefix(while: { $0 < that }).contains(where: {
        StopWords.isPreface(Stem.of(all[$0].form))
      })
    else { return tokens }
    let rest = tokens.filter { $0 > that }
    return rest.isEmpty ? tokens : rest
  }

  /// What a content of a word or two is about: the rest of its sentence, at half weight.
  private func surroundings(of sentence: Int, _ vocabulary: inout Vocabulary) -> [StatedWord] {
    let rest = article.annotations.sentences[sentence].tokens.filter { !isAttributed[$0] }
    return words(rest, share: 0.5, &vocabulary)
  }

  // MARK: What the outlet says itself

  func ownVoice(_ vocabulary: inout Vocabulary) -> [Statement] {
    var statements: [Statement] = []
    for (number, sentence) in article.annotations.sentences.enumerated() {
      let tokens = Array(sentence.tokens.clamped(to: article.annotations.tokens.indices))
      guard isOwnProse(sentence, tokens) else { continue }
      let statement = base(number, tokens: tokens, &vocabulary)
      if statement.words.count >= 4 { statements.append(statement) }
    }
    return statements
  }

  private func isOwnProse(_ sentence: Sentence, _ tokens: [Int]) -> Bool {
    guard article.article.blocks.indices.contains(sentence.block),
      article.article.blocks[sentence.block].kind == .paragraph,
      let last = tokens.last, article.annotations.tokens[last].form != "?"
    else { return false }
    return !tokens.contains { isAttributed[$0] }
  }

  // MARK: Words

  private func base(_ number: Int, tokens: [Int], _ vocabulary: inout Vocabulary) -> Statement {
    let sentence = article.annotations.sentences[number]
    var statement = Statement(
      article: index, attribution: nil, sentence: number, span: sentence.span,
      content: spans(tokens))
    statement.words = words(tokens, share: 1, &vocabulary)
    let all = article.annotations.tokens
    statement.forms = tokens.compactMap {
      guard all[$0].kind == .word || all[$0].kind == .number else { return nil }
      return StatedForm(
        form: all[$0].form, number: vocabulary.formNumber(all[$0].form), token: $0,
        isQuoted: marks.isQuoted[$0])
    }
    let blocks = article.article.blocks
    if blocks.indices.contains(sentence.block) {
      statement.isHeading = [.headline, .deck, .subhead].contains(blocks[sentence.block].kind)
      statement.isSummary = statement.isHeading || sentence.block == lede
    }
    return statement
  }

  private func words(_ tokens: [Int], share: Double, _ vocabulary: inout Vocabulary) -> [StatedWord]
  {
    tokens.compactMap { token in
      let word = article.annotations.tokens[token]
      guard let stem = vocabulary.number(of: word) else { return nil }
      return StatedWord(
        stem: stem, token: token, share: share * (marks.isForename[token] ? 0.15 : 1),
        isNumber: word.kind == .number, isName: marks.isName[token], isQuoted: marks.isQuoted[token]
      )
    }
  }

  /// Runs of neighbouring tokens as spans.
  private func spans(_ tokens: [Int]) -> [TextSpan] {
    var spans: [TextSpan] = []
    var previous: Int?
    for token in tokens {
      let span = article.annotations.tokens[token].span
      if let last = spans.indices.last, previous == token - 1 {
        spans[last].end = span.end
      } else {
        spans.append(span)
      }
      previous = token
    }
    return spans
  }
}
