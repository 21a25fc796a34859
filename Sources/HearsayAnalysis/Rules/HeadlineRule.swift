import HearsayLanguage
import HearsayModel

/// A headline that sets the source beside the claim without a verb: "‘We had no lamps’: captain breaks silence" ·
/// "Norport will pay for lamps – Dell"
struct HeadlineRule {
  let space: Workspace
  static let name = "headline-beside"
  private var text: ParsedText { space.text }

  func draft(in sentence: Sentence) -> Draft? { quoted(sentence) ?? dashed(sentence) }

  private func quoted(_ sentence: Sentence) -> Draft? {
    guard let colon = sentence.tokens.first(where: { text.form($0) == ":" }),
      let number = space.runEnding[colon],
      space.runs[number].tokens.lowerBound == sentence.tokens.lowerBound,
      let source = space.phrases.starting(at: colon + 1, before: sentence.tokens.upperBound),
      space.phrases.isSpeaker(source)
    else { return nil }
    var draft = draft(space.runs[number].pieces.map { space.trimmed($0) }, source)
    draft.quotation = number
    return draft
  }

  private func dashed(_ sentence: Sentence) -> Draft? {
    let end = sentence.tokens.upperBound
    guard let dash = sentence.tokens.last(where: { text.isDash($0) }), dash + 1 < end,
      end - dash <= 5, dash - sentence.tokens.lowerBound >= 3,
      !text.sticks(dash), !text.sticks(dash - 1),
      space.phrases.starting(at: dash + 1, before: end) == (dash + 1)..<end,
      space.phrases.isSpeaker((dash + 1)..<end)
    else { return nil }
    return draft([space.trimmed(sentence.tokens.lowerBound..<dash)], (dash + 1)..<end)
  }

  private func draft(_ content: [Range<Int>], _ source: Range<Int>) -> Draft {
    Draft(content: content, source: source, act: .say, clause: source, rule: Self.name)
  }
}
