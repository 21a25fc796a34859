import HearsayLanguage
import HearsayModel

/// Which attribution reports which: the parent of one is the smallest whose content holds its cue.
struct Nesting {
  var space: Workspace

  mutating func apply() {
    dropFirstPersons()
    dropDoubles()
    space.drafts.removeAll { $0.content.isEmpty }
    let holders = holders()
    defer { negateInside() }
    for number in space.drafts.indices {
      space.drafts[number].parent = parent(
        of: number, among: holders[space.drafts[number].anchor] ?? [])
    }
  }

  /// "Reck denies that Dell said so": what is denied was, by this account, not said. But "Reck denied Dell's claim": it
  /// was made.
  private mutating func negateInside() {
    for number in space.drafts.indices {
      guard let parent = space.drafts[number].parent, space.drafts[parent].isNegated,
        !space.drafts[number].isNegated, space.drafts[number].rule != "noun-cue:possessed"
      else { continue }
      space.drafts[number].isNegated = true
    }
  }

  /// For each anchor the drafts whose content holds it.
  private func holders() -> [Int: [Int]] {
    let anchors = Set(space.drafts.map(\.anchor))
    var holders: [Int: [Int]] = [:]
    for (number, draft) in space.drafts.enumerated() {
      for token in draft.content.joined() where anchors.contains(token) {
        holders[token, default: []].append(number)
      }
    }
    return holders
  }

  private func parent(of number: Int, among holders: [Int]) -> Int? {
    let draft = space.drafts[number]
    let hosts = holders.filter { other in
      other != number && space.drafts[other].holds(draft.content[0].lowerBound)
        && space.drafts[other].size > draft.size
    }
    return hosts.min { (space.drafts[$0].size, $0) < (space.drafts[$1].size, $1) }
  }

  /// "I will note", "we can state" inside a quotation are the speaker's own: no attribution of their own.
  private mutating func dropFirstPersons() {
    let text = space.text
    let answers = space.drafts.filter { $0.rule == InterviewRule.name }
    let kept = space.drafts.indices.filter { number in
      let draft = space.drafts[number]
      let isOwn =
        draft.source.map { ["i", "we", "you"].contains(text.form($0.lowerBound)) && $0.count == 1 }
        ?? false
      let isQuoted =
        draft.cue != nil
        && (space.runAt[draft.anchor] >= 0 || answers.contains { $0.holds(draft.anchor) })
      return !(isOwn && (isQuoted || draft.isMental) || isSourceless(draft))
    }
    keep(kept)
  }

  /// A noun cue with its verb, "expressed alarm", stands before the verb alone.
  private mutating func dropDoubles() {
    let nouns = space.drafts.filter { $0.rule.hasPrefix("noun-cue") }.compactMap(\.cue)
    let denied = Set(
      space.drafts.filter { $0.rule.hasPrefix("cue:") && $0.act == .deny }.map(\.content))
    let kept = space.drafts.indices.filter { number in
      // "withdrew her claim that the pier was dark": her own.
      if space.drafts[number].rule == "noun-cue:possessed",
        denied.contains(space.drafts[number].content)
      {
        return false
      }
      guard space.drafts[number].rule.hasPrefix("cue:"), let cue = space.drafts[number].cue
      else { return true }
      return !nouns.contains { $0.contains(cue.lowerBound) }
    }
    keep(kept)
  }

  private mutating func keep(_ numbers: [Int]) {
    var moved = [Int?](repeating: nil, count: space.drafts.count)
    for (position, number) in numbers.enumerated() { moved[number] = position }
    var drafts = numbers.map { space.drafts[$0] }
    for number in drafts.indices {
      drafts[number].sourceOf = drafts[number].sourceOf.flatMap { moved[$0] }
    }
    space.drafts = drafts
  }

  private func isSourceless(_ draft: Draft) -> Bool {
    draft.source == nil && draft.sourceOf == nil && draft.quotation == nil
      && !draft.rule.hasPrefix("cue:") && draft.rule != "as-clause"
  }
}
