import HearsayModel

/// A verb that attributes, and the shapes its content can take.
struct CueVerb: Sendable {
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt16
    /// `said (that) the ferry sailed`
    static let clause = Frames(rawValue: 1 << 0)
    /// `"We sail," she said`
    static let quotation = Frames(rawValue: 1 << 1)
    /// `explained why the ferry sailed`
    static let question = Frames(rawValue: 1 << 2)
    /// `announced a strike`
    static let nounPhrase = Frames(rawValue: 1 << 3)
    /// `told the crew that …`
    static let addressee = Frames(rawValue: 1 << 4)
    /// `described the talks as calm`
    static let asPhrase = Frames(rawValue: 1 << 5)
    /// `called the talks calm`
    static let predicate = Frames(rawValue: 1 << 6)
    /// `promised to sail`, `urged the crew to sail`
    static let infinitive = Frames(rawValue: 1 << 7)
    /// A belief, hope or fear: an attribution, but no speech.
    static let mental = Frames(rawValue: 1 << 8)
    /// A clause without `that` is taken only where a subject plainly begins it.
    static let needsThat = Frames(rawValue: 1 << 9)
    /// A clause is taken only behind `that`: `found that the lamps were dark`.
    static let onlyThat = Frames(rawValue: 1 << 10)
    /// Its phrase has to name something said: `withdrew the claim that …`, not "withdrew the ferry".
    static let saying = Frames(rawValue: 1 << 11)
  }

  let lemma: String
  let act: Attribution.Act
  let frames: Frames
  /// `out` in `point out`.
  let particle: String?
  /// Prepositions that bring in the content: `accused her of …`, `complained about …`.
  let contentPrepositions: Set<String>
  /// Prepositions that bring in the addressee: `called on`, `appealed to`.
  let addresseePrepositions: Set<String>
}

enum VerbForm: Sendable {
  case base, third, past, participle, gerund
}
