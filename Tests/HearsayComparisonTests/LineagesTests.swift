import HearsayModel
import Testing

@testable import HearsayComparison

@Suite("Which text descends from which")
struct LineagesTests {
  private let prose = """
    The old bridge at the mouth of the river was shut early in the morning after a watchman saw that one of the stone
    piers had moved during the night. Engineers who came by boat measured the crack twice and told the drivers of the
    milk lorries to turn round. By noon a queue of carts and cars reached back to the chapel on the hill, and the baker
    carried his loaves across by rowing boat.
    """.replacing("\n", with: " ")
  private let quoted = """
    “Nobody has ever seen the river stand so high in the middle of a dry summer, and nobody can say why it does,”
    """.replacing("\n", with: " ")

  private func find(_ pages: [Page]) -> [Lineage] { Comparing.lineages(of: pages.map(\.annotated)) }

  @Test("a whole text under two names is a copy")
  func copy() throws {
    let lineage = try #require(find([Page("a", prose), Page("b", prose)]).first)
    #expect(lineage.relation == .copy)
    #expect(lineage.score == 1)
  }

  @Test("runs open the same words in both texts")
  func runs() throws {
    let pages = [Page("a", "Before it all. " + prose), Page("b", prose + " And after it all.")]
    let lineage = try #require(find(pages).first)
    let run = try #require(lineage.runs.first)
    let words = pages.enumerated().map { index, page in
      page.annotated.text[index == 0 ? run.a : run.b]
    }
    #expect(words[0] == words[1])
    #expect(prose.hasPrefix(words[0]))
  }

  @Test("one paragraph taken over is a part, and a short text cut from a long one an excerpt")
  func parts() throws {
    let other = """
      In the town hall the council spoke for three hours about the price of tar, the painting of the benches and the
      new clock, which has been slow since the feast of the fishermen. Nobody asked about the river before supper, when
      the clerk read out a letter from the miller. The letter was long and in verse, and two members of the council slept
      through most of it while the others counted the flies on the window.
      """.replacing("\n", with: " ")
    let partial = try #require(
      find([
        Page("a", prose + "\n" + other),
        Page(
          "b",
          prose + "\n" + other.uppercased().split(separator: " ").reversed().joined(separator: " ")),
      ]).first)
    #expect(partial.relation == .partial)
    let first = prose.split(separator: ".").prefix(2).joined(separator: ".") + "."
    let excerpt = try #require(find([Page("a", prose + "\n" + other), Page("b", first)]).first)
    #expect(excerpt.relation == .excerpt)
    #expect(excerpt.direction == .aFirst)
  }

  @Test("the same quotation in two reports is one source, not a copy")
  func quotations() throws {
    let pages = [
      Page("a", "\(quoted) said the miller when he came out to look at his wheel."),
      Page("b", "At the lock a man named Aas shook his head. \(quoted) he said, and went home."),
    ]
    let lineage = try #require(find(pages).first)
    #expect(lineage.relation == .sharedQuotation)
  }

  @Test("texts on one thing in words of their own share nothing")
  func apart() {
    #expect(find([Coverage.ferry, Page("x", prose)]).isEmpty)
  }

  @Test("the order of the articles turns the pair round and changes nothing else")
  func symmetry() throws {
    let pages = [
      Page("a", published: "2031-05-03", prose),
      Page("b", published: "2031-05-04", prose + " And more of it."),
    ]
    let there = try #require(find(pages).first)
    let back = try #require(find(pages.reversed()).first)
    #expect(there.relation == back.relation)
    #expect(there.direction == .aFirst)
    #expect(back.direction == .bFirst)
    #expect(there.runs.map(\.a) == back.runs.map(\.b))
    #expect(there.runs.map(\.b) == back.runs.map(\.a))
  }

  // MARK: Direction

  private func direction(_ a: Page, _ b: Page) throws -> Lineage.Direction {
    let there = try #require(find([a, b]).first).direction
    let back = try #require(find([b, a]).first).direction
    switch there {
    case .aFirst: #expect(back == .bFirst)
    case .bFirst: #expect(back == .aFirst)
    case .unknown: #expect(back == .unknown)
    }
    return there
  }

  /// A page whose dateline names an agency.
  private func wire(
    _ id: String, outlet: String? = nil, published: String? = nil, agency: String, _ text: String
  ) -> Page {
    var page = Page(id, outlet: outlet, published: published, text)
    page.annotated.annotations.dateline = Dateline(
      span: TextSpan(0, 3), place: nil, date: nil, agency: agency)
    return page
  }

  @Test("who credits the other's house came second, whatever the dates say")
  func credit() throws {
    let agency = wire("agency", published: "2031-05-04", agency: "Nordwire", prose)
    let paper = wire(
      "paper", outlet: "Ferry Post", published: "2031-05-03", agency: "Nordwire", prose)
    #expect(try direction(agency, paper) == .aFirst)
    let named = Page("named", outlet: "Nordwire", prose)
    #expect(try direction(named, paper) == .aFirst)
    var credited = Page("credited", outlet: "Ferry Post", prose + "\nWith Nordwire")
    credited.annotated.article.blocks[1].kind = .credit
    #expect(try direction(named, credited) == .aFirst)
  }

  @Test("two papers that credit one agency are siblings")
  func siblings() throws {
    let post = wire("post", outlet: "Ferry Post", agency: "Nordwire", prose)
    let times = wire("times", outlet: "Norrby Times", agency: "Nordwire", prose)
    #expect(try direction(post, times) == .unknown)
  }

  @Test("a day that the page shows counts, a day that other accounts lend it does not")
  func days() throws {
    let early = Page("early", published: "2031-05-03", prose)
    var late = Page("late", published: "2031-05-04", prose)
    #expect(try direction(early, late) == .aFirst)
    late.annotated.annotations.published?.inferred = true
    #expect(try direction(early, late) == .unknown)
    late.annotated.annotations.published?.evidence = TextSpan(0, 3)
    #expect(try direction(early, late) == .aFirst)
  }

  @Test("of two houses the one that leaves out a part came second; one house's text may have grown")
  func cut() throws {
    let short = prose.split(separator: ".").prefix(2).joined(separator: ".") + "."
    #expect(
      try direction(
        Page("a", outlet: "Ferry Post", short), Page("b", outlet: "Norrby Times", prose)) == .bFirst
    )
    #expect(
      try direction(
        Page("a", outlet: "Ferry Post", short), Page("b", outlet: "Ferry Post", prose)) == .unknown)
  }
}
