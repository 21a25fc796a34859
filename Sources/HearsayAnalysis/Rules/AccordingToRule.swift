import HearsayLanguage
import HearsayModel

/// "According to the pilot, the pier was closed." · "The pier was closed, according to the pilot."
struct AccordingToRule {
  var space: Workspace

  mutating func apply() {
    let text = space.text
    for sentence in text.sentences where text.article.blocks[sentence.block].kind.isProse {
      for token in sentence.tokens.dropLast(2)
      where text.form(token) == "according" && text.form(token + 1) == "to" {
        if let draft = draft(at: token, in: sentence) { space.drafts.append(draft) }
      }
    }
  }

  private func draft(at token: Int, in sentence: Sentence) -> Draft? {
    let limit = sentence.tokens.upperBound
    guard let phrase = space.phrases.starting(at: token + 2, before: limit) else { return nil }
    let source = withModifier(phrase, limit: limit)
    let content = content(cue: token, after: source.upperBound, in: sentence)
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: content, cue: token..<(token + 2), source: source, act: .say,
      clause: token..<source.upperBound, rule: "according-to")
    // “According to Dell, "we sail at noon."”: the content is one quotation and nothing else.
    draft.quotation = content.first.flatMap { piece in
      space.runStarting[piece.lowerBound - 1].flatMap { run in
        space.runs[run].isLong
          && space.runs[run].pieces.last?.contains(piece.upperBound - 1) == true ? run : nil
      }
    }
    return draft
  }

  /// `a source familiar with the talks`, `the expert, a pilot at Norport`.
  private func withModifier(_ phrase: Range<Int>, limit: Int) -> Range<Int> {
    let text = space.text
    var end = phrase.upperBound
    guard end < limit, text.form(end) != ",", !text.isQuoteMark(end) else { return phrase }
    while end < limit, text.form(end) != ",", text.form(end) != ".", end - phrase.lowerBound < 18 {
      end += 1
    }
    return text.form(end) == "," || end == limit || text.form(end) == "."
      ? phrase.lowerBound..<end : phrase
  }

  private func content(cue: Int, after end: Int, in sentence: Sentence) -> [Range<Int>] {
    let text = space.text
    let host = space.piece(around: cue)
    let first = max(sentence.tokens.lowerBound, host?.lowerBound ?? 0)
    let limit = min(sentence.tokens.upperBound, host?.upperBound ?? Int.max)
    var start = first
    while text.has(start, .conjunction) || text.form(start) == "," { start += 1 }
    var pieces: [Range<Int>] = []
    let isFirst =
      cue <= start
      || (start..<cue).allSatisfy {
        text.has($0, [.adverb, .preposition, .determiner]) || text.form($0) == "addition"
          || text.form($0) == ","
      }
    if !isFirst { pieces.append(start..<cue) }
    if isFirst || text.form(end) == "," && text.has(end + 1, [.auxiliary, .verb]) {
      pieces.append(min(end, limit)..<limit)
    }
    return pieces.map { space.trimmed($0) }.filter { !$0.isEmpty }
  }
}
