/// What the coverage of one or more stories amounts to. Articles are named by their index in `articles`.
public struct Comparison: Sendable {
  public var articles: [AnnotatedArticle] = []
  public var stories: [Story] = []
  public var lineages: [Lineage] = []
  public var utterances: [Utterance] = []
  public var claims: [Claim] = []
  public var differences: [Difference] = []
  public var timeline: [TimelineEntry] = []
  public var notices: [Notice] = []

  public init() {}
}

/// Words of one article, as evidence.
public struct Passage: Hashable, Sendable {
  /// Index into `Comparison.articles`.
  public var article: Int
  public var span: TextSpan

  public init(article: Int, span: TextSpan) {
    self.article = article
    self.span = span
  }
}

/// The accounts of one happening.
public struct Story: Sendable {
  /// Made of its content; does not depend on the order of the articles.
  public var id: String
  public var title: String
  /// ISO 8601 day of the event, where it is known.
  public var date: String?
  /// Indices into `Comparison.articles`, ascending.
  public var articles: [Int]
  public var event: StoryEvent
  /// Those on whom its claims rest, the most claims first.
  public var origins: [StoryOrigin] = []
  /// What is known of the words said at the event; nil where it was no talk.
  public var words: EventWords?
  /// Why these articles are one story, in words.
  public var because: [String] = []

  public init(id: String, title: String, date: String?, articles: [Int], event: StoryEvent) {
    self.id = id
    self.title = title
    self.date = date
    self.articles = articles
    self.event = event
  }
}

/// The happening that a story is about.
public struct StoryEvent: Sendable {
  /// "phone call", "vote", …: the words of the articles.
  public var kind: String?
  public var participants: [String]
  public var date: String?
  public var evidence: [Passage]

  public init(kind: String?, participants: [String], date: String?, evidence: [Passage]) {
    self.kind = kind
    self.participants = participants
    self.date = date
    self.evidence = evidence
  }
}

/// On whom everything rests that the articles tell of the words said at an event.
public struct EventWords: Sendable {
  /// The talk: "phone call".
  public var event: String
  /// Those whose words they are.
  public var speakers: [String]
  /// Those who reported them.
  public var origins: [Origin]
  /// As in `Claim`.
  public var independentOrigins: ClosedRange<Int>
  /// Articles that give any of the words.
  public var articles: [Int]
  /// How the articles say that they have them.
  public var evidence: [Passage]
  public var because: [String]

  public init(
    event: String, speakers: [String], origins: [Origin], independentOrigins: ClosedRange<Int>,
    articles: [Int], evidence: [Passage], because: [String]
  ) {
    self.event = event
    self.speakers = speakers
    self.origins = origins
    self.independentOrigins = independentOrigins
    self.articles = articles
    self.evidence = evidence
    self.because = because
  }
}

/// One origin of a story and what hangs on it.
public struct StoryOrigin: Sendable {
  public var origin: Origin
  /// Ids of the claims in which it is an origin.
  public var claims: [String]
  /// Ids of the claims that have no other: they fall if it falls.
  public var soleOriginOf: [String]
  public var articles: [Int]

  public init(origin: Origin, claims: [String], soleOriginOf: [String], articles: [Int]) {
    self.origin = origin
    self.claims = claims
    self.soleOriginOf = soleOriginOf
    self.articles = articles
  }
}

/// Which text descends from which.
public struct Lineage: Sendable {
  public enum Relation: String, Sendable {
    case copy, partial, excerpt, caption, template
    case sharedQuotation = "shared-quotation"
  }

  public enum Direction: String, Sendable {
    case aFirst = "a<b"
    case bFirst = "b<a"
    case unknown
  }

  public var a: Int
  public var b: Int
  public var relation: Relation
  public var direction: Direction
  /// 0 … 1: the share of the shorter text's prose that is shared.
  public var score: Double
  public var runs: [(a: TextSpan, b: TextSpan)]

  public init(
    a: Int, b: Int, relation: Relation, direction: Direction, score: Double,
    runs: [(a: TextSpan, b: TextSpan)]
  ) {
    self.a = a
    self.b = b
    self.relation = relation
    self.direction = direction
    self.score = score
    self.runs = runs
  }
}

/// The same words of one speaker on one occasion, as several articles carry them.
public struct Utterance: Sendable {
  public enum Variant: String, Sendable {
    case verbatim, edited, translation, paraphrase, partial
  }

  public enum Alarm: String, Sendable {
    case polarity, number, name, condition, truncated
  }

  public struct Member: Sendable {
    public var article: Int
    /// The smallest sentence that holds the words.
    public var span: TextSpan
    public var variant: Variant
    /// Index into the article's attributions.
    public var attribution: Int?
    /// How its words differ from the first member's; empty for the first.
    public var diff: [DiffSegment] = []

