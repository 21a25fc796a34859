import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("Overlapping spans are cut into segments")
struct SegmentTests {
  @Test("Two that overlap make three")
  func overlap() {
    let segments = Segmenter([[TextSpan(0, 6)], [TextSpan(4, 10)]]).segments(of: [TextSpan(0, 12)])
    #expect(
      segments == [
        [
          Segment(span: TextSpan(0, 4), marks: [0], starting: [0]),
          Segment(span: TextSpan(4, 6), marks: [0, 1], starting: [1], ending: [0]),
          Segment(span: TextSpan(6, 10), marks: [1], ending: [1]),
          Segment(span: TextSpan(10, 12), marks: []),
        ]
      ])
  }

  @Test("A mark of several pieces begins and ends once, over parts")
  func pieces() {
    let mark = [TextSpan(2, 5), TextSpan(12, 14)]
    let segments = Segmenter([mark]).segments(of: [TextSpan(0, 10), TextSpan(10, 20)]).joined()
    #expect(segments.flatMap(\.starting) == [0])
    #expect(segments.flatMap(\.ending) == [0])
    #expect(segments.filter { $0.marks == [0] }.map(\.span) == mark)
  }

  @Test("They cover the text in order without overlap", arguments: 0..<40)
  func cover(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let marks = (0..<dice.roll(9)).map { _ in
      (0...dice.roll(2)).map { _ in
        let start = dice.roll(90)
        return TextSpan(start, start + 1 + dice.roll(30))
      }
    }
    let parts = [TextSpan(0, 31), TextSpan(31, 32), TextSpan(32, 120)]
    let cut = Segmenter(marks).segments(of: parts)
    #expect(cut.map { $0.first?.span.start } == parts.map(\.start))
    #expect(cut.map { $0.last?.span.end } == parts.map(\.end))
    let all = Array(cut.joined())
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.span.end == $1.span.start })
    #expect(all.allSatisfy { !$0.span.isEmpty })
    for segment in all {
      let held = marks.indices.filter { marks[$0].contains { $0.contains(segment.span) } }
      #expect(segment.marks == held)
    }
    #expect(all.flatMap(\.starting).sorted() == Array(marks.indices))
  }

  @Test("The parts of an article cover its text", arguments: Coverage.accounts.indices)
  func parts(_ number: Int) {
    let article = Coverage.accounts[number].annotated.article
    let parts = ArticlePart.parts(of: article)
    #expect(parts.map { article.text[$0.span] }.joined() == article.text.string)
    #expect(parts.count == article.blocks.count)
  }

  @Test("An article without blocks is one part, an empty one has none")
  func fewBlocks() {
    #expect(ArticlePart.parts(of: Article(id: "a", text: Text("Rain fell."))).count == 1)
    #expect(ArticlePart.parts(of: Article(id: "a", text: Text(""))).isEmpty)
  }
}

/// Numbers that are the same in every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// From zero to one less than `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}
