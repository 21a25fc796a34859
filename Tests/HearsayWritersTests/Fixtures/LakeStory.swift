import HearsayModel

/// Four accounts of one phone call about a lake, compared by hand: a premier's words through her aide in three outlets, one of
/// them in its own translation; an engineer and an unnamed official; what the outlets say themselves.
enum LakeStory {
  static let courier: WrittenArticle = {
    var page = WrittenArticle(
      "courier.txt", outlet: "Vessen Courier", published: "2031-03-04",
      """
      Marn: Lake Orrin stays full
      Premier Ilse Marn told President Otto Kesh by phone that the lake “will not be drained before June”, her aide Pavo Brill told reporters.
      The call was held on Monday.
      """)
    let outer = page.attribute(
      "Premier Ilse Marn told President Otto Kesh by phone that the lake “will not be drained before June”",
      to: "her aide Pavo Brill", named: "Pavo Brill", cue: "told reporters"
    ) {
      $0.channel = .briefing
      $0.occasion = Occasion(kind: "briefing", date: "2031-03-04")
    }
    page.attribute(
      "the lake “will not be drained before June”", to: "Premier Ilse Marn", named: "Ilse Marn",
      cue: "told"
    ) {
      $0.form = .mixed
      $0.addresseeName = "Otto Kesh"
      $0.channel = .phoneCall
      $0.parent = outer
      $0.chain.append(SourceLink(name: "Pavo Brill", kind: .person, party: "Premier's Office"))
    }
    return page
  }()

  static let herald: WrittenArticle = {
    var page = WrittenArticle(
      "herald.txt", outlet: "Tolmar Herald", published: "2031-03-05",
      """
      Žalka 🌊 may be emptied
      “The lake will be drained in June,” Marn said, according to Brill.
      The dam is safe, said an official who knows the plans.
      """)
    page.attribute(
      "The lake will be drained in June", to: "Marn", named: "Ilse Marn", cue: "said"
    ) {
      $0.form = .direct
      $0.chain.append(SourceLink(name: "Pavo Brill", kind: .person))
    }
    page.attribute(
      "The dam is safe", to: "an official who knows the plans", named: nil, cue: "said an"
    ) {
      $0.chain = [SourceLink(name: "an official who knows the plans", kind: .unnamed)]
    }
    return page
  }()

  static let radio: WrittenArticle = {
    var page = WrittenArticle(
      "radio.txt", outlet: "Lake Radio", published: nil,
      """
      Engineer speaks of the dam 👩‍🔬
      Žofia Lenk denied that the dam is safe. “It’s cracked,” she said. The lake will not be emptied before June, Marn promised.
      Forty houses stand below it.
      """)
    page.attribute("the dam is safe", to: "Žofia Lenk", named: "Žofia Lenk", cue: "denied") {
      $0.negated = true
      $0.act = .deny
    }
    page.attribute(
      "The lake will not be emptied before June", to: "Marn", named: "Ilse Marn", cue: "promised"
    ) {
      $0.act = .promise
      $0.via = [SourceLink(name: "Pavo Brill", kind: .person)]
    }
    return page
  }()

  static let post = WrittenArticle(
    "post.txt", outlet: nil, published: "2031-03-05",
    """
    Lake Orrin
    Forty houses stand below the dam, which was built in 1961.
    """)

  private static let pages = [courier, herald, radio, post]

  static var comparison: Comparison {
    var comparison = Comparison()
    comparison.articles = pages.map(\.annotated)
    comparison.stories = [story]
    comparison.claims = [drained, dam, houses]
    comparison.utterances = [utterance]
    comparison.differences = differences
    comparison.timeline = timeline
    comparison.lineages = [lineage]
    comparison.notices = [Notice("no-date", "radio.txt states no date")]
    return comparison
  }
}

// MARK: - What is compared

extension LakeStory {
  private static let brill = Origin(
    name: "Pavo Brill", kind: .person, party: "Premier's Office",
    occasions: [Occasion(kind: "briefing", date: "2031-03-04")])
  private static let lenk = Origin(
    name: "Žofia Lenk", kind: .person, party: nil, occasions: [])
  private static let official = Origin(
    name: "an official who knows the plans", kind: .unnamed, party: nil, occasions: [])

