import HearsayModel

/// What a comparison of the coverage finds.
extension Coverage {
  static let comparison: Comparison = {
    var comparison = Comparison()
    comparison.articles = accounts.map(\.annotated)
    comparison.claims = [gates, threats, asked, minutes, water]
    comparison.stories = [story]
    comparison.utterances = [utterance]
    comparison.differences = differences
    comparison.timeline = timeline
    comparison.lineages = [
      Lineage(
        a: 0, b: 2, relation: .excerpt, direction: .aFirst, score: 0.97,
        runs: [
          (
            orlandWire.span("Premier Halvard Kesse told Mirela Dast"),
            evening.span("Premier Halvard Kesse told Mirela Dast")
          )
        ])
    ]
    return comparison
  }()

  private static func tells(
    _ article: Int, _ words: String, _ attribution: Int?, _ relation: Claim.Relation,
    _ chain: [SourceLink], via: [SourceLink] = []
  ) -> Claim.Account {
    Claim.Account(
      article: article, spans: [accounts[article].span(words)], attribution: attribution,
      relation: relation, chain: chain, via: via)
  }

  private static let aide = Origin(
    name: "Tomas Ilven", kind: .person, party: "Orland", occasions: [briefing])

  private static let call =
    "Premier Halvard Kesse told Mirela Dast by phone on Tuesday that the gates of the Serrin dam would open before June, his aide Tomas Ilven told reporters."

  private static let gates = Claim(
    id: "c-7d1f", story: 0, text: "the gates of the Serrin dam would open before June",
    accounts: [
      tells(0, call, 1, .verbatim, [kesse, ilven]),
      tells(
        1,
        "Kesse promised that the gates would open before June if rain allows, said Tomas Ilven, the Orland premier’s aide.",
        1, .paraphrase, [kesse, ilven]),
      tells(2, call, 1, .verbatim, [kesse, ilven]),
      tells(
        3, "Ilven told Varr Radio that the gates would open before June.", 2, .paraphrase, [ilven]),
    ], absent: [], origins: [aide], independentOrigins: 1...1,
    because: [
      "Every chain leads through Tomas Ilven.",
      "Lakeside Evening and Orland Wire carry the same text here: it counts once.",
    ])

  private static let threats = Claim(
    id: "c-19ab", story: 0, text: "The talk was frank and without threats",
    accounts: [
      tells(
        0, "“The talk was frank and without threats,” Ilven said at a briefing.", 2, .verbatim,
        [ilven]),
      tells(
        1,
        "“The conversation was open and free of threats,” Ilven said, according to the Orland Wire.",
        2, .paraphrase, [ilven, wire]),
      tells(
        2, "“The talk was frank and without threats,” Ilven said at a briefing.", 2, .verbatim,
        [ilven]),
    ], absent: [3], origins: [aide], independentOrigins: 1...1,
    because: ["Every chain leads through Tomas Ilven."])

  private static let asked = Claim(
    id: "c-55e0", story: 0, text: "Dast asked for the call",
    accounts: [
      tells(0, "Dast asked for the call, the aide added.", 4, .verbatim, [ilven]),
      tells(
        1, "Kesse had asked for it, said two people familiar with the call.", 3, .conflicts,
        [insiders]),
    ], absent: [2, 3],
    origins: [
      aide,
      Origin(
        name: "two people familiar with the call", kind: .unnamed, party: nil, occasions: []),
    ], independentOrigins: 1...2,
    because: ["Two unnamed people may be anybody, Tomas Ilven among them."])

  private static let minutes = Claim(
    id: "c-0c42", story: 0, text: "the two premiers spoke for fifty minutes",
    accounts: [
      tells(
        0, "He said the two premiers spoke for fifty minutes.", 3, .verbatim, [],
        via: [ilven])
    ], absent: [1, 2, 3], origins: [aide], independentOrigins: 1...1,
    because: ["“He” is Tomas Ilven, who speaks in the sentence before, which is inferred."])

  private static let water = Claim(
    id: "c-8890", story: 0, text: "The dam holds back two thirds of the water that reaches Vantia",
    accounts: [
      tells(
        0, "The dam holds back two thirds of the water that reaches Vantia.", nil, .verbatim, []),
      tells(1, "The dam holds back about two thirds of Vantia’s water.", nil, .paraphrase, []),
    ], absent: [2, 3], origins: [], independentOrigins: 0...0,
    because: ["Each outlet says it in its own voice."])

