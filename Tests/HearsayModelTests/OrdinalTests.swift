import HearsayModel
import Testing

@Suite("Places of tags and relations")
struct OrdinalTests {
  @Test("number them as they are written")
  func inOrder() {
    #expect(Relation.allCases.map(\.ordinal) == Array(Relation.allCases.indices))
    #expect(PennTag.allCases.map(\.ordinal) == Array(PennTag.allCases.indices))
  }
}
