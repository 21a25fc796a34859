/// Words that carry grammar rather than content.
enum StopWords {
  static func contains(_ form: String) -> Bool { words.contains(form) }

  /// Stems of words that stand in texts on anything: they tell little of what is said.
  static func isLight(_ stem: String) -> Bool { light.contains(stem) }

  /// Stems of verbs with which speakers announce what they say.
  static func isPreface(_ stem: String) -> Bool { prefaces.contains(stem) }

  private static let prefaces = Set(
    [
      "say", "note", "state", "stress", "emphasise", "repeat", "add", "tell", "remind", "underline",
      "confirm", "mention",
    ]
    .map { Stem.of($0) })

  private static let light = Set(
    """
    go come get make take give put see know think want need use try look find keep let seem help turn run bring
    happen become leave feel talk mean show work live believe hold provide include continue set
    time year people way day thing man woman life world part place case week point fact side kind sort lot
    bit reason moment matter number course
    good new first last long great little old big high different small large next early late important bad
    president leader minister official secretary chief head
    able likely clear sure right real whole full certain
    today yesterday tomorrow now later ago monday tuesday wednesday thursday friday saturday sunday
    """.split(whereSeparator: \.isWhitespace).map { Stem.of(String($0)) })

  private static let words = Set(
    """
    a an the this that these those some any each every either neither both such other another same own
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    myself ourselves yourself himself herself itself themselves who whom whose which what when where why how
    of in on at to for from by with about as into onto out up down over under off than then so
    and or but nor if because while though although since until unless whether amid among between during
    before after against along around across through via per towards toward upon within without
    is are was were be been being am do does did done doing have has had having
    will would can could may might shall should must 's 're 've 'll 'd 'm n't not no nor
    there here now just also too very even only still yet again once already ever never
    said say says saying told tell tells telling added add adds adding noted note notes noting
    according mr mrs ms dr one ones more most much many few less least lot
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
