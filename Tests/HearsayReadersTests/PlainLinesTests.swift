import HearsayModel
import HearsayReaders
import Testing

/// A line between two paragraphs of a story, with the kind it has there.
struct LabelledLine: CustomTestStringConvertible {
  var kind: Block.Kind
  var line: String
  var testDescription: String { "\(kind.rawValue): \(line)" }

  init(_ kind: Block.Kind, _ line: String) {
    self.kind = kind
    self.line = line
  }

  static let above = """
    Vinterby will close its old bridge
    By Ada Brook, Harbour News
    The town will close the old bridge for a year, the mayor said on Monday.
    "It is not safe for lorries," she told the council after a short debate.
    """
  static let below = """
    The council voted for the plan on Tuesday, and work starts in the spring.
    "We had no choice," the mayor said.
    """
}

@Suite("Lines inside a story")
struct PlainLinesTests {
  @Test(arguments: [
    LabelledLine(.boilerplate, "Read More"),
    LabelledLine(.boilerplate, "ADVERTISEMENT"),
    LabelledLine(.boilerplate, "Advertisement - Continue Reading Below"),
    LabelledLine(.boilerplate, "Story continues below"),
    LabelledLine(.boilerplate, "Share"),
    LabelledLine(.boilerplate, "Share this article"),
    LabelledLine(.boilerplate, "×"),
    LabelledLine(.boilerplate, "___"),
    LabelledLine(.boilerplate, "• • •"),
    LabelledLine(.boilerplate, "Image 3 of 12"),
    LabelledLine(.boilerplate, "(482)"),
    LabelledLine(.boilerplate, "17 comments"),
    LabelledLine(.boilerplate, "4 hours ago"),
    LabelledLine(.boilerplate, "FacebookTwitter Email Google+ LinkedIn Pinterest"),
    LabelledLine(.boilerplate, "Share on Facebook Share on Twitter"),
    LabelledLine(.boilerplate, "fbShare Tweet gShare Email"),
    LabelledLine(.boilerplate, "02:14"),
    LabelledLine(.boilerplate, "Dec.24.203111:02"),
    LabelledLine(.boilerplate, "Sign up for the Harbour Letter and get the day in your inbox."),
    LabelledLine(.boilerplate, "Subscribe today and read without limits."),
    LabelledLine(.boilerplate, "Follow us on Facebook and Instagram"),
    LabelledLine(.boilerplate, "By clicking Sign up, you agree to our privacy policy."),
    LabelledLine(.boilerplate, "Copyright 2032 Harbour News. All rights reserved."),
    LabelledLine(.boilerplate, "This website uses cookies to give you the best experience."),
    LabelledLine(.boilerplate, "Related: Ferry fees to rise in May"),
    LabelledLine(.boilerplate, "More: What to expect from the harbour talks in Port Sol"),
    LabelledLine(.boilerplate, "Most Read Harbour & World Stories"),
    LabelledLine(.boilerplate, "Harbour council looks for new ferries after a stormy winter"),
    LabelledLine(.boilerplate, "— Tom Hill (@tomhill) March 4, 2032"),
    LabelledLine(.boilerplate, "https://harbour.example/old-bridge"),
    LabelledLine(.boilerplate, "Updated: March 4, 2032 at 8:15 am"),
    LabelledLine(.boilerplate, "Last updated 4 March 2032, 08:15 GMT"),
    LabelledLine(
      .boilerplate, "window.harbour = window.harbour || []; harbour.push({mode: 'rail'});"),
    LabelledLine(.boilerplate, "News | Weather | Listen again"),
    LabelledLine(.boilerplate, "Home / News / Norland"),
    LabelledLine(.boilerplate, "NORD News | Updated: Mar 4, 2032 18:22 IST"),
    LabelledLine(.boilerplate, "14:32 GMT"),
    LabelledLine(.boilerplate, "Yesterday at 9:41 p.m. EST"),
    LabelledLine(.boilerplate, "Estimated reading time: 4 minutes"),
    LabelledLine(.boilerplate, "1x 1.25x 1.5x"),
    LabelledLine(.boilerplate, "See BRIDGE, Page A7"),
    LabelledLine(.boilerplate, "Filed under: Bridges, Vinterby"),
    LabelledLine(.boilerplate, "1.4K Reposts 92 Quotes 8K Likes"),
    LabelledLine(.boilerplate, "9:14 PM · Mar 4, 2032"),
    LabelledLine(
      .boilerplate, "Correction: An earlier version of this article gave the wrong year."),
    LabelledLine(
      .boilerplate, "This story has been updated with a comment from the harbour office."),
    LabelledLine(.boilerplate, "© Harbour News Pvt Ltd"),
    LabelledLine(.boilerplate, "You have two free articles left this month."),
    LabelledLine(.caption, "Photo: Lorries at the old bridge in Vinterby"),
    LabelledLine(.caption, "FILE PHOTO: The old bridge after the flood of 2019."),
    LabelledLine(.caption, "In this March 4, 2030, file photo, lorries wait at the old bridge."),
    LabelledLine(.caption, "Image caption The old bridge was built by soldiers"),
    LabelledLine(
      .caption, "A flag is seen near the old bridge in Vinterby, Norland, March 4, 2032."),
    LabelledLine(.caption, "Ferry crews hold placards outside the town hall in Vinterby"),
    LabelledLine(.caption, "Ada Brook, right, and Tom Hill shake hands before the vote."),
    LabelledLine(
      .caption, "The town will close the old bridge for a year, the mayor said on Monday"),
    LabelledLine(.photoCredit, "(Photo: Ada Brook, Nordbild)"),
    LabelledLine(.photoCredit, "Photo: Ada Brook, AP"),
    LabelledLine(.photoCredit, "(AP Photo/Ada Brook)"),
    LabelledLine(.photoCredit, "Ada Brook/Getty Images"),
    LabelledLine(.photoCredit, "Ada Brook | AP"),
    LabelledLine(.photoCredit, "ADA BROOK, AFP/Getty Images"),
    LabelledLine(.photoCredit, "REUTERS/Ada Brook"),
    LabelledLine(.photoCredit, "Photograph: Ada Brook/The Harbour"),
    LabelledLine(.photoCredit, "© Ada Brook"),
    LabelledLine(.photoCredit, "[Photo/Nordbild]"),
    LabelledLine(.photoCredit, "• Harbour Post / Nord Look"),
    LabelledLine(.photoCredit, "Image credit: Ada Brook"),
    LabelledLine(.photoCredit, "Ada Brook / The Sound Post"),
    LabelledLine(.photoCredit, "Ada Brook - staff, AP"),
    LabelledLine(.credit, "By Ada Brook and Tom Hill"),
    LabelledLine(.credit, "BY ADA BROOK, Harbour Today"),
    LabelledLine(.credit, "by Jon Reed - March 4, 2032 2:37 pm"),
    LabelledLine(.credit, "By The Associated Press"),
    LabelledLine(.credit, "Eva Stone, Associated Press"),
    LabelledLine(.credit, "(Additional reporting by Eva Stone in Port Sol; Editing by Per Lind.)"),
    LabelledLine(.credit, "Editing by Per Lind"),
    LabelledLine(.credit, "Tom Hill in Port Sol contributed to this report."),
    LabelledLine(.credit, "Eva Stone reported from Port Sol."),
    LabelledLine(.credit, "estone@harbour.example"),
    LabelledLine(.credit, "Eva Stone Harbour Dispatch @evastone"),
    LabelledLine(.credit, "by: Ada Brook"),
    LabelledLine(.credit, "AFP/ab/cd"),
    LabelledLine(.credit, "Translator: Ada Brook"),
    LabelledLine(.subhead, "- 'Four cold winters' -"),
    LabelledLine(.subhead, "What the harbour wants"),
    LabelledLine(.subhead, "WHAT THE TOWN WANTS"),
    LabelledLine(.subhead, "“A bridge too far”"),
    LabelledLine(.subhead, "What happens next?"),
    LabelledLine(.subhead, "## What happens next"),
    LabelledLine(.paragraph, "Nobody spoke."),
    LabelledLine(.paragraph, "At 14:32 the last lorry left the bridge."),
    LabelledLine(.paragraph, "From the quay the mayor walked to the town hall."),
    LabelledLine(.paragraph, "The report was updated twice before the council saw it."),
    LabelledLine(.paragraph, "Follow the river on foot and you reach the mill, she said."),
    LabelledLine(.paragraph, "The letter did not reach her inbox until Friday, a clerk noted."),
    LabelledLine(.paragraph, "Ada Brook is a pilot who has crossed the Sound for thirty years."),
    LabelledLine(.paragraph, "See the page as a map, the judge told the council."),
    LabelledLine(.paragraph, "“Never,”"),
    LabelledLine(.paragraph, "ADA BROOK:"),
    LabelledLine(.paragraph, "The plan has three parts:"),
    LabelledLine(.paragraph, "Share prices of the ferry company fell on Tuesday."),
    LabelledLine(.paragraph, "Related costs were not counted, the auditor said."),
    LabelledLine(.paragraph, "Photos of the crack were shown to the council on Monday."),
    LabelledLine(.paragraph, "For the latest vote the council met in the old town hall."),
    LabelledLine(.paragraph, "Copyright holders of the old plans were asked in March."),
    LabelledLine(.paragraph, "Powered by the wind, the ferry needs no oil."),
    LabelledLine(.paragraph, "Terms of the sale were not disclosed, the harbour office said."),
    LabelledLine(.paragraph, "Already a member of the ferry board, Hill will now lead it."),
    LabelledLine(.paragraph, "Twitter."),
    LabelledLine(.paragraph, "By Friday the bridge was closed to lorries and buses."),
    LabelledLine(.paragraph, "Watch groups at the quay counted forty lorries an hour."),
    LabelledLine(.paragraph, "\"Subscribe to hope, not to fear,\" she said."),
    LabelledLine(.paragraph, "Updated plans were shown to the council in March 2032."),
    LabelledLine(.paragraph, "The bridge — the oldest in Norland — was built by soldiers."),
    LabelledLine(.paragraph, "She left, and the council went on without her."),
    LabelledLine(.paragraph, "He spoke to Reuters and the AP after the vote (which was close)."),
  ])
  func line(_ labelled: LabelledLine) throws {
    let text = [LabelledLine.above, labelled.line, LabelledLine.below].joined(separator: "\n")
    let article = Readers.plainText(text, id: "page")
    let kinds = article.blocks.filter { article.text[$0.span].hasSuffix(labelled.line.suffix(12)) }
      .map(\.kind)
    // A heading's number signs are a block of their own, before the words.
    #expect(kinds == [labelled.kind])
  }

