import HearsayKernels

/// The words of an article as the attribution network reads them.
package struct AttributionWords: Sendable {
  /// `AttributionShape.features` rows of the table of features a word.
  package var rows: [Int32]
  /// Index of the head of each word; −1 for roots.
  package var heads: [Int32]
  /// Ordinal of each word's relation.
  package var relations: [UInt8]
  /// Number of each word's sentence.
  package var sentences: [Int32]
  /// Paragraphs as ranges of words, in order: what one cue can reach. Very long ones are cut.
  package private(set) var blocks: [Range<Int>] = []

  /// Words in the longest block.
  private static let longest = 512

  package init(
    rows: [Int32], heads: [Int32], relations: [UInt8], sentences: [Int32], blocks: [Range<Int>]
  ) {
    self.rows = rows
    self.heads = heads
    self.relations = relations
    self.sentences = sentences
    for block in blocks where !block.isEmpty {
      for start in stride(from: block.lowerBound, to: block.upperBound, by: Self.longest) {
        self.blocks.append(start..<min(start + Self.longest, block.upperBound))
      }
    }
  }

  package var count: Int { heads.count }

  /// Neighbouring blocks that are read as one sequence.
  package var chunks: [Range<Int>] {
    var chunks: [Range<Int>] = []
    for number in blocks.indices {
      let words = blocks[number].count
      if let last = chunks.last, size(last) + words <= Self.longest {
        chunks[chunks.count - 1] = last.lowerBound..<(number + 1)
      } else {
        chunks.append(number..<(number + 1))
      }
    }
    return chunks
  }

  private func size(_ chunk: Range<Int>) -> Int {
    blocks[chunk.upperBound - 1].upperBound - blocks[chunk.lowerBound].lowerBound
  }

  /// How a word lies to a cue in the tree, and how far: rows of the two tables of the network.
  ///
  /// In "Dell told the crew that the pier was closed" all of "that the pier was closed" hangs below `told` by `ccomp`, and
  /// "Dell" by `nsubj`.
  package func place(of word: Int, from cue: Int) -> (distance: Int, path: Int) {
    let distance = word == cue ? 30 : Int(hk_bucket(Int32(word - cue)))
    return (distance, path(of: word, from: cue))
  }

  private func path(of word: Int, from cue: Int) -> Int {
    if word == cue { return 2 }
    guard sentences[word] == sentences[cue] else { return word < cue ? 0 : 1 }
    var at = word
    for _ in 0..<Self.deepest {
      let head = Int(heads[at])
      if head == cue { return 8 + Int(relations[at]) }
      guard head >= 0 else { break }
      at = head
    }
    return 8 + 64 + Int(relations[cue])
  }

  private static let deepest = 24
}

/// Sizes that the network and its features share.
package enum AttributionShape {
  /// Features a word.
  package static let features = 10
  package static let distances = 32
  package static let paths = 8 + 64 + 64
}
