/// What tells a man from a woman: titles, nouns, given names.
enum Genders {
  static func ofNoun(_ noun: String) -> Traits.Gender {
    male.contains(noun) ? .male : female.contains(noun) ? .female : .unknown
  }

  static func ofGivenName(_ name: String) -> Traits.Gender {
    if GivenNames.either.contains(name) { return .unknown }
    if GivenNames.women.contains(name) || GivenNameGenders.women.contains(name) { return .female }
    return GivenNameGenders.men.contains(name) || known.contains(name) ? .male : .unknown
  }

  private static let known = Set(GivenNames.list.split(separator: " ").map(String.init))

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let male = set(
    """
    mr mr. sir lord king prince emperor pope duke count baron man boy gentleman guy husband hubby father dad daddy son \
    brother uncle nephew grandfather grandpa grandson stepfather widower bridegroom groom spokesman chairman \
    congressman businessman salesman policeman fireman fisherman craftsman statesman sportsman cameraman frontman \
    actor waiter monk priest bishop cardinal archbishop imam rabbi fellow bloke dude lad sheikh tsar sultan knight \
    boyfriend
    """)
  private static let female = set(
    """
    mrs mrs. ms ms. miss madam madame lady dame queen princess empress duchess countess baroness woman girl wife \
    mother mom mum mommy mummy daughter sister aunt niece grandmother grandma granddaughter stepmother widow bride \
    spokeswoman chairwoman congresswoman businesswoman saleswoman policewoman actress waitress nun heroine hostess \
    goddess girlfriend lass midwife ballerina
    """)
}
