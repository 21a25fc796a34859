/// What a page's `meta` and `link` elements, its `html` element and its headings say.
struct PageHead {
  /// The contents of `meta`, by name or property in lower case; the first of each.
  private(set) var meta: [String: String] = [:]
  /// All contents of the names by which authors are given, in order.
  private(set) var authors: [String] = []
  private(set) var canonical: String?
  private(set) var language: String?
  private(set) var title: String?
  private(set) var headings: [String] = []

  init(_ tree: HTMLTree) {
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: takeMeta(tree, node)
      case .link where tree[node, .rel]?.lowercased() == "canonical":
        canonical = canonical ?? tree[node, .href]
      case .html: language = language ?? tree[node, .lang]
      case .title where title == nil: title = filled(tree.rawWords(node))
      case .h1 where headings.count < 20:
        if let words = filled(tree.words(node, limit: 1000)) { headings.append(words) }
      default: break
      }
    }
  }

  subscript(_ names: String...) -> String? {
    for name in names { if let value = meta[name] { return value } }
    return nil
  }

  private mutating func takeMeta(_ tree: HTMLTree, _ node: Int) {
    guard let content = tree[node, .content].flatMap(filled),
      let name = (tree[node, .property] ?? tree[node, .name] ?? tree[node, .itemprop])?.lowercased()
    else { return }
    if meta[name] == nil { meta[name] = content }
    if Self.authorNames.contains(name) { authors.append(content) }
  }

  private func filled(_ words: String) -> String? {
    let words = HTMLTree.collapsed(Array(words.utf8.prefix(2000)))
    return words.isEmpty ? nil : words
  }

  private static let authorNames: Set<String> = [
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "og:author", "article.author", "authors", "article:author_name",
    "cxenseparse:author", "dc.creator.name", "citation_author", "article_author",
    "twitter:data1-author", "rbauthors", "shareaholic:article_author_name", "creator",
  ]
}

extension HTMLTree {
  /// The words of an element whose content is no markup, references resolved.
  func rawWords(_ node: Int) -> String {
    let raw = raw(node)
    return Entities.decode(raw, 0..<raw.count)
  }
}
