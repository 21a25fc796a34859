/// What a page's JSON-LD says about its article (schema.org's Article and its kinds).
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var authors: [String] = []
  /// Those of the authors who are said to be persons.
  private(set) var persons: Set<String> = []
  /// Who supplied the article, where that is said apart from the publisher.
  private(set) var providers: [String] = []
  private(set) var publisher: String?
  private(set) var url: String?
  private(set) var language: String?
  private(set) var body: String?

  /// - Parameter titles: what the page's window and headings say: an article of another title comes last.
  init(_ tree: HTMLTree, titles: [String]) {
    var objects: [JSONValue] = []
    for node in tree.nodes.indices where tree.nodes[node].tag == .script {
      guard tree[node, .type]?.lowercased().contains("ld+json") == true,
        let value = JSONValue(lenient: Self.bare(tree.raw(node)))
      else { continue }
      collect(value, depth: 0, &objects)
    }
    let articles = objects.filter(isArticle)
    for article in articles.filter({ isOf($0, titles) }) { take(article) }
    for article in articles where !isOf(article, titles) { take(article) }
    for object in objects where !isArticle(object) && kinds(object).contains("WebPage") {
      takePage(object)
    }
    if publisher == nil { publisher = objects.first { isOutlet($0) }?["name"]?.string }
  }

  /// The objects of a value: those of its arrays and of `@graph`, and what a page says it is mainly about.
  private func collect(_ value: JSONValue, depth: Int, _ objects: inout [JSONValue]) {
    guard depth < 8 else { return }
    for element in value.elements {
      if case .array = element {
        collect(element, depth: depth + 1, &objects)
        continue
      }
      guard case .object = element else { continue }
      objects.append(element)
      for key in ["@graph", "mainEntity"] {
        if let inner = element[key] { collect(inner, depth: depth + 1, &objects) }
      }
    }
  }

  /// Without the marks of CDATA around it.
  private static func bare(_ bytes: [UInt8]) -> [UInt8] {
    guard let mark = Array(bytes.prefix(200)).range(of: "<![CDATA[") else { return bytes }
    return Array(bytes[mark.upperBound...])
  }

  private func isOf(_ article: JSONValue, _ titles: [String]) -> Bool {
    guard let headline = text(article["headline"]) ?? text(article["name"]) else { return false }
    let key = PageTitle.key(headline)
    return !key.isEmpty && titles.contains { $0.hasPrefix(key) || key.hasPrefix($0) && !$0.isEmpty }
  }

  private func kinds(_ object: JSONValue) -> [String] {
    object["@type"]?.elements.compactMap(\.string) ?? []
  }

  private func isArticle(_ object: JSONValue) -> Bool {
    kinds(object).contains {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" || $0 == "Review"
    }
  }

  private func isOutlet(_ object: JSONValue) -> Bool {
    kinds(object).contains { $0 == "NewsMediaOrganization" || $0 == "WebSite" }
  }

  private mutating func take(_ article: JSONValue) {
    headline = headline ?? text(article["headline"]) ?? text(article["name"])
    published = published ?? text(article["datePublished"]) ?? text(article["dateCreated"])
    modified = modified ?? text(article["dateModified"])
    publisher = publisher ?? article["publisher"].flatMap(name)
    url =
      url ?? text(article["url"]) ?? text(article["mainEntityOfPage"])
      ?? text(article["mainEntityOfPage"]?["@id"])
    language = language ?? text(article["inLanguage"])
    body = body ?? text(article["articleBody"])
    for key in ["provider", "sourceOrganization", "copyrightHolder"] where providers.isEmpty {
      providers = article[key]?.elements.compactMap(name) ?? []
    }
    if authors.isEmpty {
      let named = (article["author"] ?? article["creator"])?.elements ?? []
      authors = named.compactMap(name)
      persons = Set(named.filter { kinds($0).contains("Person") }.compactMap(name))
    }
  }

  private mutating func takePage(_ page: JSONValue) {
    published = published ?? text(page["datePublished"])
    language = language ?? text(page["inLanguage"])
  }

  /// A string that holds something, character references resolved.
  private func text(_ value: JSONValue?) -> String? {
    guard let string = value?.elements.first?.string else { return nil }
    let bytes = Array(string.utf8)
    let words = Blanks.collapsed(Array(Entities.decode(bytes, 0..<bytes.count).utf8))
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  /// A name as it stands, or that of a person or body.
  private func name(_ value: JSONValue) -> String? {
    if let name = text(value) ?? text(value["name"]) { return name }
    guard let family = text(value["familyName"]) else { return nil }
    return text(value["givenName"]).map { $0 + " " + family } ?? family
  }
}
