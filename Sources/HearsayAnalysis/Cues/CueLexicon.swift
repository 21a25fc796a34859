import HearsayModel

/// The verbs of saying, thinking, asking and denying, with every inflected form.
enum CueLexicon {
  struct Reading: Sendable {
    let verb: CueVerb
    let form: VerbForm
  }

  /// The readings of a form, those with a particle first.
  static func readings(of form: String) -> [Reading] { table[form] ?? [] }

  /// Whether a form reports speech: it can attribute a quotation.
  static func reportsSpeech(_ form: String) -> Bool {
    (table[form] ?? []).contains {
      $0.verb.frames.contains(.quotation) && $0.form != .base && $0.form != .gerund
    }
  }

  /// Whether a form can stand in "as Dell said, …": it takes a clause or a quotation.
  static func reportsClause(_ form: String) -> Bool {
    readings(of: form).contains {
      !$0.verb.frames.isDisjoint(with: [.quotation, .clause]) && $0.form != .base
        && $0.form != .gerund
    }
  }

  private static let table: [String: [Reading]] = {
    var table: [String: [Reading]] = [:]
    for row in rows.split(separator: "\n") {
      guard let (verb, stem, irregular) = parse(row) else { continue }
      for (form, kind) in forms(of: stem, irregular) {
        table[form, default: []].append(Reading(verb: verb, form: kind))
      }
    }
    for form in table.keys {
      table[form]?.sort { ($0.verb.particle != nil ? 0 : 1) < ($1.verb.particle != nil ? 0 : 1) }
    }
    return table
  }()

  private static func parse(_ row: Substring) -> (CueVerb, String, [String])? {
    let fields = row.split(separator: " ").map(String.init)
    guard fields.count >= 3, let act = Attribution.Act(rawValue: fields[1]) else { return nil }
    let lemma = fields[0].split(separator: "+").map(String.init)
    var content: Set<String> = []
    var addressee: Set<String> = []
    var irregular: [String] = []
    for field in fields.dropFirst(3) {
      if field.hasPrefix("/") {
        content = Set(field.dropFirst().split(separator: ",").map(String.init))
      } else if field.hasPrefix(">") {
        addressee = Set(field.dropFirst().split(separator: ",").map(String.init))
      } else {
        irregular.append(field)
      }
    }
    let verb = CueVerb(
      lemma: lemma.joined(separator: " "), act: act, frames: frames(fields[2]),
      particle: lemma.count > 1 ? lemma[1] : nil, contentPrepositions: content,
      addresseePrepositions: addressee)
    return (verb, lemma[0], irregular)
  }

  private static func frames(_ letters: String) -> CueVerb.Frames {
    let known: [Character: CueVerb.Frames] = [
      "t": .clause, "q": .quotation, "w": .question, "n": .nounPhrase, "o": .addressee,
      "a": .asPhrase, "z": .predicate, "i": .infinitive, "m": .mental, "!": .needsThat,
      "#": [.clause, .onlyThat], "c": [.nounPhrase, .saying],
    ]
    return letters.reduce(into: []) { $0.formUnion(known[$1] ?? []) }
  }

  /// English inflection; irregular past and participle, and a doubled consonant, are given in the row.
  private static func forms(of stem: String, _ irregular: [String]) -> [(String, VerbForm)] {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    let endsInE = stem.hasSuffix("e")
    let endsInY = stem.hasSuffix("y") && !vowels.contains(stem.dropLast().last ?? "a")
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { stem.hasSuffix($0) }
    let third = endsInY ? stem.dropLast() + "ies" : stem + (hisses ? "es" : "s")
    let doubled = irregular.first == "+"
    let base = doubled ? stem + String(stem.suffix(1)) : stem
    let regular = endsInY ? stem.dropLast() + "ied" : endsInE ? stem + "d" : base + "ed"
    let past = doubled ? regular : irregular.first ?? regular
    let participle = doubled ? regular : irregular.dropFirst().first ?? past
    let gerund = (endsInE && !stem.hasSuffix("ee") ? String(stem.dropLast()) : base) + "ing"
    return [
      (stem, .base), (third, .third), (past, .past), (gerund, .gerund),
    ] + (participle == past ? [] : [(participle, .participle)])
  }

