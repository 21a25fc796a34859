import HearsayModel

/// What the page calls each article: its outlet, with as much beside it as tells it from the others.
///
///     Northwire · Ardpress, 9 March 2024 · Ardpress, 2 October 2023 · notes.txt
enum ArticleLabels {
  static func labels(of articles: [AnnotatedArticle]) -> [String] {
    let outlets = articles.map(outlet)
    let dated = articles.indices.map { index in
      day(articles[index]).map { "\(outlets[index]), \($0)" } ?? outlets[index]
    }
    let named = articles.indices.map { "\(outlets[$0]) (\(articles[$0].article.id))" }
    let outletCounts = counts(outlets)
    let datedCounts = counts(dated)
    return articles.indices.map { index in
      if outletCounts[outlets[index]] == 1 { return outlets[index] }
      if dated[index] != outlets[index], datedCounts[dated[index]] == 1 { return dated[index] }
      return outlets[index] == articles[index].article.id ? outlets[index] : named[index]
    }
  }

  private static func outlet(_ article: AnnotatedArticle) -> String {
    let outlet = article.article.outlet ?? ""
    return outlet.allSatisfy(\.isWhitespace) ? article.article.id : outlet
  }

  private static func day(_ article: AnnotatedArticle) -> String? {
    (article.annotations.published?.date ?? article.article.published).map {
      DateWords.words(String($0.prefix(10)))
    }
  }

  private static func counts(_ names: [String]) -> [String: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
