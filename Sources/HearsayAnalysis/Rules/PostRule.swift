import HearsayLanguage
import HearsayModel

/// A post that an article shows, signed with a name and a handle: "The pier is ours. — Piet Hanno (@piethanno) May 3"
struct PostRule {
  let space: Workspace

  static let name = "post-signature"

  func drafts() -> [Draft] {
    space.text.tokens.indices.compactMap { token in
      space.text.form(token).hasPrefix("@") ? draft(handle: token) : nil
    }
  }

  private func draft(handle: Int) -> Draft? {
    let text = space.text
    let block = text.sentence(of: handle).block
    guard text.form(handle - 1) == "(", text.article.blocks[block].kind == .paragraph,
      let name = space.phrases.name(at: handle - 2), text.isDash(name.lowerBound - 1)
    else { return nil }
    var start = name.lowerBound - 1
    while start > 0, text.sentence(of: start - 1).block == block { start -= 1 }
    let content = space.trimmed(start..<(name.lowerBound - 1))
    guard content.count >= 2, !space.drafts.contains(where: { $0.holds(content.lowerBound) })
    else { return nil }
    return Draft(
      content: [content], source: name, act: .say, clause: name, rule: Self.name)
  }
}

extension ParsedText {
  /// A dash of any length, standing alone.
  func isDash(_ token: Int) -> Bool { ["-", "--", "–", "—", "―"].contains(form(token)) }
}
