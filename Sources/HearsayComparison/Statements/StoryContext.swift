import HearsayModel

/// One story's articles, cut into statements, with those who speak in them: what every comparison of it reads.
struct StoryContext {
  let articles: [AnnotatedArticle]
  let order: ArticleOrder
  /// Index into the comparison's stories.
  let story: Int
  /// The story's articles, as indices into `articles`, ascending.
  let members: [Int]
  let book: SpeakerBook
  let parties: Parties
  let statements: [Statement]
  let vocabulary: Vocabulary

  init(_ articles: [AnnotatedArticle], order: ArticleOrder, story: Int, members: [Int]) {
    self.articles = articles
    self.order = order
    self.story = story
    self.members = members
    let namesakes = Namesakes(articles, among: members)
    book = SpeakerBook(articles, among: members, namesakes: namesakes.pairs)
    parties = Parties(book, articles: articles, among: members)
    // In an order that does not depend on the input's, so that no tie does.
    let ordered = members.sorted { order.rank[$0] < order.rank[$1] }
    let read = Statements(articles, among: ordered, speakers: book)
    statements = read.all
    vocabulary = read.vocabulary
  }

  /// The words of a statement as they stand, on one line.
  func text(of statement: Statement) -> String {
    let text = articles[statement.article].text
    return statement.content.map { text.oneLine($0) }.joined(separator: " … ")
  }
}
