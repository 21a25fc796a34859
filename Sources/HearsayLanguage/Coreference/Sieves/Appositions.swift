import HearsayModel

/// A noun phrase beside another that says what it is: "Mara Dell, the harbour's chief engineer, …".
struct Appositions {
  static func apply(_ chains: inout Chains, in scene: Scene) {
    for index in chains.phrases.indices where !chains.phrases[index].isPair {
      let word = scene.words[chains.phrases[index].head]
      guard word.relation == .appos, let head = word.head, chains.phraseAt[head] >= 0 else {
        continue
      }
      let other = chains.phraseAt[head]
      guard Agreement.mayBeOne(chains.phrases[index], chains.phrases[other]),
        !isPlaceInPlace(chains.phrases[index], chains.phrases[other]),
        !areTwo(chains.phrases[index], chains.phrases[other], scene)
      else { continue }
      chains.join(index, to: other, rule: "apposition", score: 0.9)
    }
  }

  /// "Mara Dell, Tom Reck" are two in a list; "Mara Dell (sailing)" says what she does.
  private static func areTwo(_ a: Phrase, _ b: Phrase, _ scene: Scene) -> Bool {
    guard b.kind == .person else { return false }
    if let name = a.name, let other = b.name {
      return name.count > 1 && other.count > 1
        && Set(scene.forms[name]).isDisjoint(with: scene.forms[other])
    }
    return a.form == .nominal && a.kind == nil && a.determiner == .none
  }

  /// "Marlow, Norland": the one lies in the other.
  private static func isPlaceInPlace(_ a: Phrase, _ b: Phrase) -> Bool {
    a.form == .name && b.form == .name && a.kind == .place
  }
}
