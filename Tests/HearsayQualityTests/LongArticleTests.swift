import Hearsay
import HearsayModel
import HearsayReaders
import Testing

@Suite("Articles longer than any newspaper's")
struct LongArticleTests {
  @Test("are searched as far as the limit goes, by the rules and by the network, and say so")
  func beyondTheLimit() throws {
    let text = String(repeating: "Experts doubt that the pier will last. ", count: 40)
    let article = Readers.plainText(text, id: "long")
    var pipeline = try ShippedModels.pipeline.get()
    pipeline.searched = 100
    let found = pipeline.annotate(article).annotations
    #expect(found.notices.contains { $0.code == "too-long" })
    #expect(found.attributions.count == 12)
    #expect(found.attributions.allSatisfy { $0.content.allSatisfy { $0.end <= text.utf8.count } })
  }
}
