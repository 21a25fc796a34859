public import HearsayModel

/// Tags, trees and names of a text's words, by a network. It keeps memory between texts, so one thread uses it
/// at a time; unchecked because `LanguageCore` sees to that.
public final class Analyser: @unchecked Sendable {
  private let network: Network
  private let run: NetworkRun
  private var evidence = NameEvidence()
  private var spans: [(start: Int, end: Int)] = []
  private static let relations = Relation.allCases

  public init(_ network: Network) {
    self.network = network
    run = NetworkRun(network)
  }

  /// Fills in tags, heads and relations of all words and finds the names.
  ///
  /// - Parameters:
  ///   - sentences: ranges of `words`, in order, none empty.
  ///   - states: gets the encoder's states of the words, unless it is nil.
  public func analyse(
    _ text: Text, words: inout [Word], sentences: [Range<Int>], states: inout WordStates?
  ) -> [NamedEntity] {
    evidence.removeAll()
    var first = 0
    while first < sentences.count {
      var last = first
      var count = 0
      while last < sentences.count,
        count == 0 || count + sentences[last].count <= NetworkRun.chunk
      {
        count += sentences[last].count
        last += 1
      }
      chunk(text, &words, sentences[first..<last], &states)
      first = last
    }
    return names(in: sentences)
  }

  private func chunk(
    _ text: Text, _ words: inout [Word], _ sentences: ArraySlice<Range<Int>>,
    _ states: inout WordStates?
  ) {
    let base = sentences.first?.lowerBound ?? 0
    let end = sentences.last?.upperBound ?? 0
    spans.removeAll(keepingCapacity: true)
    for word in base..<end { spans.append((words[word].span.start, words[word].span.end)) }
    let local = sentences.map { ($0.lowerBound - base)..<($0.upperBound - base) }
    let output = text.bytes.withUnsafeBufferPointer { bytes in
      spans.withUnsafeBufferPointer {
        run.run(bytes, $0, local, names: &evidence, states: &states)
      }
    }
    for sentence in local {
      for word in sentence {
        let tag = network.tags[Int(output.tags[word])]
        let head = Int(output.heads[word])
        words[base + word].upos = tag.upos
        words[base + word].xpos = tag.xpos
        words[base + word].head = head < 0 ? nil : base + sentence.lowerBound + head
        words[base + word].relation = Self.relations[Int(output.relations[word])]
      }
    }
  }

  private func names(in sentences: [Range<Int>]) -> [NamedEntity] {
    evidence.pool()
    var names: [NamedEntity] = []
    // Sentences follow each other without gaps, from word 0 of the evidence on.
    let base = sentences.first?.lowerBound ?? 0
    for sentence in sentences {
      let range = (sentence.lowerBound - base)..<(sentence.upperBound - base)
      spell(evidence.decide(range, network.transitions.origin), sentence, &names)
    }
    return names
  }

  private func spell(
    _ labels: [UInt8], _ sentence: Range<Int>, _ names: inout [NamedEntity]
  ) {
    var start = sentence.lowerBound
    for (word, label) in zip(sentence, labels) where label > 0 {
      let (kind, part) = (Int(label - 1) / 4, Int(label - 1) % 4)
      if part == NameLabels.Part.begin.rawValue || part == NameLabels.Part.single.rawValue {
        start = word
      }
      if part >= NameLabels.Part.end.rawValue {
        names.append(
          NamedEntity(
            words: start..<(word + 1), kind: NameLabels.kinds[kind], rule: "name-network"))
      }
    }
  }
}
