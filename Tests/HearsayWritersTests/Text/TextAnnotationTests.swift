import HearsayModel
import HearsayWriters
import Testing

@Suite struct TextAnnotationTests {
  @Test func notesStandUnderTheirParagraph() {
    #expect(
      Writers.annotation(LakeStory.radio.annotated, as: .text) == """
        radio.txt: Lake Radio

        [headline] Engineer speaks of the dam 👩‍🔬

        Žofia Lenk denied[1] that the dam is safe. “It’s cracked,” she said. The lake
        will not be emptied before June, Marn promised[2].
            [1] Žofia Lenk; cue “denied”; indirect; denied: “the dam is safe”
                (cue-clause)
            [2] Ilse Marn (“Marn”); cue “promised”; via Pavo Brill, inferred; indirect;
                promise: “The lake will not be emptied before June” (cue-clause)

        Forty houses stand below it.

        2 attributions

        """)
  }

  @Test func aNoteSaysWithinWhichItStands() {
    let shown = Writers.annotation(
      LakeStory.courier.annotated, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(
      shown.contains(
        "[1] Ilse Marn (“Premier Ilse Marn”); cue “told”; to Otto Kesh; through Pavo Brill; "
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
    #expect(shown.contains("indirect; not said: “the dam is safe”"))
  }

  @Test func somebodyWithoutANameIsSaidToHaveNone() {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[0].sourceName = "engineer"
    page.annotations.attributions[0].chain = [SourceLink(name: "engineer", kind: .unnamed)]
    let shown = Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(shown.contains("[1] engineer (“Žofia Lenk”), not named; cue"))
  }

  @Test func wordsWithoutACueAreMarkedWhereTheyEnd() {
    var page = LakeStory.radio.annotated
    page.annotations.attributions[0].cue = []
    page.annotations.attributions[0].source = []
    page.annotations.attributions[0].sourceName = nil
    let shown = Writers.annotation(page, as: .text, style: TextStyle(colour: false, width: 400))
    #expect(shown.contains("denied that the dam is safe[1]. "))
    #expect(shown.contains("[1] unresolved; no cue; indirect; denied"))
  }
}
