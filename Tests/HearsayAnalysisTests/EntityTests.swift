import HearsayAnalysis
import HearsayLanguage
import HearsayModel
import Testing

@Suite("Entities of the attributions and clusters of coreference become one list")
struct EntityTests {
  /// "Mara Dell waved. She sailed." with one attribution whose source is "She".
  private func page(confidence: Double) -> (text: Text, annotations: Annotations) {
    let text = Text("Mara Dell waved. She sailed.")
    var annotations = Annotations()
    let rows: [(Int, Int, UniversalTag, PennTag, Int?, Relation)] = [
      (0, 4, .propn, .nnp, 2, .nsubj), (5, 9, .propn, .nnp, 0, .flat),
      (10, 15, .verb, .vbd, nil, .root), (15, 16, .punct, .period, 2, .punct),
      (17, 20, .pron, .prp, 5, .nsubj), (21, 27, .verb, .vbd, nil, .root),
      (27, 28, .punct, .period, 5, .punct),
    ]
    annotations.words = rows.map { row in
      let span = TextSpan(row.0, row.1)
      return Word(
        span: span, upos: row.2, xpos: row.3, lemma: text[span].lowercased(), head: row.4,
        relation: row.5)
    }
    annotations.sentences = [(0, 16, 0..<4, 0), (17, 28, 4..<7, 1)].map {
      Sentence(span: TextSpan($0.0, $0.1), tokens: 0..<0, words: $0.2, block: $0.3)
    }
    annotations.names = [NamedEntity(words: 0..<2, kind: .person, rule: "test")]
    annotations.entities = [
      Entity(
        id: 0, name: "Ada Reck", kind: .person,
        mentions: [Mention(span: TextSpan(17, 20), form: .pronoun, rule: "test")])
    ]
    var found = Attribution(id: 0, content: [TextSpan(21, 27)], form: .indirect, rule: "test")
    found.source = [TextSpan(17, 20)]
    found.sourceEntity = 0
    found.sourceName = "Ada Reck"
    found.chain = [SourceLink(name: "Ada Reck", kind: .person, entity: 0)]
    found.confidence = confidence
    annotations.attributions = [found]
    return (text, annotations)
  }

  @Test("A source guessed at goes to whom coreference is surer of")
  func claimed() {
    var (text, annotations) = page(confidence: 0.2)
    Entities.resolve(text, in: &annotations)
    let found = annotations.attributions[0]
    #expect(found.sourceName == "Mara Dell" && found.chain.map(\.name) == ["Mara Dell"])
    #expect(found.sourceEntity.map { annotations.entities[$0].name } == "Mara Dell")
    #expect(found.rule.hasSuffix("+coreference"))
  }

  @Test("A source that the rules are sure of stays")
  func kept() {
    var (text, annotations) = page(confidence: 0.85)
    Entities.resolve(text, in: &annotations)
    #expect(annotations.attributions[0].sourceName == "Ada Reck")
  }

  @Test("Of two mentions that end together the name is kept")
  func once() {
    var (text, annotations) = page(confidence: 0.85)
    annotations.entities[0].name = "Mara Dell"
    annotations.entities[0].mentions = [
      Mention(span: TextSpan(0, 9), form: .name, rule: "test"),
      Mention(span: TextSpan(5, 9), form: .name, rule: "test"),
      Mention(span: TextSpan(17, 20), form: .pronoun, rule: "test"),
    ]
    Entities.resolve(text, in: &annotations)
    let spans = annotations.entities.flatMap(\.mentions).map(\.span)
    #expect(spans.filter { $0.end == 9 }.count == 1)
  }
}
