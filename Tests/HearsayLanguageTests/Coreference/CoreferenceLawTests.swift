import HearsayLanguage
import HearsayModel
import Testing

@Suite("Whatever the columns, coreference keeps its laws")
struct CoreferenceLawTests {
  /// Words with tags, heads and relations by chance: damaged in every way that types allow.
  private func page(_ count: Int, seed: UInt64) -> ParsedPage {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let forms = [
      "Dell", "Mara", "he", "she", "it", "they", "the", "aide", "said", "Lunden", "his", "\"", "is",
    ]
    var raw = ""
    var page = ParsedPage("", names: [:])
    for index in 0..<count {
      let start = raw.utf8.count
      raw += forms[next(forms.count)]
      let tag =
        next(3) == 0 ? UniversalTag.pron : UniversalTag.allCases[next(UniversalTag.allCases.count)]
      let xpos = tag == .pron ? PennTag.prp : PennTag.allCases[next(PennTag.allCases.count)]
      page.words.append(
        Word(
          span: TextSpan(start, raw.utf8.count), upos: tag, xpos: xpos,
          head: next(9) == 0 ? nil : index - 8 + next(17),
          relation: Relation.allCases[next(Relation.allCases.count)]))
      raw += " "
      if next(6) == 0 {
        page.names.append(
          NamedEntity(
            words: index..<(index + 1 + next(3)),
            kind: [.person, .place, .organization, .group][next(4)], rule: "test"))
      }
    }
    page.text = Text(raw)
    for start in stride(from: 0, to: count, by: 20) {
      let range = start..<min(start + 20, count)
      page.sentences.append(
        Sentence(
          span: TextSpan(
            page.words[range.lowerBound].span.start, page.words[range.upperBound - 1].span.end),
          tokens: 0..<0, words: range, block: start / 60))
    }
    return page
  }

  @Test("Every mention is in one cluster, in bounds, with a score", arguments: 1...40)
  func sound(seed: Int) {
    let page = page(300, seed: UInt64(seed))
    var heads: Set<[Int]> = []
    for cluster in page.clusters {
      #expect(!cluster.mentions.isEmpty)
      for mention in cluster.mentions {
        #expect(page.text.span.contains(mention.span))
        #expect(page.words.indices.contains(mention.head))
        #expect((0...1.000001).contains(mention.score))
        #expect(!mention.rule.isEmpty)
        #expect(
          heads.insert([
            mention.words.lowerBound, mention.words.upperBound, mention.head,
            mention.form == .group ? 1 : 0,
          ]).inserted)
      }
    }
  }

  @Test("The order in which names are given changes nothing", arguments: 1...10)
  func orderOfNames(seed: Int) {
    let page = page(300, seed: UInt64(seed))
    var turned = page
    turned.names.reverse()
    #expect(page.clusters.map(\.name) == turned.clusters.map(\.name))
  }

  @Test("Ten times the words take about ten times as long")
  func linear() {
    let clock = ContinuousClock()
    let small = page(3_000, seed: 7)
    let large = page(30_000, seed: 7)
    let first = clock.measure { _ = small.clusters }
    let second = clock.measure { _ = large.clusters }
    #expect(second < first * 40 + .milliseconds(200))
  }

  @Test("No words, no clusters")
  func empty() { #expect(ParsedPage("", names: [:]).clusters.isEmpty) }
}
