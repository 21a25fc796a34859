import HearsayModel

/// Makes articles of the items of a feed: each once, under its address.
struct FeedArticles {
  private let feed: FeedDocument
  private let name: String
  /// What was kept, by guid and by address: the title's key of each.
  private var kept: [String: Set<String>] = [:]
  private var ids: Set<String> = []
  /// The people of bylines that came before.
  private var bylines: [[String]: [String]] = [:]

  static func read(_ feed: FeedDocument, name: String) throws(ReadError) -> Readers.Reading {
    var maker = FeedArticles(feed: feed, name: name)
    var reading = Readers.Reading([])
    for (index, item) in feed.items.enumerated() {
      if let article = maker.article(item, number: index + 1) { reading.articles.append(article) }
    }
    if feed.isCut {
      reading.errors.append(
        RecordError(
          code: .tooLarge, message: "is the last that was read; split the feed",
          line: feed.items.count, id: nil, unit: .item))
    }
    guard !reading.articles.isEmpty else { throw .noArticle(.feedWithoutItems) }
    return reading
  }

  private init(feed: FeedDocument, name: String) {
    self.feed = feed
    self.name = name
  }

  /// Nil for an item without words and for one that came before.
  private mutating func article(_ item: FeedItem, number: Int) -> Article? {
    let title = item.title.map {
      $0.isHTML ? Fragment.words(plainTitle($0.bytes)) : FeedXML.words($0.bytes)
    }
    let body = Self.body(item)
    guard !body.paragraphs.isEmpty || title?.isEmpty == false else { return nil }
    if isRepeated(item, title ?? body.paragraphs[0].text) { return nil }
    var article = Fragment.article(body.paragraphs, id: id(item, number))
    article.isVerbatim = false
    article.title = title.flatMap { $0.isEmpty ? nil : $0 }
    article.url = item.link ?? item.guid.flatMap { Self.isAddress($0) ? $0 : nil }
    article.outlet = item.source ?? feed.title
    article.language = item.language ?? feed.language
    article.byline = people(item.authors, outlet: article.outlet)
    article.published = FeedDate.iso(item.published) ?? FeedDate.iso(item.updated)
    if item.isCut { article.notices.append(.cut) }
    if body.isSummary {
      article.notices.append(
        Notice(
          "summary-only", "the feed gives a summary alone; fetch the page for the whole text"))
    }
    return article
  }

  /// A title in which a bare "<" or "&" stands for itself.
  private func plainTitle(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      if byte == 0x3C, !next.isASCIILetter, next != 0x2F, next != 0x21 {
        result += "&lt;".utf8
      } else {
        result.append(byte)
      }
    }
    return result
  }

  // MARK: The text

  private static func body(_ item: FeedItem) -> (paragraphs: [PageText.Paragraph], isSummary: Bool)
  {
    let content = item.content.map(paragraphs) ?? []
    let summary = item.summary.map(paragraphs) ?? []
    if words(content) > 0, words(content) * 2 > words(summary) {
      return (content, isShort(content))
    }
    return (summary, isShort(summary))
  }

  private static func paragraphs(_ body: FeedItem.Body) -> [PageText.Paragraph] {
    body.isHTML ? Fragment.paragraphs(body.bytes) : Fragment.paragraphs(ofText: body.bytes)
  }

  private static func words(_ paragraphs: [PageText.Paragraph]) -> Int {
    paragraphs.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// Whether a text is too short for an article, or breaks off.
  private static func isShort(_ paragraphs: [PageText.Paragraph]) -> Bool {
    guard words(paragraphs) >= 600, let last = paragraphs.last?.text else { return true }
    return ["…", "...", "[…]", "[...]", "[&hellip;]"].contains { last.hasSuffix($0) }
  }

  // MARK: Identity

  /// Whether the item came before: with its guid or address, and with its title unless both are the same.
  private mutating func isRepeated(_ item: FeedItem, _ title: String) -> Bool {
    let key = Self.key(title)
    let marks = [item.guid.map { "guid " + $0 }, item.link.map { "link " + $0 }].compactMap(\.self)
    let both = marks.count == 2 ? marks.joined(separator: " ") : nil
    let isKnown =
      both.map { kept[$0] != nil } ?? false || marks.contains { kept[$0]?.contains(key) == true }
    for mark in marks { kept[mark, default: []].insert(key) }
    if let both { kept[both] = [] }
    return isKnown
  }

  /// Letters and digits in lower case.
  private static func key(_ title: String) -> String {
    let letters = Folding.lower(Array(title.utf8)).filter {
      $0.isASCIILetter || $0.isDigit || $0 >= 0x80
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func id(_ item: FeedItem, _ number: Int) -> String {
    for candidate in [item.link, item.guid.map { Self.isAddress($0) ? $0 : "\(name)#\($0)" }] {
      if let candidate, ids.insert(candidate).inserted { return candidate }
    }
    let id = "\(name)#\(number)"
    ids.insert(id)
    return id
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// People's names: "Ada Brook", "ada@harbour.example (Ada Brook)", "By Ada Brook and Jon Vale".
  private mutating func people(_ authors: [String], outlet: String?) -> [String] {
    if authors.isEmpty { return [] }
    let key = authors + [outlet ?? ""]
    if let known = bylines[key] { return known }
    let names = authors.map { author -> String in
      guard author.contains("@"), let open = author.firstIndex(of: "("),
        let close = author.lastIndex(of: ")"), open < close
      else { return author }
      return String(author[author.index(after: open)..<close])
    }
    let people = NamedPeople.people(names, outlet: outlet)
    bylines[key] = people
    return people
  }
}

extension Notice {
  /// For an item or mail of which only the beginning was read.
  static let cut = Notice(
    "page-cut",
    "the text is longer than \(Readers.limits.item / 1_000_000) MB; what comes after was left out")
}
