import Foundation
import HearsayLanguage
import HearsayModel
import Testing

@Suite struct SentenceModelTests {
  /// The model that is shipped.
  private static func shipped() throws -> SentenceModel {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/Hearsay/Models/sentences.model")
    let bytes = ModelBytes([UInt8](try Data(contentsOf: path)))
    return try SentenceModel(
      ModelFile(bytes, kind: SentenceModel.kind, templateHash: SentenceModel.templates))
  }

  @Test(arguments: SentenceCases.all)
  func sentences(marked: String) throws {
    #expect(shown(marked.replacing("¦", with: ""), try Self.shipped()) == marked)
  }

  /// A text with a mark before every sentence but the first of a paragraph.
  private func shown(_ string: String, _ model: SentenceModel) -> String {
    let text = Text(string)
    let (words, sentences) = Language.words(in: text, blocks: [text.span], model: model)
    var shown = ""
    var end = 0
    for sentence in sentences.dropFirst() {
      let start = words[sentence.lowerBound].span.start
      shown += text[TextSpan(end, start)] + "¦"
      end = start
    }
    return shown + text[TextSpan(end, text.bytes.count)]
  }

  @Test func paragraphsEndSentences() throws {
    let text = Text("The mayor\n\nof Vinterby\n \t\nspoke")
    let blocks = Language.paragraphs(of: text)
    #expect(blocks.map { text.oneLine($0) } == ["The mayor", "of Vinterby", "spoke"])
    let (_, sentences) = Language.words(in: text, blocks: blocks, model: try Self.shipped())
    #expect(sentences == [0..<2, 2..<4, 4..<5])
  }

  @Test func paragraphsCoverTheText() {
    for string in ["", "\n", "\n\n\n", "a", "a\n\n", "\n\na", "a\r\n\r\nb", "a\n\n\n\nb\nc"] {
      let text = Text(string)
      let blocks = Language.paragraphs(of: text)
      #expect(blocks.map { text[$0] }.joined() == string)
    }
  }

  @Test func noSentenceIsEndless() throws {
    let text = Text(String(repeating: "and so on ", count: 2000))
    let (_, sentences) = Language.words(in: text, blocks: [text.span], model: try Self.shipped())
    #expect(sentences.allSatisfy { $0.count <= 303 })
    #expect(sentences.count >= 20)
  }

  private func file(_ model: SentenceModel) -> [UInt8] {
    var writer = ModelWriter(kind: SentenceModel.kind, templateHash: SentenceModel.templates)
    model.write(to: &writer)
    return writer.bytes()
  }

  @Test func aFileGivesTheModelBack() throws {
    let bytes = file(try Self.shipped())
    let read = try SentenceModel(ModelFile(ModelBytes(bytes)))
    #expect(file(read) == bytes)
    #expect(bytes.count <= 200_000)
  }

  @Test func aFileOfAnotherSizeIsRefused() throws {
    var writer = ModelWriter(kind: SentenceModel.kind, templateHash: SentenceModel.templates)
    writer.addSection("weights", numbers: [Int8](repeating: 1, count: 100))
    let short = try ModelFile(ModelBytes(writer.bytes()))
    #expect(throws: ModelError.self) { try SentenceModel(short) }
  }

  @Test func trainingIsDeterministicAndLearns() {
    let documents = (0..<40).map { number in
      let first = "Ferry \(number) left early."
      return MarkedDocument(
        text: Text("\(first) Nobody saw Dr. Holm on it"),
        paragraphs: [TextSpan(0, first.utf8.count + 26)], starts: [0, first.utf8.count + 1])
    }
    let train = {
      SentenceTraining(documents).train(epochs: 5, rate: 0.2, decay: 1e-4, weight: 1, scale: 24)
    }
    let model = train()
    #expect(file(model) == file(train()))
    #expect(
      shown("Ferry 77 left early. Nobody saw Dr. Holm on it", model)
        == "Ferry 77 left early. ¦Nobody saw Dr. Holm on it")
  }
}
