import HearsayLanguage
import HearsayModel
import Testing

struct NameTests {
  private func index(_ text: String) -> EntityIndex {
    var article = Article(id: "t", text: Text(text))
    article.blocks = [Block(.paragraph, article.text.span)]
    let (tokens, sentences) = Language.tokenise(article)
    return EntityIndex(ParsedText(article, tokens: tokens, sentences: sentences))
  }

  @Test(arguments: [
    ("Harbour Minister Lena Brandt met pilot Tom Reck.", ["Lena Brandt", "Tom Reck"]),
    ("The envoy to Norland, Ann Lee, met Lee's sister Jo.", ["Ann Lee", "Jo"]),
    ("Mara Dell and Maura Del spoke. Dell left.", ["Mara Dell", "Maura Del"]),
    ("Surveyor Hugo Brand met Brnad's aide.", ["Hugo Brand"]),
  ])
  func namesPersonsWithoutTheirOffice(_ text: String, _ expected: [String]) {
    let persons = index(text).entities.filter { $0.kind == .person }.map(\.name)
    #expect(persons == expected, "\(text)")
  }

  @Test func oneFamilyNameIsOnePerson() {
    let entities = index(
      "Premier Lena Brandt spoke. Brandt left. So did Harbour Lines, which sails."
    ).entities
    #expect(entities.first { $0.name == "Lena Brandt" }?.mentions.count == 2)
    #expect(entities.first { $0.name == "Harbour Lines" }?.kind == .organization)
  }

  @Test(arguments: [
    ("Yuri Marlov", "Yury Marlof"), ("Mikhel", "Mikel"), ("Dmitry", "Dmitri"), ("Zoé", "Zoe"),
  ])
  func spellingsHaveOneKey(_ a: String, _ b: String) {
    #expect(NameKey.key(a).prefix(4) == NameKey.key(b).prefix(4))
  }

  @Test(arguments: [
    ("brandt", "brnadt", true), ("dell", "bell", true), ("dell", "del", true),
    ("dell", "dale", false),
  ])
  func slips(_ a: String, _ b: String, _ expected: Bool) {
    #expect(NameKey.isOneSlip(a, b) == expected)
    #expect(NameKey.isOneSlip(b, a) == expected)
  }

  @Test func theOfficeFindsItsHolder() {
    let found = index("Corvel's aide Mikel Dorn met Harbour Minister Lena Brandt. The aide left.")
    let aide = found.holder(head: "aide", modifiers: [], before: 80)
    #expect(aide.map { found.entities[$0].name } == "Mikel Dorn")
    #expect(found.holder(head: "general", modifiers: [], before: 80) == nil)
  }
}
