import HearsayLanguage
import HearsayModel

/// When an article appeared: what the input states, a date at the top, the page's stamp, or what follows from them.
///
/// Never from a caption, never from a post that the article shows.
struct PublicationReader {
  let scene: Scene
  /// The date that other articles of the story gave.
  let reference: PublicationDate?

  func read() -> PublicationDate? {
    stated() ?? dateline() ?? StampReader(article: scene.article).read() ?? byline()
      ?? YearInference(scene: scene).read() ?? fromOthers() ?? captured()
  }

  private func stated() -> PublicationDate? {
    guard let text = scene.article.published, Day(iso: text) != nil else { return nil }
    let colons = text.utf8.filter { $0 == 0x3A }.count
    let zone = text.utf8.dropFirst(11).contains { $0 == 0x2B || $0 == 0x2D } ? 1 : 0
    let precision: PublicationDate.Precision =
      !text.utf8.contains(0x54) ? .day : colons - zone >= 2 ? .second : .minute
    return PublicationDate(
      date: text, precision: precision, evidence: nil, inferred: false,
      reason: "the input states it")
  }

  private func dateline() -> PublicationDate? {
    for finding in scene.datelineFindings() {
      guard let dated = DatedFinding(finding.meaning) else { continue }
      return dated.published(scene.span(of: finding), reason: "the dateline gives it")
    }
    return nil
  }

  /// `By Ada Brook, May 4, 2032`
  private func byline() -> PublicationDate? {
    let end = scene.topEnd
    for finding in scene.findings where scene.block(of: finding) < end {
      guard scene.kind(of: finding) == .byline, let dated = DatedFinding(finding.meaning) else {
        continue
      }
      return dated.published(scene.span(of: finding), reason: "the by-line gives it")
    }
    return nil
  }

  /// The date of the story's other articles; the day of a dateline without a year is read beside it.
  private func fromOthers() -> PublicationDate? {
    guard let reference, let day = reference.day else { return nil }
    if let (near, span) = YearInference(scene: scene).day(near: day) {
      return PublicationDate(
        date: near.description, precision: .day, evidence: span, inferred: true,
        reason: "the dateline gives the day, other articles of the story the year")
    }
    return PublicationDate(
      date: reference.date, precision: reference.precision, evidence: nil, inferred: true,
      reason: "other articles of the story are of this date")
  }

  /// The day on which an archive captured the page, where nothing else is known.
  private func captured() -> PublicationDate? {
    guard let day = scene.article.captured.flatMap({ Day(iso: $0) }) else { return nil }
    return PublicationDate(
      date: day.description, precision: .day, evidence: nil, inferred: true,
      reason: "the archive captured the page on this day; it appeared then or before")
  }
}
