public import HearsayModel

/// When: the time expressions of an article, its own date and its dateline.
public struct Chronology: Sendable {
  /// In the order of the text, without overlap.
  public var times: [TimeExpression] = []
  /// Nil where the article does not say and nothing else does.
  public var published: PublicationDate?
  public var dateline: Dateline?

  /// Reads when: the article's own date first, then every date counted from it.
  ///
  /// - Parameter reference: the article's date where other articles of its story gave it.
  public static func analyse(
    _ article: Article, tokens: [Token], sentences: [Sentence], reference: PublicationDate? = nil
  ) -> Chronology {
    var tagger = Tagger(tokens: tokens, sentences: sentences)
    let scene = Scene(
      article: article, tokens: tokens, sentences: sentences, findings: tagger.findings())
    var chronology = Chronology()
    chronology.published = PublicationReader(scene: scene, reference: reference).read()
    chronology.dateline = DatelineReader(scene: scene).read()
    chronology.times = resolved(scene, day: chronology.published?.day)
    return chronology
  }

  private static func resolved(_ scene: Scene, day: Day?) -> [TimeExpression] {
    var resolver = Resolver(Reference(day: day, scene))
    return scene.findings.map { finding in
      let stretch = resolver.resolve(
        finding.meaning, tense: finding.tense, sentence: finding.sentence)
      return TimeExpression(
        span: scene.span(of: finding), kind: stretch.kind, value: stretch.value,
        modifier: stretch.modifier, interval: stretch.interval, rule: finding.rule)
    }
  }
}
