import HearsayModel

/// One claim and the statements that tell it.
struct ToldClaim {
  var claim: Claim
  /// Indices into the story's statements.
  var statements: [Int]
}

/// Finds where the accounts of a story part: the contradictions first, then what differs, then what is left out.
struct DifferenceFinder {
  let context: StoryContext

  var articles: [AnnotatedArticle] { context.articles }
  var statements: [Statement] { context.statements }
  var vocabulary: Vocabulary { context.vocabulary }
  var book: SpeakerBook { context.book }
  /// The story's articles.
  var members: [Int] { context.members }

  /// The most that is shown of each kind.
  private static let most: [Difference.Kind: Int] = [
    .contradiction: 8, .divergence: 8, .omission: 9,
  ]

  /// - Parameter contrasts: groups of statements on one thing, wider than claims.
  func find(_ told: [ToldClaim], contrasts: [ToldClaim]) -> [Difference] {
    guard members.count > 1 else { return [] }
    let rules = [
      CountDifference.find, QuantityDifference.find, CertaintyDifference.find,
      SpeakerDifference.find,
      DenialDifference.find, OccasionDifference.find, ReasonDifference.find, CreditDifference.find,
    ]
    let wide = contrasts.filter { Set($0.claim.accounts.map(\.article)).count > 1 }
    var found = wide.flatMap { claim in rules.flatMap { rule in rule(self, claim) } }
    found = RequestDifference.find(self) + found
    found += MissingSide.find(self, told) + Omission.find(self, told)
    var seen: Set<String> = []
    let unique = found.filter {
      seen.insert("\($0.rule) \($0.accounts.map { "\($0.article) \($0.words)" })").inserted
    }
    return [.contradiction, .divergence, .omission].flatMap { kind in
      unique.filter { $0.kind == kind }.prefix(DifferenceFinder.most[kind] ?? 0)
    }
  }

  // MARK: What rules need

  /// A difference whose accounts say different things; nil where they do not, or where one article says all of it.
  ///
  /// - Parameter values: the value of each statement that has one, with the words that show it.
  func difference(
    _ kind: Difference.Kind, rule: String, topic: String,
    _ values: [(statement: Int, value: String, words: String)]
  ) -> Difference? {
    // The first of an article's statements in the order of reading speaks for it.
    var ofArticle: [Int: (statement: Int, value: String, words: String)] = [:]
    for value in values.sorted(by: { place($0.statement) < place($1.statement) }) {
      let article = statements[value.statement].article
      if ofArticle[article] == nil { ofArticle[article] = value }
    }
    guard Set(ofArticle.values.map(\.value)).count > 1 else { return nil }
    let accounts = ofArticle.keys.sorted().compactMap { article in
      ofArticle[article].map {
        Difference.Account(
          article: article, spans: [statements[$0.statement].span], words: $0.words)
      }
    }
    return Difference(
      story: context.story, kind: kind, topic: topic, accounts: accounts, rule: rule)
  }

  private func place(_ statement: Int) -> (Int, Int, Int, Int) {
    let it = statements[statement]
    return (
      it.isHeading ? 1 : 0, context.order.rank[it.article], it.span.start,
      it.content.first?.start ?? 0
    )
  }

  func tokens(_ statement: Int) -> [Token] {
    articles[statements[statement].article].annotations.tokens
  }

  /// The words from one token to another as they stand.
  func words(_ statement: Int, _ first: Int, _ last: Int) -> String {
    let article = articles[statements[statement].article]
    let tokens = article.annotations.tokens
    return article.text.oneLine(TextSpan(tokens[first].span.start, tokens[last].span.end))
  }

  /// A name among the words of the source, in the sentence itself: not "she", and nobody from another sentence.
  func isNamedBeside(_ index: Int) -> Bool {
    let statement = statements[index]
    guard let number = statement.attribution else { return false }
    let annotations = articles[statement.article].annotations
    return annotations.attributions[number].source.contains { span in
      statement.span.contains(span)
        && TokenMarks.range(of: span, in: annotations.tokens).contains {
          annotations.tokens[$0].isCapitalised && !StopWords.contains(annotations.tokens[$0].form)
        }
    }
  }

  /// A claim's words, cut to a line.
  func topic(_ claim: Claim) -> String { DifferenceFinder.cut(claim.text, at: 90) }

  /// The first words of a text, up to so many characters.
  static func cut(_ text: String, at length: Int) -> String {
    guard text.count > length else { return text }
    let words = text.prefix(length).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }
}
