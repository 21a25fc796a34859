import HearsayModel

/// Writes an article block by block and finds words in it.
struct Account {
  private var words = ""
  private var blocks: [Block] = []
  var annotations = Annotations()
  var id: String
  var outlet: String?
  var url: String?
  var published: String?

  init(_ id: String, outlet: String?, published: String? = nil, url: String? = nil) {
    self.id = id
    self.outlet = outlet
    self.published = published
    self.url = url
  }

  mutating func add(_ kind: Block.Kind, _ text: String) {
    if !words.isEmpty { words += "\n\n" }
    let start = words.utf8.count
    words += text
    blocks.append(Block(kind, TextSpan(start, words.utf8.count)))
  }

  /// The first place where words stand; an empty span where they do not.
  func span(_ sought: String) -> TextSpan {
    let text = Array(words.utf8)
    let bytes = Array(sought.utf8)
    let last = text.count - bytes.count
    guard last >= 0, let start = (0...last).first(where: { text[$0...].starts(with: bytes) })
    else { return TextSpan(0, 0) }
    return TextSpan(start, start + bytes.count)
  }

  /// Adds an attribution and returns its number.
  @discardableResult
  mutating func attribute(
    _ content: String, to source: String, cue: String, _ form: Attribution.Form = .indirect,
    name: String? = nil, parent: Int? = nil, chain: [SourceLink] = [],
    change: (inout Attribution) -> Void = { _ in }
  ) -> Int {
    let id = annotations.attributions.count
    var attribution = Attribution(
      id: id, content: [span(content)], form: form, rule: "said-that; source-subject")
    attribution.source = [span(source)]
    attribution.cue = [span(cue)]
    attribution.sourceName = name
    attribution.parent = parent
    attribution.chain = chain
    change(&attribution)
    annotations.attributions.append(attribution)
    return id
  }

  var annotated: AnnotatedArticle {
    var article = Article(id: id, text: Text(words))
    article.blocks = blocks
    article.outlet = outlet
    article.url = url
    article.file = "coverage/\(id)"
    article.published = published
    return AnnotatedArticle(article: article, annotations: annotations)
  }
}
