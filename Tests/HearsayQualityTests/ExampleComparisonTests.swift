import HearsayModel
import Testing

/// What the example articles amount to together.
struct ExampleComparisonTests {
  @Test("Which articles are one story")
  func stories() throws {
    let examples = try Examples.compared()
    let found = examples.comparison.stories.map { story in
      Set(story.articles.map { examples.comparison.articles[$0].article.id })
    }
    #expect(Set(found) == Set(examples.gold.stories.map { Set($0.files) }))
  }

  @Test("Which article prints another's text")
  func reprints() throws {
    let examples = try Examples.compared()
    let articles = examples.comparison.articles.map(\.article.id)
    let found = examples.comparison.lineages
      .filter { [.copy, .partial, .excerpt].contains($0.relation) }
    let pairs = found.map { Set([articles[$0.a], articles[$0.b]]) }
    #expect(Set(pairs) == Set(examples.gold.reprints.map { Set([$0.original, $0.copy]) }))
    for lineage in found {
      let copy = articles[lineage.direction == .bFirst ? lineage.a : lineage.b]
      #expect(lineage.direction != .unknown, "which came first: \(pairs)")
      #expect(examples.gold.reprints.contains { $0.copy == copy }, "\(copy) is no copy")
    }
  }

  @Test("On whom each claim rests", arguments: try ExampleGold.read().claims)
  func claim(gold: ExampleGold.Claim) throws {
    try gold.check {
      let examples = try Examples.compared()
      let claims = try gold.told.map {
        Set(try examples.claims(at: $0, ownVoice: gold.ownVoice == true))
      }
      let shared = claims.dropFirst().reduce(claims.first ?? []) { $0.intersection($1) }
      guard let claim = examples.comparison.claims.first(where: { shared.contains($0.id) }) else {
        Issue.record(
          "no claim joins these accounts: \(zip(gold.told, claims).map { "\($0.file) \($1.sorted())" })"
        )
        return
      }
      let because = Comment(rawValue: claim.because.joined(separator: " "))
      #expect(claim.independentOrigins == gold.min...gold.max, because)
      if let origins = gold.origins {
        #expect(
          Set(claim.origins.map { examples.known($0.name) }) == Set(origins.map(examples.known)),
          because)
      }
      for file in gold.absent ?? [] {
        #expect(claim.absent.contains(try examples.article(file)), "\(file) does not tell it")
      }
    }
  }

  @Test("Which sentences are one utterance", arguments: try ExampleGold.read().utterances.same)
  func sameUtterance(pair: ExampleGold.Pair) throws {
    try pair.check {
      let joined = try Examples.compared().joined(pair)
      #expect(joined)
    }
  }

  @Test("Which sentences only look like one", arguments: try ExampleGold.read().utterances.decoys)
  func decoy(pair: ExampleGold.Pair) throws {
    try pair.check {
      let joined = try Examples.compared().joined(pair)
      #expect(!joined)
    }
  }

  @Test("What happened when", arguments: try ExampleGold.read().timeline.rows)
  func timeline(row: ExampleGold.Row) throws {
    try row.check {
      let examples = try Examples.compared()
      let article = try examples.article(row.file)
      let spans = try examples.places(row.words, in: article)
      let there = examples.comparison.timeline.filter { entry in
        entry.evidence.contains { passage in
          passage.article == article && spans.contains { passage.span.overlaps($0) }
        }
      }
      #expect(
        there.contains { $0.date == row.date },
        "found there: \(there.map(\.date).joined(separator: ", "))")
    }
  }

  @Test(
    "Dates of photographs stay off the timeline", arguments: try ExampleGold.read().timeline.decoys)
  func photograph(date: String) throws {
    let entries = try Examples.compared().comparison.timeline
    #expect(!entries.contains { $0.date.hasPrefix(date) })
  }

  @Test("Where the accounts part", arguments: try ExampleGold.read().differences)
  func difference(gold: ExampleGold.Difference) throws {
    try gold.check {
      let examples = try Examples.compared()
      let kind = try #require(Difference.Kind(rawValue: gold.kind))
      let found = examples.comparison.differences.filter { $0.kind == kind }
      let fits = try found.contains { difference in
        try gold.accounts.allSatisfy { try holds(difference, $0, examples) }
          && (gold.silent ?? []).allSatisfy { file in
            let article = try examples.article(file)
            return difference.accounts.contains { $0.article == article && $0.spans.isEmpty }
          }
      }
      #expect(fits, "found of this kind: \(found.map(\.topic).joined(separator: "; "))")
    }
  }

  private func holds(
    _ difference: Difference, _ place: ExampleGold.Place, _ examples: Examples
  ) throws -> Bool {
    let article = try examples.article(place.file)
    let spans = try examples.places(place.words, in: article)
    return difference.accounts.contains { account in
      account.article == article
        && account.spans.contains { span in spans.contains { span.overlaps($0) } }
    }
  }
}
