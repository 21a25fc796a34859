import HearsayModel

/// Reads a web page: its article's text, and what the page says about it.
enum Page {
  static func read(_ bytes: [UInt8], id: String, url: String?) -> Article? {
    PageReading(bytes, url: url).article(id: id)
  }
}

/// One page on its way to an article.
struct PageReading {
  private let tree: HTMLTree
  private let head: PageHead
  private let data: LinkedData
  private let runs: [PageBlock]
  private let body: [PageText.Paragraph]
  private let isCut: Bool
  private let isClipped: Bool
  private let url: String?
  let facts: PageFacts

  init(_ bytes: [UInt8], url: String?) {
    isCut = bytes.count > Readers.limits.page
    tree = HTMLParser.tree(isCut ? Array(bytes.prefix(Readers.limits.page)) : bytes)
    head = PageHead(tree)
    data = LinkedData(
      tree, titles: ([head.title] + head.headings).compactMap(\.self).map(PageTitle.key))
    let (runs, isLong) = PageBlockReader.blocks(of: tree)
    self.runs = runs
    self.url = url
    isClipped = tree.isClipped || isLong
    var facts = PageFacts.stated(head, data)
    facts.authors = PageByline.people(
      tree, head, data, runs, title: facts.title?.value, outlet: facts.outlet?.value,
      address: url ?? facts.canonical?.value)
    facts.published = PageDate.published(
      tree, head, data, runs, url: url ?? facts.canonical?.value)
    let main = MainText.article(of: tree, runs, title: facts.title?.value)
    facts.captions = main.captions
    body = PageText.paragraphs(
      main.blocks, in: tree, title: facts.title?.value, byline: facts.authors.map(\.value))
    self.facts = facts
  }

  /// Nil where the page holds no words at all.
  func article(id: String) -> Article? {
    let (paragraphs, isFallback) = text()
    guard !paragraphs.isEmpty else { return nil }
    var article = PageArticle.article(paragraphs, id: id)
    article.isVerbatim = false
    article.title = facts.title?.value
    article.outlet = facts.outlet?.value
    article.url = url ?? facts.canonical?.value
    article.language = facts.language?.value
    article.byline = facts.authors.map(\.value)
    article.published = facts.published?.value
    article.notices = notices(isFallback: isFallback)
    return article
  }

  /// The article's paragraphs, else what JSON-LD gives as its text, else every run of words on the page, else
  /// its description.
  private func text() -> (paragraphs: [PageText.Paragraph], isFallback: Bool) {
    if !body.isEmpty { return (body, false) }
    if let text = data.body { return ([PageText.Paragraph(text: text, isHeading: false)], false) }
    let seen = runs.filter { $0.linkShare < 0.5 && $0.tag != .h1 }
    let words = seen.contains { $0.wordCount >= 8 } ? seen.filter { $0.wordCount >= 8 } : runs
    if !words.isEmpty {
      return (words.map { PageText.Paragraph(text: $0.text, isHeading: false) }, true)
    }
    let description = head["og:description", "description"] ?? facts.title?.value
    return (description.map { [PageText.Paragraph(text: $0, isHeading: false)] } ?? [], true)
  }

  private func notices(isFallback: Bool) -> [Notice] {
    var notices: [Notice] = []
    if isFallback {
      notices.append(
        Notice(
          "page-without-article",
          "no article was made out on the page; its words are given as they stand"))
    }
    if isCut {
      let limit = Readers.limits.page / 1_000_000
      notices.append(
        Notice("page-cut", "the page is longer than \(limit) MB; what comes after was left out"))
    }
    if isClipped {
      notices.append(
        Notice(
          "page-clipped",
          "the page nests deeper, is longer or has longer tags than are read, or a script without an end; check its text"
        ))
    }
    return notices
  }
}

extension PageFacts {
  /// What stands in the page's head and headings.
  fileprivate static func stated(_ head: PageHead, _ data: LinkedData) -> PageFacts {
    var facts = PageFacts()
    facts.outlet = PageOutlet.outlet(head, data)
    let outlet = facts.outlet?.value
    facts.title = PageTitle.title(head, data, outlet: outlet)
    facts.agency = PageOutlet.agency(head, data, outlet: outlet)
    facts.modified = PageDate.modified(head, data)
    facts.canonical =
      PageFact(head.canonical, .meta("canonical")) ?? PageFact(head["og:url"], .meta("og:url"))
      ?? PageFact(data.url, .linkedData("url"))
    facts.language =
      PageFact(head.language, .element("html lang"))
      ?? PageFact(data.language, .linkedData("inLanguage"))
      ?? PageFact(head["og:locale", "language"], .meta("og:locale"))
    return facts
  }
}

extension Readers {
  /// What a web page in UTF-8 says about its article, each with the place where it says so.
  ///
  /// - Parameter url: the page's address, where it is known apart from the page.
  public static func pageFacts(_ bytes: [UInt8], url: String? = nil) -> PageFacts {
    PageReading(bytes, url: url).facts
  }
}
