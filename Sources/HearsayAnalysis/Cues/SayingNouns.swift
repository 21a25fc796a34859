import HearsayLanguage

/// Nouns for something that was said: `the claim`, `reports`, `her warning`.
enum SayingNouns {
  /// Those that a clause with `that` can follow.
  static let withClause: Set<String> = [
    "claim", "claims", "suggestion", "suggestions", "report", "reports", "allegation",
    "allegations", "idea", "notion", "accusation", "accusations", "charge", "charges", "rumour",
    "rumours", "rumor", "rumors", "belief", "assertion", "assertions", "view", "fact", "theory",
    "statement", "statements", "hint", "hints", "complaint", "complaints",
    "talk",
  ]
  private static let others: Set<String> = [
    "warning", "warnings", "criticism", "criticisms", "concern", "concerns", "fear", "fears",
    "question", "questions", "account", "accounts", "story", "stories", "comment",
    "comments", "remark", "remarks", "call", "calls", "demand", "demands", "argument",
    "arguments", "speculation", "threat", "threats", "objection", "objections",
    "characterization", "insinuation", "insinuations", "denial", "finding", "findings",
    "prediction", "predictions", "testimony", "evidence", "conclusion", "conclusions",
  ]

  /// The noun of something said with which a phrase begins, past articles and adjectives.
  static func first(in text: ParsedText, at start: Int, before limit: Int) -> Int? {
    (start..<max(start, min(start + 5, limit))).first {
      withClause.contains(text.form($0)) || others.contains(text.form($0))
    }
  }
}
