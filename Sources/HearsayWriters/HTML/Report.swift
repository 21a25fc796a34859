import HearsayModel

/// A comparison with what every section of its page needs to know: names, numbers and the ids of words.
struct Report {
  let comparison: Comparison
  /// For each article what the page calls it.
  let labels: [String]
  let passages: Passages
  let parts: [[ArticlePart]]
  /// For each story the indices of what belongs to it.
  let claims: [[Int]]
  let utterances: [[Int]]
  let differences: [[Int]]
  let timeline: [[Int]]
  /// For each story the claims that go by an id.
  private let claimsByID: [[String: [Int]]]

  init(_ given: Comparison) {
    let comparison = given.withSoundIndices()
    self.comparison = comparison
    labels = ArticleLabels.labels(of: comparison.articles)
    passages = Passages(comparison)
    parts = comparison.articles.map { ArticlePart.parts(of: $0.article) }
    let stories = comparison.stories.count
    claims = Report.byStory(comparison.claims.map(\.story), stories)
    claimsByID = claims.map { numbers in
      Dictionary(grouping: numbers) { comparison.claims[$0].id }
    }
    utterances = Report.byStory(comparison.utterances.map(\.story), stories)
    differences = Report.byStory(comparison.differences.map(\.story), stories)
    timeline = Report.byStory(comparison.timeline.map(\.story), stories)
  }

  private static func byStory(_ stories: [Int], _ count: Int) -> [[Int]] {
    var members: [[Int]] = Array(repeating: [], count: count)
    for (index, story) in stories.enumerated() { members[story].append(index) }
    return members
  }

  /// Pairs with the same text of which both are told in a story.
  func reprints(of story: Int) -> [Lineage] {
    let members = Set(comparison.stories[story].articles)
    return comparison.lineages.filter {
      $0.relation != .sharedQuotation && members.contains($0.a) && members.contains($0.b)
    }
  }

  /// The claims of a story that go by any of some ids, ascending.
  func numbers(of ids: [String], in story: Int) -> [Int] {
    Set(ids).flatMap { claimsByID[story][$0] ?? [] }.sorted()
  }

  /// The claims of a story that several articles tell, and those that one alone tells; each part only if it has any.
  func claimGroups(of story: Int) -> [(title: String, isShared: Bool, claims: [Int])] {
    let isShared = { (claim: Int) in Set(comparison.claims[claim].accounts.map(\.article)).count > 1
    }
    let groups = [
      ("In several articles", true, claims[story].filter(isShared)),
      ("In one article only", false, claims[story].filter { !isShared($0) }),
    ]
    return groups.filter { !$0.2.isEmpty }
  }

  /// For each claim of a story the keys of its origins, blanks between.
  func originKeys(in story: Int) -> [Int: String] {
    var keys: [Int: [String]] = [:]
    for (place, origin) in comparison.stories[story].origins.enumerated() {
      for claim in numbers(of: origin.claims, in: story) {
        keys[claim, default: []].append(Report.key(ofOrigin: place))
      }
    }
    return keys.mapValues { $0.joined(separator: " ") }
  }

  /// What an origin is called where a claim names those on which it rests.
  static func key(ofOrigin place: Int) -> String { "o\(place + 1)" }

  // MARK: Names and links

  func label(_ article: Int) -> String { labels[article] }

  /// The headline as the text has it, or the title that the page states.
  func headline(_ article: Int) -> String? {
    let annotated = comparison.articles[article]
    let block = annotated.article.blocks.first {
      $0.kind == .headline && annotated.text.holds($0.span)
    }
    return block.map { annotated.text.oneLine($0.span) } ?? annotated.article.title
  }

  /// When an article was published, in words.
  func date(_ article: Int) -> String? {
    let annotated = comparison.articles[article]
    return (annotated.annotations.published?.date ?? annotated.article.published).map(
      DateWords.words)
  }

  /// An article's attribution, where there is one of that number.
  func attribution(_ number: Int?, of article: Int) -> Attribution? {
    guard let number else { return nil }
    let all = comparison.articles[article].annotations.attributions
    return all.indices.contains(number) ? all[number] : nil
  }

  /// Words of an article with a link to where they stand in it; nil where the article has no such words.
  func passage(_ article: Int, _ spans: [TextSpan]) -> Fields? {
    guard let id = passages.id(spans, in: article), let first = spans.first else { return nil }
    let text = comparison.articles[article].text
    let words = spans.map { text.oneLine($0) }.joined(separator: " … ")
    return [
      "href": "#\(id)", "words": words, "outlet": label(article),
      "place": place(first, in: article),
    ]
  }

  /// "¶ 4": the part of the article where a span begins.
  func place(_ span: TextSpan, in article: Int) -> String {
    let parts = parts[article]
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < parts.count ? parts[low].label : ""
  }
}
