import HearsayModel

/// The closed vocabulary of time: one look-up a token.
enum TimeLexicon {
  /// What a token can do in a time expression; `TimeWord.none` for most.
  static func word(_ token: Token) -> TimeWord {
    if token.kind == .number { return NumberReader.word(token.form) }
    guard token.kind == .word else { return .none }
    if let found = words[token.form] { return found }
    if token.form.utf8.contains(0x2D) { return CompoundReader.word(token.form) }
    let isPast = token.form.hasSuffix("ed") && token.form.utf8.count > 4 && !token.isCapitalised
    return isPast ? TimeWord(.past) : .none
  }

  /// What a word of a compound can do.
  static func word(_ form: String) -> TimeWord {
    if let first = form.utf8.first, first >= 0x30, first <= 0x39 { return NumberReader.word(form) }
    return words[form] ?? .none
  }

  static let words: [String: TimeWord] = {
    var words: [String: TimeWord] = [:]
    for table in [calendar, days, units, numbers, grammar, verbs] {
      words.merge(table) { first, second in
        TimeWord(
          first.classes.union(second.classes), first.value == 0 ? second.value : first.value,
          unit: first.unit ?? second.unit)
      }
    }
    return words
  }()

  private static func list(_ words: String, _ make: (Int) -> TimeWord) -> [String: TimeWord] {
    var table: [String: TimeWord] = [:]
    for (index, group) in words.split(separator: " ").enumerated() {
      for word in group.split(separator: "|") { table[String(word)] = make(index) }
    }
    return table
  }

