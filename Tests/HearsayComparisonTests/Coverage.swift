import HearsayModel

@testable import HearsayComparison

/// Three accounts of one briefing about a bridge, made up for these tests.
enum Coverage {
  static let aide = person("Mara Lindqvist", of: "City Hall")

  static let post = Page(
    "post", outlet: "Harbour Post",
    """
    # Norrby bridge to close in May
    The old bridge at Norrby will close on 3 May for seven months, City Hall spokeswoman Mara Lindqvist told reporters.
    “The bridge will certainly be open again before the first frost,” Lindqvist said.
    “Twelve divers have looked at the piers and found deep cracks in four of them,” she said.
    Mayor Vera Holm told the shipowners that the small ferry would run every hour, Lindqvist said.
    “We did not find any rot in the oak beams under the roadway,” she added.
    """
  )
  .saying("The old bridge at Norrby will close on 3 May for seven months", by: aide, at: "briefing")
  .saying("The bridge will certainly be open again before the first frost", by: aide, form: .direct)
  .saying(
    "Twelve divers have looked at the piers and found deep cracks in four of them", by: aide,
    form: .direct
  )
  .saying("Mayor Vera Holm told the shipowners that the small ferry would run every hour", by: aide)
  .saying("the small ferry would run every hour", by: person("Vera Holm"), aide, parent: 3)
  .saying("We did not find any rot in the oak beams under the roadway", by: aide, form: .direct)

  static let times = Page(
    "times", outlet: "Norrby Times",
    """
    # Repairs shut bridge
    The old bridge at Norrby would be shut from 3 May for seven months, said Mara Lindkvist, who speaks for City Hall.
    “The bridge will be open again before the first frost if the money lasts,” Lindkvist said.
    “Fourteen divers have looked at the piers and found deep cracks in four of them,” she said.
    Holm had told the shipowners a small ferry would run every hour, according to Lindkvist.
    The bridge was built by the Aas brothers in 1931.
    """
  )
  .saying(
    "The old bridge at Norrby would be shut from 3 May for seven months",
    by: person("Mara Lindkvist")
  )
  .saying(
    "The bridge will be open again before the first frost if the money lasts",
    by: person("Mara Lindkvist"),
    form: .direct
  )
  .saying(
    "Fourteen divers have looked at the piers and found deep cracks in four of them",
    by: person("Mara Lindkvist"), form: .direct
  )
  .saying(
    "Holm had told the shipowners a small ferry would run every hour", by: person("Mara Lindkvist")
  )
  .saying(
    "a small ferry would run every hour", by: person("Vera Holm"), person("Mara Lindkvist"),
    parent: 3)

  static let ferry = Page(
    "ferry", outlet: "Daily Ferry",
    """
    # Ferry to replace bridge
    A small ferry will run every hour while the Norrby bridge is shut, harbour master Jon Berg told this newspaper.
    Divers found rot in the oak beams under the roadway, Berg said.
    A person familiar with the plans said the bridge would stay shut for a year.
    """
  )
  .saying(
    "A small ferry will run every hour while the Norrby bridge is shut", by: person("Jon Berg")
  )
  .saying("Divers found rot in the oak beams under the roadway", by: person("Jon Berg"))
  .saying(
    "the bridge would stay shut for a year", by: unnamed("A person familiar with the plans"))

  static func compare(_ pages: [Page]) -> Comparison {
    Comparing.compare(pages.map(\.annotated), stories: pages.map { _ in 0 })
  }

  /// The words of a member or an account.
  static func words(_ comparison: Comparison, _ article: Int, _ span: TextSpan) -> String {
    comparison.articles[article].text[span]
  }
}

extension Comparison {
  /// The claim whose accounts include a sentence that holds these words.
  func claim(holding words: String) -> Claim? {
    claims.first { claim in
      claim.accounts.contains { account in
        account.spans.contains { articles[account.article].text[$0].contains(words) }
      }
    }
  }

  /// The utterance one of whose sentences holds these words.
  func utterance(holding words: String) -> Utterance? {
    utterances.first { utterance in
      utterance.members.contains { articles[$0.article].text[$0.span].contains(words) }
    }
  }

  func id(_ article: Int) -> String { articles[article].article.id }
}
