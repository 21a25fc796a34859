import HearsayModel
import Testing

@testable import HearsayComparison

@Suite("The same words of one speaker on one occasion")
struct UtterancesTests {
  private let both = Coverage.compare([Coverage.post, Coverage.times])

  @Test("two renderings of one sentence meet, across spellings of the speaker's name")
  func meet() throws {
    let utterance = try #require(both.utterance(holding: "first frost"))
    #expect(Set(utterance.members.map { both.id($0.article) }) == ["post", "times"])
    #expect(utterance.speaker == "Mara Lindqvist" || utterance.speaker == "Mara Lindkvist")
    #expect(utterance.alarms.contains(.condition))
  }

  @Test("a number that changes on its way raises an alarm")
  func number() throws {
    let utterance = try #require(both.utterance(holding: "divers have looked"))
    #expect(utterance.members.count == 2)
    #expect(utterance.alarms.contains(.number))
    #expect(utterance.members.map(\.variant).contains(.edited))
  }

  @Test("the word diff leads from the first member to each other")
  func diff() throws {
    let utterance = try #require(both.utterance(holding: "divers have looked"))
    #expect(utterance.members[0].diff.isEmpty)
    let diff = utterance.members[1].diff
    #expect(diff.contains { $0.kind == .deleted && ["Twelve", "Fourteen"].contains($0.text) })
    #expect(diff.contains { $0.kind == .inserted && ["Twelve", "Fourteen"].contains($0.text) })
  }

  @Test("one man in two programmes says a thing twice: two utterances, one claim, one origin")
  func occasions() throws {
    let words =
      "It is highly unlikely that the bridge will open before the first snow of the winter"
    let pages = ["Harbour Hour", "First Light"].enumerated().map { index, programme in
      Page("p\(index)", outlet: "Outlet \(index)", "“\(words),” Jon Berg said.")
        .saying(words, by: person("Jon Berg"), at: programme, form: .direct)
    }
    let comparison = Coverage.compare(pages)
    #expect(comparison.utterances.isEmpty)
    let claim = try #require(comparison.claim(holding: "highly unlikely"))
    #expect(claim.accounts.count == 2)
    #expect(claim.independentOrigins == 1...1)
    #expect(claim.origins.first?.occasions.map(\.kind) == ["First Light", "Harbour Hour"])
  }

  @Test(
    "short words that lose a “not” or a condition are still one utterance, and it raises the alarm",
    arguments: [
      ("We will close the mill this year", Utterance.Alarm.polarity),
      ("We will not close the mill this year unless the bank withdraws", .condition),
    ])
  func turnedRound(words: String, alarm: Utterance.Alarm) throws {
    let pages = ["We will not close the mill this year", words].enumerated().map { index, words in
      Page("p\(index)", outlet: "Outlet \(index)", "“\(words),” Jon Berg said.")
        .saying(words, by: person("Jon Berg"), form: .direct)
    }
    let utterance = try #require(Coverage.compare(pages).utterance(holding: "close the mill"))
    #expect(utterance.members.count == 2)
    #expect(utterance.alarms == [alarm])
  }

  @Test("two people who say the same say it each for themselves")
  func speakers() throws {
    let pages = [
      ("Jon Berg", "the ferry cannot carry lorries heavier than nine tonnes across the sound"),
      ("Vera Holm", "no lorries heavier than nine tonnes can cross the sound by ferry"),
    ].map { name, words in
      Page(name, outlet: name, "\(name) said \(words).").saying(words, by: person(name))
    }
    let comparison = Coverage.compare(pages)
    #expect(comparison.utterances.isEmpty)
    let claim = try #require(comparison.claim(holding: "nine tonnes"))
    #expect(claim.accounts.count == 2)
    #expect(claim.independentOrigins == 2...2)
  }

  @Test("what a camp wants was not said once")
  func camps() {
    let pages = ["a", "b"].map { id in
      Page(
        id, outlet: id,
        "The shipowners called on the mayor to cancel the meeting with the bridge builders."
      )
      .saying(
        "to cancel the meeting with the bridge builders",
        by: SourceLink(name: "The shipowners", kind: .group))
    }
    #expect(Coverage.compare(pages).utterances.isEmpty)
  }

