import HearsayLanguage
import HearsayModel

/// "As Dell said, the pier was closed." · "As reported by the port, the pier was closed."
struct AsClauseRule {
  var space: Workspace

  mutating func apply() {
    let text = space.text
    for sentence in text.sentences where text.article.blocks[sentence.block].kind.isProse {
      for token in sentence.tokens
      where text.form(token) == "as" && opensClause(token, in: sentence) {
        if let draft = draft(at: token, in: sentence) { space.drafts.append(draft) }
      }
    }
  }

  private func isCue(_ token: Int) -> Bool {
    CueLexicon.reportsClause(space.text.form(token)) && !space.text.tokens[token].isCapitalised
  }

  private func opensClause(_ token: Int, in sentence: Sentence) -> Bool {
    token == sentence.tokens.lowerBound || space.text.form(token - 1) == ","
      || space.text.isQuoteMark(token - 1)
      || space.text.has(token - 1, .conjunction) && token - 1 == sentence.tokens.lowerBound
  }

  private func draft(at token: Int, in sentence: Sentence) -> Draft? {
    let limit = sentence.tokens.upperBound
    guard
      let comma = (token..<min(limit, token + 40)).first(where: { endsClause($0, from: token) }),
      let (cue, source, act) = clause(token + 1, comma)
    else { return nil }
    let end = min(limit, space.piece(around: token)?.upperBound ?? limit)
    // A quotation that ends before the comma holds nothing that could be content.
    guard end > comma else { return nil }
    let content = space.trimmed(comma..<end)
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: [content], cue: cue, source: source, act: act, clause: token..<comma,
      rule: "as-clause")
    draft.quotation = space.runStarting[comma + 1].flatMap { space.runs[$0].isLong ? $0 : nil }
    return draft
  }

  /// The comma after the cue verb; commas of an apposition stand before it.
  private func endsClause(_ comma: Int, from start: Int) -> Bool {
    space.text.form(comma) == ","
      && ((start + 1)..<comma).contains { isCue($0) }
  }

  private func clause(
    _ start: Int, _ end: Int
  ) -> (cue: Range<Int>, source: Range<Int>?, act: Attribution.Act)? {
    let text = space.text
    guard let verb = (start..<end).first(where: { isCue($0) }),
      let reading = CueLexicon.readings(of: text.form(verb)).first(where: {
        $0.verb.particle == nil || $0.verb.particle == text.form(verb + 1)
      })
    else { return nil }
    let cue = verb..<(verb + (reading.verb.particle == nil ? 1 : 2))
    var source: Range<Int>?
    if verb > start {
      var last = verb - 1
      while last > start, text.has(last, [.auxiliary, .adverb]) || text.form(last) == "," {
        last -= 1
      }
      source = space.phrases.ending(at: last, notBefore: start).map {
        $0.lowerBound..<$0.upperBound
      }
      if let phrase = source, phrase.lowerBound > start { source = firstSpeaker(start, phrase) }
      // "As the ferry sailed, Dell said": the cue is of another clause.
      guard let found = source, found.lowerBound == start else { return nil }
    } else if text.has(cue.upperBound, .preposition) {
      source = space.phrases.starting(at: cue.upperBound + 1, before: end)
    }
    return (cue, source, reading.verb.act)
  }

  /// `Ann Lee, chief pilot at Norport, said`: the name before the apposition.
  private func firstSpeaker(_ start: Int, _ phrase: Range<Int>) -> Range<Int> {
    guard let first = space.phrases.starting(at: start, before: phrase.lowerBound),
      space.text.form(first.upperBound) == ","
    else { return phrase }
    return first
  }
}
