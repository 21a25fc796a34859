import HearsayLanguage
import HearsayModel

/// A colon that attributes without a verb.
///
/// Headline: "Harbour master: pier was dark" · Sentence: "The judge was brief: “The case is closed.”"
struct ColonRule {
  var space: Workspace

  mutating func apply() {
    let text = space.text
    let transcript = TranscriptRule(space: space)
    for (number, sentence) in text.sentences.enumerated() {
      let kind = text.kind(of: number)
      guard kind.isProse else { continue }
      let colon = sentence.tokens.first { text.form($0) == ":" }
      let draft =
        kind == .paragraph
        ? colon.flatMap { beforeQuotation($0, in: sentence) ?? transcript.draft($0, in: sentence) }
        : colon.flatMap { inHeadline($0, in: sentence) } ?? beside(sentence)
      if let draft { space.drafts.append(draft) }
    }
  }

  private func beside(_ sentence: Sentence) -> Draft? {
    guard !space.drafts.contains(where: { sentence.tokens.contains($0.anchor) }) else { return nil }
    return HeadlineRule(space: space).draft(in: sentence)
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
    guard let subject = sender(colon, sentence) ?? finder.mainSubject(before: colon, in: sentence)
    else { return nil }
    let content = space.runs[number].pieces.map { space.trimmed($0) }.filter { !$0.isEmpty }
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: content, source: subject, act: .say, clause: subject.lowerBound..<colon,
      rule: "colon-before-quotation")
    draft.quotation = number
    if sender(colon, sentence) != nil { draft.cue = subject.lowerBound - 1..<subject.lowerBound }
    return draft
  }

  /// `From Greta Holm: “…”`
  private func sender(_ colon: Int, _ sentence: Sentence) -> Range<Int>? {
    let first = sentence.tokens.lowerBound
    guard space.text.form(first) == "from", first + 1 < colon else { return nil }
    let name = (first + 1)..<colon
    return space.phrases.starting(at: first + 1, before: colon) == name ? name : nil
  }
}
