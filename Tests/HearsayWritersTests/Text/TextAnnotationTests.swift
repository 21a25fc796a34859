import HearsayModel
import HearsayWriters
import Testing

@Suite struct TextAnnotationTests {
  @Test func notesStandUnderTheirParagraph() {
    var radio = LakeStory.radio.annotated
    radio.annotations.attributions[0].rule = "cue:deny+name"
    radio.annotations.attributions[1].rule = "cue:promise+role-memory"
    radio.annotations.attributions[1].confidence = 0.6
    #expect(
      Writers.annotation(radio, as: .text) == """
        radio.txt: Lake Radio

        [headline] Engineer speaks of the dam 👩‍🔬

        Žofia Lenk denied[1] that the dam is safe. “It’s cracked,” she said. The lake
        will not be emptied before June, Marn promised[2].
            [1] Žofia Lenk; DENIED; cue “denied”; indirect: “the dam is safe” (by its
                verb; who: named there)
            [2] Ilse Marn (“Marn”), perhaps; cue “promised”; via Pavo Brill, inferred;
                indirect; promise: “The lake will not be emptied before June” (by its
                verb; who: by the role named before)

        Forty houses stand below it.

        2 attributions

        “probably” and “perhaps” mark guesses: the words stand in the text, but who is
        meant by them, or that somebody says something there, was worked out. “perhaps”
        is a score below 0.7, “probably” one below 0.9. The score rests on the rule or
        the network that found it, and on nothing outside the article. A name without
        such a word can be wrong too.

        """)
  }

  @Test func aNoteSaysWithinWhichItStands() {
    let shown = Writers.annotation(
      LakeStory.courier.annotated, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(
      shown.contains(
        "[1] Ilse Marn (“Premier Ilse Marn”); cue “told”; to Otto Kesh; "
          + "through Pavo Brill, speaking for Premier's Office; "
          + "channel phone call; mixed; within [2]: ‘the lake “will not be drained before June”’"))
    #expect(shown.contains("channel briefing; occasion briefing on 2031-03-04; indirect"))
  }

  @Test func aTextWithoutBlocksIsOnePart() {
    var page = LakeStory.herald.annotated
    page.article.blocks = []
    let shown = Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(
      shown.contains("Marn said[1], according to Brill. The dam is safe, said an[2] official"))
    #expect(shown.contains("[2] “an official who knows the plans”, unresolved; cue “said an”"))
  }

  @Test func aTitleApartFromTheTextIsShown() {
    var page = LakeStory.post.annotated
    page.article.title = "Houses by the lake"
    #expect(Writers.annotation(page, as: .text).hasPrefix("post.txt: 2031-03-05\n"))
    page.article.blocks.removeFirst()
    #expect(
      Writers.annotation(page, as: .text).hasPrefix("post.txt: Houses by the lake, 2031-03-05\n"))
  }

  @Test func anOccasionThatTellsNoMoreThanTheChannelIsLeftOut() {
    var page = LakeStory.courier.annotated
    page.annotations.attributions[0].occasion?.date = nil
    let shown = Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(shown.contains("channel briefing") && !shown.contains("occasion"))
  }

  @Test func whatWasNotSaidIsNotDenied() {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[0].act = .say
    let shown = Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(shown.contains("Žofia Lenk; REPORTED AS NOT SAID; cue"))
    page.annotations.attributions[0].act = .other
    #expect(Self.wide(page).contains("Žofia Lenk; REPORTED AS NOT BELIEVED OR INTENDED; cue"))
  }

  @Test func whatWasNotDeniedIsNotADenial() {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[0].negated = false
    #expect(Self.wide(page).contains("Žofia Lenk; DID NOT DENY; cue"))
  }

  @Test(arguments: [(0.95, ";"), (0.89, ", probably;"), (0.7, ", probably;"), (0.69, ", perhaps;")])
  func aGuessIsMarkedBesideTheName(confidence: Double, mark: String) {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[1].confidence = confidence
    #expect(Self.wide(page).contains("[2] Ilse Marn (“Marn”)\(mark)"))
    #expect(Self.wide(page).contains("mark guesses") == (confidence < 0.9))
  }

  @Test func aNameInTheWordsThemselvesIsNoGuessUnlessTheNetworkFoundIt() {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[0].confidence = 0.6
    #expect(Self.wide(page).contains("[1] Žofia Lenk; DENIED"))
    page.annotations.attributions[0].rule = "attribution-network+name"
    #expect(Self.wide(page).contains("[1] Žofia Lenk, perhaps; DENIED"))
  }

  @Test func whoPassesOnIsAsSureAsWhereItIsReported() {
    var page = LakeStory.courier.annotated
    page.annotations.attributions[0].rule = "attribution-network+name"
    page.annotations.attributions[0].confidence = 0.8
    #expect(
      Self.wide(page).contains("through Pavo Brill, probably, speaking for Premier's Office;"))
  }

  private static func wide(_ page: AnnotatedArticle) -> String {
    Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
  }

  @Test func somebodyWithoutANameIsSaidToHaveNone() {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[0].sourceName = "engineer"
    page.annotations.attributions[0].chain = [SourceLink(name: "engineer", kind: .unnamed)]
    let shown = Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(shown.contains("[1] engineer (“Žofia Lenk”), not named; DENIED; cue"))
  }

  @Test func wordsWithoutACueAreMarkedWhereTheyEnd() {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[0].cue = []
    page.annotations.attributions[0].source = []
    page.annotations.attributions[0].sourceName = nil
    let shown = Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(shown.contains("denied that the dam is safe[1]. "))
    #expect(shown.contains("[1] unresolved; DENIED; no cue; indirect"))
  }
}
