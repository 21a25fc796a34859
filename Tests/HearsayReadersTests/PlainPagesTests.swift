import HearsayModel
import HearsayReaders
import Testing

@Suite("Pasted pages, every line with its kind")
struct PlainPagesTests {
  @Test("wire copy on a mobile page")
  func wireCopy() {
    MarkedPage(
      """
      headline| Ferry line wants the old bridge kept for two more winters

      caption| Harbour summit in Port Sol

      dateline| VINTERBY (Reuters) – 
      +paragraph| The owner of the Sol ferries asked the town on Tuesday to keep its bridge open, a letter to the council shows.

      paragraph| “Nobody rows to work in January,” the letter says,

      paragraph| “and nobody should have to,” it adds.

      credit| (Reporting by Jon Reed; writing by Eva Stone; editing by Per Lind)

      boilerplate| Exit mobile version
      """
    ).check()
  }

  @Test("an agency between slashes, and a deck")
  func slashes() {
    MarkedPage(
      """
      headline| Sluice keeper to retire in June, says harbour office
      deck| The town looks for somebody who can swim and mend a gate
      dateline| VINTERBY, March 3. /NORD/. 
      +paragraph| Oda Mell will hand over the keys of the sluice after forty years, a clerk of the harbour office told reporters on Monday.
      paragraph| "She never lost a boat," he noted.
      """
    ).check()
  }

  @Test("a caption and a date between deck and dateline")
  func captionAndDate() {
    MarkedPage(
      """
      headline| Herring market opens ‘early, cold’

      deck| The first crates were sold an hour before the bells rang on Sunday.


      caption| A crate is seen on the quay of St Anna in Vinterby, Norland, March 31, 2032. 
      +photo-credit| [Photo/Nordbild]

      dateline| March 4, 2032

      dateline| VINTERBY – 
      +paragraph| Three boats landed herring before dawn, and buyers from Port Sol paid twice the price of last year.

      paragraph| “My fingers have not thawed yet,” a buyer told reporters.

      boilerplate| scroll to top
      """
    ).check()
  }

  @Test("no headline where the text starts with the story")
  func noHeadline() {
    MarkedPage(
      """
      paragraph| A cow from Upper Vinterby swam across the Sound on Monday night and walked into the fish hall, the night guard told reporters.

      paragraph| "I gave her some hay and rang her owner," the guard said.
      paragraph| According to the owner, she had done it before.
      """
    ).check()
  }

  @Test("a broadcaster's page with videos and newsletters")
  func broadcaster() {
    MarkedPage(
      """
      boilerplate| Subscribe to Morning Harbour emails
      boilerplate| You have successfully subscribed to the Morning Harbour email.
      boilerplate| Oda Mell
      headline| Lamp keeper: the new pier needs 'light, paint,' and a dog
      deck| The keeper wants a budget "that a sailor can read."
      credit| by Jon Karl Reed /
      boilerplate| Mar.04.203202:02
      boilerplate| Morning Harbour Emails
      boilerplate| Get breaking news alerts from the quay on every working day.
      boilerplate| SUBSCRIBE
      dateline| PORT SOL — 
      +paragraph| The keeper of the harbour lamps has written down what the new pier lacks, and his list is nine pages long .
      paragraph| “Start with the lamps,” he wrote.
      caption| Stone: 'Paint is cheaper' than the pier it saves
      boilerplate| Mar.04.203201:25
      paragraph| "A dog costs nothing," Stone said.
      boilerplate| Morning Harbour Emails
      """
    ).check()
  }

  @Test("a by-line between agency names, and a button at the end")
  func agencyByline() {
    let page = MarkedPage(
      """
      headline| Pilots of the Sound vote on a shorter night
      credit| The Associated Press — By ADA STONE - Associated Press
      dateline| PORT SOL, Norland (AP) — 
      +paragraph| Forty pilots gather in a boathouse on Monday to vote on "sleep ... and nothing else."
      paragraph| Their guild says it "cannot steer" for them.
      boilerplate| Close
      """)
    page.check()
    #expect(Readers.plainText(page.text, id: "page").byline == ["Ada Stone"])
  }

  @Test("a video's title and text above the story, an embedded post, a writer's note")
  func videoBlurb() {
    MarkedPage(
      """
      headline| Dredger 'too wide' for the Sound, its first captain says
      caption| Jon Reed previews the dredging season
      caption| The captain looks at the year ahead from mud to money.
      paragraph| The new dredger is "too wide" for the narrows at Vinterby, Captain Per Lind told a radio station on Sunday.
      paragraph| "We measured the ship and forgot the water," he said.
      caption| Mayor Ada Brook meets with Captain Per Lind on Monday.                    
      +photo-credit| (AP Photo/Tom Hill)
      paragraph| The yard that built the dredger blames a map from 1911.
      boilerplate| — Ada Brook (@adabrook) March 4, 2032
      paragraph| Lind said the map was older than his ship and the ship was wrong.
      boilerplate| Yard sues map maker over a century of forgotten sand
      paragraph| "Sand moves," the captain said.
      credit| Eva Stone is an editor for Harbour News. Follow her on Twitter @eva_stone .
      boilerplate| Trending in Shipping
      """
    ).check()
  }

