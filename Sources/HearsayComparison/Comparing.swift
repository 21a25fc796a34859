public import HearsayModel

/// Many annotated articles in, their comparison out. The order of the articles changes nothing but indices.
public enum Comparing {
  /// Groups articles into stories: for each article the index of its story.
  public static func stories(of articles: [AnnotatedArticle]) -> [Int] {
    StoryGrouping(articles).stories
  }

  /// Which texts share words, and which descends from which.
  public static func lineages(of articles: [AnnotatedArticle]) -> [Lineage] {
    Lineages(articles).find()
  }

  /// When an undated article must have been written, as other accounts of its event show; nil where they do not.
  ///
  /// - Parameter mates: indices of the other articles of its story.
  public static func inferredReference(
    for article: Int, mates: [Int], in articles: [AnnotatedArticle]
  ) -> PublicationDate? {
    InferredReference(articles: articles).find(for: article, mates: mates)
  }

  /// - Parameter stories: for each article the index of its story, from `stories(of:)`.
  public static func compare(_ articles: [AnnotatedArticle], stories: [Int]) -> Comparison {
    var comparison = Comparison()
    comparison.articles = articles
    let order = ArticleOrder(articles)
    comparison.lineages = lineages(of: articles)
    let copies = Copies(comparison.lineages)
    let builder = StoryBuilder(articles: articles, order: order)
    let members = Dictionary(grouping: articles.indices) { stories[$0] }
    for (number, story) in members.keys.sorted().enumerated() {
      let context = StoryContext(
        articles, order: order, story: number, members: members[story] ?? [])
      add(context, builder.build(context.members), copies, to: &comparison)
    }
    return comparison
  }

  private static func add(
    _ context: StoryContext, _ story: Story, _ copies: Copies, to comparison: inout Comparison
  ) {
    let aligned = Aligner(context, lineages: comparison.lineages).find()
    comparison.utterances += UtteranceBuilder(context: context).build(aligned)
    let counter = OriginCounter(
      articles: context.articles, book: context.book, parties: context.parties, copies: copies,
      rank: context.order.rank)
    let builder = ClaimBuilder(context: context, counter: counter)
    let told = builder.build(aligned)
    comparison.claims += told.map(\.claim)
    comparison.differences += DifferenceFinder(context: context).find(
      told, contrasts: builder.contrasts(aligned))
    var story = story
    story.origins = StoryOrigins.of(told.map(\.claim))
    story.words = WordsAtEvent(counter: counter).find(context.members)
    comparison.stories.append(story)
    comparison.timeline += Timeline.entries(
      for: context.story, articles: context.members, in: context.articles, event: story.event)
  }
}
