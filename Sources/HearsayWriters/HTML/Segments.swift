import HearsayModel

/// A run of text throughout which the same marks hold. Overlapping spans are cut into such runs, so that none has to
/// stand inside another.
struct Segment: Equatable {
  var span: TextSpan
  /// Places in the list of marks, ascending.
  var marks: [Int]
  /// Marks that are met here for the first time, ascending.
  var starting: [Int] = []
  /// Marks that are not met again, ascending.
  var ending: [Int] = []
}

/// Cuts text wherever a mark begins or ends.
struct Segmenter {
  private struct Piece {
    var span: TextSpan
    var mark: Int
  }

  private let pieces: [Piece]

  /// - Parameter marks: For each mark its spans, none of them empty.
  init(_ marks: [[TextSpan]]) {
    let pieces = marks.enumerated().flatMap { number, spans in
      spans.map { Piece(span: $0, mark: number) }
    }
    self.pieces = pieces.sorted { ($0.span, $0.mark) < ($1.span, $1.mark) }
  }

  /// Segments that cover each of the parts without gap or overlap.
  ///
  /// - Parameter parts: In the order of the text, without overlap.
  func segments(of parts: [TextSpan]) -> [[Segment]] {
    var next = 0
    var open: [Piece] = []
    var cuts = parts.map { part in
      open.removeAll { $0.span.end <= part.start }
      while next < pieces.count, pieces[next].span.start < part.end {
        if pieces[next].span.end > part.start { open.append(pieces[next]) }
        next += 1
      }
      return cut(part, by: open)
    }
    noteFirst(&cuts)
    noteLast(&cuts)
    return cuts
  }

  private func cut(_ part: TextSpan, by pieces: [Piece]) -> [Segment] {
    let ends = pieces.flatMap { [$0.span.start, $0.span.end] }
    let cuts = Set(ends.filter { part.start < $0 && $0 < part.end }).sorted()
    var active: [Piece] = []
    var next = 0
    return zip([part.start] + cuts, cuts + [part.end]).map { start, end in
      active.removeAll { $0.span.end <= start }
      while next < pieces.count, pieces[next].span.start <= start {
        active.append(pieces[next])
        next += 1
      }
      return Segment(span: TextSpan(start, end), marks: Set(active.map(\.mark)).sorted())
    }
  }

  private func noteFirst(_ parts: inout [[Segment]]) {
    var seen: Set<Int> = []
    for part in parts.indices {
      for place in parts[part].indices {
        parts[part][place].starting = parts[part][place].marks.filter { seen.insert($0).inserted }
      }
    }
  }

  private func noteLast(_ parts: inout [[Segment]]) {
    var seen: Set<Int> = []
    for part in parts.indices.reversed() {
      for place in parts[part].indices.reversed() {
        parts[part][place].ending = parts[part][place].marks.filter { seen.insert($0).inserted }
      }
    }
  }
}
