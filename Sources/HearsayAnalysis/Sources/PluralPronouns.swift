import HearsayLanguage
import HearsayModel

/// Whom "they" means as a source: those whose words stand right before, or two persons whom the sentence before joins.
///
/// "Insurers said the storm would cost millions. They rejected …" · "Dell and Reck met on Monday. They agreed …"
extension SourceResolver {
  mutating func plural(_ token: Int, for number: Int) -> SourceReference {
    // "One of them": not all of them.
    if space.text.form(token - 1) == "of" { return .unresolved("one-of-them") }
    guard space.drafts[number].parent == nil || space.runAt[token] < 0 else {
      return .unresolved("pronoun-in-a-quotation")
    }
    let first = min(space.drafts[number].anchor, space.drafts[number].content[0].lowerBound)
    let here = space.text.sentenceOf[first]
    let block = space.text.sentences[here].block
    for sentence in stride(from: here, through: max(0, here - 3), by: -1) {
      let other = space.text.sentences[sentence].block
      guard other == block || sentence == here - 1 && other == block - 1 else { break }
      if let found = group(in: sentence, before: token, besides: number) { return found }
    }
    return .unresolved("pronoun")
  }

  private mutating func group(in sentence: Int, before token: Int, besides number: Int)
    -> SourceReference?
  {
    let drafts = (draftsOf[sentence] ?? []).filter {
      space.drafts[$0].parent == nil && $0 != number && space.drafts[$0].anchor < token
    }
    if let last = drafts.max(by: { space.drafts[$0].anchor < space.drafts[$1].anchor }),
      let reference = references[last]
    {
      if reference.kind == .group || reference.kind == .unnamed && reference.name != nil {
        return with(reference, rule: "they-last-group", 0.7)
      }
      if reference.name == nil { return .unresolved("pronoun") }
    }
    return pair(in: space.text.sentences[sentence].tokens.clamped(to: 0..<token))
  }

  /// Two persons joined by `and`, with nobody else in the sentence.
  private mutating func pair(in range: Range<Int>) -> SourceReference? {
    guard !range.isEmpty else { return nil }
    let others = range.contains { space.index.nameAt[$0] < 0 && space.text.has($0, .people) }
    let ids = ProtagonistFinder(space: space).joined(in: range)
    guard ids.count == 2, !others else { return nil }
    let name = SourceResolver.joined(ids.map { space.index.entities[$0].name })
    return SourceReference(
      name: name, entity: space.index.entity(name, .group, members: ids), kind: .group,
      rule: "they-the-pair",
      confidence: 0.6)
  }
}
