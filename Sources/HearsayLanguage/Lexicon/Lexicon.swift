/// Word forms and what they can be. Closed classes in full; open classes as far as news needs them.
public enum Lexicon {
  /// - Parameter form: a token's form (lower case, plain apostrophes).
  public static func classes(of form: String) -> WordClass {
    if let known = table[form] { return known }
    if form.hasSuffix("ly"), form.utf8.count > 4 { return .adverb }
    if form.hasPrefix("non-") || form.hasPrefix("ex-") {
      return table[String(form.drop { $0 != "-" }.dropFirst())] ?? []
    }
    return []
  }

  private static let table: [String: WordClass] = {
    var table: [String: WordClass] = [:]
    func add(_ words: String, _ classes: WordClass) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[String(word), default: []].formUnion(classes)
      }
    }
    for (classes, words) in closed + open { add(words, classes) }
    for place in Places.countries {
      for name in place.names where !name.contains(" ") { add(name, .place) }
      for name in place.demonyms where !name.contains(" ") { add(name, .demonym) }
    }
    add(Places.others, .place)
    add(GivenNames.list, .givenName)
    for title in Abbreviations.titles { table[title + ".", default: []].formUnion(.title) }
    return table
  }()

  private static let closed: [(WordClass, String)] = [
    (
      .determiner,
      "the a an this that these those some any no every each both all several many few other another such most half"
    ),
    ([.determiner, .possessive], "his her its their my your our whose"),
    (
      .subjectPronoun,
      "he she it they i we you there everyone someone nobody anyone everybody nothing"
    ),
    (.objectPronoun, "him her them me us himself herself themselves itself ourselves"),
    (
      .preposition,
      "of in on at by with from to for about into over after before between through during under against without within along across behind beyond near amid among around despite like off onto out per since than toward towards until up upon via versus regarding concerning including according because outside inside above below opposite"
    ),
    (.conjunction, "and but or nor yet so plus"),
    (
      .subordinator,
      "that if whether while although though unless because as when where until since once whereas lest"
    ),
    ([.auxiliary, .be], "be is are was were been being am 's 're 'm"),
    (.auxiliary, "has have had having do does did doing done 've 'd 'll"),
    ([.auxiliary, .modal], "will would can could may might shall should must ca wo"),
    (.negation, "not n't never"),
    (
      .adverb,
      "also again already still even just then later earlier now soon ever often once too very rather quite almost nearly further instead meanwhile however therefore thus yet first last far well here there repeatedly today yesterday tomorrow tonight separately afterwards afterward elsewhere only always merely simply perhaps maybe"
    ),
    (.relative, "who which whom whose"),
    (.question, "why how what whether when where who"),
    (
      .weekday,
      "monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays"
    ),
    (
      .month,
      "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."
    ),
    (
      .statement,
      "allegation allegations accusation accusations claim claims rumour rumours rumor rumors concern concerns alarm doubt doubts fear fears confidence hope readiness support regret outrage denial denials argument arguments assertion assertions advice warning warnings contention belief suggestion promise pledge statement conclusion complaint complaints prediction insistence view opinion words"
    ),
    (.title, "mr mrs ms dr prof sir dame lord lady"),
    (
      .nameParticle,
      "de del della der den van von bin ibn al el la le du da dos di ben abu ter ten af av zu"
    ),
    (
      .starter,
      "moreover furthermore meanwhile however nevertheless nonetheless additionally instead besides still thus hence therefore overall similarly likewise asked speaking commenting recall thank thanks please yes no well now right welcome read more see photo image file editor updated published breaking exclusive watch live video analysis opinion according despite during following given based"
    ),
  ]

  private static let open: [(WordClass, String)] = [
    (
      .role,
      "president premier minister chancellor secretary leader official aide adviser advisor spokesman spokeswoman spokesperson ambassador envoy diplomat senator congressman congresswoman representative governor mayor commissioner chief head director chairman chairwoman chairperson chair deputy general colonel captain commander admiral lieutenant sergeant judge justice prosecutor attorney lawyer solicitor analyst expert researcher professor scientist economist historian author writer activist candidate king queen prince princess pope bishop archbishop cardinal imam rabbi coach ceo founder co-founder manager officer sheriff negotiator counterpart correspondent reporter journalist editor anchor host witness resident farmer fisherman owner worker skipper engineer inspector source politician lawmaker legislator speaker member nominee monarch teacher student doctor nurse surgeon physician specialist consultant strategist organizer organiser coordinator administrator superintendent principal dean president-elect vice-president vice ex-president ex-minister delegate emissary mediator broker harbourmaster harbormaster pilot driver trader investor banker treasurer auditor ombudsman regulator man woman scholar fellow narrator moderator person individual critic columnist pollster operative insider whistleblower shopkeeper neighbour neighbor passenger survivor relative father mother brother sister son daughter wife husband widow friend lecturer strongman ruler dictator statesman congressperson councillor councilman councilwoman alderman marshal ranger detective agent counsel press-secretary undersecretary surveyor baker architect trainer carpenter plumber builder butcher gardener grocer sailor seafarer fireman firefighter paramedic midwife priest vicar monk nun musician singer actor actress painter sculptor poet novelist photographer producer athlete player striker goalkeeper referee cyclist runner swimmer boxer jockey astronomer biologist chemist physicist geologist meteorologist epidemiologist psychologist sociologist statistician technician mechanic clerk cashier waiter waitress chef cook barber tailor shepherd miner docker navigator steward helmsman master landlord tenant pensioner volunteer campaigner organiser curator librarian archaeologist ecologist botanist zoologist barrister rival opponent successor predecessor aunt uncle cousin nephew niece grandmother grandfather girlfriend boyfriend fiancee partner headmaster headmistress headteacher coroner vicar pupil sergeant jogger caller juror mp executive"
    ),
    (
      .people,
      "officials reporters presidents leaders parties sides experts analysts sources people democrats republicans lawmakers ministers residents police authorities allies critics supporters witnesses diplomats aides spokesmen advisers advisors senators governors mayors lawyers prosecutors researchers scientists economists historians activists protesters investigators journalists voters workers unions farmers fishermen negotiators envoys delegates politicians legislators conservatives liberals opponents colleagues families relatives doctors nurses troops soldiers officers agents executives investors traders members premiers counterparts ambassadors delegations governments countries nations others both men women family friends residents campaigners insurers meteorologists forecasters neighbours neighbors survivors victims pupils students tenants passengers fans followers owners mps meps teachers nurses pilots"
    ),
    ([.people, .press], "reporters journalists media newsmen correspondents"),
    (.press, "reporter journalist press newspaper magazine broadcaster"),
    (
      .body,
      "ministry department agency office government administration company court council committee commission union party army navy service embassy bank group association federation institute university parliament congress senate assembly cabinet delegation campaign bureau authority board corporation firm coalition alliance organization organisation secretariat staff team club league police force forces house presidency consulate treasury directorate foundation center centre trust chamber guard society network front movement intelligence tribunal"
    ),
    (
      .document,
      "statement report document letter indictment filing memo memorandum communique communiqué paper survey poll study message article book transcript readout release bulletin complaint lawsuit affidavit ruling verdict treaty email note post tweet editorial resolution declaration audit review dossier"
    ),
    (
      .verb,
      "said told says tells thought thinks asked added announced was were is are am be been went go goes came come comes took take takes taken gave give gives given got get gets made make makes held hold holds had has have did do does began begin begins begun became become becomes led left leave leaves kept brought bring brings saw see sees seen met meet meets ran won win wins lost lose loses paid pay pays sent send sends spent built build sat sit stood stand fell fall rose grew grow lets spoke speak speaks spoken talked appeared appear seemed seem seems remained remain remains continued continue continues started ended stopped tried try tries wanted want wants needed used worked moved lived died killed signed visited arrived returned launched released published handed ordered discussed followed included includes include served serves received receives faced turned opened closed helped showed shown known knew knows heard hear raised raises raising happen happened happens planned intends intend seeks seek sought fuelled fueled refused declined"
    ),
  ]
}
