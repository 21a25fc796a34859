import HearsayModel

/// Sentences that no prose has are read in pieces, so that time and memory stay linear; the pieces' roots hang on the first.
///
/// A list of four thousand words, given as one sentence, is one tree all the same.
struct LongSentences {
  /// Words in a piece.
  static let longest = 300
  /// The sentences in pieces.
  let pieces: [Range<Int>]
  private let long: [[Range<Int>]]

  init(_ sentences: [Range<Int>]) {
    var pieces: [Range<Int>] = []
    var long: [[Range<Int>]] = []
    for sentence in sentences {
      guard sentence.count > Self.longest else {
        pieces.append(sentence)
        continue
      }
      let cut = stride(from: sentence.lowerBound, to: sentence.upperBound, by: Self.longest).map {
        $0..<min($0 + Self.longest, sentence.upperBound)
      }
      pieces += cut
      long.append(cut)
    }
    self.pieces = pieces
    self.long = long
  }

  /// Makes one tree of the pieces of each sentence.
  func join(_ words: inout [Word]) {
    for pieces in long {
      let roots = pieces.compactMap { piece in piece.first { words[$0].head == nil } }
      for root in roots.dropFirst() {
        words[root].head = roots[0]
        words[root].relation = .parataxis
      }
    }
  }
}
