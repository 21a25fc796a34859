import HearsayLanguage
import HearsayModel

/// Lays what the network found beside what the rules found.
///
/// Where both see the same attribution it stays the rule's, with its cue, act, polarity and nesting, and the network only
/// says where content and source begin and end. It adds those that no rule knows: "Dell was adamant that the pier would
/// open", "the mayor's hope of a second ferry".
struct LearnedDrafts {
  var space: Workspace
  private let reader: LearnedReader

  init(space: Workspace, words: [Word]) {
    self.space = space
    reader = LearnedReader(space: space, words: words)
  }

  mutating func add(_ found: [LearnedAttribution]) {
    for draft in found.compactMap(reader.draft) {
      if let number = same(as: draft) {
        join(draft, number)
      } else if isNew(draft) {
        space.drafts.append(draft)
      }
    }
  }

  /// The rules' draft of the same attribution: half of the content is common, or the cue is.
  private func same(as draft: Draft) -> Int? {
    var best = (share: 0.0, number: -1)
    for number in space.drafts.indices {
      let share = Self.likeness(draft.content, space.drafts[number].content)
      if share > best.share { best = (share, number) }
    }
    if best.share >= 0.5 { return best.number }
    guard let cue = draft.cue else { return nil }
    return space.drafts.firstIndex { $0.cue.map { $0.overlaps(cue) } ?? false }
  }

  /// Dice's coefficient of the tokens.
  private static func likeness(_ one: [Range<Int>], _ other: [Range<Int>]) -> Double {
    var common = 0
    for a in one { for b in other { common += a.clamped(to: b).count } }
    guard common > 0 else { return 0 }
    return 2 * Double(common) / Double(size(one) + size(other))
  }

  private static func size(_ pieces: [Range<Int>]) -> Int {
    pieces.reduce(0) { $0 + $1.count }
  }

  private mutating func join(_ draft: Draft, _ number: Int) {
    let own = space.drafts[number]
    // Two sources are two readings of the sentence, and the rule's is the surer.
    if let source = own.source, let other = draft.source {
      guard source.overlaps(other) else { return }
      space.drafts[number].fullSource = other
    }
    let parts = [own.source, own.cue].compactMap { $0 }
    if isDescribed(own) || parts.contains(where: { $0.overlaps(any: draft.content) }) { return }
    let content = bounded(quoted(free(draft.content, number), as: own), by: own)
    let block = self.block(draft.anchor)
    // The network sees one paragraph, and may miss the second half of a quotation.
    let more = own.content.filter { piece in
      self.block(piece.lowerBound) != block
        || own.quotation != nil && !piece.overlaps(any: content)
    }
    guard !(content + more).isEmpty else { return }
    space.drafts[number].content = (content + more).sorted { $0.lowerBound < $1.lowerBound }
    space.drafts[number].quotation = own.quotation ?? draft.quotation
  }

  /// Without what another rule gives to somebody else, and without a word or two, or a further clause (`, Dell said, and no offer
  /// had come`), beside what the rule found.
  private func free(_ content: [Range<Int>], _ number: Int) -> [Range<Int>] {
    let own = space.drafts[number].content
    return content.filter { piece in
      piece.overlaps(any: own)
        || piece.count > 3 && !isFurtherClause(piece)
          && !space.drafts.contains { $0.quotation != nil && piece.overlaps(any: $0.content) }
    }
  }

  private func isFurtherClause(_ piece: Range<Int>) -> Bool {
    ["and", "but"].contains(space.text.form(piece.lowerBound))
      && space.runAt[piece.lowerBound] < 0
  }

  /// Where a rule sees a quotation, a piece that is mostly outside marks is none of it.
  private func quoted(_ content: [Range<Int>], as own: Draft) -> [Range<Int>] {
    guard own.quotation != nil else { return content }
    let quoted = content.filter { piece in
      let inMarks = piece.count { space.runAt[$0] >= 0 }
      return piece.overlaps(any: own.content) ? inMarks > 0 : 2 * inMarks > piece.count
    }
    return quoted.isEmpty ? own.content : quoted
  }

  private func block(_ token: Int) -> Int { space.text.sentence(of: token).block }

  /// Where content starts and ends by the rule: `rejected claims that …`, `accused Y of Z`, `blamed Y for Z`, `told Y: Z`, after a
  /// whole sentence before the quotation, and before `after denying it for a year`.
  private func bounded(_ content: [Range<Int>], by own: Draft) -> [Range<Int>] {
    content.map { piece in
      guard let other = own.content.first(where: { $0.overlaps(piece) }) else { return piece }
      let before = other.lowerBound - (space.text.isQuoteMark(other.lowerBound - 1) ? 2 : 1)
      let isAddressed = own.addressee.map { $0.lowerBound == piece.lowerBound } ?? false
      let opens = isAddressed || Self.openers.contains(space.text.form(before))
      let closes = Self.closers.contains(space.text.form(other.upperBound))
      return
        (opens ? max(piece.lowerBound, other.lowerBound) : piece.lowerBound)..<(closes
        ? min(piece.upperBound, other.upperBound) : piece.upperBound)
    }
  }

  private static let openers: Set<String> = ["as", "of", "for", "that", ".", "?", "!", ":"]
  private static let closers: Set<String> = ["after", "before"]

  /// `called Y a Z`: the content is Z, which the rules know better.
  private func isDescribed(_ own: Draft) -> Bool {
    own.cue.map { cue in
      cue.contains { token in
        CueLexicon.readings(of: space.text.form(token)).contains {
          !$0.verb.frames.isDisjoint(with: [.asPhrase, .predicate])
        }
      }
    } ?? false
  }

  // MARK: What no rule knows

  private func isNew(_ draft: Draft) -> Bool {
    guard draft.confidence >= Self.leastConfidence(draft) else { return false }
    return space.drafts.allSatisfy { other in
      Self.likeness(draft.content, other.content) > 0 || !other.holds(draft.anchor)
    }
  }

  /// A few words are seldom what somebody says: "had warm words for the crew". So they must be surer.
  private static func leastConfidence(_ draft: Draft) -> Double {
    switch draft.size {
    case ..<4: 0.65
    case ..<9: 0.5
    default: 0.4
    }
  }
}

extension Range<Int> {
  fileprivate func overlaps(any others: [Range<Int>]) -> Bool {
    others.contains { $0.overlaps(self) }
  }
}
