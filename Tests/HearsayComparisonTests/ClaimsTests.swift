import HearsayModel
import Testing

@testable import HearsayComparison

@Suite("What is said, by whom, on how many origins")
struct ClaimsTests {
  private let pages = [Coverage.post, Coverage.times, Coverage.ferry]

  @Test("a briefing under two outlets is one origin; another speaker makes a second")
  func counts() throws {
    let comparison = Coverage.compare(pages)
    let closing = try #require(comparison.claim(holding: "for seven months"))
    #expect(Set(closing.accounts.map { comparison.id($0.article) }) == ["post", "times"])
    #expect(closing.independentOrigins == 1...1)
    #expect(closing.absent.map(comparison.id) == ["ferry"])
    #expect(closing.because.first?.contains("both give it through Mara Lind") == true)
    let ferry = try #require(
      comparison.claims.first {
        $0.text.contains("ferry") && Set($0.accounts.map(\.article)).count == 3
      })
    #expect(ferry.independentOrigins == 2...2)
    #expect(ferry.origins.contains { $0.name == "Jon Berg" })
    #expect(ferry.origins.contains { $0.name.hasPrefix("Mara Lind") })
  }

  @Test("the outlet's own voice is a claim with no origin where it can be checked")
  func ownVoice() throws {
    let comparison = Coverage.compare(pages)
    let built = try #require(comparison.claim(holding: "Aas brothers in 1931"))
    #expect(built.independentOrigins == 0...0)
    #expect(built.origins.isEmpty)
  }

  @Test("an unnamed source is one origin that anybody may be")
  func unnamedSource() throws {
    let claim = try #require(Coverage.compare(pages).claim(holding: "stay shut for a year"))
    #expect(claim.independentOrigins == 1...1)
    #expect(claim.origins.map(\.kind) == [.unnamed])
  }

  @Test("the same eight quoted words were spoken once, whoever is credited with them")
  func misattribution() throws {
    let words = "the river has never stood so high since the great mill burned"
    let pages = ["Jon Berg", "Vera Holm", "Jon Berg"].enumerated().map { index, name in
      Page(
        "q\(index)", outlet: "Outlet \(index)",
        "On day \(index) of the flood came this: “\(words),” \(name) said."
      )
      .saying(words, by: person(name), form: .direct, source: name)
    }
    let comparison = Coverage.compare(pages)
    let claim = try #require(comparison.claim(holding: "great mill"))
    #expect(claim.accounts.count == 3)
    #expect(claim.independentOrigins == 1...1)
    #expect(claim.origins.map(\.name) == ["Jon Berg"])
    #expect(
      claim.because.contains(
        "Outlet 1 credits the same quoted words to Vera Holm: they count once."))
    #expect(comparison.utterance(holding: "great mill")?.members.count == 3)
  }

  @Test("who denies a thing is no origin of it")
  func denial() throws {
    let comparison = Coverage.compare(pages)
    let rot = try #require(comparison.claim(holding: "rot in the oak beams"))
    #expect(Set(rot.accounts.map { comparison.id($0.article) }) == ["ferry", "post"])
    #expect(rot.independentOrigins == 1...1)
    #expect(rot.because.last?.hasSuffix("tells it otherwise and is not counted.") == true)
  }

  @Test("every span opens the words it is made of, and no claim is empty")
  func evidence() {
    let comparison = Coverage.compare(pages)
    #expect(!comparison.claims.isEmpty)
    for claim in comparison.claims {
      #expect(!claim.text.isEmpty && !claim.accounts.isEmpty && !claim.because.isEmpty)
      #expect(claim.origins.isEmpty == (claim.independentOrigins.upperBound == 0))
      let told = Set(claim.accounts.map(\.article))
      #expect(told.isDisjoint(with: claim.absent))
      #expect(told.union(claim.absent) == Set(comparison.articles.indices))
      for account in claim.accounts {
        for span in account.spans {
          #expect(!Coverage.words(comparison, account.article, span).isEmpty)
        }
      }
    }
  }

  @Test("the order of the articles changes indices and nothing else", arguments: 0..<6)
  func order(_ seed: Int) {
    var random = Random(seed: UInt64(seed))
    let first = Coverage.compare(pages)
    let other = Coverage.compare(random.shuffled(pages))
    #expect(first.claims.map(\.id) == other.claims.map(\.id))
    #expect(first.claims.map(\.text) == other.claims.map(\.text))
    #expect(first.claims.map(\.independentOrigins) == other.claims.map(\.independentOrigins))
    #expect(first.claims.map(\.because) == other.claims.map(\.because))
    #expect(Set(first.utterances.map(\.id)) == Set(other.utterances.map(\.id)))
    #expect(first.stories.map(\.id) == other.stories.map(\.id))
    #expect(first.stories.map(\.title) == other.stories.map(\.title))
    #expect(first.differences.map(\.topic) == other.differences.map(\.topic))
    #expect(first.stories[0].origins.map(\.origin) == other.stories[0].origins.map(\.origin))
  }

  @Test("a reprint and a new name for an outlet change no count")
  func reprint() throws {
    let first = Coverage.compare(pages)
    var copy = Coverage.post
    copy.annotated.article.id = "reprint"
    copy.annotated.article.outlet = "Somebody Else"
    let reprinted = Coverage.compare(pages + [copy])
    #expect(reprinted.lineages.contains { $0.relation == .copy })
    for claim in first.claims {
      let sentence = Coverage.words(first, claim.accounts[0].article, claim.accounts[0].spans[0])
      let text = claim.text
      let again = try #require(
        reprinted.claims.first { $0.text == text } ?? reprinted.claim(holding: sentence))
      #expect(again.independentOrigins == claim.independentOrigins, "\(text)")
    }
  }

  @Test("a story knows on whom it rests and what falls with each")
  func storyOrigins() throws {
    let comparison = Coverage.compare(pages)
    let origins = comparison.stories[0].origins
    let aide = try #require(origins.first)
    #expect(aide.origin.name.hasPrefix("Mara Lind"))
    #expect(aide.claims.count > aide.soleOriginOf.count)
    #expect(!aide.soleOriginOf.isEmpty)
    for id in aide.soleOriginOf {
      let claim = try #require(comparison.claims.first { $0.id == id })
      #expect(claim.origins.map(\.name) == [aide.origin.name])
    }
  }

  @Test("nothing compared gives nothing")
  func nothing() {
    let comparison = Comparing.compare([], stories: [])
    #expect(
      comparison.claims.isEmpty && comparison.stories.isEmpty && comparison.utterances.isEmpty)
    let blank = Coverage.compare([Page("a", ""), Page("b", "\n\n")])
    #expect(blank.stories.count == 1)
    #expect(blank.claims.isEmpty)
  }

  @Test("the comparison of three pages, whole")
  func golden() {
    let comparison = Coverage.compare(pages)
    let lines = comparison.claims.map { claim -> String in
      let outlets = Set(claim.accounts.map { comparison.id($0.article) }).sorted().joined(
        separator: " ")
      let range = "\(claim.independentOrigins.lowerBound)…\(claim.independentOrigins.upperBound)"
      return "\(range) [\(outlets)] \(claim.text)"
    }
    let expected = """
      2…2 [ferry post times] the small ferry would run every hour
      1…1 [post times] The old bridge at Norrby will close on 3 May for seven months
      1…1 [post times] The bridge will be open again before the first frost if the money lasts
      1…1 [post times] Twelve divers have looked at the piers and found deep cracks in four of them
      1…1 [post times] Mayor Vera Holm told the shipowners that the small ferry would run every hour
      1…1 [ferry post] Divers found rot in the oak beams under the roadway
      0…0 [times] The bridge was built by the Aas brothers in 1931.
      1…1 [ferry] the bridge would stay shut for a year
      """
    #expect(lines.joined(separator: "\n") == expected)
  }
}
