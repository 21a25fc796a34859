public import HearsayModel

extension Writers {
  /// Which story an article tells, as one JSON line, without a line break at its end.
  public static func groupLine(id: String, story: String) -> String {
    var json = JSONText()
    json.object { json in
      json.field("id", id)
      json.field("story", story)
    }
    return json.string
  }

  /// Which text descends from which, as one JSON line, without a line break at its end.
  ///
  /// - Parameter articles: The articles that the lineage's indices mean.
  public static func lineageLine(
    _ lineage: Lineage, in articles: [AnnotatedArticle]
  ) -> String {
    let (a, b) = (articles[lineage.a], articles[lineage.b])
    var json = JSONText()
    json.lineage(
      lineage, ids: (a.article.id, b.article.id),
      offsets: (ScalarOffsets(a.text), ScalarOffsets(b.text)))
    return json.string
  }
}

extension JSONText {
  mutating func lineage(
    _ lineage: Lineage, ids: (a: String, b: String), offsets: (a: ScalarOffsets, b: ScalarOffsets)
  ) {
    object { json in
      json.field("a", ids.a)
      json.field("b", ids.b)
      json.field("relation", lineage.relation.rawValue)
      json.field("direction", lineage.direction.rawValue)
      json.field("score", lineage.score)
      json.array("runs", lineage.runs) { json, run in
        json.object { json in
          json.span("a", run.a, offsets.a)
          json.span("b", run.b, offsets.b)
        }
      }
    }
  }
}
