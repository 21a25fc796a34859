import HearsayModel

/// Reads a web page: its article's text, and what the page says about it.
enum Page {
  static func read(_ bytes: [UInt8], id: String, url: String?) -> Article? {
    let isCut = bytes.count > Readers.limits.page
    let tree = HTMLParser.tree(isCut ? Array(bytes.prefix(Readers.limits.page)) : bytes)
    let (head, data) = (PageHead(tree), LinkedData(tree))
    let title = PageTitle.title(head, data)
    let (runs, isLong) = PageBlockReader.blocks(of: tree)
    let outlet = data.publisher ?? head["og:site_name", "application-name", "dc.publisher"]
    let byline = PageByline.people(tree, head, data, outlet: outlet)
    var paragraphs = PageText.paragraphs(
      MainText.article(of: tree, runs, title: title), in: tree, title: title, byline: byline)
    if paragraphs.isEmpty, let body = data.body {
      paragraphs = [PageText.Paragraph(text: body, isHeading: false)]
    }
    guard !paragraphs.isEmpty else { return nil }
    var article = PageArticle.article(paragraphs, id: id)
    article.isVerbatim = false
    article.title = title
    article.outlet = outlet
    article.url = url ?? head.canonical ?? head["og:url"] ?? data.url
    article.language = head.language ?? data.language ?? head["og:locale", "language"]
    article.byline = byline
    article.published = PageDate.published(tree, head, data, runs, url: article.url)
    article.notices = notices(isCut: isCut, isClipped: tree.isClipped || isLong)
    return article
  }

  private static func notices(isCut: Bool, isClipped: Bool) -> [Notice] {
    var notices: [Notice] = []
    if isCut {
      let limit = Readers.limits.page / 1_000_000
      notices.append(
        Notice("page-cut", "the page is longer than \(limit) MB; what comes after was left out"))
    }
    if isClipped {
      notices.append(
        Notice(
          "page-clipped",
          "the page nests deeper, is longer or has longer tags than are read; check its text"))
    }
    return notices
  }
}
