import HearsayLanguage
import HearsayModel

/// Quotations that no cue brings in.
///
/// A second piece goes on with the first: “We sail,” Dell said. “Nothing stops us.” · A paragraph that is all
/// quotation belongs to the speaker of the next one, if that goes on with a quotation, else to the last speaker.
/// A few words in marks with no speaker are a scare quote, never an attribution.
struct UncuedQuotationRule {
  var space: Workspace
  /// Quotations that a draft attributes, and tokens of quotations that a draft's content holds.
  private var taken: Set<Int> = []
  private var held: Set<Int> = []

  init(space: Workspace) { self.space = space }

  mutating func apply() {
    for draft in space.drafts {
      if let run = draft.quotation { taken.insert(run) }
      // What is reported inside a quotation leaves it open whose the quotation is.
      let own = space.runAt[draft.anchor]
      for token in draft.content.joined()
      where space.runAt[token] >= 0 && space.runAt[token] != own {
        held.insert(token)
      }
    }
    let order = space.runs.indices.filter { !space.runs[$0].isSingle || space.runs[$0].isLong }
    for number in order where !isTaken(number) {
      let isSigned = SignatureRule(space: space).isSigned(space.runs[number])
      if !isSigned, goOn(number) { continue }
      if isSigned || isParagraph(number) { standAlone(number) }
    }
    space.drafts += PostRule(space: space).drafts()
  }

  /// Whether a draft holds it, or it lies inside another quotation.
  private func isTaken(_ number: Int) -> Bool {
    let run = space.runs[number]
    let first = run.pieces[0].lowerBound
    if taken.contains(number) || held.contains(first) { return true }
    return run.isSingle && space.runAt[first] != number
  }

  /// The piece after `Dell said.` in the same paragraph, or after `Dell said, pointing at the map,` in the same sentence.
  private mutating func goOn(_ number: Int) -> Bool {
    let text = space.text
    let run = space.runs[number]
    let open = run.tokens.lowerBound
    let here = text.sentenceOf[open]
    guard open > 0, text.sentences[here].tokens.lowerBound == open || text.form(open - 1) == ","
    else { return false }
    let before = open - 1
    let block = text.sentences[here].block
    guard text.sentence(of: before).block == block,
      let host = space.drafts.indices.last(where: {
        space.drafts[$0].quotation != nil && space.drafts[$0].anchor < open
          && space.drafts[$0].rule != SignatureRule.name
          && endsHere(space.drafts[$0], before: before)
      })
    else { return false }
    space.drafts[host].content += run.pieces.map { space.trimmed($0) }.filter { !$0.isEmpty }
    return true
  }

  /// Whether a draft's sentence, with its quotation, is what stands right before.
  private func endsHere(_ draft: Draft, before token: Int) -> Bool {
    let text = space.text
    let last = max(draft.clause.upperBound, draft.content.map(\.upperBound).max() ?? 0)
    return text.sentenceOf[last - 1] == text.sentenceOf[token]
  }

  /// A quotation that is at least one whole sentence and nearly all of its paragraph.
  private func isParagraph(_ number: Int) -> Bool {
    let text = space.text
    let run = space.runs[number]
    let sentence = text.sentence(of: run.pieces[0].lowerBound)
    guard text.article.blocks[sentence.block].kind == .paragraph, run.isLong else { return false }
    let opens = sentence.tokens.lowerBound == run.tokens.lowerBound
    let lastSentence = text.sentence(of: run.tokens.upperBound - 1)
    let closes = lastSentence.tokens.upperBound <= run.tokens.upperBound + 1
    let words = run.pieces.reduce(0) { $0 + $1.count }
    return opens && closes && (words >= 6 || words >= 4 && endsOnComma(run))
  }

  private func endsOnComma(_ run: QuotedRun) -> Bool {
    run.pieces.last.map { space.text.form($0.upperBound - 1) == "," } ?? false
  }

  private mutating func standAlone(_ number: Int) {
    let run = space.runs[number]
    let content = run.pieces.map { space.trimmed($0) }.filter { !$0.isEmpty }
    guard let last = content.last else { return }
    var draft = Draft(
      content: content, act: .say, clause: last.upperBound..<last.upperBound,
      rule: "quotation-alone")
    draft.quotation = number
    if let source = SignatureRule(space: space).source(of: run) {
      draft.source = source
      draft.clause = source
      draft.rule = SignatureRule.name
    } else if let next = speakerOfNextParagraph(after: number) {
      draft.sourceOf = next
      draft.sourceRule = "speaker-of-next-paragraph"
    } else {
      draft.sourceRule = "running-speaker"
    }
    space.drafts.append(draft)
  }

  /// The draft of the quotation that opens the next paragraph, where this one ended on a comma or with no mark.
  private func speakerOfNextParagraph(after number: Int) -> Int? {
    let text = space.text
    let run = space.runs[number]
    guard !run.isClosed || endsOnComma(run) else { return nil }
    let next = run.tokens.upperBound
    guard next < text.tokens.count, text.isQuoteMark(next) || text.isQuoteMark(next + 1)
    else { return nil }
    return space.drafts.indices.first {
      guard let other = space.drafts[$0].quotation else { return false }
      return space.runs[other].tokens.lowerBound >= next
        && space.runs[other].tokens.lowerBound <= next + 1
    }
  }
}
