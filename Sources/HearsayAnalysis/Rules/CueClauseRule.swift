import HearsayLanguage
import HearsayModel

/// A clause with a cue verb and the content before or after it.
///
/// "Dell told the crew that the pier was closed." · "The pier was closed, Dell said." · "“Stay,” said Dell."
struct CueClauseRule {
  var space: Workspace

  mutating func apply() {
    let finder = PredicateFinder(text: space.text, phrases: space.phrases)
    for (number, sentence) in space.text.sentences.enumerated()
    where isRead(space.text.kind(of: number)) {
      let predicates = finder.find(in: sentence)
      guard !predicates.isEmpty else { continue }
      add(predicates, of: sentence)
    }
  }

  private func isRead(_ kind: Block.Kind) -> Bool { kind.isProse || kind == .caption }

  private mutating func add(_ predicates: [Predicate], of sentence: Sentence) {
    let bounds = ContentBounds(space: space, sentence: sentence, predicates: predicates)
    var draftOf = [Int?](repeating: nil, count: predicates.count)
    for number in predicates.indices {
      let predicate = predicates[number]
      var (content, quotation) = ([Range<Int>](), Int?.none)
      if predicate.complement == nil {
        guard !isAsClause(predicate) else { continue }
        if let gap = bounds.gap(number) {
          content = gap
        } else {
          (content, quotation) = bounds.preceding(number)
        }
      } else {
        content = bounds.following(number).map { pastNounOfSaying($0) }
        if case .quotation(let mark) = predicate.complement {
          quotation = space.runStarting[mark]
        }
      }
      if predicate.topic != nil, predicate.verb.act == .deny { content = [] }
      content = (predicate.topic.map { [$0] } ?? []) + content.filter { !$0.isEmpty }
      guard !content.isEmpty else { continue }
      draftOf[number] = space.drafts.count
      var draft = draft(predicate, content, quotation)
      if let host = predicate.sharesSubjectOf {
        draft.sourceOf = draftOf[host]
        draft.source = predicates[host].subject
      }
      space.drafts.append(draft)
    }
  }

  private func draft(
    _ predicate: Predicate, _ content: [Range<Int>], _ quotation: Int?
  ) -> Draft {
    var draft = Draft(
      content: content, cue: predicate.cue, source: predicate.subject,
      addressee: predicate.addressee, act: predicate.verb.act,
      clause: min(
        predicate.clauseStart, predicate.cue.lowerBound)..<max(
          predicate.clauseEnd, predicate.cue.upperBound),
      rule: "cue:\(predicate.rule)")
    draft.quotation = quotation
    if predicate.verb.lemma == "rule out", predicate.isNegated { draft.act = .say }
    draft.isMental = predicate.verb.frames.contains(.mental)
    draft.isNegated = isNegated(predicate)
    draft.isHedged = predicate.isHedged
    return draft
  }

  /// `rejected the claim that the ferry was late`: what is rejected is that the ferry was late.
  private func pastNounOfSaying(_ content: Range<Int>) -> Range<Int> {
    let start = content.lowerBound
    for noun in start..<min(start + 3, content.upperBound)
    where SayingNouns.withClause.contains(space.text.form(noun))
      && space.text.form(noun + 1) == "that" && space.text.form(noun - 1) != "'s"
    {
      return noun + 2 < content.upperBound ? (noun + 2)..<content.upperBound : content
    }
    return content
  }

  /// Denials deny their content, unless they are denied themselves or say what something is denied as.
  private func isNegated(_ predicate: Predicate) -> Bool {
    if predicate.verb.lemma == "rule out" { return !predicate.isNegated }
    guard predicate.verb.act == .deny else { return predicate.isNegated }
    switch predicate.complement {
    case .described: return false
    // "denied it: “Not this year.”": the words after the colon are the denial.
    case .quotation(let mark) where space.text.form(mark - 1) == ":": return false
    default: return !predicate.isNegated
    }
  }

  /// `As Dell said, …` is AsClauseRule's.
  private func isAsClause(_ predicate: Predicate) -> Bool {
    space.text.form(predicate.clauseStart - 1) == "as"
  }
}
