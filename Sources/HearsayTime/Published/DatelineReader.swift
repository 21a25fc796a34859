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
    let named = agency(tokens)
    return Dateline(
      span: span, place: place(placeTokens(tokens, agency: named), before: date?.tokens.lowerBound),
      date: date.map { scene.article.text.oneLine(scene.span(of: $0)) },
      agency: named.map { words($0) })
  }

  private func isDay(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .day, .weekday, .clock: true
    default: false
    }
  }

  /// The tokens before the agency; where the agency opens the line, those between it and the dash that ends the line:
  /// `(ANSA) - VINTERBY, MAR 3 -`.
  private func placeTokens(_ tokens: [Int], agency: ClosedRange<Int>?) -> ArraySlice<Int> {
    guard let agency else { return tokens[...] }
    let before = tokens.prefix { $0 < agency.lowerBound && !isOpening($0, agency) }
    guard before.isEmpty else { return before }
    return tokens.drop { $0 <= agency.upperBound || scene.tokens[$0].kind != .word }
  }

  private func isOpening(_ index: Int, _ agency: ClosedRange<Int>) -> Bool {
    index + 1 == agency.lowerBound && ["(", "/"].contains(scene.tokens[index].form)
  }

  /// The words before the date or the dash, with the bracket or full stop that belongs to the last of them.
  private func place(_ tokens: ArraySlice<Int>, before date: Int?) -> String? {
    let place = tokens.prefix { index in
      index != date && !["(", "-", "--", ":"].contains(scene.tokens[index].form)
    }
    guard let first = place.first(where: { scene.tokens[$0].kind == .word }),
      let last = place.last(where: { scene.tokens[$0].kind == .word }),
      first != last || !DatelineReader.weekdays.contains(scene.tokens[first].form)
    else { return nil }
    let start = scene.tokens[first].span.start
    var end = scene.tokens[last].span.end
    let bytes = scene.article.text.bytes
    let words = bytes[start..<end]
    if end < bytes.count, closes(bytes[end], after: scene.tokens[last].form, in: words, date != nil)
    {
      end += 1
    }
    return scene.article.text.oneLine(TextSpan(start, end))
  }

  /// `Vinterby [Norland]`, and the full stop of a region's short form before a comma: `COLDWATER, Mont., May 3`.
  private func closes(
    _ mark: UInt8, after form: String, in words: ArraySlice<UInt8>, _ isBeforeDate: Bool
  ) -> Bool {
    if mark == 0x5D { return words.contains(0x5B) }
    return mark == 0x2E && words.contains(0x2C) && isBeforeDate && form.utf8.count <= 5
  }

  /// What may stand before a date without being a place.
  private static let weekdays: Set<String> = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "mon.", "tue.",
    "wed.",
    "thu.", "fri.", "sat.", "sun.",
  ]

  /// The tokens in brackets or between slashes, or the capitals that stand bare before the dash:
  /// `Port Sol, Norland NORD —`.
  private func agency(_ tokens: [Int]) -> ClosedRange<Int>? {
    for (open, close) in [("(", ")"), ("/", "/")] {
      guard let start = tokens.firstIndex(where: { scene.tokens[$0].form == open }),
        let end = tokens[(start + 1)...].firstIndex(where: { scene.tokens[$0].form == close })
      else { continue }
      let inside = tokens[(start + 1)..<end]
      guard let first = inside.first, let last = inside.last, inside.count <= 6,
        scene.tokens[first].kind == .word
      else { continue }
      return first...last
    }
    return bareAgency(tokens)
  }

  private func bareAgency(_ tokens: [Int]) -> ClosedRange<Int>? {
    guard let dash = tokens.lastIndex(where: { ["-", "--"].contains(scene.tokens[$0].form) }),
      dash >= 2, scene.tokens[tokens[dash - 1]].isAllCaps,
      scene.tokens[tokens[dash - 1]].kind == .word, scene.tokens[tokens[dash - 2]].kind == .word,
      !scene.tokens[tokens[dash - 2]].isAllCaps
    else { return nil }
    return tokens[dash - 1]...tokens[dash - 1]
  }

  private func words(_ tokens: ClosedRange<Int>) -> String {
    scene.article.text.oneLine(
      TextSpan(scene.tokens[tokens.lowerBound].span.start, scene.tokens[tokens.upperBound].span.end)
    )
  }
}
