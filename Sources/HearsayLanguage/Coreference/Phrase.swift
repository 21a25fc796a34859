import HearsayModel

/// A mention while it is being resolved: a plain value, without anything that is counted when it is copied.
struct Phrase: Sendable {
  enum Form: UInt8, Sendable {
    case name, nominal, pronoun
  }

  /// The noun phrase up to its head, without what follows it; for a name the name, with the noun on which it hangs.
  var words: Range<Int>
  var head: Int
  var form: Form
  /// The words of the name itself.
  var name: Range<Int>?
  var kind: Entity.Kind?
  var traits: Traits
  var determiner: Determiner = .none
  var pronoun: Pronoun?
  /// Of a pronoun.
  var grammaticalCase: Pronoun.Case?
  /// Whether it is several joined by "and", taken together.
  var isPair = false
  /// Whether it is written like a name, though none was recognised: "the Captain"; of a pair, whether both are names.
  var isCapital = false
  /// The word by which it takes its place among the others; its head but for a pair, which comes after its members.
  var place: Int {
    get { last ?? head }
    set { last = newValue }
  }
  private var last: Int?

  init(
    words: Range<Int>, head: Int, form: Form, name: Range<Int>? = nil, kind: Entity.Kind? = nil,
    traits: Traits, determiner: Determiner = .none, pronoun: Pronoun? = nil,
    grammaticalCase: Pronoun.Case? = nil
  ) {
    self.words = words
    self.head = head
    self.form = form
    self.name = name
    self.kind = kind
    self.traits = traits
    self.determiner = determiner
    self.pronoun = pronoun
    self.grammaticalCase = grammaticalCase
  }
}

/// How a noun phrase starts.
enum Determiner: Int, Sendable {
  case none, the, this, a, possessive, other
}

/// What decides whether two mentions agree.
struct Traits: Hashable, Sendable {
  enum Number: UInt8, Sendable {
    case unknown, singular, plural
  }
  enum Gender: UInt8, Sendable {
    case unknown, male, female
  }
  enum Animacy: UInt8, Sendable {
    case unknown, person, thing
  }

  var number = Number.unknown
  var gender = Gender.unknown
  var animacy = Animacy.unknown
}

/// The personal pronouns.
enum Pronoun: Int, Sendable {
  case he, she, it, they, i, we, you

  enum Case: Int, Sendable {
    case subject, object, possessive, reflexive
  }

  static let forms: [String: (Pronoun, Case)] = [
    "he": (.he, .subject), "him": (.he, .object), "his": (.he, .possessive),
    "himself": (.he, .reflexive), "she": (.she, .subject), "her": (.she, .object),
    "hers": (.she, .possessive), "herself": (.she, .reflexive), "it": (.it, .subject),
    "its": (.it, .possessive), "itself": (.it, .reflexive), "they": (.they, .subject),
    "them": (.they, .object), "'em": (.they, .object), "their": (.they, .possessive),
    "theirs": (.they, .possessive), "themselves": (.they, .reflexive),
    "themself": (.they, .reflexive), "i": (.i, .subject), "me": (.i, .object),
    "my": (.i, .possessive), "mine": (.i, .possessive), "myself": (.i, .reflexive),
    "we": (.we, .subject), "us": (.we, .object), "our": (.we, .possessive),
    "ours": (.we, .possessive), "ourselves": (.we, .reflexive), "you": (.you, .subject),
    "your": (.you, .possessive), "yours": (.you, .possessive), "yourself": (.you, .reflexive),
    "yourselves": (.you, .reflexive),
  ]

  var isThirdPerson: Bool { rawValue <= Pronoun.they.rawValue }

  var traits: Traits {
    switch self {
    case .he: Traits(number: .singular, gender: .male, animacy: .person)
    case .she: Traits(number: .singular, gender: .female, animacy: .person)
    case .it: Traits(number: .singular, animacy: .thing)
    case .they: Traits(number: .plural)
    case .i: Traits(number: .singular, animacy: .person)
    case .we: Traits(number: .plural, animacy: .person)
    case .you: Traits(animacy: .person)
    }
  }
}
