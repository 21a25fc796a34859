import HearsayLanguage
import HearsayModel

/// A colon that attributes without a verb.
///
/// Headline: "Harbour master: pier was dark" · Sentence: "The judge was brief: “The case is closed.”"
struct ColonRule {
  var space: Workspace

  mutating func apply() {
    let text = space.text
    for (number, sentence) in text.sentences.enumerated() {
      let kind = text.kind(of: number)
      guard kind.isProse, let colon = sentence.tokens.first(where: { text.form($0) == ":" }) else {
        continue
      }
      let draft =
        kind == .paragraph
        ? beforeQuotation(colon, in: sentence) : inHeadline(colon, in: sentence)
      if let draft { space.drafts.append(draft) }
    }
  }

  private func inHeadline(_ colon: Int, in sentence: Sentence) -> Draft? {
    let head = sentence.tokens.lowerBound..<colon
    let content = space.trimmed((colon + 1)..<sentence.tokens.upperBound)
    guard !head.isEmpty, head.count <= 6, content.count >= 2, space.phrases.isSpeaker(head),
      space.phrases.starting(at: head.lowerBound, before: colon) == head,
      !space.drafts.contains(where: {
        $0.content.contains { $0.overlaps(content) } && head.contains($0.anchor)
      })
    else { return nil }
    return Draft(
      content: [content], source: head, act: .say, clause: head, rule: "headline-colon")
  }

  private func beforeQuotation(_ colon: Int, in sentence: Sentence) -> Draft? {
    guard
      let number = space.runs.indices.first(where: { space.runs[$0].tokens.lowerBound == colon + 1 }
      ),
      !space.drafts.contains(where: {
        $0.quotation == number || $0.holds(space.runs[number].pieces[0].lowerBound)
      }),
      space.runs[number].pieces.reduce(0, { $0 + $1.count }) >= 3
    else { return nil }
    let finder = SubjectFinder(text: space.text, phrases: space.phrases)
    guard let subject = finder.mainSubject(before: colon, in: sentence) else { return nil }
    let content = space.runs[number].pieces.map { space.trimmed($0) }.filter { !$0.isEmpty }
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: content, source: subject, act: .say, clause: subject.lowerBound..<colon,
      rule: "colon-before-quotation")
    draft.quotation = number
    return draft
  }
}
