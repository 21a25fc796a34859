import HearsayModel

/// A text as lines, and what each line was found to be.
struct PlainPage {
  let bytes: [UInt8]
  let lines: [Line]
  /// The title, folded and in lower case, where the record gives one.
  let title: [UInt8]?
  /// Nil for a line that no rule has claimed: the article's prose.
  var kinds: [Block.Kind?]
  /// The outlet, where the page's head or a by-line names it.
  var outlet: String?
  /// Where the dateline with which a line starts ends, in bytes of the text.
  var datelineEnds: [Int?]

  init(_ bytes: [UInt8], title: String?) {
    self.bytes = bytes
    let spans = HardWrap.join(bytes, LineSplitter.spans(bytes))
    lines = spans.map { Line(bytes, $0.span, isAfterBlankLine: $0.isAfterBlankLine) }
    self.title = title.map {
      let given = Array($0.utf8)
      return Folding.lower(Folding.fold(given, TextSpan(0, given.count)))
    }
    kinds = Array(repeating: nil, count: lines.count)
    datelineEnds = Array(repeating: nil, count: lines.count)
  }

  func isOpen(_ index: Int) -> Bool { kinds[index] == nil }

  /// The nearest line before `index` that is prose.
  func prose(before index: Int) -> Int? {
    lines.indices[..<index].last { isOpen($0) || kinds[$0] == .paragraph }
  }

  /// The nearest line after `index` that is prose.
  func prose(after index: Int) -> Int? {
    lines.indices[(index + 1)...].first { isOpen($0) || kinds[$0] == .paragraph }
  }
}
