import HearsayLanguage
import HearsayModel
import Testing

@Suite("Pronouns go to whom they can mean")
struct PronounTests {
  private let couple = ParsedPage(
    """
    Mara|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat met|VERB|VBD|0|root|meet Tom|PROPN|NNP|3|obj Reck|PROPN|NNP|4|flat in|ADP|IN|7|case Lunden|PROPN|NNP|3|obl .|PUNCT|.|3|punct
    She|PRON|PRP|2|nsubj thanked|VERB|VBD|0|root|thank him|PRON|PRP|2|obj .|PUNCT|.|2|punct
    """, names: ["Mara Dell": .person, "Tom Reck": .person, "Lunden": .place])

  @Test("By gender")
  func gender() {
    #expect(couple.areOne("Mara Dell", "She"))
    #expect(couple.areOne("Tom Reck", "him"))
    #expect(!couple.areOne("Lunden", "She"))
  }

  @Test("Links carry a rule and a likelihood")
  func scores() throws {
    let cluster = try #require(couple.cluster(of: "She"))
    let link = try #require(cluster.mentions.first { couple.text[$0.span] == "She" })
    #expect(link.rule == "pronoun")
    #expect(link.score > 0.3 && link.score <= 1)
    #expect(cluster.mentions[0].score > 0.9)
  }

  @Test("Who sees him is not he; who sees himself is")
  func binding() {
    let page = { (pronoun: String) in
      ParsedPage(
        """
        Tom|PROPN|NNP|3|nsubj Reck|PROPN|NNP|1|flat saw|VERB|VBD|0|root|see \(pronoun)|PRON|PRP|3|obj .|PUNCT|.|3|punct
        """, names: ["Tom Reck": .person])
    }
    #expect(!page("him").areOne("Tom Reck", "him"))
    #expect(page("himself").areOne("Tom Reck", "himself"))
  }

  @Test("His brother is not he")
  func possessive() {
    let page = ParsedPage(
      """
      His|PRON|PRP$|2|nmod:poss brother|NOUN|NN|3|nsubj left|VERB|VBD|0|root|leave .|PUNCT|.|3|punct
      """, names: [:])
    #expect(!page.areOne("His", "His brother"))
  }

  @Test("Rain is nobody's")
  func pleonastic() {
    let page = ParsedPage(
      """
      The|DET|DT|2|det Council|PROPN|NNP|3|nsubj met|VERB|VBD|0|root|meet .|PUNCT|.|3|punct
      It|PRON|PRP|2|expl rained|VERB|VBD|0|root|rain .|PUNCT|.|2|punct
      """, names: ["Council": .organization])
    #expect(!page.areOne("Council", "It"))
  }

  private let quoted = ParsedPage(
    """
    "|PUNCT|``|4|punct I|PRON|PRP|4|nsubj never|ADV|RB|4|advmod signed|VERB|VBD|9|ccomp|sign him|PRON|PRP|4|obj ,|PUNCT|,|9|punct "|PUNCT|''|4|punct Tom|PROPN|NNP|9|nsubj said|VERB|VBD|0|root|say .|PUNCT|.|9|punct
    """, names: ["Tom": .person])

  @Test("Who speaks is I, and not he")
  func speaker() {
    #expect(quoted.areOne("Tom", "I"))
    #expect(quoted.rule(of: "I") == "quoted-speaker")
    #expect(!quoted.areOne("Tom", "him"))
  }

  @Test("I outside a quotation is nobody whom the text names")
  func narrator() {
    let page = ParsedPage(
      """
      I|PRON|PRP|2|nsubj met|VERB|VBD|0|root|meet Tom|PROPN|NNP|2|obj .|PUNCT|.|2|punct
      """, names: ["Tom": .person])
    #expect(!page.areOne("Tom", "I"))
  }

  @Test("Whom the clause names beside him, he is not, though named before")
  func otherArgument() {
    let page = ParsedPage(
      """
      Reck|PROPN|NNP|2|nsubj left|VERB|VBD|0|root|leave .|PUNCT|.|2|punct
      He|PRON|PRP|2|nsubj met|VERB|VBD|0|root|meet Reck|PROPN|NNP|2|obj .|PUNCT|.|2|punct
      """, names: ["Reck": .person])
    #expect(!page.areOne("Reck", "He"))
  }

  @Test("Who is named at the head of a sentence and taken up behind a comma")
  func dislocation() throws {
    let page = ParsedPage(
      """
      Ada|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat sails|VERB|VBZ|0|root|sail .|PUNCT|.|3|punct
      Mara|PROPN|NNP|5|vocative Holt|PROPN|NNP|1|flat ,|PUNCT|,|1|punct she|PRON|PRP|5|nsubj rows|VERB|VBZ|0|root|row .|PUNCT|.|5|punct
      """, names: ["Ada Dell": .person, "Mara Holt": .person])
    #expect(page.areOne("Mara Holt", "she"))
    let cluster = try #require(page.cluster(of: "she"))
    #expect(cluster.mentions.contains { $0.rule == "dislocation" })
  }

  @Test("A family by its name in the plural is a group, and they are it")
  func family() throws {
    let page = ParsedPage(
      """
      Mara|PROPN|NNP|3|nsubj Dell|PROPN|NNP|1|flat sails|VERB|VBZ|0|root|sail .|PUNCT|.|3|punct
      The|DET|DT|2|det Dells|PROPN|NNPS|3|nsubj left|VERB|VBD|0|root|leave .|PUNCT|.|3|punct
      """, names: ["Mara Dell": .person])
    let cluster = try #require(page.cluster(of: "Dells"))
    #expect(cluster.kind == .group && cluster.isNamed)
  }
}
