/// A heading that announces other articles, with what stands below it.
///
///     <h3>More on this story</h3> <p>Ferry to Port Sol runs again after the storm.</p>
enum RelatedHeading {
  static func dropped(from blocks: [PageBlock], _ body: BodyPlace) -> [PageBlock] {
    var kept: [PageBlock] = []
    var level: Tag?
    for block in blocks {
      if isLabel(block) {
        if block.tag.isHeading { level = block.tag }
        continue
      }
      if let open = level {
        let isOver =
          block.tag.isHeading && block.tag.rawValue <= open.rawValue
          || block.tag == .p && block.isProse && block.linkShare < 0.4 && body.holds(block)
        guard isOver else { continue }
        level = nil
      }
      kept.append(block)
    }
    return kept
  }

  /// A short run of no more than such words.
  private static func isLabel(_ block: PageBlock) -> Bool {
    guard block.wordCount <= 6, (4...60).contains(block.bytes.count) else { return false }
    return labels.contains(Self.key(block.text))
  }

  /// Lower case, without marks at either end.
  private static func key(_ text: String) -> String {
    var scalars = text.lowercased().unicodeScalars[...]
    while let last = scalars.last, !last.properties.isAlphabetic { scalars.removeLast() }
    while let first = scalars.first, !first.properties.isAlphabetic { scalars.removeFirst() }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let labels: Set<String> = [
    "related", "related content", "related articles", "related stories", "related news",
    "related topics", "related posts", "related links", "related reading", "more on this story",
    "more on this", "more on this topic", "more from", "more stories", "more news", "read more",
    "read also", "read next", "also read", "see also", "you may also like", "you might also like",
    "recommended", "recommended for you", "recommended stories", "recommended reading",
    "explore further", "further reading", "editor's picks", "editors' picks", "most read",
    "most popular", "trending", "trending now", "latest news", "latest stories", "top stories",
    "don't miss", "up next", "what to read next", "share this article", "share this story",
    "share this", "comments", "leave a comment", "leave a reply", "join the conversation",
    "about the author", "about the authors", "tags", "topics", "advertisement", "newsletter",
    "sign up", "follow us", "externer inhalt", "externer inhalt nicht verfügbar",
    "lesen sie auch", "lesen sie mehr", "lesen sie dazu auch", "mehr zum thema", "zum thema",
    "das könnte sie auch interessieren", "das könnte dich auch interessieren", "auch interessant",
    "weitere artikel", "mehr dazu", "mehr lesen", "themen", "anzeige", "kommentare",
    "auf dieser seite",
    "lire aussi", "à lire aussi", "à lire également", "sur le même sujet", "articles liés",
    "voir aussi", "pour aller plus loin", "commentaires", "publicité", "leer también",
    "lee también",
    "lea también", "le puede interesar", "te puede interesar", "más noticias",
    "noticias relacionadas",
    "comentarios", "publicidad", "leggi anche", "potrebbe interessarti", "articoli correlati",
    "leia também", "leia mais", "veja também", "saiba mais", "lees ook", "meer over", "lees meer",
    "läs också", "läs mer", "les også", "læs også", "lue myös", "czytaj też", "czytaj także",
    "zobacz także", "zobacz też", "читайте также", "читайте ещё", "по теме", "смотрите также",
    "читайте також", "ilgili haberler", "関連記事", "관련기사", "相关阅读", "相關新聞",
  ]
}
