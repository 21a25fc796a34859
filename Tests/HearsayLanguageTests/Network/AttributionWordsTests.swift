import HearsayModel
import Testing

@testable import HearsayLanguage

/// How the attribution network sees the words of an article.
struct AttributionWordsTests {
  /// "Dell told us that boats sank ." and a second sentence "Nobody came ."
  private let words = AttributionWords(
    rows: [Int32](repeating: 0, count: 10 * AttributionShape.features),
    heads: [1, -1, 1, 5, 5, 1, 1, 8, -1, 8],
    relations: [
      Relation.nsubj, .root, .iobj, .mark, .nsubj, .ccomp, .punct, .nsubj, .root, .punct,
    ].map { UInt8($0.ordinal) },
    sentences: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1], blocks: [0..<10])

  @Test("A word lies below a cue by the relation of the branch that holds it")
  func paths() {
    let told = 1
    #expect(words.place(of: 0, from: told).path == 8 + Relation.nsubj.ordinal)
    for word in 3...5 {
      #expect(words.place(of: word, from: told).path == 8 + Relation.ccomp.ordinal)
    }
    #expect(words.place(of: told, from: told).path == 2)
    #expect(words.place(of: 8, from: told).path == 1)
    #expect(words.place(of: 0, from: 8).path == 0)
    #expect(words.place(of: 0, from: 5).path == 8 + 64 + Relation.ccomp.ordinal)
  }

  @Test("Every place is a row of the tables")
  func rows() {
    for word in 0..<10 {
      for cue in 0..<10 {
        let place = words.place(of: word, from: cue)
        #expect((0..<AttributionShape.distances).contains(place.distance))
        #expect((0..<AttributionShape.paths).contains(place.path))
      }
    }
  }

  @Test("A tree that is none does not hang")
  func circle() {
    var words = words
    words.heads = [1, 0, 1, 4, 3, 4, 1, 8, 7, 8]
    #expect(words.place(of: 3, from: 6).path == 8 + 64 + Relation.punct.ordinal)
  }

  @Test(
    "Blocks and chunks hold each word once, and none is longer than a sequence may be",
    arguments: [[3, 4], [511, 1, 512], [2000], [1, 1, 1], [600, 3, 700]])
  func chunks(_ sizes: [Int]) {
    var blocks: [Range<Int>] = []
    for size in sizes {
      let start = blocks.last?.upperBound ?? 0
      blocks.append(start..<(start + size))
    }
    let count = sizes.reduce(0, +)
    let words = AttributionWords(
      rows: [Int32](repeating: 0, count: count * AttributionShape.features),
      heads: [Int32](repeating: -1, count: count), relations: [UInt8](repeating: 0, count: count),
      sentences: [Int32](repeating: 0, count: count), blocks: blocks)
    #expect(words.blocks.flatMap { Array($0) } == Array(0..<count))
    #expect(words.chunks.flatMap { Array($0) } == Array(words.blocks.indices))
    for chunk in words.chunks {
      let length = chunk.reduce(0) { $0 + words.blocks[$1].count }
      #expect(length <= 512)
    }
  }
}
