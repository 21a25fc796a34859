/// Who is said to hold what: source, cue and content (Pareti 2015; PolNeAR), nested where one reports another.
public struct Attribution: Hashable, Sendable {
  public enum Form: String, Sendable {
    case direct, indirect, mixed
  }

  public enum Channel: String, Sendable {
    case phoneCall = "phone call"
    case videoConference = "video conference"
    case socialMedia = "social media"
    case meeting, briefing, statement, article, interview, letter, media
  }

  public enum Act: String, Sendable {
    case say, deny, accuse, warn, threaten, demand, promise, propose, agree, ask, praise, complain
    case emphasise, recall, other
  }

  /// Index into `Annotations.attributions`.
  public var id: Int
  /// Without quotation marks, the complementiser and the closing punctuation. Never empty.
  public var content: [TextSpan]
  public var cue: [TextSpan] = []
  public var source: [TextSpan] = []
  public var addressee: [TextSpan] = []
  /// Judged on this attribution's own level.
  public var form: Form
  /// Nil where the source is unnamed or unresolved.
  public var sourceName: String?
  public var sourceEntity: Int?
  public var addresseeName: String?
  public var addresseeEntity: Int?
  public var channel: Channel?
  public var act: Act = .say
  /// The source denies or rejects the content, or the text says that it was not said.
  public var negated = false
  /// The attribution whose source reports this one.
  public var parent: Int?
  /// From the innermost speaker to the outermost named source. Stated links only, the outlet left out.
  public var chain: [SourceLink] = []
  /// Reporters whom the sentence drops but the article shows.
  public var via: [SourceLink] = []
  public var occasion: Occasion?
  public var isHedged = false
  /// 0 … 1.
  public var confidence = 1.0
  /// The rule that found it, and the rule that found its source.
  public var rule: String
  /// Indices into `Annotations.sentences`: those that hold its content and cue.
  public var sentences: Range<Int> = 0..<0

  public init(id: Int, content: [TextSpan], form: Form, rule: String) {
    self.id = id
    self.content = content
    self.form = form
    self.rule = rule
  }
}

/// One link of a chain.
public struct SourceLink: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case person, institution, document, group
    /// A source whom the article does not name: "two people familiar with the talks".
    case unnamed
  }

  /// The resolved name, or an unnamed source's description.
  public var name: String
  public var kind: Kind
  /// Index into `Annotations.entities`.
  public var entity: Int?
  /// A body that the person speaks for, where the article says so: "Kremlin".
  public var party: String?

  public init(name: String, kind: Kind, entity: Int? = nil, party: String? = nil) {
    self.name = name
    self.kind = kind
    self.entity = entity
    self.party = party
  }
}

/// The event at which words were said.
public struct Occasion: Hashable, Sendable {
  /// What it is exactly: "briefing", "court filing", "Meet the Press".
  public var kind: String
  /// ISO 8601 day, where it is known.
  public var date: String?

  public init(kind: String, date: String?) {
    self.kind = kind
    self.date = date
  }
}
