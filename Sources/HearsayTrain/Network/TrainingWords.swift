import HearsayLanguage

/// What is known of words before anything is learned: vectors, lists, tags; and the features of sentences by it, computed by
/// the program's own code.
struct TrainingWords {
  let tagLabels: [String]
  let vectors: [[Float]]
  let vectorHashes: [UInt64]
  let listed: [(hash: UInt64, mask: UInt8)]
  private let vocabulary: [UInt64: Int32]
  private let lists: [UInt64: Int]
  private let tagIndex: [String: Int]

  init(tagLabels: [String], vectors: [(String, [Float])], lists: [(String, UInt8)]) {
    var features = WordFeatures()
    self.tagLabels = tagLabels
    self.vectors = vectors.map(\.1)
    vectorHashes = vectors.map { features.hash($0.0) }
    listed = lists.map { (features.hash($0.0), $0.1) }
    vocabulary = Dictionary(
      vectorHashes.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    self.lists = Dictionary(
      listed.map { ($0.hash, Int($0.mask)) }, uniquingKeysWith: { first, _ in first })
    tagIndex = Dictionary(uniqueKeysWithValues: tagLabels.enumerated().map { ($1, $0) })
  }

  /// A sentence in numbers.
  struct Features {
    var rows: [Int32]
    var vectors: [Int32]
    /// Empty where the corpus has no trees.
    var tags: [Int]
    /// Empty where the corpus has no names.
    var names: [Int]
  }

  func features(_ sample: Sample) -> Features {
    let F = WordFeatures.count
    let n = sample.forms.count
    var rows = [Int32](repeating: 0, count: n * F)
    var hashes: [UInt64] = []
    var cases: [SentenceFlags.Case] = []
    var words = WordFeatures()
    rows.withUnsafeMutableBufferPointer { rows in
      guard let start = rows.baseAddress else { return }
      for (index, form) in sample.forms.enumerated() {
        Array(form.utf8).withUnsafeBufferPointer { bytes in
          hashes.append(words.write(bytes, to: start + index * F))
          cases.append(SentenceFlags.caseOf(bytes))
        }
      }
      let style = SentenceFlags.style(cases, cases.count)
      for index in 0..<n {
        SentenceFlags.write(
          cases[index], style: style, index: index, count: n, lists: lists[hashes[index]] ?? 0,
          to: start + index * F)
      }
    }
    return Features(
      rows: rows, vectors: hashes.map { vocabulary[$0] ?? -1 },
      tags: sample.tagLabels.map { tagIndex[$0] ?? 0 }, names: NameHead.labels(sample.names))
  }
}