  private static func merge(_ tables: [String: TimeWord]...) -> [String: TimeWord] {
    tables.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  // MARK: Calendar

  private static let calendar = merge(
    list(
      """
      january february march april may june july august september october november december
      """
    ) { TimeWord($0 == 2 || $0 == 4 ? [.month, .ambiguous] : .month, $0 + 1) },
    list(
      """
      jan.|jan feb.|feb mar.|mar apr.|apr may. jun.|jun jul.|jul aug.|aug sept.|sept|sep.|sep \
      oct.|oct nov.|nov dec.|dec
      """
    ) { TimeWord([.month, .ambiguous], $0 + 1) },
    list("monday tuesday wednesday thursday friday saturday sunday") {
      TimeWord(.weekday, $0 + 1)
    },
    list(
      "mon.|mon tue.|tue|tues.|tues wed.|wed thu.|thu|thur.|thur|thurs.|thurs fri.|fri sat.|sat sun.|sun"
    ) { TimeWord([.weekday, .ambiguous], $0 + 1) },
    list("mondays tuesdays wednesdays thursdays fridays saturdays sundays") {
      TimeWord(.weekdays, $0 + 1)
    },
    list("spring summer autumn|fall winter") { TimeWord(.season, $0) },
    list(
      """
      christmas thanksgiving easter halloween new independence memorial labor|labour veterans good boxing \
      election valentine ramadan
      """
    ) { TimeWord(.holiday, $0) },
    list("twenties thirties forties fifties sixties seventies eighties nineties") {
      TimeWord(.decade, 192 + $0)
    })

  private static let days = merge(
    list("yesterday today tomorrow") { TimeWord(.relativeDay, $0 - 1) },
    ["tonight": TimeWord(.partOfDay, PartOfDay.night.rawValue)],
    list("morning afternoon evening night") { TimeWord(.partOfDay, $0) },
    ["overnight": TimeWord(.partOfDay, PartOfDay.night.rawValue), "dawn": TimeWord(.partOfDay, 0)],
    [
      "noon": TimeWord(.clock, 720), "midday": TimeWord(.clock, 720),
      "midnight": TimeWord(.clock, 1440),
    ],
    ["a.m.": TimeWord(.meridiem, 0), "am": TimeWord(.meridiem, 0), "a.m": TimeWord(.meridiem, 0)],
    [
      "p.m.": TimeWord(.meridiem, 720), "pm": TimeWord(.meridiem, 720),
      "p.m": TimeWord(.meridiem, 720),
    ],
    list("gmt|utc|z est|edt|et cst|cdt|ct mst|mdt|mt pst|pdt|pt cet|cest|bst|msk|ist|jst|eet|eest")
    {
      TimeWord(.zone, $0)
    })

  private static let units = merge(
    [
      "second": TimeWord(.unit, 0, unit: .second), "seconds": TimeWord(.units, 0, unit: .second),
      "minute": TimeWord(.unit, 0, unit: .minute), "minutes": TimeWord(.units, 0, unit: .minute),
      "mins": TimeWord(.units, 0, unit: .minute), "min": TimeWord(.units, 0, unit: .minute),
      "hour": TimeWord(.unit, 0, unit: .hour), "hours": TimeWord(.units, 0, unit: .hour),
      "hrs": TimeWord(.units, 0, unit: .hour), "day": TimeWord(.unit, 0, unit: .day),
      "days": TimeWord(.units, 0, unit: .day), "weekend": TimeWord(.unit, 0, unit: .weekend),
      "weekends": TimeWord(.units, 0, unit: .weekend), "week": TimeWord(.unit, 0, unit: .week),
      "weeks": TimeWord(.units, 0, unit: .week), "fortnight": TimeWord(.unit, 0, unit: .fortnight),
      "fortnights": TimeWord(.units, 0, unit: .fortnight),
      "month": TimeWord(.unit, 0, unit: .month),
      "months": TimeWord(.units, 0, unit: .month), "quarter": TimeWord(.unit, 0, unit: .quarter),
      "quarters": TimeWord(.units, 0, unit: .quarter), "year": TimeWord(.unit, 0, unit: .year),
      "years": TimeWord(.units, 0, unit: .year), "decade": TimeWord(.unit, 0, unit: .decade),
      "decades": TimeWord(.units, 0, unit: .decade), "century": TimeWord(.unit, 0, unit: .century),
      "centuries": TimeWord(.units, 0, unit: .century),
    ])

  // MARK: Numbers

  private static let numbers = merge(
    list(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen
      """
    ) { TimeWord(.cardinal, $0 + 1) },
    list("twenty thirty forty fifty sixty seventy eighty ninety hundred") {
      TimeWord(.cardinal, ($0 + 2) * 10)
    },
    ["hundred": TimeWord(.cardinal, 100), "thousand": TimeWord(.cardinal, 1000)],
    list(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
      """
    ) { TimeWord(.ordinal, $0 + 1) },
    list("q1 q2 q3 q4 1q 2q 3q 4q") { TimeWord(.quarter, $0 % 4 + 1) },
    list("several few many couple dozens numerous multiple some countless") {
      TimeWord(.vague, $0 == 3 ? 2 : 0)
    })

  // MARK: Small words

  private static let grammar = merge(
    list("last|past this|current next|coming") { TimeWord(.shift, $0 - 1) },
    list("previous|preceding same|that|latest following") { TimeWord(.anaphor, $0 - 1) },
    list("early|earlier|beginning|start|outset middle|mid late|later|end|close") {
      TimeWord(.phase, $0)
    },
    list("the a|an") { TimeWord(.determiner, $0) },
    list(
      """
      about around roughly approximately some nearly almost more less over under at up as no just \
      slightly well barely only within fewer
      """
    ) { _ in TimeWord(.approximation) },
    list("recently|lately now|currently|nowadays|presently soon|shortly") {
      TimeWord(.reference, $0 - 1)
    },
    list("future present|these") { TimeWord(.reference, 1 - $0) },
    list("hourly daily weekly monthly quarterly yearly|annually nightly") {
      TimeWord(.frequency, $0)
    },
    list("every|each per") { TimeWord(.every, $0) },
    list("recent|upcoming") { _ in TimeWord(.recent) },
    ["half": TimeWord(.half), "fiscal": TimeWord(.fiscal)],
    list(
      """
      in on at since until till by from during before after through throughout to around of between \
      for into and or than circa
      """
    ) { _ in TimeWord(.preposition) })

  // MARK: Tense

  private static let verbs = merge(
    list(
      """
      will 'll wo shall would going due scheduled slated expected plan plans planning planned set likely \
      unlikely intend intends hope hopes aim aims should must may might can could upcoming tomorrow \
      ahead payable effective coming
      """
    ) { _ in TimeWord(.future) },
    list(
      """
      was were had did been said told met held spoke took made gave came went saw began left sent won \
      lost led became wrote got found put ran kept brought sat stood rose fell grew broke struck fled flew \
      hit cut shot fought thought knew heard felt taught caught bought built drew drove swore spent \
      laid paid quit set tore shook threw rang sang sank swept slept froze chose forgot drank ate \
      sold sought dealt bound dug fed hid shut split stole woke withdrew undertook
      """
    ) { _ in TimeWord(.past) },
    list(
      "meet meets opens begins begin starts takes votes holds leaves arrives visits hosts returns faces"
    ) { _ in TimeWord(.present) })
}

/// A part of the day and its TIMEX3 code.
enum PartOfDay: Int, Hashable, Sendable {
  case morning, afternoon, evening, night

  var code: String {
    switch self {
    case .morning: "TMO"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    }
  }
}
