import HearsayModel

/// Forms that no rule makes: facts of English grammar that every grammar book lists.
enum IrregularForms {
  /// Base, past, participle.
  private static let verbs = """
    arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
    bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
    break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
    burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
    come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn
    dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen
    feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
    fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
    forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten
    give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard
    hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known
    lay laid laid|lead led led|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let
    lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
    mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|offset offset offset
    overcome overcame overcome|override overrode overridden|overrun overran overrun|oversee oversaw overseen
    overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pled|prove proved proven
    put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|retake retook retaken
    rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen
    run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
    sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown
    shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain
    sleep slept slept|slide slid slid|sling slung slung|smell smelt smelt|speak spoke spoken|speed sped sped
    spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split
    spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
    sting stung stung|stink stank stunk|stride strode stridden|strike struck stricken|string strung strung
    strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
    swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
    throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone
    understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound
    uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept
    win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
    withstand withstood withstood|wring wrung wrung|write wrote written
    """
  /// Singular, plural.
  private static let nouns = """
    aircraft aircraft|alumnus alumni|analysis analyses|barracks barracks|basis bases|bonus bonuses|bus buses
    calf calves|calorie calories|campus campuses|census censuses|child children|cookie cookies|crisis crises
    criterion criteria|crossroads crossroads|diagnosis diagnoses|die dice|foot feet|gas gases|goose geese
    half halves|headquarters headquarters|hero heroes|hypothesis hypotheses|knife knives|leaf leaves|lie lies
    life lives|loaf loaves|man men|mouse mice|movie movies|oasis oases|offspring offspring|ox oxen
    parenthesis parentheses|phenomenon phenomena|pie pies|potato potatoes|prairie prairies|rookie rookies
    series series|shelf shelves|sheep sheep|species species|stimulus stimuli|thesis theses|thief thieves
    tie ties|tomato tomatoes|tooth teeth|veto vetoes|virus viruses|wife wives|wolf wolves|woman women|zombie zombies
    """

  static var samples: [TrainingWord] {
    rows(verbs).flatMap { row in
      [
        TrainingWord(form: row[1], lemma: row[0], upos: .verb, xpos: .vbd),
        TrainingWord(form: row[2], lemma: row[0], upos: .verb, xpos: .vbn),
        TrainingWord(form: row[1], lemma: row[0], upos: .verb, xpos: .vbn),
      ]
    } + rows(nouns).map { TrainingWord(form: $0[1], lemma: $0[0], upos: .noun, xpos: .nns) }
  }

  private static func rows(_ table: String) -> [[String]] {
    table.split { $0 == "|" || $0.isNewline }.map { $0.split(separator: " ").map(String.init) }
  }
}
