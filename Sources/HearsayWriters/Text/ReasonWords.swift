/// The rules that find attributions and their sources, in plain words: the one table of them.
enum ReasonWords {
  /// "by its verb; who: by the role named before": nil where a rule of the code has no words.
  ///
  /// - Parameter rule: `finding`, `finding+source` or `finding+source+coreference`.
  static func words(_ rule: String) -> String? {
    let parts = rule.split(separator: "+", maxSplits: 1).map(String.init)
    guard let first = parts.first, let found = finding(first) else { return nil }
    guard parts.count == 2 else { return found }
    return source(parts[1]).map { "\(found); who: \($0)" }
  }

  /// How the source got its name; nil where there is no such rule, or no words for it.
  static func source(of rule: String) -> String? {
    let parts = rule.split(separator: "+", maxSplits: 1).map(String.init)
    return parts.count == 2 ? source(parts[1]) : nil
  }

  private static func finding(_ rule: String) -> String? {
    if rule.hasPrefix("cue:") { return "by its verb" }
    if rule.hasPrefix("noun-cue:") { return findings[rule] ?? "by its noun" }
    return findings[rule]
  }

  private static func source(_ rule: String) -> String? {
    // Coreference replaces what the rule before it thought.
    if rule.hasSuffix("+coreference") { return sources["coreference"] }
    return sources[rule]
  }

  private static let findings = [
    "according-to": "by “according to”",
    "as-clause": "by a clause with “as”",
    "attribution-network": "by the learned network, no rule finds it",
    "colon-before-quotation": "by the colon before the quotation",
    "headline-beside": "by the name set beside the claim in the headline",
    "headline-colon": "by the colon in the headline",
    "interview-answer": "as an answer in the interview",
    "noun-cue:possessed": "by its noun and whose it is",
    "noun-cue:view": "by a phrase such as “in her view”",
    "post-signature": "as a post, by its signature",
    "quotation-alone": "by its quotation marks, no words introduce it",
    "quotation-signed": "by the name that signs the quotation",
    "transcript": "by the label of a turn in the transcript",
  ]

  private static let sources = [
    "body": "the body is described, not named",
    "body-named-before": "the body named before",
    "body-of-a-name": "the body that bears the name",
    "body-of-a-person": "a body of the person named with it",
    "by-age": "by the age given before",
    "coreference": "the one whom all mentions in the article point to",
    "demonym": "the country by its people's name",
    "document": "the document itself",
    "document-of-a-name": "whoever's document it is",
    "document-of-the-speaker": "whose statement the article gave just before",
    "group": "several together, none of them named",
    "group-by-its-noun": "the group is described, not named",
    "interviewee": "the one who is interviewed",
    "name": "named there",
    "name-in-apposition": "the name stands beside the description",
    "name-that-speaks": "named there",
    "named-together": "several named together",
    "none": "no words say who",
    "office-without-a-name": "the office is given without a name",
    "one-of-them": "one of several, open which",
    "people": "people described, not named",
    "people-of-a-name": "people described by somebody's name",
    "pronoun": "a pronoun, open whom it means",
    "pronoun-by-gender": "by the pronoun, the only one of that gender",
    "pronoun-by-given-name": "by the pronoun and the given name",
    "pronoun-in-a-quotation": "a pronoun inside a quotation, open whom it means",
    "pronoun-last-named": "by the pronoun, the one named last",
    "pronoun-last-source": "by the pronoun, the source before",
    "pronoun-of-another-gender": "a pronoun that fits nobody named near",
    "pronoun-of-either": "a pronoun that may mean either of two",
    "pronoun-of-one-of-two": "a pronoun that may mean either of two",
    "pronoun-of-the-source": "by the pronoun, the source of the same sentence",
    "pronoun-of-whom-was-asked": "by the pronoun, the one who was asked",
    "pronoun-running-speaker": "by the pronoun, the one who is speaking so far",
    "pronoun-same-sentence": "by the pronoun, from the same sentence",
    "pronoun-sentence-subject": "by the pronoun, the subject of the sentence",
    "pronoun-speaker-before": "by the pronoun, who spoke in the sentence before",
    "role-memory": "by the role named before",
    "role-memory-loose": "by a similar role named before",
    "role-memory-unique": "by the role named before, nobody else has it",
    "role-running-speaker": "by the role, the one who is speaking so far",
    "running-speaker": "the one who is speaking so far",
    "speaker-of-next-paragraph": "the one who speaks in the next paragraph",
    "subject-of-the-sentence-before": "by the pronoun, the subject of the sentence before",
    "the-pair": "the two whom the article is about",
    "they-last-group": "by “they”, the group named last",
    "they-the-pair": "by “they”, the two whom the article is about",
    "unnamed-people": "people described, not named",
    "unnamed-source": "a source described, not named",
    "unresolved": "open who is meant",
  ]
}
