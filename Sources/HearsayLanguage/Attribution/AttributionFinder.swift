import Synchronization

/// From cues and their labels to attributions that do not overlap. Load it once, use it from any thread.
public final class AttributionFinder: Sendable {
  private let network: AttributionNetwork
  private let idle = Mutex<[AttributionRun]>([])
  /// Cues below this share are no cues: the best F1 on the development part.
  private static let threshold: Float = 0.35

  public init(_ network: AttributionNetwork) { self.network = network }

  /// The outermost attributions of an article, in the order of their cues.
  package func find(_ words: AttributionWords, _ states: WordStates) -> [LearnedAttribution] {
    let run = idle.withLock { $0.popLast() } ?? AttributionRun(network)
    let cues = run.cues(words, states, threshold: Self.threshold)
    idle.withLock { $0.append(run) }
    let found = cues.compactMap(Self.attribution)
    return Self.apart(found).sorted { $0.head < $1.head }
  }

  private static func attribution(_ cue: AttributionRun.CueScores) -> LearnedAttribution? {
    var spans: [[Range<Int>]] = Array(repeating: [], count: AttributionLabel.allCases.count)
    var start = 0
    for (index, label) in cue.labels.enumerated() where label > 0 {
      let (kind, part) = (Int(label - 1) / 4, Int(label - 1) % 4)
      if part == NameLabels.Part.begin.rawValue || part == NameLabels.Part.single.rawValue {
        start = index
      }
      if part >= NameLabels.Part.end.rawValue {
        let base = cue.block.lowerBound
        spans[kind].append((base + start)..<(base + index + 1))
      }
    }
    guard !spans[AttributionLabel.content.rawValue].isEmpty else { return nil }
    return LearnedAttribution(
      content: spans[AttributionLabel.content.rawValue],
      source: spans[AttributionLabel.source.rawValue].min {
        distance($0, cue.head) < distance($1, cue.head)
      }, cue: spans[AttributionLabel.cue.rawValue], head: cue.head, share: cue.share)
  }

  private static func distance(_ span: Range<Int>, _ word: Int) -> Int {
    max(span.lowerBound - word, word - span.upperBound + 1, 0)
  }

  /// The surest first; one whose cue lies in what another reports, or whose content is another's, gives way.
  private static func apart(_ found: [LearnedAttribution]) -> [LearnedAttribution] {
    var kept: [LearnedAttribution] = []
    for one in found.sorted(by: { ($1.share, $0.head) < ($0.share, $1.head) }) {
      let isFree = kept.allSatisfy { other in
        !other.holds(one.head) && !one.holds(other.head) && !other.overlaps(one)
      }
      if isFree { kept.append(one) }
    }
    return kept
  }
}

extension LearnedAttribution {
  fileprivate func holds(_ word: Int) -> Bool { content.contains { $0.contains(word) } }

  fileprivate func overlaps(_ other: LearnedAttribution) -> Bool {
    content.contains { piece in other.content.contains { $0.overlaps(piece) } }
  }
}
