import HearsayLanguage
import HearsayModel
import Testing

@Suite(
  "What has a name though none was recognised, and names that are something else than they seem")
struct NamingTests {
  private func noun(_ form: String, _ upos: String, _ xpos: String) -> ParsedPage {
    ParsedPage(
      "The|DET|DT|2|det \(form)|\(upos)|\(xpos)|3|nsubj spoke|VERB|VBD|0|root|speak .|PUNCT|.|3|punct",
      names: [:])
  }

  @Test("An office written like a name names its holder, written small it does not")
  func titles() {
    let captain = noun("Captain", "PROPN", "NNP").cluster(of: "The Captain")
    #expect(captain?.isNamed == true && captain?.kind == .person)
    #expect(noun("captain", "NOUN", "NN").cluster(of: "The captain")?.isNamed == false)
  }

  @Test("A people is a group; a plural that looks like one is nothing")
  func peoples() {
    #expect(noun("Norwegians", "PROPN", "NNPS").cluster(of: "Norwegians")?.kind == .group)
    #expect(noun("Lanterns", "PROPN", "NNPS").cluster(of: "Lanterns") == nil)
  }

  @Test("No person is called by an article, unless by an office")
  func article() {
    let lantern = ParsedPage(
      """
      The|DET|DT|2|det Lantern|PROPN|NNP|3|nsubj closed|VERB|VBD|0|root|close .|PUNCT|.|3|punct
      The|DET|DT|2|det Tsar|PROPN|NNP|3|nsubj slept|VERB|VBD|0|root|sleep .|PUNCT|.|3|punct
      """, names: ["Lantern": .person, "Tsar": .person])
    #expect(lantern.cluster(of: "Lantern")?.kind == .organization)
    #expect(lantern.cluster(of: "Tsar")?.kind == .person)
  }

  private func called(_ noun: String) -> ParsedPage {
    ParsedPage(
      "Lunden|PROPN|NNP|4|nsubj is|AUX|VBZ|4|cop|be a|DET|DT|4|det \(noun)|NOUN|NN|0|root .|PUNCT|.|4|punct",
      names: ["Lunden": .person])
  }

  @Test("What is called a town is none, what is called a nuisance may be anybody")
  func predicate() {
    #expect(called("town").cluster(of: "Lunden")?.kind == .place)
    #expect(called("nuisance").cluster(of: "Lunden")?.kind == .person)
  }

  private func rowers(_ place: String) -> ParsedPage {
    ParsedPage(
      """
      Lunden|PROPN|NNP|2|compound Rowers|PROPN|NNPS|3|nsubj won|VERB|VBD|0|root|win in|ADP|IN|5|case \(place)|PROPN|NNP|3|obl .|PUNCT|.|3|punct
      """, names: ["Lunden Rowers": .organization, place: .place])
  }

  @Test("A place inside a body's name, where the text names it elsewhere")
  func inside() {
    #expect(rowers("Lunden").cluster(of: "Lunden")?.mentions.count == 2)
    #expect(rowers("Marlow").cluster(of: "Lunden") == nil)
  }

  private func friend(_ determiner: String) -> ParsedPage {
    ParsedPage(
      """
      \(determiner) friend|NOUN|NN|4|nsubj Mara|PROPN|NNP|2|appos rowed|VERB|VBD|0|root|row .|PUNCT|.|4|punct
      """, names: ["Mara": .person])
  }

  @Test("My friend and Mara are two mentions of one")
  func friends() {
    #expect(friend("My|PRON|PRP$|2|nmod:poss").areOne("My friend", "Mara"))
  }

  private let list = ParsedPage(
    """
    Mara|PROPN|NNP|6|nsubj Dell|PROPN|NNP|1|flat ,|PUNCT|,|4|punct Tom|PROPN|NNP|1|appos Reck|PROPN|NNP|4|flat rowed|VERB|VBD|0|root|row .|PUNCT|.|6|punct
    """, names: ["Mara Dell": .person, "Tom Reck": .person])

  @Test("Two names beside each other are two persons")
  func lists() { #expect(!list.areOne("Mara Dell", "Tom Reck")) }

  private let couple = ParsedPage(
    """
    Mrs.|PROPN|NNP|2|nmod:desc Dell|PROPN|NNP|3|nsubj slept|VERB|VBD|0|root|sleep .|PUNCT|.|3|punct
    Mr.|PROPN|NNP|2|nmod:desc Dell|PROPN|NNP|3|nsubj woke|VERB|VBD|0|root|wake .|PUNCT|.|3|punct
    Mrs.|PROPN|NNP|2|nmod:desc Dell|PROPN|NNP|3|nsubj rose|VERB|VBD|0|root|rise .|PUNCT|.|3|punct
    """, names: ["Dell": .person])

  @Test("A wife is not her husband")
  func couples() {
    let sizes = couple.clusters.map(\.mentions.count).sorted()
    #expect(sizes == [1, 2])
  }

  private let family = ParsedPage(
    """
    Mara|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat sailed|VERB|VBD|0|root|sail .|PUNCT|.|3|punct
    Mara|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat rowed|VERB|VBD|0|root|row .|PUNCT|.|3|punct
    Mara|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat swam|VERB|VBD|0|root|swim .|PUNCT|.|3|punct
    Tom|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat slept|VERB|VBD|0|root|sleep .|PUNCT|.|3|punct
    Dell|PROPN|NNP|2|nsubj won|VERB|VBD|0|root|win .|PUNCT|.|2|punct
    """, names: ["Mara Dell": .person, "Tom Dell": .person, "Dell": .person])

  @Test("By the family name alone a text means whom it is about")
  func subject() {
    #expect(family.areOne("Mara Dell", "Dell"))
    #expect(!family.areOne("Tom Dell", "Dell"))
  }
}