  private static let story: Story = {
    var story = Story(
      id: "s-2f", title: "Kesse tells Dast the Serrin gates will open", date: "2024-05-14",
      articles: [0, 1, 2, 3],
      event: StoryEvent(
        kind: "phone call", participants: ["Halvard Kesse", "Mirela Dast"], date: "2024-05-14",
        evidence: [Passage(article: 0, span: orlandWire.span(call))]))
    story.origins = [
      StoryOrigin(
        origin: aide, claims: ["c-7d1f", "c-19ab", "c-55e0", "c-0c42"],
        soleOriginOf: ["c-7d1f", "c-19ab", "c-0c42"], articles: [0, 1, 2, 3]),
      StoryOrigin(
        origin: Origin(
          name: "two people familiar with the call", kind: .unnamed, party: nil, occasions: []),
        claims: ["c-55e0"], soleOriginOf: [], articles: [1]),
    ]
    story.words = EventWords(
      event: "phone call", speakers: ["Halvard Kesse", "Mirela Dast"], origins: [aide],
      independentOrigins: 1...1,
      articles: [0, 1, 2, 3], evidence: [Passage(article: 0, span: orlandWire.span(call))],
      because: ["Every account of the call leads through Tomas Ilven."])
    story.because = ["All four name the Serrin dam and appeared within three days."]
    return story
  }()

  private static let utterance: Utterance = {
    let first = "The talk was frank and without threats"
    let other = "The conversation was open and free of threats"
    var translated = Utterance.Member(
      article: 1, span: courier.span(other), variant: .translation, attribution: 2)
    translated.diff = [
      DiffSegment(.same, "The"), DiffSegment(.deleted, "talk"),
      DiffSegment(.inserted, "conversation"), DiffSegment(.same, "was"),
      DiffSegment(.deleted, "frank"), DiffSegment(.inserted, "open"), DiffSegment(.same, "and"),
      DiffSegment(.deleted, "without"), DiffSegment(.inserted, "free of"),
      DiffSegment(.same, "threats"),
    ]
    var copied = Utterance.Member(
      article: 2, span: evening.span(first), variant: .verbatim, attribution: 2)
    copied.diff = [DiffSegment(.same, first)]
    var utterance = Utterance(
      id: "u-31", story: 0, speaker: "Tomas Ilven", occasion: briefing,
      members: [
        Utterance.Member(
          article: 0, span: orlandWire.span(first), variant: .verbatim, attribution: 2),
        translated, copied,
      ], alarms: [.condition])
    utterance.because = ["One speaker, one occasion, words in the same order."]
    return utterance
  }()

  private static let differences: [Difference] = [
    Difference(
      story: 0, kind: .contradiction, topic: "who asked for the call",
      accounts: [
        Difference.Account(
          article: 0, spans: [orlandWire.span("Dast asked for the call")],
          words: "Dast asked for the call"),
        Difference.Account(
          article: 1, spans: [courier.span("Kesse had asked for it")],
          words: "Kesse had asked for it"),
      ], rule: "opposite-roles"),
    Difference(
      story: 0, kind: .divergence, topic: "when the gates open",
      accounts: [
        Difference.Account(
          article: 0, spans: [orlandWire.span("would open before June")],
          words: "would open before June"),
        Difference.Account(
          article: 1, spans: [courier.span("if rain allows, said")], words: "if rain allows"),
      ], rule: "condition-added"),
    Difference(
      story: 0, kind: .omission, topic: "how long the call was",
      accounts: [
        Difference.Account(
          article: 0, spans: [orlandWire.span("fifty minutes")], words: "fifty minutes"),
        Difference.Account(article: 1, spans: [], words: "not mentioned"),
      ], rule: "detail-absent"),
  ]

  private static let timeline: [TimelineEntry] = [
    TimelineEntry(
      story: 0, date: "2024-05-14", precision: "day", text: "The two premiers speak by phone",
      articles: [0, 2], evidence: [Passage(article: 0, span: orlandWire.span("on Tuesday"))],
      inferred: true),
    TimelineEntry(
      story: 0, date: "2024-06", precision: "month", text: "The gates are to be open before this",
      articles: [0, 1], evidence: [Passage(article: 0, span: orlandWire.span("before June"))],
      inferred: false),
  ]
}
