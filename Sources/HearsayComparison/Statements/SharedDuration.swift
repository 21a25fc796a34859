import HearsayModel

/// Statements of one speaker that give the same length of time: "the call lasted forty minutes", "they spoke for some
/// forty minutes".
struct SharedDuration {
  let articles: [AnnotatedArticle]

  func areOne(_ a: Statement, _ b: Statement) -> Bool {
    a.isNegated == b.isNegated && !durations(a).isDisjoint(with: durations(b))
  }

  /// TIMEX3 values of the durations in a statement's content.
  private func durations(_ statement: Statement) -> Set<String> {
    let times = articles[statement.article].annotations.times.filter { time in
      time.kind == .duration && statement.content.contains { $0.contains(time.span) }
    }
    return Set(times.map(\.value))
  }
}
