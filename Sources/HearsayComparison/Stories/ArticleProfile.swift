import HearsayModel

/// What an article is about, as weighted words: all that grouping keeps of it.
struct ArticleProfile {
  /// Stems and how often they fall, the headline and the first words counting more, names more than other words.
  private(set) var counts: [String: Double]
  /// Stems of the headline and the first sentence or two alone.
  private(set) var lead: [String: Double]
  let published: Day?
  let eventDay: EventDay

  /// The most words that are kept of one article.
  static let limit = 240
  /// Words of the opening, which says what happened.
  private static let opening = 60
  /// Words of the first sentence or two.
  private static let beginning = 30
  /// The most words that are kept of the headline and the beginning.
  private static let leadLimit = 80

  init(_ article: AnnotatedArticle) {
    (counts, lead) = ArticleProfile.weightedWords(article)
    published =
      article.annotations.published?.day
      ?? article.article.published.flatMap(Day.init(iso:))
    eventDay = EventDay(article)
    guard counts.count > ArticleProfile.limit else { return }
    let kept = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(
      ArticleProfile.limit)
    counts = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
  }

  private static func weightedWords(
    _ article: AnnotatedArticle
  ) -> (all: [String: Double], lead: [String: Double]) {
    var counts: [String: Double] = [:]
    var lead: [String: Double] = [:]
    func note(_ stem: String) {
      if lead.count < leadLimit || lead[stem] != nil { lead[stem, default: 0] += 1 }
    }
    var read = 0
    for sentence in article.annotations.sentences {
      guard article.article.blocks.indices.contains(sentence.block) else { continue }
      let kind = article.article.blocks[sentence.block].kind
      guard kind.isProse else { continue }
      for token in article.annotations.tokens[
        sentence.tokens.clamped(to: article.annotations.tokens.indices)]
      {
        read += 1
        guard let stem = stem(token) else { continue }
        let place = kind == .headline ? 3.0 : read <= opening ? 2 : 1
        counts[stem, default: 0] += place * (token.isCapitalised ? 1.3 : 1)
        if kind == .headline || read <= beginning { note(stem) }
      }
    }
    for word in titleWords(article) {
      counts[word, default: 0] += 3
      note(word)
    }
    return (counts, lead)
  }

  /// The title where it stands apart from the text.
  private static func titleWords(_ article: AnnotatedArticle) -> [String] {
    guard let title = article.article.title else { return [] }
    return title.lowercased().split {
      !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "'" && $0 != "’"
    }
    .map { word in
      word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : String(word)
    }
    .filter { $0.utf8.count > 1 && !StopWords.contains($0) && !calendar.contains($0) }
    .map { Stem.of($0) }
  }

  private static func stem(_ token: Token) -> String? {
    guard token.kind == .word || token.kind == .number, token.form.utf8.count > 1,
      !StopWords.contains(token.form), !calendar.contains(token.form)
    else { return nil }
    return Stem.of(token.form)
  }

  /// Days and months tell when, not what; dates are compared on their own.
  private static let calendar = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    january february march april may june july august september october november december
    jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept. oct oct. nov nov. dec dec.
    year years month months week weeks day days new two first last percent
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