    public init(article: Int, span: TextSpan, variant: Variant, attribution: Int?) {
      self.article = article
      self.span = span
      self.variant = variant
      self.attribution = attribution
    }
  }

  public var id: String
  /// Index into `Comparison.stories`.
  public var story: Int
  public var speaker: String?
  public var occasion: Occasion?
  public var members: [Member]
  public var alarms: [Alarm]
  /// Why they are one utterance, in words.
  public var because: [String] = []

  public init(
    id: String, story: Int, speaker: String?, occasion: Occasion?, members: [Member],
    alarms: [Alarm]
  ) {
    self.id = id
    self.story = story
    self.speaker = speaker
    self.occasion = occasion
    self.members = members
    self.alarms = alarms
  }
}

/// A run of words of a word diff.
public struct DiffSegment: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case same, inserted, deleted
  }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// Content made comparable: what the articles say, and on whose word.
public struct Claim: Sendable {
  public enum Relation: String, Sendable {
    case verbatim, paraphrase, conflicts
  }

  public struct Account: Sendable {
    public var article: Int
    /// The smallest sentences that hold the words.
    public var spans: [TextSpan]
    /// Index into the article's attributions; nil for the outlet's own voice.
    public var attribution: Int?
    public var relation: Relation
    /// From the innermost speaker outwards; inferred links last in `via`. Empty for the outlet's own voice.
    public var chain: [SourceLink]
    public var via: [SourceLink]

    public init(
      article: Int, spans: [TextSpan], attribution: Int?, relation: Relation, chain: [SourceLink],
      via: [SourceLink]
    ) {
      self.article = article
      self.spans = spans
      self.attribution = attribution
      self.relation = relation
      self.chain = chain
      self.via = via
    }
  }

  /// Made of its content; does not depend on the order of the articles.
  public var id: String
  /// Index into `Comparison.stories`.
  public var story: Int
  /// The clearest account's words.
  public var text: String
  public var accounts: [Account]
  /// Articles of the story that do not tell it.
  public var absent: [Int]
  /// The smallest set of nodes whose removal leaves no chain.
  public var origins: [Origin]
  /// The largest number of chains that share no node (Menger 1927): a range where sources are unnamed.
  public var independentOrigins: ClosedRange<Int>
  /// Why the count is what it is, in words.
  public var because: [String]

  public init(
    id: String, story: Int, text: String, accounts: [Account], absent: [Int], origins: [Origin],
    independentOrigins: ClosedRange<Int>, because: [String]
  ) {
    self.id = id
    self.story = story
    self.text = text
    self.accounts = accounts
    self.absent = absent
    self.origins = origins
    self.independentOrigins = independentOrigins
    self.because = because
  }
}

/// A person, body or document on which a claim rests.
public struct Origin: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case person, document, institution, unnamed, outlet
  }

  public var name: String
  public var kind: Kind
  public var party: String?
  public var occasions: [Occasion]

  public init(name: String, kind: Kind, party: String?, occasions: [Occasion]) {
    self.name = name
    self.kind = kind
    self.party = party
    self.occasions = occasions
  }
}

/// Where accounts of one story part.
public struct Difference: Sendable {
  public enum Kind: String, Sendable {
    case contradiction, divergence, omission
  }

  public struct Account: Sendable {
    public var article: Int
    /// Empty where the article does not mention it.
    public var spans: [TextSpan]
    /// The words that differ, or "not mentioned".
    public var words: String

    public init(article: Int, spans: [TextSpan], words: String) {
      self.article = article
      self.spans = spans
      self.words = words
    }
  }

  /// Index into `Comparison.stories`.
  public var story: Int
  public var kind: Kind
  public var topic: String
  public var accounts: [Account]
  public var rule: String

  public init(story: Int, kind: Kind, topic: String, accounts: [Account], rule: String) {
    self.story = story
    self.kind = kind
    self.topic = topic
    self.accounts = accounts
    self.rule = rule
  }
}

/// One dated happening, merged over the articles that tell it.
public struct TimelineEntry: Sendable {
  /// Index into `Comparison.stories`.
  public var story: Int
  /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `a/b`.
  public var date: String
  /// "year", "month", "day", "interval", "minute".
  public var precision: String
  public var text: String
  public var articles: [Int]
  public var evidence: [Passage]
  /// True where the year or day was worked out.
  public var inferred: Bool

  public init(
    story: Int, date: String, precision: String, text: String, articles: [Int],
    evidence: [Passage], inferred: Bool
  ) {
    self.story = story
    self.date = date
    self.precision = precision
    self.text = text
    self.articles = articles
    self.evidence = evidence
    self.inferred = inferred
  }
}
