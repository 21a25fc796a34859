import HearsayModel
import Testing

@testable import HearsayComparison

@Suite("Words made comparable")
struct WordsTests {
  @Test(
    "forms of one word meet",
    arguments: [
      ("reports", "reporting"), ("agreed", "agreement"), ("parties", "party"),
      ("analysed", "analyze"),
      ("invasion", "invade"), ("planned", "plans"), ("called", "calls"), ("earlier", "early"),
      ("took", "taking"),
    ])
  func stems(_ a: String, _ b: String) { #expect(Stem.of(a) == Stem.of(b)) }

  @Test(
    "different words stay apart",
    arguments: [
      ("state", "statement"), ("crisis", "cries"), ("speed", "spe"), ("string", "str"),
    ])
  func apart(_ a: String, _ b: String) { #expect(Stem.of(a) != Stem.of(b)) }

  @Test("synonyms share a row, others do not")
  func synonyms() {
    #expect(
      !Set(Synonyms.rows(of: Stem.of("tough"))).isDisjoint(
        with: Synonyms.rows(of: Stem.of("severe"))))
    #expect(
      Set(Synonyms.rows(of: Stem.of("tough"))).isDisjoint(
        with: Synonyms.rows(of: Stem.of("bridge"))))
  }

  @Test("names meet over titles, offices over the order of their words")
  func names() {
    #expect(NameParts.of("Mayor Yuri Marlov") == NameParts.of("Mayor Yury Marlov"))
    #expect(NameParts.of("Sen. Mara Lind") == NameParts.of("Mara Lind"))
    #expect(
      SpeakerName("the Department of Ferries", kind: .institution)
        == SpeakerName("Ferries Department", kind: .institution))
    #expect(SpeakerName("Norwegian coast guard", kind: .institution).country == "Norway")
    #expect(SpeakerName("Norway", kind: .institution).isCountry)
    #expect(NameParts.isMisprint("lindqvist", "lindqvsit"))
    #expect(!NameParts.isMisprint("lind", "lund"))
  }

  @Test("the logarithm needs no library")
  func logarithm() {
    #expect(abs(naturalLogarithm(1)) < 1e-12)
    #expect(abs(naturalLogarithm(2) - 0.693_147_180_559_945) < 1e-12)
    #expect(abs(naturalLogarithm(1000) - 6.907_755_278_982_137) < 1e-11)
    #expect(abs(naturalLogarithm(0.01) + 4.605_170_185_988_091) < 1e-11)
  }

  @Test("an unnamed source's description tells its noun and how many they are")
  func unnamedSources() {
    #expect(UnnamedSource("two people familiar with the talks").count == 2)
    #expect(
      UnnamedSource("a person briefed on the plan").head
        == UnnamedSource("a source close to the mayor").head)
    #expect(UnnamedSource("a senior city official").head != UnnamedSource("a source").head)
  }

  @Test("ids are made of content")
  func ids() {
    var a = StableID()
    var b = StableID()
    a.add("ab")
    a.add("c")
    b.add("a")
    b.add("bc")
    #expect(a.value != b.value)
    #expect(a.string("claim").count == "claim-".count + 10)
  }
}
