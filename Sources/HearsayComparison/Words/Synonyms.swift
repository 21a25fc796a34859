/// Words that a translator or an editor puts for one another: "tough" and "severe" sanctions.
///
/// Two words of one row are taken for the same word at a discount. Rows hold general news English, no names.
enum Synonyms {
  /// The rows that a stem stands in, ascending.
  static func rows(of stem: String) -> [Int] { rows[stem] ?? [] }

  private static let rows: [String: [Int]] = {
    var rows: [String: [Int]] = [:]
    for (index, line) in table.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") {
        rows[Stem.of(String(word)), default: []].append(index)
      }
    }
    return rows
  }()

  private static let table = """
    twice two
    wait patient
    accuse blame charge indict allege
    accord pact treaty deal agreement
    act move step measure
    address tackle touch resolve solve
    aid assistance help support
    aide adviser advisor assistant
    almost nearly practically virtually
    army military forces troops
    arrest detain custody
    assault attack strike raid offensive
    back endorse support favour
    balanced even-handed fair
    ban bar forbid prohibit outlaw
    begin start launch open commence
    big large huge major great vast enormous
    biggest largest greatest
    blast explosion bombing detonation
    boost increase raise rise grow
    border frontier
    businesslike business-like constructive professional
    call conversation talk phone telephone discussion
    cancel scrap abandon drop
    car vehicle
    careful thorough detailed close
    carefully thoroughly closely
    certain sure definite
    certainly undoubtedly surely definitely doubtless
    chance possibility likelihood
    change alter shift modify
    chief head boss leader
    child kid youngster
    clear obvious evident plain
    close shut
    company firm business
    concern worry fear anxiety
    condemn denounce castigate criticise slam decry
    consider study analyse examine review weigh
    consideration idea view proposal thought suggestion
    contact communication dialogue
    continue maintain keep persist
    core key central main chief principal crucial fundamental
    country nation state
    court tribunal
    cut reduce lower slash shrink
    damage harm hurt
    danger risk threat peril
    dead killed fatality
    decide determine resolve
    demand request ask call seek urge
    deny reject dismiss refute rebut
    diplomatic negotiated
    disaster catastrophe tragedy
    doubt question
    drop fall decline plunge slump
    effort attempt bid try
    election vote poll ballot
    end finish conclude complete
    ensure guarantee secure safeguard
    entire whole full
    evacuate withdraw pull
    expand widen broaden enlarge extend
    expect anticipate predict foresee forecast
    explain clarify
    face confront
    false fake untrue bogus
    flee escape run
    focus emphasis stress attention
    force compel coerce
    goal aim objective target purpose
    guarantee assurance pledge
    hysteria frenzy panic
    hour minute
    immediate right instant
    imminent impending looming forthcoming
    important significant vital essential
    injure wound hurt
    inquiry investigation probe
    interference meddling intervention
    invasion incursion
    issue problem question matter topic subject
    kill slay murder dead die
    lawmaker legislator deputy
    lengthy long
    lawyer attorney counsel
    lead head
    meet talk conversation sit
    meeting summit talks
    mention refer cite raise
    minister secretary
    money cash funds
    near approach
    necessary need must
    number range series array list set
    offer propose suggest
    official officer representative agent
    opponent rival adversary enemy
    outline set lay spell describe
    pay spend
    peace truce ceasefire
    plan intend scheme
    position stance view
    possible potential probable
    press urge push pressure
    prison jail
    proof evidence
    protect defend
    protest demonstration rally
    provocation provocative
    publish release issue
    quick fast rapid swift
    quit resign
    reaction response reply answer counter-proposal counterproposal
    recall remember remind
    recognise accept acknowledge
    refuse decline
    reject refuse rebuff
    remain stay
    repeat reiterate restate
    reporter journalist
    respect regard
    review revise
    rise climb jump soar surge
    rule decide
    rumour allegation claim accusation
    sabotage undermine destructive
    safe secure
    safety security
    schedule plan plan
    seize capture take annex
    send dispatch deploy
    severe tough harsh strict hard serious
    ship vessel boat
    shooting gunfire
    show demonstrate prove
    soldier troop serviceman
    soon shortly near future
    stop halt end cease
    storm hurricane
    substantive substantial meaningful concrete
    sue lawsuit
    suggestion proposal
    take assume
    tense difficult thorny strained
    tension strain
    think believe feel
    threat menace
    thwart prevent avoid avert block
    truth fact
    try seek attempt
    unfortunate regrettable
    unsure uncertain
    use employ
    victory win triumph
    violence unrest
    vow promise pledge
    want wish desire hope
    warn caution alert
    weapon arms
    wide broad
    work labour
    worldwide global world international
    wrong mistaken incorrect
    """
}
