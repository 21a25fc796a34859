import Testing

@testable import HearsayLanguage

/// Whatever the scores, a sentence gets a tree with one root; and the best one.
struct TreeDecoderTests {
  private static func heads(_ rows: [[Float]]) -> [Int] {
    let n = rows.count
    let width = (n + 1 + 15) & ~15
    var scores = [Float](repeating: 0, count: n * width)
    for (word, row) in rows.enumerated() {
      for (column, score) in row.enumerated() { scores[word * width + column] = score }
    }
    var heads = [Int](repeating: -9, count: n)
    var decoder = TreeDecoder()
    scores.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      decoder.decode(start, n: n, width: width) { heads[$0] = Int($1) }
    }
    return heads
  }

  private static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == -1 }) == 1 else { return false }
    return heads.indices.allSatisfy { word in
      var at = word
      for _ in 0...heads.count {
        if at == -1 { return true }
        guard heads.indices.contains(at) else { return false }
        at = heads[at]
      }
      return false
    }
  }

  private static func score(_ heads: [Int], _ rows: [[Float]]) -> Float {
    zip(heads, rows).reduce(0) { $0 + $1.1[$1.0 + 1] }
  }

  private static func random(_ n: Int, _ seed: Int) -> [[Float]] {
    var state = UInt64(seed &* 7919 &+ n)
    return (0..<n).map { _ in
      (0...n).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 40) / 65536
      }
    }
  }

  @Test("A tree with one root", arguments: 1...40)
  func alwaysATree(n: Int) {
    for seed in 0..<10 { #expect(Self.isTree(Self.heads(Self.random(n, seed)))) }
  }

  @Test("No tree with one root has a higher score", arguments: 0..<200)
  func best(seed: Int) {
    let rows = Self.random(4, seed)
    var top = -Float.infinity
    for code in 0..<625 {
      let heads = [code % 5, code / 5 % 5, code / 25 % 5, code / 125].map { $0 - 1 }
      if Self.isTree(heads) { top = max(top, Self.score(heads, rows)) }
    }
    let found = Self.heads(rows)
    #expect(Self.isTree(found))
    #expect(abs(Self.score(found, rows) - top) < 0.01)
  }

  @Test("Equal scores make a tree too")
  func equal() {
    #expect(
      Self.isTree(Self.heads([[Float]](repeating: [Float](repeating: 1, count: 31), count: 30))))
  }
}
