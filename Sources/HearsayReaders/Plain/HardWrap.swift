import HearsayModel

/// Joins lines that a mail program or a teleprinter wrapped at a column into the paragraphs they were.
///
///     The council of Vinterby has voted to close the old bridge for a
///     year, the mayor said on Monday. Repairs are to start in April.
///
/// A greedy wrap breaks only where the next word would not fit, so a pair of lines was one paragraph when the
/// first line and the first word of the second are together wider than the widest line.
enum HardWrap {
  /// Wraps are taken for such between these widths, in characters.
  private static let widths = 45...100

  static func join(_ bytes: [UInt8], _ spans: [(span: TextSpan, isAfterBlankLine: Bool)])
    -> [(span: TextSpan, isAfterBlankLine: Bool)]
  {
    let shapes = spans.map { Shape(bytes, $0.span) }
    let width = max(wrapWidth(spans, shapes), narrowWidth(shapes))
    guard width > 0 else { return spans }
    var result: [(span: TextSpan, isAfterBlankLine: Bool)] = []
    for index in spans.indices {
      if index > 0, !spans[index].isAfterBlankLine, let last = result.last,
        isWrapped(shapes[index - 1], shapes[index], width)
      {
        result[result.count - 1].span = last.span.union(spans[index].span)
      } else {
        result.append(spans[index])
      }
    }
    return result
  }

  /// What the wrap test needs of a line.
  private struct Shape {
    var width = 0
    var firstWord = 0
    var startsLower = false
    var endsSentence = false

    init(_ bytes: [UInt8], _ span: TextSpan) {
      var inFirstWord = true
      for index in span.start..<span.end where width <= HardWrap.widths.upperBound {
        if bytes[index] == 0x20 { inFirstWord = false }
        guard bytes[index] & 0xC0 != 0x80 else { continue }
        width += 1
        if inFirstWord { firstWord += 1 }
      }
      startsLower = bytes[span.start] >= 0x61 && bytes[span.start] <= 0x7A
      let last = bytes[span.end - 1]
      endsSentence =
        last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A || last == 0x22 || last >= 0x80
    }
  }

  private static func isWrapped(_ line: Shape, _ next: Shape, _ width: Int) -> Bool {
    guard line.width <= width, next.width <= width else { return false }
    return line.width + 1 + next.firstWord > width
      || (line.width * 10 >= width * 7 && !line.endsSentence && next.startsLower)
  }

  /// The column at which the text was wrapped, from the blocks of lines in which most pairs pass the test and
  /// some sentence runs over the end of a line; 0 where there is none.
  private static func wrapWidth(
    _ spans: [(span: TextSpan, isAfterBlankLine: Bool)], _ shapes: [Shape]
  ) -> Int {
    var result = 0
    var start = 0
    while start < spans.count {
      var end = start + 1
      while end < spans.count && !spans[end].isAfterBlankLine { end += 1 }
      let run = shapes[start..<end]
      let width = run.map(\.width).max() ?? 0
      if run.count >= 3, widths.contains(width), mostlyWrapped(run, width) {
        result = max(result, width)
      }
      start = end
    }
    return result
  }

  /// The widest line of a text none of whose lines is wide and whose sentences often run over the end of a line:
  /// a story copied from a printed page, with no blank lines between its paragraphs.
  private static func narrowWidth(_ shapes: [Shape]) -> Int {
    let width = shapes.map(\.width).max() ?? 0
    guard (35...widths.upperBound).contains(width) else { return 0 }
    let torn = zip(shapes, shapes.dropFirst()).count { line, next in
      line.width * 10 >= width * 7 && !line.endsSentence && next.startsLower
    }
    return torn >= 3 && torn * 8 >= shapes.count ? width : 0
  }

  private static func mostlyWrapped(_ run: ArraySlice<Shape>, _ width: Int) -> Bool {
    var wrapped = 0
    var torn = 0
    for (line, next) in zip(run, run.dropFirst()) where isWrapped(line, next, width) {
      wrapped += 1
      if !line.endsSentence && next.startsLower { torn += 1 }
    }
    return torn > 0 && wrapped * 10 >= (run.count - 1) * 6
  }
}
