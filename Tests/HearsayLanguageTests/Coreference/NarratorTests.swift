import HearsayLanguage
import HearsayModel
import Testing

@Suite("Outside quotations, I is whoever the text shows to speak")
struct NarratorTests {
  private func introduced(_ subject: String, negated: Bool = false) -> ParsedPage {
    let denial = negated ? "not|PART|RB|4|advmod " : ""
    let name = negated ? 4 : 3
    return ParsedPage(
      """
      \(subject)|PRON|PRP|\(name)|nsubj am|AUX|VBP|\(name)|cop|be \(denial)Mara|PROPN|NNP|0|root .|PUNCT|.|\(name)|punct
      My|PRON|PRP$|2|nmod:poss ship|NOUN|NN|3|nsubj sank|VERB|VBD|0|root|sink .|PUNCT|.|3|punct
      """, names: ["Mara": .person])
  }

  @Test("Who says their own name")
  func introduction() {
    #expect(introduced("I").areOne("Mara", "My"))
    #expect(introduced("I").rule(of: "My") == "self-introduction")
  }

  @Test("Who says that they are somebody else, and who speaks of another")
  func noIntroduction() {
    #expect(!introduced("I", negated: true).areOne("Mara", "My"))
    #expect(!introduced("She").areOne("Mara", "My"))
  }

  private func headed(_ word: String) -> ParsedPage {
    ParsedPage(
      """
      \(word) Mara|PROPN|NNP|1|nmod Dell|PROPN|NNP|3|flat
      I|PRON|PRP|2|nsubj sailed|VERB|VBD|0|root|sail .|PUNCT|.|2|punct
      """, names: ["Mara Dell": .person])
  }

  @Test("Whose speech the heading announces, and of whom it only tells")
  func heading() {
    #expect(headed("Remarks|NOUN|NNS|0|root|remark by|ADP|IN|3|case").areOne("Mara Dell", "I"))
    #expect(!headed("Songs|NOUN|NNS|0|root|song by|ADP|IN|3|case").areOne("Mara Dell", "I"))
  }

  private func bylined(by speaker: String) -> ParsedPage {
    ParsedPage(
      """
      By|ADP|IN|2|case Mara|PROPN|NNP|0|root Dell|PROPN|NNP|2|flat
      My|PRON|PRP$|2|nmod:poss ship|NOUN|NN|3|nsubj sank|VERB|VBD|0|root|sink .|PUNCT|.|3|punct
      “|PUNCT|``|3|punct Now|ADV|RB|3|advmod row|VERB|VB|0|root ”|PUNCT|''|3|punct \(speaker)|PRON|PRP|6|nsubj said|VERB|VBD|3|parataxis|say .|PUNCT|.|3|punct
      """, names: ["Mara Dell": .person])
  }

  @Test("The author of a column, and not of a story with an I in it who speaks")
  func byline() {
    #expect(bylined(by: "he").areOne("Mara Dell", "My"))
    #expect(!bylined(by: "I").areOne("Mara Dell", "My"))
  }

  private let signed = ParsedPage(
    """
    I|PRON|PRP|2|nsubj sailed|VERB|VBD|0|root|sail .|PUNCT|.|2|punct
    Yours|PRON|PRP|0|root ,|PUNCT|,|1|punct
    Mara|PROPN|NNP|0|root
    """, names: ["Mara": .person])

  @Test("Who signs")
  func signature() { #expect(signed.areOne("Mara", "I")) }

  private let labelled = ParsedPage(
    """
    Dell|PROPN|NNP|4|dep :|PUNCT|:|4|punct I|PRON|PRP|4|nsubj sailed|VERB|VBD|0|root|sail .|PUNCT|.|4|punct
    Reck|PROPN|NNP|4|dep :|PUNCT|:|4|punct My|PRON|PRP$|4|nmod:poss ship|NOUN|NN|0|root .|PUNCT|.|4|punct
    """, names: ["Dell": .person, "Reck": .person])

  @Test("Who stands before the colon, each for their own words")
  func labels() {
    #expect(labelled.areOne("Dell", "I"))
    #expect(labelled.areOne("Reck", "My"))
    #expect(!labelled.areOne("Dell", "My"))
  }

  private func interview(_ verb: String) -> ParsedPage {
    let question = "Why|ADV|WRB|3|advmod did|AUX|VBD|3|aux|do sail|VERB|VB|0|root ?|PUNCT|.|3|punct"
    return ParsedPage(
      """
      We|PRON|PRP|2|nsubj \(verb) Mara|PROPN|NNP|2|obj Dell|PROPN|NNP|3|flat .|PUNCT|.|2|punct
      Were|AUX|VBD|3|cop|be you|PRON|PRP|3|nsubj afraid|ADJ|JJ|0|root ?|PUNCT|.|3|punct
      I|PRON|PRP|2|nsubj sank|VERB|VBD|0|root|sink .|PUNCT|.|2|punct
      \(question)
      \(question)
      """, names: ["Mara Dell": .person])
  }

  @Test("Who is interviewed answers with I and is asked with you; who is only seen does not")
  func guest() {
    let interviewed = interview("interviewed|VERB|VBD|0|root|interview")
    #expect(interviewed.areOne("Mara Dell", "I", "you"))
    #expect(!interview("saw|VERB|VBD|0|root|see").areOne("Mara Dell", "I"))
  }
}
