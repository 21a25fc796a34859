/// What a page's `meta` and `link` elements, its `html` element and its headings say.
struct PageHead {
  /// The contents of `meta`, by name or property in lower case; the first of each.
  private(set) var meta: [String: String] = [:]
  /// The contents of the names by which authors are given, by name, in the order of the page.
  private(set) var authors: [(name: String, values: [String])] = []
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
    takeLabelled()
  }

  subscript(_ names: String...) -> String? {
    for name in names { if let value = meta[name] { return value } }
    return nil
  }

  private mutating func takeMeta(_ tree: HTMLTree, _ node: Int) {
    guard let content = tree[node, .content].flatMap(filled),
      let names = (tree[node, .property] ?? tree[node, .name] ?? tree[node, .itemprop])?
        .lowercased()
    else { return }
    take(content, as: names)
    for name in names.split(separator: " ") where name.utf8.count < names.utf8.count {
      take(content, as: String(name))
    }
  }

  private mutating func take(_ content: String, as name: String) {
    if meta[name] == nil { meta[name] = content }
    guard Self.authorNames.contains(name) else { return }
    if let index = authors.firstIndex(where: { $0.name == name }) {
      if authors[index].values.count < 50 { authors[index].values.append(content) }
    } else {
      authors.append((name, [content]))
    }
  }

  /// `twitter:data1`, where `twitter:label1` says that it is the author.
  private mutating func takeLabelled() {
    for number in 1...3 {
      guard let label = meta["twitter:label\(number)"]?.lowercased(),
        let value = meta["twitter:data\(number)"], Self.authorLabels.contains(label)
      else { continue }
      authors.append(("twitter:data\(number)", [value]))
    }
  }

  private func filled(_ words: String) -> String? {
    let words = String(decoding: Blanks.collapsed(Array(words.utf8.prefix(2000))), as: UTF8.self)
    return words.isEmpty ? nil : words
  }

  private static let authorNames: Set<String> = [
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "og:author", "article.author", "authors", "article:author_name",
    "cxenseparse:author", "dc.creator.name", "citation_author", "article_author",
    "twitter:data1-author", "rbauthors", "shareaholic:article_author_name", "creator",
    "dc:creator", "dcterms:creator", "twitter:misc:written by",
  ]

  private static let authorLabels: Set<String> = [
    "written by", "by", "author", "verfasst von", "geschrieben von", "escrito por", "écrit par",
    "scritto da", "geschreven door", "skriven av", "skrevet av", "napisane przez", "yazan",
    "автор", "written by:",
  ]
}

extension HTMLTree {
  /// The words of an element whose content is no markup, references resolved.
  func rawWords(_ node: Int) -> String {
    let raw = raw(node)
    return Entities.decode(raw, 0..<raw.count)
  }
}
