import HearsayModel
import HearsayReaders
import Testing

@Suite("Who wrote it, and for whom")
struct BylineTests {
  private func article(_ credit: String, masthead: String = "") -> Article {
    let story =
      "The council voted to close the old bridge, the mayor said.\nNobody spoke against it."
    return Readers.plainText(
      "\(masthead)Vinterby to close its old bridge\n\(credit)\n\(story)", id: "page")
  }

  @Test(arguments: [
    ("By Ada Brook", ["Ada Brook"]),
    ("by Ada Brook /", ["Ada Brook"]),
    ("BY ADA BROOK AND TOM HILL", ["Ada Brook", "Tom Hill"]),
    (
      "By Ada Brook, Tom Hill and Eva von der Stone",
      ["Ada Brook", "Tom Hill", "Eva von der Stone"]
    ),
    ("By ADA BROOK-REED Associated Press", ["Ada Brook-Reed"]),
    ("By Ada Brook March 4 at 7:44 AM Email the author", ["Ada Brook"]),
    ("By Ada Brook, Staff Writer", ["Ada Brook"]),
    (
      "Ada Brook and Tom Hill, HARBOUR TODAY Published 6:16 p.m. ET March 4, 2032",
      ["Ada Brook", "Tom Hill"]
    ),
    ("Harbour Wire \u{2014} By ADA BROOK - Harbour Wire", ["Ada Brook"]),
    (
      "(Reporting by Ada Brook in Port Sol, Tom Hill and Eva Stone in Vinterby; editing by Per Lind)",
      ["Ada Brook", "Tom Hill", "Eva Stone"]
    ),
    ("(Editing by Per Lind)", []),
    ("By The Associated Press", []),
    ("By Staff", []),
  ])
  func people(credit: String, people: [String]) {
    #expect(article(credit).byline == people)
  }

  @Test(
    arguments: [
      ("By Ada Brook, Harbour News", "", "Harbour News"),
      ("By Ada Brook , CNN", "", "CNN"),
      ("By Ada Brook", "The Harbour Tribune\n", "The Harbour Tribune"),
      ("By Ada Brook", "HARBOUR TIMES\n", "HARBOUR TIMES"),
      ("The Harbour Tribune\nBy Ada Brook", "", "The Harbour Tribune"),
      ("By Ada Brook, Associated Press", "", nil),
      ("By Ada Brook, Staff Writer", "", nil),
      ("By Ada Brook", "World News\n", nil),
      ("By Ada Brook", "", nil),
    ] as [(String, String, String?)])
  func outlet(credit: String, masthead: String, outlet: String?) {
    let article = article(credit, masthead: masthead)
    #expect(article.outlet == outlet)
    let headline = article.blocks.first { $0.kind == .headline }
    #expect(headline.map { article.text[$0.span] } == "Vinterby to close its old bridge")
  }
}