  @Test("a sentence that says two things meets two sentences, which stay apart")
  func twoThings() {
    let joint =
      "the oak beams under the roadway are sound and the iron railings must be painted red before June"
    let one = "the oak beams under the roadway are sound"
    let other = "the iron railings must be painted red before June"
    let pages = [
      Page("a", outlet: "A", "Berg said \(joint).").saying(joint, by: person("Jon Berg")),
      Page("b", outlet: "B", "Jon Berg said \(one). Then Berg said \(other).")
        .saying(one, by: person("Jon Berg")).saying(other, by: person("Jon Berg")),
    ]
    let comparison = Coverage.compare(pages)
    #expect(comparison.utterances.count == 2)
    #expect(comparison.utterances.allSatisfy { $0.members.count == 2 })
  }

  @Test("the same sentence in the mouths of two first names shows a misprint")
  func misprint() throws {
    let words = "with that harbour you have a trained pilot who knows every rock by name"
    let pages = ["Jon", "Johan"].map { first in
      Page(first, outlet: first, "“\(words),” \(first) Warnholm said.")
        .saying(words, by: person("\(first) Warnholm"), form: .direct)
    }
    let comparison = Coverage.compare(pages)
    #expect(comparison.utterances.count == 1)
    #expect(try #require(comparison.claim(holding: "trained pilot")).independentOrigins == 1...1)
  }

  @Test("a denial turned into its opposite raises an alarm however alike the rest is")
  func polarity() throws {
    let pages = ["will not", "will"].map { verb in
      let words =
        "the council \(verb) sell the island with the old lighthouse to the shipping company"
      return Page(verb, outlet: verb, "“\(words),” Vera Holm said.").saying(
        words, by: person("Vera Holm"), form: .direct)
    }
    let comparison = Coverage.compare(pages)
    #expect(try #require(comparison.utterances.first).alarms.contains(.polarity))
    let claim = try #require(comparison.claim(holding: "old lighthouse"))
    #expect(claim.accounts.map(\.relation).contains(.conflicts))
  }

  @Test(
    "variants are told apart",
    arguments: [
      (
        "the ferry runs every hour from May to October",
        "the ferry runs every hour from May to October", "verbatim"
      ),
      (
        "the ferry runs every hour from early May to late October on all days but Sundays and feast days",
        "the ferry runs every hour from early May", "partial"
      ),
      (
        "the severe cold caused huge damage to the lock and the sluice gates at the mill",
        "the harsh cold caused great harm to the lock and the sluice gates at the mill",
        "translation"
      ),
      (
        "the ferry runs every hour from early May to late October on all days but Sundays",
        "the ferry runs each hour from early May to late October on all days but Sundays", "edited"
      ),
    ])
  func variants(_ full: String, _ other: String, _ expected: String) throws {
    let pages = [full, other].enumerated().map { index, words in
      Page("v\(index)", outlet: "Outlet \(index)", "“\(words),” Jon Berg said.")
        .saying(words, by: person("Jon Berg"), form: .direct)
    }
    let utterance = try #require(Coverage.compare(pages).utterances.first)
    #expect(utterance.members.map(\.variant.rawValue).contains(expected))
    #expect(utterance.members[0].variant == .verbatim)
  }
}

@Suite("Word diffs")
struct WordDiffTests {
  private func diff(_ old: String, _ new: String) -> WordDiff {
    func words(_ text: String) -> [(form: String, word: String)] {
      text.split(separator: " ").map { (form: $0.lowercased(), word: String($0)) }
    }
    return WordDiff(words(old), words(new))
  }

  @Test(
    "what is kept and put in makes the new words, what is kept and taken out the old",
    arguments: 0..<60)
  func rebuild(_ seed: Int) {
    var random = Random(seed: UInt64(seed))
    let vocabulary = ["the", "bridge", "will", "close", "not", "in", "may"]
    let texts = (0..<2).map { _ in
      (0..<random.below(9)).map { _ in vocabulary[random.below(vocabulary.count)] }.joined(
        separator: " ")
    }
    let diff = diff(texts[0], texts[1])
    func text(without kind: DiffSegment.Kind) -> String {
      diff.segments.filter { $0.kind != kind }.map(\.text).joined(separator: " ")
    }
    #expect(text(without: .deleted) == texts[1])
    #expect(text(without: .inserted) == texts[0])
  }

  @Test("as much as can be is kept")
  func longest() {
    let diff = diff("the old bridge will close in May", "the bridge will not close in May")
    #expect(diff.common == 6)
    #expect(
      diff.segments == [
        DiffSegment(.same, "the"), DiffSegment(.deleted, "old"), DiffSegment(.same, "bridge will"),
        DiffSegment(.inserted, "not"), DiffSegment(.same, "close in May"),
      ])
  }
}
