import HearsayModel
import Testing

@testable import HearsayComparison

@Suite("Independent origins of a claim")
struct OriginCountTests {
  /// Counts what pages say, each page's first attribution an account of the claim; pages without one say it themselves.
  private func count(_ pages: [Page], copies: [Lineage] = []) -> OriginCount {
    let articles = pages.map(\.annotated)
    let book = SpeakerBook(articles, among: Array(articles.indices))
    let counter = OriginCounter(
      articles: articles, book: book,
      parties: Parties(book, articles: articles, among: Array(articles.indices)),
      copies: Copies(copies), rank: ArticleOrder(articles).rank)
    return counter.count(
      articles.indices.map { index in
        let attribution = articles[index].annotations.attributions.first
        return Claim.Account(
          article: index, spans: [articles[index].annotations.sentences[0].span],
          attribution: attribution == nil ? nil : 0, relation: .verbatim,
          chain: attribution?.chain ?? [],
          via: attribution?.via ?? [])
      })
  }

  private func page(_ id: String, _ outlet: String, by links: SourceLink..., via: [SourceLink] = [])
    -> Page
  {
    var page = Page(id, outlet: outlet, "The old bridge at Norrby will close in May.")
      .saying("The old bridge at Norrby will close in May", via: via)
    page.annotated.annotations.attributions[0].chain = links
    return page
  }

