import HearsayLanguage
import HearsayModel
import Testing

@Suite("What the sentence's build says to be one is joined")
struct SyntaxSieveTests {
  @Test("An apposition")
  func apposition() {
    let page = ParsedPage(
      """
      Mara|PROPN|NNP|8|nsubj Dell|PROPN|NNP|1|flat ,|PUNCT|,|6|punct the|DET|DT|6|det chief|ADJ|JJ|6|amod engineer|NOUN|NN|1|appos ,|PUNCT|,|6|punct left|VERB|VBD|0|root|leave .|PUNCT|.|8|punct
      """, names: ["Mara Dell": .person])
    #expect(page.areOne("Mara Dell", "the chief engineer"))
    #expect(page.rule(of: "the chief engineer") == "apposition")
  }

  @Test("No apposition joins a person and a town")
  func falseApposition() {
    let page = ParsedPage(
      """
      Lunden|PROPN|NNP|6|nsubj ,|PUNCT|,|4|punct the|DET|DT|4|det mayor|NOUN|NN|1|appos ,|PUNCT|,|4|punct left|VERB|VBD|0|root|leave .|PUNCT|.|6|punct
      """, names: ["Lunden": .place])
    #expect(!page.areOne("Lunden", "the mayor"))
  }

  private func port(_ adverb: String) -> ParsedPage {
    ParsedPage(
      """
      Lunden|PROPN|NNP|5|nsubj is|AUX|VBZ|5|cop|be \(adverb)|ADV|RB|5|advmod a|DET|DT|5|det port|NOUN|NN|0|root .|PUNCT|.|5|punct
      """, names: ["Lunden": .place])
  }

  @Test("What a thing is said to be, and what it is said not to be")
  func copula() {
    #expect(port("still").areOne("Lunden", "a port"))
    #expect(!port("not").areOne("Lunden", "a port"))
  }

  @Test("What somebody became")
  func becoming() {
    let page = ParsedPage(
      """
      Mara|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat became|VERB|VBD|0|root|become mayor|NOUN|NN|3|xcomp .|PUNCT|.|3|punct
      """, names: ["Mara Dell": .person])
    #expect(page.areOne("Mara Dell", "mayor"))
  }

  @Test("A man named by his name")
  func called() {
    let page = ParsedPage(
      """
      A|DET|DT|2|det pilot|NOUN|NN|6|nsubj named|VERB|VBN|2|acl|name Tom|PROPN|NNP|3|xcomp Reck|PROPN|NNP|4|flat called|VERB|VBD|0|root|call .|PUNCT|.|6|punct
      """, names: ["Tom Reck": .person])
    #expect(page.areOne("A pilot", "Tom Reck"))
  }

  @Test("The office before a name is what its holder is called by later")
  func role() {
    let page = ParsedPage(
      """
      Kremlin|PROPN|NNP|2|compound aide|NOUN|NN|3|nmod:desc Yury|PROPN|NNP|5|nsubj Sand|PROPN|NNP|3|flat met|VERB|VBD|0|root|meet the|DET|DT|7|det press|NOUN|NN|5|obj .|PUNCT|.|5|punct
      The|DET|DT|2|det aide|NOUN|NN|3|nsubj smiled|VERB|VBD|0|root|smile .|PUNCT|.|3|punct
      The|DET|DT|3|det Russian|ADJ|JJ|3|amod official|NOUN|NN|4|nsubj nodded|VERB|VBD|0|root|nod .|PUNCT|.|4|punct
      The|DET|DT|3|det Norwegian|ADJ|JJ|3|amod official|NOUN|NN|4|nsubj nodded|VERB|VBD|0|root|nod .|PUNCT|.|4|punct
      A|DET|DT|2|det baker|NOUN|NN|3|nsubj waited|VERB|VBD|0|root|wait .|PUNCT|.|3|punct
      """, names: ["Kremlin": .organization, "Yury Sand": .person])
    #expect(page.areOne("Yury Sand", "The aide"))
    #expect(page.areOne("Yury Sand", "The Russian official"))
    #expect(!page.areOne("Yury Sand", "The Norwegian official"))
    #expect(!page.areOne("Yury Sand", "A baker"))
  }
}
