import HearsayModel

/// Whom a pronoun may mean: the mentions near it that agree with it and that syntax does not rule out.
struct Candidates {
  let scene: Scene

  /// Mentions looked at before a pronoun, and those that stand farther away but are often spoken of.
  private static let window = 70
  private static let sentences = 7

  func ofPronoun(_ index: Int, _ chains: Chains, recent: [Int]) -> [Int] {
    let phrase = chains.phrases[index]
    let sentence = scene.sentenceOf[phrase.head]
    let barred = Disjoint(scene: scene).roots(index, chains)
    let allows = { (other: Int) in
      !barred.contains(chains.root(other)) && self.allows(other, index, chains)
    }
    var found: [Int] = []
    var roots: [Int] = []
    var other = index - 1
    while other >= 0, index - other <= Self.window,
      sentence - scene.sentenceOf[chains.phrases[other].head] <= Self.sentences
    {
      if allows(other) {
        found.append(other)
        roots.append(chains.root(other))
      }
      other -= 1
    }
    for other in recent where other < index && !roots.contains(chains.root(other)) {
      roots.append(chains.root(other))
      if allows(other) { found.append(other) }
    }
    return found + after(index, chains).filter { !barred.contains(chains.root($0)) }
  }

  /// "Before he left, Dell signed": the subject of the clause that a pronoun's clause depends on.
  private func after(_ index: Int, _ chains: Chains) -> [Int] {
    let phrase = chains.phrases[index]
    let sentence = scene.sentenceOf[phrase.head]
    var found: [Int] = []
    for other in (index + 1)..<max(index + 1, min(index + 8, chains.phrases.count)) {
      let next = chains.phrases[other]
      guard scene.sentenceOf[next.head] == sentence else { break }
      let relation = scene.words[next.head].relation
      guard next.form != .pronoun, relation == .nsubj || relation == .nsubjPass,
        let clause = scene.words[next.head].head, scene.tree.isBelow(phrase.head, clause),
        scene.words[phrase.head].head != clause, allows(other, index, chains)
      else { continue }
      found.append(other)
    }
    return found
  }

  // MARK: What rules a candidate out

  private func allows(_ other: Int, _ index: Int, _ chains: Chains) -> Bool {
    let candidate = chains.phrases[other]
    let phrase = chains.phrases[index]
    guard let pronoun = phrase.pronoun else { return false }
    if let kind = candidate.pronoun, !kind.isThirdPerson {
      // "I" outside quotations names nobody, inside it is the speaker's.
      return false
    }
    if chains.areJoined(other, index) { return false }
    let state = chains.state(other)
    return agrees(pronoun, candidate, state) && !isBound(phrase, candidate)
      && !isSpeaker(phrase, chains.root(other), chains)
  }

  private func agrees(_ pronoun: Pronoun, _ candidate: Phrase, _ state: Chains.State) -> Bool {
    switch pronoun {
    case .he, .she:
      if candidate.traits.number == .plural || candidate.traits.animacy == .thing { return false }
      if let kind = state.kind, kind != .person { return false }
      if candidate.isPair || candidate.pronoun == .it || candidate.pronoun == .they { return false }
      if state.animacy == .thing { return false }
      let gender = state.gender
      return gender == .unknown || gender == (pronoun == .he ? .male : .female)
    case .it:
      if candidate.isPair { return false }
      if candidate.traits.number == .plural || state.kind == .person { return false }
      if candidate.traits.animacy == .person || state.animacy == .person { return false }
      return candidate.pronoun != .they || state.kind == .organization
    default:
      if candidate.form == .name, candidate.kind == .person, candidate.traits.number == .singular {
        return false
      }
      if state.gender != .unknown { return false }
      return candidate.pronoun.map { $0 == .they } ?? true
    }
  }

  /// What syntax forbids: "Dell saw him" is not Dell, "his brother" is not he.
  private func isBound(_ pronoun: Phrase, _ candidate: Phrase) -> Bool {
    let words = scene.words
    let form = pronoun.grammaticalCase ?? .subject
    if candidate.words.contains(pronoun.head) { return true }
    if candidate.isPair, scene.tree.isBelow(pronoun.head, candidate.head),
      pronoun.head < candidate.place
    {
      return true
    }
    if isInside(pronoun.head, candidate.head) || isInside(candidate.head, pronoun.head) {
      return true
    }
    guard scene.sentenceOf[pronoun.head] == scene.sentenceOf[candidate.head] else {
      return form == .reflexive
    }
    guard let verb = words[pronoun.head].head else { return false }
    if form == .reflexive { return false }
    guard form != .possessive else { return false }
    if words[candidate.head].head == verb {
      return words[candidate.head].relation != .appos && words[candidate.head].relation != .nmodPoss
    }
    let isObject = form == .object && words[pronoun.head].relation != .nsubj
    return isObject && scene.tree.logicalSubject(of: verb) == candidate.head
  }

  /// Whether a word stands in the noun phrase of another, with no clause between.
  private func isInside(_ index: Int, _ head: Int) -> Bool {
    var at = index
    for _ in 0..<12 {
      guard
        [.nmod, .nmodPoss, .compound, .amod, .flat, .det, .nummod].contains(
          scene.words[at].relation),
        let next = scene.words[at].head
      else { return false }
      if next == head { return true }
      at = next
    }
    return false
  }

  /// "He" inside somebody's words is somebody else.
  private func isSpeaker(_ pronoun: Phrase, _ root: Int, _ chains: Chains) -> Bool {
    guard let speaker = QuotedSpeakers.speech(of: pronoun.head, in: scene)?.speaker,
      chains.phraseAt[speaker] >= 0
    else { return false }
    let number = chains.phraseAt[speaker]
    return chains.root(number) == root && pronoun.pronoun != .it
      && pronoun.pronoun != .they
  }
}