  @Test func aSentenceAboveAPictureStaysProse() {
    let sentence = "A spokesman declined to say whether the company would do so."
    let text = [LabelledLine.above, sentence, "Photo: Ada Brook, AP", LabelledLine.below].joined(
      separator: "\n")
    let article = Readers.plainText(text, id: "page")
    let kinds = article.blocks.filter { article.text[$0.span] == sentence }.map(\.kind)
    #expect(kinds == [.paragraph])
  }

  @Test(arguments: [
    "VINTERBY — ", "VINTERBY (NORD) – ", "PORT SOL, Norland (AP) — ", "PORT SOL, Norland—",
    "ST. ANNA, N.L. -- ", "VINTERBY, March 3. /NORD/. ", "VINTERBY, Aug 3 (Reuters) - ",
    "Vinterby (AFP) – ", "Port Sol, 3 March 2032 (Nordbild) -- ", "Port Sol, Norland – ",
    "VINTERBY. March 3 (Interfax) - ", "(Reuters) - ", "Vinterby CNN — ", "ÅRVIK, Norland (NTB) — ",
    "VINTERBY, Norland, March 3, 2032 /Ukrinform/ -- ", "VINTERBY (Reuters)\u{A0}\u{2013}\u{A0}",
    "(ANSA) - VINTERBY, MAR 3 - ", "Vinterby [Norland], March 3 (ANI): ",
    "VINTERBY, Norland (NORD): ",
    "Vinterby (Sound) [Norland], March 3 (ANI): ", "Vinterby, 3 Mar (EFE).- ", "VINTERBY: ",
    "Vinterby/Port Sol, 3 March 2032 – ", "VINTERBY, 3rd March, 2032 (WAM) -- ", "Vinterby – ",
    "VINTERBY, Norland--(BUSINESS WIRE)--", "Vinterby, March 3, GNA - ", "VINTERBY, (Tanjug) - ",
  ])
  func datelineStart(_ dateline: String) {
    let story = "The old bridge will close for a year, the mayor said on Monday."
    let article = Readers.plainText("Bridge to close\n" + dateline + story, id: "page")
    #expect(article.blocks.map(\.kind) == [.headline, .dateline, .paragraph])
    #expect(article.blocks.last.map { article.text[$0.span] } == story)
  }

  @Test(arguments: [
    "NATO — The alliance is older than the bridge, the mayor said on Monday.",
    "BREAKING — The old bridge will close for a year, the mayor said.",
    "The bridge (built in 1850) — Norland's oldest — will close for a year.",
    "Ada Brook (Harbour Party) — The mayor of Vinterby — spoke first.",
    "Look, I - I have a lot of respect for the mayor of Vinterby.",
    "MAYOR BROOK: Thank you for coming to the town hall today.",
    "Monday — The council meets at noon to vote on the plan again.",
    "HARBOUR TODAY: I have a lot of respect for the mayor, and you should too.",
    "Yes – The council has voted for the plan, and the work starts in spring.",
    "Ada Brook – The mayor of Vinterby – spoke before the council did on Monday.",
    "PSA— The ferry does not run on Monday, and the quay is closed.",
  ])
  func noDateline(_ line: String) {
    let article = Readers.plainText("Bridge to close\nBy Ada Brook\n" + line, id: "page")
    #expect(article.blocks.map(\.kind) == [.headline, .credit, .paragraph])
  }
}
