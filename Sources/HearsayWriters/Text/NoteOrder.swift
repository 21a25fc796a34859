import HearsayModel

/// Where the numbers of an article's notes stand, and in which order they count: the same in every format.
///
/// A number stands behind the words that attribute; where there are none, behind the attributed words and the mark that
/// closes them:
///
///     Lea Orban said[1] it was late. “We wait.”[2]
struct NoteOrder {
  struct Note {
    /// From 1.
    var number: Int
    /// Index into `Annotations.attributions`.
    var attribution: Int
    /// The words behind which the number stands.
    var mark: TextSpan
  }

  /// In the order of the text.
  let notes: [Note]
  private let numbers: [Int: Int]

  init(_ annotated: AnnotatedArticle) {
    let text = annotated.text
    let ordered = annotated.annotations.attributions.enumerated()
      .compactMap { index, found in Self.mark(found, in: text).map { (index, $0) } }
      .sorted { ($0.1.end, $0.1.start, $0.0) < ($1.1.end, $1.1.start, $1.0) }
    notes = ordered.enumerated().map { place, entry in
      Note(number: place + 1, attribution: entry.0, mark: entry.1)
    }
    numbers = Dictionary(
      notes.map { ($0.attribution, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of an attribution's note; nil where the text does not hold its words.
  func number(of attribution: Int) -> Int? { numbers[attribution] }

  private static func mark(_ found: Attribution, in text: Text) -> TextSpan? {
    if let cue = found.cue.last(where: text.holds) { return cue }
    guard let words = found.content.last(where: text.holds) else { return nil }
    return TextSpan(words.start, ClosingMark.end(after: words.end, in: text))
  }
}