  @Test("one aide's briefing under four outlets is one origin")
  func oneBriefing() {
    let aide = person("Mara Lindqvist", of: "City Hall")
    let result = count([
      page("a", "Harbour Post", by: aide), page("b", "Norrby Times", by: person("Vera Holm"), aide),
      page("c", "Daily Ferry", by: person("Lindqvist")),
      page("d", "Coast Radio", by: person("Mara Lindqvsit")),
    ])
    #expect(result.range == 1...1)
    #expect(result.origins.map(\.name) == ["Mara Lindqvist"])
    #expect(
      result.because.first
        == "Coast Radio, Daily Ferry, Harbour Post and Norrby Times all give it through Mara Lindqvist."
    )
  }

  @Test("one mayor whom two aides quote is one origin, two aides who speak for themselves are two")
  func mayorAndAides() {
    let mayor = person("Vera Holm")
    let quoted = count([
      page("a", "Harbour Post", by: mayor, person("Mara Lind")),
      page("b", "Norrby Times", by: mayor, person("Jon Berg")),
    ])
    #expect(quoted.range == 1...1)
    #expect(quoted.origins.map(\.name) == ["Vera Holm"])
    let apart = count([
      page("a", "Harbour Post", by: person("Mara Lind")),
      page("b", "Norrby Times", by: person("Jon Berg")),
    ])
    #expect(apart.range == 2...2)
    #expect(apart.origins.map(\.name) == ["Jon Berg", "Mara Lind"])
  }

  @Test("a last name alone is the namesake who speaks the most, and joins nobody else to it")
  func namesakes() {
    let mayor = person("Vera Holm")
    let speaking = ["a", "b", "c"].map { page($0, "Outlet \($0)", by: mayor) }
    let short = page("d", "Daily Ferry", by: person("Holm"))
    let wife = page("e", "Coast Radio", by: person("Ida Holm"))
    let result = count(speaking + [short, wife])
    #expect(result.range == 2...2)
    #expect(result.origins.map(\.name) == ["Ida Holm", "Vera Holm"])
    #expect(count([speaking[0], short, wife]).range == 3...3)
  }

  @Test("the outlets' own voice is no origin")
  func ownVoice() {
    var page = Page("a", outlet: "Harbour Post", "The old bridge at Norrby will close in May.")
    let alone = count([page])
    #expect(alone.range == 0...0)
    #expect(alone.origins.isEmpty)
    #expect(alone.because == ["Harbour Post says it in its own voice: no source is named."])
    page.annotated.article.outlet = "Daily Ferry"
    let beside = count([page, self.page("b", "Norrby Times", by: person("Jon Berg"))])
    #expect(beside.range == 1...1)
    #expect(beside.because.last == "Daily Ferry adds no origin: own voice.")
  }

  @Test("an unnamed source alone is one; beside named ones it makes a range")
  func unnamedSources() {
    #expect(count([page("a", "Harbour Post", by: unnamed("a city official"))]).range == 1...1)
    let two = count([
      page("a", "Harbour Post", by: unnamed("a city official")),
      page("b", "Norrby Times", by: unnamed("a city official")),
    ])
    #expect(two.range == 1...2)
    let mixed = count([
      page("a", "Harbour Post", by: person("Mara Lind")),
      page("b", "Norrby Times", by: person("Jon Berg")),
      page("c", "Daily Ferry", by: unnamed("a person familiar with the plans")),
    ])
    #expect(mixed.range == 2...3)
    #expect(
      mixed.because.last == "An unnamed source may be one of the others, so the count is a range.")
    let shared = count([
      page("a", "Harbour Post", by: person("Vera Holm")),
      page(
        "b", "Norrby Times", by: person("Vera Holm"), unnamed("two people familiar with the plans")),
    ])
    #expect(shared.range == 1...1)
  }

  @Test("members of a group count apart, unless the other account shows who told what they said")
  func groups() {
    func joint(_ id: String, _ outlet: String, through reporter: SourceLink?) -> Page {
      var page = Page(id, outlet: outlet, "The two mayors agreed to close the old bridge.")
        .group("Vera Holm and Per Dahl", of: [("Vera Holm", .person), ("Per Dahl", .person)])
        .saying("to close the old bridge")
      page.annotated.annotations.attributions[0].chain =
        [group("Vera Holm and Per Dahl", entity: 2)] + [reporter].compactMap { $0 }
      return page
    }
    let direct = joint("a", "Harbour Post", through: nil)
    #expect(count([direct]).range == 2...2)
    let told = count([direct, joint("b", "Norrby Times", through: person("Mara Lind"))])
    #expect(told.range == 1...1)
    #expect(told.origins.map(\.name) == ["Mara Lind"])
    #expect(
      told.because.contains { $0.contains("known through Mara Lind") && $0.contains("inferred") })
  }

  @Test("an office speaks through its people; two offices stay two")
  func offices() {
    let one = count([
      page("a", "Harbour Post", by: office("City Hall")),
      page("b", "Norrby Times", by: person("Mara Lind", of: "City Hall")),
    ])
    #expect(one.range == 1...1)
    #expect(one.because.contains("Mara Lind speaks for City Hall: they count as one."))
    #expect(
      count([
        page("a", "Harbour Post", by: office("City Hall")),
        page("b", "Norrby Times", by: office("Port Office")),
      ]).range == 2...2)
    #expect(
      count([
        page("a", "Harbour Post", by: office("Ministry of Ferries")),
        page("b", "Norrby Times", by: office("the Ferries Ministry")),
      ]).range == 1...1)
  }

  @Test("a reprint adds nothing, whatever name the copy gives to its source")
  func reprints() {
    let original = page("a", "Harbour Post", by: person("Mara Lind"))
    let copy = page("b", "Norrby Times", by: office("the council"))
    #expect(count([original, copy]).range == 2...2)
    let sentence = original.annotated.annotations.sentences[0].span
    let lineage = Lineage(
      a: 0, b: 1, relation: .copy, direction: .unknown, score: 1, runs: [(a: sentence, b: sentence)]
    )
    let merged = count([original, copy], copies: [lineage])
    #expect(merged.range == 1...1)
    #expect(merged.origins.map(\.name) == ["Mara Lind"])
    #expect(
      merged.because.contains(
        "Harbour Post and Norrby Times carry the same text here: it counts once."))
  }

  @Test("an inferred reporter is a link, and the reason says so")
  func inferredReporter() {
    let result = count([
      page("a", "Harbour Post", by: person("Vera Holm"), via: [person("Mara Lind")]),
      page("b", "Norrby Times", by: person("Per Dahl"), person("Mara Lind")),
    ])
    #expect(result.range == 1...1)
    #expect(result.origins.map(\.name) == ["Mara Lind"])
    #expect(result.because.first?.hasSuffix("Mara Lind (inferred).") == true)
  }

  @Test(
    "counts do not change with the order, with duplicates or with the names of outlets",
    arguments: 0..<20)
  func laws(_ seed: Int) {
    var random = Random(seed: UInt64(seed))
    let people = [
      person("Mara Lind", of: "City Hall"), person("Jon Berg"), person("Vera Holm"),
      office("City Hall"),
      document("the harbour report"), unnamed("a city official"),
    ]
    let pages = (0..<(2 + random.below(4))).map { index in
      var page = Page(
        "p\(index)", outlet: "Outlet \(index)", "Sentence \(index) says that the bridge will close."
      ).saying("the bridge will close")
      page.annotated.annotations.attributions[0].chain = (0..<(1 + random.below(2))).map { _ in
        people[random.below(people.count)]
      }
      return page
    }
    let first = count(pages)
    #expect(first.range.upperBound >= 1)
    let reordered = count(random.shuffled(pages))
    #expect(reordered.range == first.range)
    #expect(reordered.origins == first.origins)
    #expect(reordered.because == first.because)
    let renamed = count(
      pages.map { page in
        var page = page
        page.annotated.article.outlet = page.annotated.article.outlet.map { "The \($0) Gazette" }
        return page
      })
    #expect(renamed.range == first.range)
    #expect(renamed.origins == first.origins)
    let sentence = pages[0].annotated.annotations.sentences[0].span
    let twice = count(
      pages + [pages[0]],
      copies: [
        Lineage(
          a: 0, b: pages.count, relation: .copy, direction: .unknown, score: 1,
          runs: [(a: sentence, b: sentence)])
      ])
    #expect(twice.range == first.range)
  }
}
