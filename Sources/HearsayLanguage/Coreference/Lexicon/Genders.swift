/// What tells a man from a woman: titles, nouns, given names.
enum Genders {
  static func ofNoun(_ noun: String) -> Traits.Gender {
    male.contains(noun) ? .male : female.contains(noun) ? .female : .unknown
  }

  static func ofGivenName(_ name: String) -> Traits.Gender {
    if GivenNames.either.contains(name) { return .unknown }
    if GivenNames.women.contains(name) || women.contains(name) { return .female }
    return men.contains(name) || known.contains(name) ? .male : .unknown
  }

  private static let known = Set(GivenNames.list.split(separator: " ").map(String.init))

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let male = set(
    """
    mr mr. sir lord king prince emperor pope duke count baron man boy gentleman guy husband father dad daddy son \
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
  private static let women = set(
    """
    ada adele agatha agnes alana aleksandra alexis alina alma alyssa amber amelia anastasia angelina anita anja anneke \
    annette april ariana ashley astrid audrey aurora ava beatrice becky bella bernadette beth betty beverly bianca \
    bonnie brenda brianna bridget brigitte brooke camilla candice carla carmen carolyn carrie cassandra cecilia celeste \
    celia chelsea cheryl chloe cindy clarissa colleen constance cora courtney crystal daisy danielle daphne dawn debbie \
    debra denise dolores dora doris dorothy edith eileen elaine elisa elise eliza ella elsa elsie erica erin esther \
    ethel eugenia eunice faith fatima felicia flora florence freya gabriela gabrielle gail gemma georgia geraldine \
    gertrude gina gisela gladys glenda gloria grace greta gwen hanna harriet hazel heidi helena helga henrietta hilary \
    hilda holly hope ida imogen ines inga ingeborg irene iris isabella isabelle isla ivana ivy jacqueline jade jamila \
    janice jasmine jeanette jeanne jenna jennie jenny joanne jodie josephine joy joyce juana juanita juliana juliet \
    juliette june kaitlyn kara karin karina katarina katharina katharine kathy katrina kayla kelsey kendra kerry kristen \
    kristin kristina lana larissa leah leila lena lenore leona lila lillian lily liliana lola loretta lorraine lotte \
    louisa lucia lucille lydia lynn mabel mackenzie madeleine madison mae maggie mandy marcia margarita margot marguerite \
    mariana marianne marilyn marion marjorie marlene maureen maxine mei mercedes meredith mia mildred mina mindy miranda \
    miriam moira molly monica monika muriel myra myrtle nadia naomi natasha nelly nicole noreen norma odette olympia \
    opal ophelia pam patsy patty pearl peggy phoebe phyllis polly priscilla raisa ramona regina renee rhonda rita roberta \
    rosalind rosalie rose rosemary rosie roxanne ruby sabine sabrina sadie savannah scarlett selena selma serena shannon \
    sheryl shirley silvia simone sonia sonya stacy sue susanna susanne suzanne sybil tabitha tara tiffany tracey trish \
    trudy uma valentina valerie vanessa velma vera vicky viola violet vivian vivien willa wilma winifred yasmin yolanda \
    yvonne zelda zainab zara
    """)
  private static let men = set(
    """
    abraham abdullah adolf alastair aleksandr alec alessandro alfonso alfredo ali alistair allan allen alvin amir amos \
    anders angelo ansel archibald aristotle armand arnold arturo asher ashton august augustus axel barney barry bartholomew \
    basil benedict benito bert bilal billy blake bobby brandon brendan bryan byron caleb calvin cameron carlo cedric cesar \
    charlie chester clark claude clement cliff clifford clint clinton clive cody conrad cornelius craig curtis cyril dale \
    damien darren darwin dave dean dennis derek dexter diego dimitri dirk don donovan dustin dwight dylan earl edgar edmund \
    eduardo edwin eli elias elijah elliott elmer enrique ernest ernesto ethan eugene fabian federico ferdinand fernando \
    floyd francesco francisco franklin franz fritz gabriel galileo gareth garrett gaston gavin gene geoff gerard giacomo \
    gianni gilbert giorgio giovanni glen glenn gordon greg gunther gus hank hans hamid hamilton harvey hector heinz henri \
    herman hermann hernando homer horace horst howard hubert hugo humphrey hussein hyun ibrahim ignacio irving isaiah \
    ismail ivo jared jasper javier jeremiah jerome jesse jesus jimmy joachim jonas jörg josh josiah julio julius karim \
    kenny kevin kirk kofi kris lamar lance larry lech leonardo leroy leroy lester levi lionel lou ludwig luigi luther mahmoud \
    malcolm manfred marshall marvin mason massimo mathias mathew maurizio maximilian melvin michele mikael milton mitchell \
    mohandas morgan morris moses mustafa nathaniel ned nelson nero newton norbert norm octavio olivier orlando orville osama \
    osman owen parker pascal patricio pedro percy perry pete peyton philipp pierre plato quentin rafe ralf ramon raul ray \
    reginald rene reuben rex ricardo rob rocco roderick rodney roger roland rolf romeo ronnie rudolf rufus russell ryan \
    salman salvador salvatore samir sammy saul seamus sean seth shane shaun sherman sidney siegfried silvio socrates spencer \
    stan stefano stephan steve stewart stuart sultan tariq taylor ted theo thierry tobias toby tomas tommaso tristan trevor \
    troy tyler ulrich umberto valentin vaughn vernon vince vincenzo vito vlad wallace wesley wilfred wilhelm willie winston \
    wolfram wyatt xavier yusef yasser zach zack
    """)
}
