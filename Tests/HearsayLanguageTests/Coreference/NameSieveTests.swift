import HearsayLanguage
import HearsayModel
import Testing

@Suite("Names of one thing are joined, names that look alike are not")
struct NameSieveTests {
  private let two = ParsedPage(
    """
    Yury|PROPN|NNP|3|nsubj Sand|PROPN|NNP|1|flat wrote|VERB|VBD|0|root|write .|PUNCT|.|3|punct
    Yuri|PROPN|NNP|3|nsubj Sand|PROPN|NNP|1|flat waited|VERB|VBD|0|root|wait .|PUNCT|.|3|punct
    Ira|PROPN|NNP|3|nsubj Sand|PROPN|NNP|1|flat left|VERB|VBD|0|root|leave .|PUNCT|.|3|punct
    """, names: ["Yury Sand": .person, "Yuri Sand": .person, "Ira Sand": .person])

  @Test("Two spellings of one name")
  func spellings() { #expect(two.areOne("Yury Sand", "Yuri Sand")) }

  @Test("Two people of one family stay two")
  func family() { #expect(!two.areOne("Yury Sand", "Ira Sand")) }

  private let short = ParsedPage(
    """
    Mara|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat joined|VERB|VBD|0|root|join the|DET|DT|7|det Harbour|PROPN|NNP|7|compound Workers|PROPN|NNPS|7|compound Union|PROPN|NNP|3|obj .|PUNCT|.|3|punct
    Dell|PROPN|NNP|2|nsubj praised|VERB|VBD|0|root|praise HWU|PROPN|NNP|2|obj over|ADP|IN|5|case HWC|PROPN|NNP|2|obl .|PUNCT|.|2|punct
    Mara|PROPN|NNP|2|nsubj smiled|VERB|VBD|0|root|smile .|PUNCT|.|2|punct
    """,
    names: [
      "Mara Dell": .person, "Harbour Workers Union": .organization, "Dell": .person,
      "HWU": .organization, "HWC": .organization, "Mara": .person,
    ])

  @Test("The family name and the given name of whom the text has named in full")
  func shortNames() {
    #expect(short.areOne("Mara Dell", "Dell", "Mara"))
    #expect(short.rule(of: "Dell") == "family-name")
  }

  @Test("The first letters of a body's name, and letters that are not")
  func initials() {
    #expect(short.areOne("Harbour Workers Union", "HWU"))
    #expect(!short.areOne("Harbour Workers Union", "HWC"))
  }

  @Test("The fullest name is the cluster's")
  func fullest() { #expect(short.cluster(of: "Dell")?.name == "Mara Dell") }

  @Test("A person and a place of one name stay two")
  func kinds() {
    let page = ParsedPage(
      """
      Marlow|PROPN|NNP|2|nsubj left|VERB|VBD|0|root|leave .|PUNCT|.|2|punct
      Ferries|NOUN|NNS|2|nsubj|ferry reached|VERB|VBD|0|root|reach Marlow|PROPN|NNP|2|obj .|PUNCT|.|2|punct
      """, names: [:])
    var both = page
    both.names = [
      NamedEntity(words: 0..<1, kind: .person, rule: "test"),
      NamedEntity(words: 5..<6, kind: .place, rule: "test"),
    ]
    #expect(both.clusters.filter(\.isNamed).count == 2)
  }
}
