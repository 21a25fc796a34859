import HearsayModel

/// Reads place, day and agency of the dateline blocks.
///
/// `VINTERBY, Norland, May 4 (NORD) —` gives the place `VINTERBY, Norland`, the date `May 4`, the agency `NORD`.
struct DatelineReader {
  let scene: Scene

  /// The first dateline near the top that names a place; else a line with a date alone.
  func read() -> Dateline? {
    let blocks = scene.article.blocks.enumerated().prefix(scene.topEnd).filter {
      $0.element.kind == .dateline
    }
    let datelines = blocks.map { dateline(block: $0.offset, span: $0.element.span) }
    guard var chosen = datelines.first(where: { $0.place != nil }) ?? datelines.first else {
      return nil
    }
    if chosen.date == nil { chosen.date = datelines.first { $0.date != nil }?.date }
    return chosen
  }

  private func dateline(block: Int, span: TextSpan) -> Dateline {
    let date = scene.findings.first { scene.block(of: $0) == block && isDay($0.meaning) }
    let tokens = scene.sentences.filter { $0.block == block }
      .flatMap { Array($0.tokens.clamped(to: scene.tokens.indices)) }
    let agency = agency(tokens)
    return Dateline(
      span: span, place: place(tokens, before: date?.tokens.lowerBound),
      date: date.map { scene.article.text.oneLine(scene.span(of: $0)) }, agency: agency)
  }

  private func isDay(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .day, .weekday, .clock: true
    default: false
    }
  }

  /// The words before the date, the agency or the dash.
  private func place(_ tokens: [Int], before date: Int?) -> String? {
    let place = tokens.prefix { index in
      index != date && !["(", "/", "-", "--", ":", "."].contains(scene.tokens[index].form)
    }
    let words = place.reversed().drop { scene.tokens[$0].kind == .punctuation }.reversed()
    guard let first = words.first, let last = words.last, scene.tokens[first].kind == .word else {
      return nil
    }
    return scene.article.text.oneLine(
      TextSpan(scene.tokens[first].span.start, scene.tokens[last].span.end))
  }

  /// The words in brackets or between slashes.
  private func agency(_ tokens: [Int]) -> String? {
    for (open, close) in [("(", ")"), ("/", "/")] {
      guard let start = tokens.firstIndex(where: { scene.tokens[$0].form == open }) else {
        continue
      }
      let inside = tokens[(start + 1)...].prefix { scene.tokens[$0].form != close }
      guard let first = inside.first, let last = inside.last, inside.count <= 6,
        scene.tokens[first].kind == .word
      else { continue }
      return scene.article.text.oneLine(
        TextSpan(scene.tokens[first].span.start, scene.tokens[last].span.end))
    }
    return nil
  }
}
