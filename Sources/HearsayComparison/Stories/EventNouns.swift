import HearsayModel

/// Words for happenings: what a story is called.
enum EventNouns {
  /// The longest name of a happening that starts at a token: "phone call" before "call".
  static func name(at index: Int, in tokens: [Token]) -> String? {
    let first = tokens[index].form
    // The month: "March 9", "since March".
    if first == "march", tokens[index].isCapitalised { return nil }
    if index + 1 < tokens.count, tokens[index + 1].span.start - tokens[index].span.end <= 1 {
      let two = "\(first) \(singular(tokens[index + 1].form))"
      if let name = pairs[two] { return name }
    }
    let word = singular(first)
    return words.contains(word) ? word : nil
  }

  private static func singular(_ form: String) -> String {
    guard form.count > 3, form.hasSuffix("s"), !form.hasSuffix("ss"), form != "talks" else {
      return form
    }
    return String(form.dropLast())
  }

  private static let pairs: [String: String] = {
    var pairs: [String: String] = [:]
    for name in [
      "phone call", "video conference", "press conference", "news conference", "court ruling",
      "court hearing",
      "plane crash", "train crash", "car crash", "bus crash", "mass shooting", "peace talks",
      "trade talks",
      "trade deal", "air strike", "drone strike", "missile strike", "terror attack",
      "hunger strike",
      "general election", "presidential election", "rate cut", "rate rise", "oil spill",
    ] { pairs[name] = name }
    for other in ["telephone call", "phone conversation", "telephone conversation", "phone talk"] {
      pairs[other] = "phone call"
    }
    return pairs
  }()

  private static let words = Set(
    """
    call summit meeting talks visit speech interview debate vote election referendum ballot primary
    strike attack raid bombing blast explosion shooting stabbing killing murder assault robbery ambush
    crash collision derailment fire blaze wildfire flood earthquake quake storm hurricane typhoon tornado
    landslide eruption tsunami drought outbreak epidemic protest demonstration rally march riot strike walkout
    arrest indictment trial verdict ruling sentence appeal lawsuit inquiry hearing resignation appointment
    nomination inauguration merger takeover acquisition launch landing recall bankruptcy layoff budget bill
    ceasefire treaty agreement invasion coup evacuation rescue accident funeral wedding festival final match game
    tournament draft trade auction premiere award concert closure opening
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
