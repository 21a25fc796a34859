import HearsayLanguage
import HearsayModel

/// A noun that attributes with its holder: "The unions are spreading allegations about the port's closure." ·
/// "In her view, the pier holds."
struct NounCueRule {
  var space: Workspace

  private static let accusing: [String: Attribution.Act] = [
    "allegations": .accuse, "accusations": .accuse, "claims": .say, "rumours": .say,
    "rumors": .say, "concern": .complain, "concerns": .complain, "alarm": .complain,
    "doubts": .other, "doubt": .other, "fears": .other, "confidence": .other, "hope": .other,
    "readiness": .say, "support": .say, "regret": .complain, "outrage": .complain,
  ]
  private static let views: Set<String> = ["view", "opinion", "words"]
  private static let verbs: Set<String> = [
    "spreading", "spread", "made", "making", "repeated", "repeating", "levelled", "leveled",
    "expressed", "expressing", "voiced", "voicing", "raised", "makes", "expresses", "denied",
  ]
  private static let links: Set<String> = ["about", "of", "that", "over", "at", "for", "against"]

  mutating func apply() {
    let text = space.text
    for sentence in text.sentences where text.article.blocks[sentence.block].kind == .paragraph {
      for token in sentence.tokens
      where text.has(token, .statement) || Self.possessable[text.form(token)] != nil {
        if let draft = phrase(at: token, in: sentence) ?? view(at: token, in: sentence)
          ?? possessed(at: token, in: sentence)
        {
          space.drafts.append(draft)
        }
      }
    }
  }

  /// `expressed alarm at the strike`
  private func phrase(at token: Int, in sentence: Sentence) -> Draft? {
    let text = space.text
    guard let act = Self.accusing[text.form(token)], Self.verbs.contains(text.form(token - 1)),
      Self.links.contains(text.form(token + 1)), token - 1 > sentence.tokens.lowerBound
    else { return nil }
    let group = VerbGroup(text: text, verb: token - 1, form: .past, in: sentence)
    guard
      let subject = space.phrases.ending(at: group.start - 1, notBefore: sentence.tokens.lowerBound)
    else { return nil }
    let limit = min(sentence.tokens.upperBound, space.piece(around: token)?.upperBound ?? Int.max)
    let bounds = ContentBounds(space: space, sentence: sentence, predicates: [])
    let content = space.trimmed((token + 2)..<bounds.phraseEnd(from: token + 2, to: limit))
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: [content], cue: (token - 1)..<(token + 1), source: subject, act: act,
      clause: subject.lowerBound..<(token + 1), rule: "noun-cue:\(text.form(token))")
    draft.isNegated = group.isNegated
    return draft
  }

  /// `the port's claims that …`, `his denials of …`
  private func possessed(at token: Int, in sentence: Sentence) -> Draft? {
    let text = space.text
    guard let act = Self.possessable[text.form(token)], token > sentence.tokens.lowerBound,
      ["that", "of", "to"].contains(text.form(token + 1)),
      let holder = holder(before: token, in: sentence)
    else { return nil }
    let limit = min(
      outerClause(after: token, in: sentence), space.piece(around: token)?.upperBound ?? Int.max)
    let bounds = ContentBounds(space: space, sentence: sentence, predicates: [])
    let start = token + 2
    guard start < limit else { return nil }
    let content = space.trimmed(start..<bounds.phraseEnd(from: start, to: limit))
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: [content], cue: token..<(token + 1), source: holder, act: act,
      clause: holder.lowerBound..<(token + 1), rule: "noun-cue:possessed")
    draft.isNegated = act == .deny
    return draft
  }

  private static let possessable: [String: Attribution.Act] = [
    "claim": .say, "claims": .say, "denial": .deny, "denials": .deny, "argument": .say,
    "arguments": .say, "assertion": .say, "assertions": .say, "advice": .ask, "warning": .warn,
    "warnings": .warn, "allegation": .accuse, "allegations": .accuse, "accusation": .accuse,
    "accusations": .accuse, "contention": .say, "belief": .other, "suggestion": .propose,
    "promise": .promise, "pledge": .promise, "statement": .say, "conclusion": .say,
    "complaint": .complain, "complaints": .complain, "prediction": .say, "insistence": .emphasise,
    "position": .say, "stance": .say,
  ]

  /// `in his view`, `in the port's opinion`
  private func view(at token: Int, in sentence: Sentence) -> Draft? {
    let text = space.text
    guard Self.views.contains(text.form(token)), token - 2 >= sentence.tokens.lowerBound
    else { return nil }
    if text.form(token + 1) == "of" { return viewOf(token, in: sentence) }
    guard let holder = holder(before: token, in: sentence), text.form(holder.lowerBound - 1) == "in"
    else { return nil }
    let first = max(sentence.tokens.lowerBound, space.piece(around: token)?.lowerBound ?? 0)
    let limit = min(
      outerClause(after: token, in: sentence), space.piece(around: token)?.upperBound ?? Int.max)
    let inside = text.form(token + 1) == ","
    guard inside || holder.lowerBound - 1 == first else { return nil }
    let bounds = ContentBounds(space: space, sentence: sentence, predicates: [])
    let start = token + 1
    let isFirst = holder.lowerBound - 1 <= first
    let end = isFirst ? limit : bounds.phraseEnd(from: start + 1, to: limit)
    let content = space.trimmed(min(start, limit)..<max(start, min(end, limit)))
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: [content], cue: (holder.lowerBound - 1)..<(token + 1), source: holder, act: .other,
      clause: (holder.lowerBound - 1)..<(token + 1), rule: "noun-cue:view")
    draft.isMental = true
    return draft
  }

  /// Where a later reporting clause of the sentence begins: its source reports the view.
  private func outerClause(after token: Int, in sentence: Sentence) -> Int {
    space.drafts.filter {
      $0.rule.hasPrefix("cue:") && $0.clause.lowerBound > token
        && sentence.tokens.contains($0.clause.lowerBound) && $0.content[0].lowerBound <= token
    }
    .map(\.clause.lowerBound).min() ?? sentence.tokens.upperBound
  }

  /// `in the view of the pilot, …`
  private func viewOf(_ token: Int, in sentence: Sentence) -> Draft? {
    let text = space.text
    guard text.form(token - 1) == "the", text.form(token - 2) == "in",
      token - 2 == sentence.tokens.lowerBound,
      let holder = space.phrases.starting(at: token + 2, before: sentence.tokens.upperBound)
    else { return nil }
    let end = outerClause(after: token, in: sentence)
    let content = space.trimmed(holder.upperBound..<max(holder.upperBound, end))
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: [content], cue: (token - 2)..<(token + 2), source: holder, act: .other,
      clause: (token - 2)..<holder.upperBound, rule: "noun-cue:view")
    draft.isMental = true
    return draft
  }

  /// `his`, `the port's`, and where a clause follows a country or a body before the noun: `the Ardmere position that …`.
  private func holder(before token: Int, in sentence: Sentence) -> Range<Int>? {
    let text = space.text
    if text.has(token - 1, .possessive) { return (token - 1)..<token }
    if text.form(token + 1) == "that", space.index.nameAt.indices.contains(token - 1),
      space.index.nameAt[token - 1] >= 0
    {
      let name = space.index.names[space.index.nameAt[token - 1]].tokens
      if name.upperBound == token { return name }
    }
    guard text.form(token - 1) == "'s",
      let owner = space.phrases.ending(at: token - 2, notBefore: sentence.tokens.lowerBound)
    else { return nil }
    return owner
  }
}
