import HearsayLanguage

/// One use of a cue in a sentence: who, to whom, and where its content begins.
struct Predicate {
  enum Placement {
    /// The content follows: `Dell said that …`
    case before
    /// The content precedes, wholly or in part: `…, Dell said`
    case after
  }

  enum Complement: Equatable {
    /// First token of a clause or phrase; whether `that` brought it in.
    case clause(Int)
    case nounPhrase(Int)
    case quotation(Int)
    case infinitive(Int)
    /// What something is described as or called: Z of "called Y Z".
    case described(Int)

    var isQuotation: Bool { if case .quotation = self { true } else { false } }
  }

  var verb: CueVerb
  var form: VerbForm
  /// The verb with its particle, and auxiliaries that negate it.
  var cue: Range<Int>
  var isNegated = false
  var isPassive = false
  var isHedged = false
  /// Nil where it is understood from the clause before, or where there is none.
  var subject: Range<Int>?
  /// The predicate whose subject this one shares.
  var sharesSubjectOf: Int?
  var isInverted = false
  var isRelative = false
  var addressee: Range<Int>?
  /// The first token of its clause.
  var clauseStart: Int
  /// Past the cue, the addressee and their adjuncts.
  var clauseEnd: Int
  var placement = Placement.before
  var complement: Complement?
  /// Of what something is said: `the bridge` in "the bridge is said to be haunted".
  var topic: Range<Int>?
  /// A passive that says what somebody was told to do.
  var isCommand = false
  var rule: String
}
