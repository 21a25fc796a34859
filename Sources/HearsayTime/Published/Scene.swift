import HearsayModel

/// An article with its tokens and unresolved time expressions: what the readers of its date see.
struct Scene {
  let article: Article
  let tokens: [Token]
  let sentences: [Sentence]
  let findings: [Tagger.Finding]

  /// A date stands near the top where at most this many paragraphs stand above it.
  private static let topParagraphs = 3

  func block(of finding: Tagger.Finding) -> Int { sentences[finding.sentence].block }

  func kind(of finding: Tagger.Finding) -> Block.Kind? {
    let block = block(of: finding)
    return article.blocks.indices.contains(block) ? article.blocks[block].kind : nil
  }

  func span(of finding: Tagger.Finding) -> TextSpan {
    TextSpan(
      tokens[finding.tokens.lowerBound].span.start, tokens[finding.tokens.upperBound - 1].span.end)
  }

  /// The index of the first block that is no longer near the top.
  var topEnd: Int {
    var paragraphs = 0
    for (index, block) in article.blocks.enumerated() where block.kind == .paragraph {
      paragraphs += 1
      if paragraphs > Scene.topParagraphs { return index }
    }
    return article.blocks.count
  }

  /// The expressions of the dateline blocks near the top.
  func datelineFindings() -> [Tagger.Finding] {
    let end = topEnd
    return findings.filter { kind(of: $0) == .dateline && block(of: $0) < end }
  }

  /// The expressions of the article's own prose.
  func proseFindings() -> [Tagger.Finding] {
    findings.filter { kind(of: $0)?.isProse == true }
  }
}
