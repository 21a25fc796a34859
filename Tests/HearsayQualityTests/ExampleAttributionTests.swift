import HearsayModel
import Testing

/// Who said what in the example articles, one by one.
struct ExampleAttributionTests {
  @Test("Who said what", arguments: try ExampleGold.read().attributions)
  func attribution(said: ExampleGold.Said) throws {
    try said.check {
      let examples = try Examples.compared()
      let annotated = examples.comparison.articles[try examples.article(said.file)]
      let wanted = Words(said.content.text).words
      let ranked = annotated.annotations.attributions.map { found in
        let words = found.content.flatMap { Words(annotated.text[$0]).words }
        return (found: found, agreement: agreement(words, wanted))
      }
      let best = ranked.max { $0.agreement < $1.agreement }
      guard let best, best.agreement >= Self.same else {
        Issue.record("not found; nearest: \(best.map { annotated.telling($0.found) } ?? "nothing")")
        return
      }
      let telling = Comment(rawValue: annotated.telling(best.found))
      let found = best.found
      if let source = said.source {
        #expect(found.sourceName.map(examples.known) == examples.known(source), telling)
      }
      if let unnamed = said.unnamed { #expect(found.hasUnnamedLink == unnamed, telling) }
      if let chain = said.chain {
        #expect(found.chain.map { examples.known($0.name) } == chain.map(examples.known), telling)
      }
      if let addressee = said.addressee {
        #expect(found.addresseeName.map(examples.known) == examples.known(addressee), telling)
      }
      if let channel = said.channel { #expect(found.channel?.rawValue == channel, telling) }
      if let act = said.act { #expect(found.act.rawValue == act, telling) }
      if let negated = said.negated { #expect(found.negated == negated, telling) }
    }
  }

  @Test(
    "Captions, credits and nicknames are nobody's words",
    arguments: try ExampleGold.read().nobodysWords)
  func nobody(place: ExampleGold.Place) throws {
    let examples = try Examples.compared()
    let annotated = examples.comparison.articles[try examples.article(place.file)]
    let spans = Words(annotated.text.string).places(of: place.words)
    let quotations = annotated.annotations.quotations.filter { $0.use == .speech }
    #expect(!quotations.contains { quotation in spans.contains { quotation.span.overlaps($0) } })
    for attribution in annotated.annotations.attributions {
      #expect(
        !attribution.content.contains { piece in spans.contains { $0.contains(piece) } },
        Comment(rawValue: annotated.telling(attribution)))
    }
  }

  @Test("When each article appeared", arguments: try ExampleGold.read().published)
  func published(gold: ExampleGold.Published) throws {
    try gold.check {
      let examples = try Examples.compared()
      let found = examples.comparison.articles[try examples.article(gold.file)].annotations
        .published
      guard let date = gold.date else {
        #expect(found == nil || found?.inferred == true, "a date nobody stated")
        return
      }
      #expect(found.map { String($0.date.prefix(10)) } == date)
    }
  }

  /// Share of words on which two readings of one content agree: "the claim that" may stand before it or not, an
  /// outer content and its inner one stay apart.
  private static let same = 0.75
}
