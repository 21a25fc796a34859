/// What a word form can be, as far as the rules need to know. A form may be several things.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  public static let determiner = WordClass(bit: 0)
  /// his, her, their …
  public static let possessive = WordClass(bit: 1)
  /// he, she, they, it, I, we, you
  public static let subjectPronoun = WordClass(bit: 2)
  /// him, her, them, me, us
  public static let objectPronoun = WordClass(bit: 3)
  public static let preposition = WordClass(bit: 4)
  public static let conjunction = WordClass(bit: 5)
  public static let subordinator = WordClass(bit: 6)
  /// Forms of be, have and do, and the modals.
  public static let auxiliary = WordClass(bit: 7)
  public static let be = WordClass(bit: 8)
  public static let modal = WordClass(bit: 9)
  public static let negation = WordClass(bit: 10)
  public static let adverb = WordClass(bit: 11)
  /// who, which, whom, whose
  public static let relative = WordClass(bit: 12)
  public static let question = WordClass(bit: 13)
  public static let weekday = WordClass(bit: 14)
  public static let month = WordClass(bit: 15)
  /// A noun for a person by office or trade: aide, minister, expert.
  public static let role = WordClass(bit: 16)
  /// The plural of one, or a noun for several people: officials, police.
  public static let people = WordClass(bit: 17)
  /// A noun for a body: ministry, council, company.
  public static let body = WordClass(bit: 18)
  /// A noun for something that says things: statement, report, indictment.
  public static let document = WordClass(bit: 19)
  public static let demonym = WordClass(bit: 20)
  public static let place = WordClass(bit: 21)
  public static let givenName = WordClass(bit: 22)
  /// Joins parts of a name: de, van, bin.
  public static let nameParticle = WordClass(bit: 23)
  /// A common verb that is no cue: went, began, became.
  public static let verb = WordClass(bit: 24)
  /// Reporters, journalists, the press.
  public static let press = WordClass(bit: 25)
  /// Starts a sentence without being a name: moreover, meanwhile.
  public static let starter = WordClass(bit: 26)
  /// Names what somebody says or holds: claim, denial, view.
  public static let statement = WordClass(bit: 28)
  /// Mr., Sen., Dr.
  public static let title = WordClass(bit: 27)

  /// Words that end a noun phrase or stand outside it.
  public static let outsideNounPhrase: WordClass = [
    .subjectPronoun, .preposition, .conjunction, .subordinator, .auxiliary, .negation, .relative,
    .question, .verb,
  ]
}
