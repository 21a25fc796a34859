/// JSON Feed 1.0 and 1.1.
///
///     {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "7", "content_html": "<p>…"}]}
enum JSONFeed {
  static func isStart(_ head: FileHead) -> Bool {
    guard head.starts(with: "{") else { return false }
    return head.holds("jsonfeed.org/version") || head.holds(#"jsonfeed.org\/version"#)
      || head.ending == "json" && head.holds(#""items""#)
  }

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    guard bytes.count <= Readers.limits.page else {
      throw .tooLarge(bytes: bytes.count, limit: Readers.limits.page)
    }
    guard let value = JSONValue(lenient: bytes) else { throw .noArticle(.feedWithoutItems) }
    var feed = FeedDocument()
    feed.title = value["title"]?.string
    feed.language = value["language"]?.string
    if case .array(let items)? = value["items"] { feed.items = items.map(item) }
    return try FeedArticles.read(feed, name: name)
  }

  private static func item(_ value: JSONValue) -> FeedItem {
    var item = FeedItem()
    item.guid = value["id"]?.string
    item.link = value["url"]?.string ?? value["external_url"]?.string
    item.title = plain(value["title"])
    item.summary = plain(value["summary"])
    item.content =
      value["content_html"]?.string.map {
        FeedItem.Body(bytes: Array($0.utf8.prefix(Readers.limits.item)), isHTML: true)
      }
      ?? plain(value["content_text"])
    item.published = value["date_published"]?.string
    item.updated = value["date_modified"]?.string
    item.language = value["language"]?.string
    let authors = (value["authors"] ?? value["author"])?.elements ?? []
    item.authors = authors.compactMap { $0["name"]?.string }
    return item
  }

  private static func plain(_ value: JSONValue?) -> FeedItem.Body? {
    value?.string.map {
      FeedItem.Body(bytes: Array($0.utf8.prefix(Readers.limits.item)), isHTML: false)
    }
  }
}
