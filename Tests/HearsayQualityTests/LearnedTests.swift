import Foundation
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayReaders
import Testing

/// What the attribution network adds to the rules.
struct LearnedTests {
  private func attributions(_ text: String) throws -> (Text, [Attribution]) {
    let annotated = try ShippedModels.pipeline.get().annotate(
      Readers.plainText(text, id: "learned"))
    return (annotated.text, annotated.annotations.attributions)
  }

  @Test("Attributions that no rule knows are found, named for the network, and less than certain")
  func adds() throws {
    let (text, found) = try attributions(
      """
      Mara Dell was adamant that the pier would open in May. The council is confident that the lamps will hold this winter.
      """)
    let contents = found.filter { $0.rule.hasPrefix("attribution-network") }
      .map { $0.content.map { text[$0] }.joined(separator: " … ") }
    #expect(contents.contains { $0.contains("the pier would open") })
    for attribution in found where attribution.rule.hasPrefix("attribution-network") {
      #expect(attribution.confidence > 0 && attribution.confidence < 1)
    }
  }

  @Test("An event without content is no attribution")
  func events() throws {
    for text in [
      "Mara Dell and Tom Reck discussed the pier at length on Monday.",
      "The court denied the widow a pension.", "They met on a bench called the “Beehive”.",
    ] {
      #expect(try attributions(text).1.isEmpty, "\(text)")
    }
  }

  @Test("Order and company do not matter: the same article gives the same findings on any thread")
  func threads() throws {
    let pipeline = try ShippedModels.pipeline.get()
    let text = String(repeating: "Mara Dell hopes that the lamps hold. ", count: 40)
    let alone = pipeline.annotate(Readers.plainText(text, id: "a")).annotations.attributions
    let many = (0..<8).map { _ in Readers.plainText(text, id: "a") }
      .concurrentMap { pipeline.annotate($0).annotations.attributions }
    #expect(!alone.isEmpty)
    #expect(many.allSatisfy { $0 == alone })
  }

  @Test("A quotation before the comma of an `as` clause does not stop the reading")
  func asClause() throws {
    _ = try attributions("“Yes,” as Mara “Dell” said, the pier is open. As “he said”, so it was.")
  }

  @Test("A model that learned upon another network is refused, with the reason")
  func otherNetwork() throws {
    let path = URL(fileURLWithPath: ShippedModels.folder).appendingPathComponent(
      "attribution.model")
    let bytes = try ModelFile(ModelBytes([UInt8](Data(contentsOf: path))))
    var writer = ModelWriter(kind: bytes.kind, templateHash: bytes.templateHash)
    writer.addLine("network", "0")
    let other = try ModelFile(ModelBytes(writer.bytes()))
    let core = try ShippedModels.core.get()
    #expect(throws: ModelError.otherNetwork) { try AttributionNetwork(other, core) }
  }

  @Test("Damaged text stays in bounds", arguments: 0..<60)
  func damaged(_ seed: Int) throws {
    var state = UInt64(seed) &* 2_654_435_761 &+ 1
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    var scalars = Array(
      "Mara Dell, who hopes “the pier holds”, said: “No.” The council’s view, she added, was that lamps “burn”."
        .unicodeScalars)
    let debris = Array("\"“”'’.,:—\n\u{A0}漢😀s ".unicodeScalars)
    for _ in 0..<20 {
      let at = roll(scalars.count)
      if roll(2) == 0 {
        scalars.remove(at: at)
      } else {
        scalars.insert(debris[roll(debris.count)], at: at)
      }
    }
    let (text, found) = try attributions(String(String.UnicodeScalarView(scalars)))
    for attribution in found {
      #expect(!attribution.content.isEmpty)
      for span in attribution.content + attribution.cue + attribution.source {
        #expect(!span.isEmpty && text.span.contains(span))
      }
    }
  }
}