  @Test("a dateline on a line of its own, below a player")
  func datelineAlone() {
    MarkedPage(
      """
      headline| Bell ringers ask the town for gloves and a clock
      credit| By Eva Stone , CNN
      boilerplate| Updated 8:30 AM ET, Mon March 4, 2032
      boilerplate| Chat with us in the Harbour app.
      boilerplate| JUST WATCHED
      caption| Per Lind rings in the year, 'badly'
      dateline| Port Sol, Norland (CNN)
      paragraph| The ringers of St Anna want warm gloves and a clock that strikes when they do, according to a note on the church door.
      paragraph| The sexton signed the note with a drawing of a bell .
      boilerplate| Organ of St Anna goes silent after a very long wedding
      paragraph| The town has money for the gloves, the sexton said.
      boilerplate| Read More
      paragraph| The clock maker could not be reached.
      boilerplate| JUST WATCHED
      """
    ).check()
  }

  @Test("names, house and day on one line; captions with credits below; a row of buttons")
  func captionsAboveCredits() {
    let page = MarkedPage(
      """
      boilerplate| To find out more about comments on this site please read our rules
      headline| Council asks who painted the mayor's boat green
      credit| Eva Stone and Per Karl Lind, HARBOUR TODAY Published 6:16 p.m. ET March 4, 2032
      boilerplate| CLOSE
      caption| Mayor Ada Brook says that "green is a fine colour" for a boat that was red on Sunday. 
      +photo-credit| (March 4) AP
      caption| Mayor Ada Brook waves as she boards her boat in Port Sol, Monday, March 4, 2032, after the council met. 
      +photo-credit| (AP Photo/Jon Reed)
      photo-credit| (Photo: Nordbild)
      boilerplate| SAVE TWEET LINKEDIN COMMENTPRINTMORE
      dateline| VINTERBY – 
      +paragraph| Somebody painted the mayor's boat in the night to Monday, and the council wants a name by Friday.
      paragraph| The harbour guard saw a ladder and thought nothing of it.
      caption| Painter Tom Hill speaks during an open day at the Vinterby yard on June 28, 2031, beside a red boat.
      photo-credit| (Photo: Per Lind, Getty Images)
      paragraph| “I only do houses,” Hill said.
      """)
    page.check()
    #expect(Readers.plainText(page.text, id: "page").byline == ["Eva Stone", "Per Karl Lind"])
  }

  @Test("captions without full stops that repeat the story")
  func repeatedCaptions() {
    MarkedPage(
      """
      boilerplate| comments
      paragraph| A brass band that nobody had invited played for three hours under the windows of the Vinterby tax office on Monday.
      paragraph| Yesterday the band's drummer paid a fine of forty crowns in small coins, which two clerks counted until the office closed.
      caption| The band's drummer paid a fine of forty crowns in small coins, which two clerks counted until the office closed
      caption| Drummer Jon Reed, left, and clerk Oda Mell count the coins in the hall of the tax office
      caption| The tuba was taken away on Tuesday. Pictured: A tuba like the one that was played in 2031
      paragraph| She said the coins were 'all there, and all sticky'.
      boilerplate| RELATED ARTICLES
      """
    ).check()
  }

  @Test("picture credits behind bullets, subheads, and a sentence torn over three lines")
  func bulletsAndSubheads() {
    MarkedPage(
      """
      paragraph| On the first warm evening of the year, the swimmers of Vinterby met below the old lighthouse.

      paragraph| "At noon, (the lifeguard had.

      paragraph| - NT

      paragraph| ) measured nine degrees in the shallows," the club's log reads.

      photo-credit| • Reuters

      photo-credit| • © Anton Vale

      paragraph| The oldest of them, Greta Fjell, has swum there on every first of May since she was six.

      subhead| "Cold is a habit"

      paragraph| As Per Lind, a doctor at the harbour clinic, put it, the body forgets the winter in ten breaths.

      subhead| Towels and tea

      paragraph| Last year a storm carried the changing hut to the other shore of the Sound.

      photo-credit| • vinterby.no

      subhead| Greta's rule

      paragraph| “You go in talking and you come out singing.
      """
    ).check()
  }
}