  /// `lemma act frames [/content prepositions] [>addressee prepositions] [past [participle]] [+ doubles its consonant]`
  private static let rows = """
    say say tqw >to said
    speak say ! /of spoke spoken
    tell say tqowi told
    add say tq!
    note say tqn
    point+out say tqn
    state say tqn
    announce say tn
    declare say tqn
    report say t!
    explain say tqwn
    recall recall tq
    remark say tq
    observe say tq!
    comment say q
    stress emphasise tqn
    emphasize emphasise tqn
    emphasise emphasise tqn
    underline emphasise tqn
    underscore emphasise tqn
    highlight emphasise tn
    reiterate say tqn
    repeat say tq!
    insist emphasise tq /on
    maintain say t!
    assert say tq
    contend say tq
    argue say tq
    claim say tqi
    allege accuse tq
    suggest propose tqw
    propose propose tni
    recommend propose tn
    advise propose otqi
    urge ask oi
    call+on ask oi
    make+clear say t made
    react say t!
    call+for demand n
    demand demand tni
    ask ask wqoi /for
    request ask tn
    appeal ask q /for >to
    invite ask oi
    encourage ask oi
    instruct demand oi
    warn warn tqo /of,against,about
    caution warn tqo /against
    threaten threaten t!i
    vow promise tiq
    promise promise tino
    pledge promise tin
    assure promise tqo
    offer propose iq
    agree agree ti /on,to
    accept agree t!
    decide agree ti
    confirm say tqnw
    acknowledge say tqn
    admit say tq /to +
    concede say tq
    deny deny tn
    reject deny na
    dismiss deny ca
    refute deny n
    rebut deny n +
    repudiate deny n
    contradict deny n
    dispute deny tn
    discount deny c
    debunk deny c
    brush+aside deny c
    wave+aside deny c
    shrug+off deny c +
    laugh+off deny c
    withdraw deny c withdrew withdrawn
    retract deny c
    recant deny c
    take+back deny c took taken
    hit+back deny n hit /at
    contest deny c
    castigate deny na
    challenge deny c
    rubbish deny c
    scoff deny c /at
    push+back deny c /on,against
    rule+out deny nt
    condemn complain n
    criticise complain n /for
    criticize complain n /for
    denounce complain na
    complain complain tq /about,of >to
    lament complain tq
    accuse accuse o /of
    blame accuse o /for
    praise praise oa /for
    hail praise na
    laud praise oa /for
    blast complain oa /for
    welcome praise n
    describe say a
    characterise say a
    characterize say a
    portray say a
    call say z
    brand say z
    label say z
    dub say z +
    regard other a
    see other a saw
    think other tm thought
    believe other tm
    expect other tm!
    hope other tm!
    fear other tm!
    feel other tm! felt
    doubt other tm!
    suspect other tm!
    predict say tqn
    estimate say t!
    mention say tn
    outline say n
    lay+out say nw laid
    set+out propose n set
    express say n
    voice say n
    convey say n
    refer say n /to +
    cite say n
    hint say tq /at
    indicate say tqw!
    signal say tn
    signal say tn +
    imply say t
    reveal say tqn
    disclose say tn
    find say # found
    show say # showed shown
    notice say #
    rule say #
    stipulate say #
    opine say tq
    reckon other tm!
    write say tq wrote written
    tweet say tq
    post say q
    respond say tq
    reply say tq
    answer say tq
    counter say tq!
    joke say tq
    quip say tq +
    continue say q
    conclude say tq!
    sum+up say q summed
    summarise say q
    summarize say q
    inform say tqo
    notify say to
    remind recall to
    testify say tq
    swear promise t swore sworn
    boast say tq
    speculate say tq
    wonder ask wq
    inquire ask wq
    put+it say q put
    chant say q
    scold complain qo
    chide complain qo
    exclaim say q
    shout say q
    chant say q
    sigh say q
    cry say q
    mutter say q
    murmur say q
    whisper say q
    yell say q
    mumble say q
    grumble complain tq
    moan complain tq
    fume complain tq
    vent complain #q
    scoff say tq
    sneer say q
    snap say q +
    snarl say q
    enthuse say tq
    gush say q
    muse say tq
    interject say q
    interrupt say q
    chime+in say #q
    chip+in say #q
    retort say tq
    plead ask q
    beg ask q +
    read say q read
    clarify say tqw
    specify say tqw
    elaborate say q
    affirm say tq
    reaffirm say tn
    verify say t
    hear say m! heard
    """
}
