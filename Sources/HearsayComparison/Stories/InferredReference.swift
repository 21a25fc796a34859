import HearsayModel

/// When an undated article must have been written, as far as other accounts of the same event show it.
///
/// One page says "spoke by phone on Saturday" and nothing else; another tells the same call and dates it
/// Saturday 3 May 2031: then the first page's Saturday is that day.
struct InferredReference {
  let articles: [AnnotatedArticle]

  /// - Parameter mates: other articles of the same story.
  func find(for index: Int, mates: [Int]) -> PublicationDate? {
    guard articles[index].annotations.published == nil else { return nil }
    let own = EventDay(articles[index])
    guard own.days == nil, own.weekday != nil || own.yearDays != nil else { return nil }
    let order = ArticleOrder(articles)
    for mate in mates.sorted(by: { order.rank[$0] < order.rank[$1] }) where mate != index {
      let other = EventDay(articles[mate])
      guard let days = other.days, days.first == days.last, agrees(own, other) else { continue }
      return PublicationDate(
        date: days.first.description, precision: .day, evidence: nil, inferred: true,
        reason: "\(articles[mate].article.id) tells the same event and dates it \(days.first)")
    }
    return nil
  }

  private func agrees(_ own: EventDay, _ other: EventDay) -> Bool {
    guard own.weekday == nil || own.weekday == other.weekday else { return false }
    guard let days = own.yearDays, let other = other.yearDays else { return true }
    return days.overlaps(other)
  }
}
