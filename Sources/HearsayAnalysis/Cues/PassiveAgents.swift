import HearsayLanguage
import HearsayModel

/// Who is the agent of a passive cue, and to whom or of what it speaks: "was described by the port as calm".
extension SubjectFinder {
  /// `was described by the port as calm`; `it was said that …` has no agent.
  func attachAgent(
    to predicate: inout Predicate, left: Int, in sentence: Sentence
  ) -> Bool {
    let limit = sentence.tokens.upperBound
    let after = predicate.cue.upperBound
    let stops = predicate.verb.contentPrepositions
    if text.form(after) == "by",
      let phrase = phrases.starting(at: after + 1, before: limit, notOver: stops)
    {
      let agent = withName(phrase, limit: limit)
      let closes = agent.count > phrase.count && text.form(agent.upperBound) == ","
      predicate.subject = agent
      predicate.clauseEnd = closes ? agent.upperBound + 1 : agent.upperBound
      if predicate.verb.frames.contains(.asPhrase) { return true }
      return attachPatient(to: &predicate, left: left, in: sentence)
    }
    if predicate.verb.frames.contains(.addressee),
      text.form(after) == "that" || isBlamed(predicate, at: after)
    {
      return attachPatient(to: &predicate, left: left, in: sentence)
    }
    if text.form(after) == "to", predicate.verb.frames.contains(.clause),
      let topic = phrases.ending(at: left, notBefore: sentence.tokens.lowerBound)
    {
      // "The bridge is said to be haunted": nobody says so. "She was told to wait": neither, but to her.
      if predicate.verb.frames.contains(.addressee) {
        predicate.addressee = topic
        predicate.isCommand = true
      } else {
        predicate.topic = topic
      }
      return true
    }
    if let agent = agentBehind(predicate, limit: limit) {
      predicate.subject = agent
      return true
    }
    if text.form(left) == "it", text.form(left - 1) == "," {
      predicate.clauseStart = left
      predicate.placement = .after
    }
    return ["it", "this"].contains(text.form(left)) && predicate.verb.frames.contains(.clause)
  }

  /// `was called “a gift” by Rowe`: the agent that closes the sentence, behind what is said.
  func agentBehind(_ predicate: Predicate, limit: Int) -> Range<Int>? {
    guard !predicate.verb.frames.isDisjoint(with: [.predicate, .asPhrase]),
      let by = (predicate.cue.upperBound..<limit).last(where: { text.form($0) == "by" }),
      let agent = phrases.starting(at: by + 1, before: limit),
      agent.upperBound >= limit || text.tokens[agent.upperBound].kind == .punctuation,
      phrases.isSpeaker(agent) || text.has(agent.lowerBound, .possessive)
    else { return nil }
    return agent
  }

  /// `The claims were denied by …`, `pupils were told that …`: what is denied, who is told.
  func attachPatient(
    to predicate: inout Predicate, left: Int, in sentence: Sentence
  ) -> Bool {
    guard let patient = phrases.ending(at: left, notBefore: sentence.tokens.lowerBound) else {
      return false
    }
    if predicate.verb.act == .deny {
      predicate.topic = patient
      return SayingNouns.first(in: text, at: patient.lowerBound, before: patient.upperBound) != nil
    }
    guard predicate.verb.frames.contains(.addressee) else { return false }
    if predicate.verb.act != .accuse { predicate.addressee = patient }
    return true
  }

  /// `accused of`: what somebody is accused of follows.
  func isBlamed(_ predicate: Predicate, at next: Int) -> Bool {
    predicate.verb.act == .accuse && predicate.verb.contentPrepositions.contains(text.form(next))
  }
}