  private static var story: Story {
    var story = Story(
      id: "s-lake", title: "Lake Orrin", date: "2031-03-03", articles: [0, 1, 2, 3],
      event: StoryEvent(
        kind: "phone call", participants: ["Ilse Marn", "Otto Kesh"], date: "2031-03-03",
        evidence: [Passage(article: 0, span: courier["The call was held on Monday."])]))
    story.origins = [
      StoryOrigin(
        origin: brill, claims: ["c-drained"], soleOriginOf: ["c-drained"], articles: [0, 1, 2]),
      StoryOrigin(origin: lenk, claims: ["c-dam"], soleOriginOf: [], articles: [2]),
    ]
    story.because = ["All four name Lake Orrin in one week."]
    return story
  }

  private static func account(
    _ article: Int, _ words: String, _ attribution: Int?, _ relation: Claim.Relation = .verbatim
  ) -> Claim.Account {
    let page = pages[article]
    let found = attribution.map { page.annotated.annotations.attributions[$0] }
    return Claim.Account(
      article: article, spans: [page[words]], attribution: attribution, relation: relation,
      chain: found?.chain ?? [], via: found?.via ?? [])
  }

  private static var drained: Claim {
    Claim(
      id: "c-drained", story: 0, text: "The lake will not be drained before June.",
      accounts: [
        account(0, "the lake “will not be drained before June”", 1),
        account(1, "The lake will be drained in June", 0, .conflicts),
        account(2, "The lake will not be emptied before June", 1, .paraphrase),
      ], absent: [3], origins: [brill], independentOrigins: 1...1,
      because: ["Lake Radio, Tolmar Herald and Vessen Courier all give it through Pavo Brill."])
  }

  private static var dam: Claim {
    Claim(
      id: "c-dam", story: 0, text: "The dam is safe.",
      accounts: [
        account(1, "The dam is safe", 1), account(2, "the dam is safe", 0, .conflicts),
      ], absent: [0, 3], origins: [official, lenk], independentOrigins: 1...2,
      because: ["An unnamed source may be one of the others, so the count is a range."])
  }

  private static var houses: Claim {
    Claim(
      id: "c-houses", story: 0, text: "Forty houses stand below the dam.",
      accounts: [
        account(2, "Forty houses stand below it.", nil, .paraphrase),
        account(3, "Forty houses stand below the dam", nil),
      ], absent: [0, 1], origins: [], independentOrigins: 0...0, because: [])
  }

  private static var utterance: Utterance {
    var translated = Utterance.Member(
      article: 1, span: herald["The lake will be drained in June"], variant: .translation,
      attribution: 0)
    translated.diff = [
      DiffSegment(.same, "the lake will"), DiffSegment(.deleted, "not"),
      DiffSegment(.same, "be drained"), DiffSegment(.deleted, "before"),
      DiffSegment(.inserted, "in"), DiffSegment(.same, "June"),
    ]
    let first = Utterance.Member(
      article: 0, span: courier["the lake “will not be drained before June”"], variant: .verbatim,
      attribution: 1)
    var utterance = Utterance(
      id: "u-lake", story: 0, speaker: "Ilse Marn",
      occasion: Occasion(kind: "phone call", date: nil),
      members: [first, translated], alarms: [.polarity])
    utterance.because = ["Words of Ilse Marn on one occasion."]
    return utterance
  }

  private static var differences: [Difference] {
    [
      Difference(
        story: 0, kind: .omission, topic: "the day of the call",
        accounts: [
          Difference.Account(
            article: 0, spans: [courier["The call was held on Monday."]], words: "Monday"),
          Difference.Account(article: 1, spans: [], words: "not mentioned"),
        ], rule: "detail-omitted"),
      Difference(
        story: 0, kind: .contradiction, topic: "whether the dam is safe",
        accounts: [
          Difference.Account(article: 1, spans: [herald["The dam is safe"]], words: "safe"),
          Difference.Account(
            article: 2, spans: [radio["“It’s cracked,” she said."]], words: "cracked"),
        ], rule: "claim-denied"),
    ]
  }

  private static var timeline: [TimelineEntry] {
    [
      TimelineEntry(
        story: 0, date: "1961", precision: "year", text: "The dam was built.", articles: [3],
        evidence: [Passage(article: 3, span: post["built in 1961"])], inferred: false),
      TimelineEntry(
        story: 0, date: "2031-03-03", precision: "day", text: "The call was held.", articles: [0],
        evidence: [Passage(article: 0, span: courier["on Monday"])], inferred: true),
    ]
  }

  private static var lineage: Lineage {
    Lineage(
      a: 2, b: 3, relation: .excerpt, direction: .unknown, score: 0.254,
      runs: [(a: radio["Forty houses stand below"], b: post["Forty houses stand below"])])
  }
}
