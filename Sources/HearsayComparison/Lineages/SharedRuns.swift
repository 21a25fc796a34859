/// Stretches of words that two streams have in common, small edits bridged.
struct SharedRuns {
  struct Run {
    /// Ranges of words of the two streams.
    var a: Range<Int>
    var b: Range<Int>
    /// Words of `b` that stand in `a` just so.
    var matched: Int
    /// Of those the telling ones.
    var telling: Int
  }

  private(set) var runs: [Run] = []

  /// Words that an editor may put between two matches.
  private static let gap = 10

  init(_ index: ShingleIndex, _ b: WordStream, _ shingles: [UInt64]) {
    var place = 0
    while place < shingles.count {
      guard let start = index.first(shingles[place]) else {
        place += 1
        continue
      }
      let run = extend(from: start, place, index, b, shingles)
      runs.append(run)
      place = max(place + 1, run.b.upperBound)
    }
  }

  /// Follows matching shingles, each soon after the last in both streams.
  private func extend(
    from aStart: Int, _ bStart: Int, _ index: ShingleIndex, _ b: WordStream, _ shingles: [UInt64]
  ) -> Run {
    var isMatched: Set<Int> = []
    var aEnd = aStart
    var bEnd = bStart
    var place = bStart
    while place < shingles.count, place <= bEnd + SharedRuns.gap {
      if let next = index.first(
        shingles[place], from: aEnd - WordStream.size + 1, to: aEnd + SharedRuns.gap)
      {
        isMatched.formUnion(place..<(place + WordStream.size))
        aEnd = max(aEnd, next + WordStream.size)
        bEnd = place + WordStream.size
      }
      place += 1
    }
    return Run(
      a: aStart..<aEnd, b: bStart..<bEnd, matched: isMatched.count,
      telling: isMatched.count { b.words[$0].isTelling })
  }

  var matched: Int { runs.reduce(0) { $0 + $1.matched } }
  var telling: Int { runs.reduce(0) { $0 + $1.telling } }
  var longest: Run? { runs.max { ($0.telling, -$0.b.lowerBound) < ($1.telling, -$1.b.lowerBound) } }
}
