import HearsayModel

/// Somebody named at the head of a sentence and taken up at once by a pronoun: "Mara Dell, she sails." · "My brother, he is
/// a pilot."
struct Dislocations {
  static func apply(_ chains: inout Chains, in scene: Scene) {
    for index in chains.phrases.indices {
      guard let other = takenUp(by: index, chains, scene) else { continue }
      chains.join(index, to: other, rule: "dislocation", score: 0.85)
    }
  }

  private static func takenUp(by index: Int, _ chains: Chains, _ scene: Scene) -> Int? {
    let phrase = chains.phrases[index]
    guard phrase.pronoun == .he || phrase.pronoun == .she,
      WordTree.subjects.contains(scene.words[phrase.head].relation), index > 0,
      scene.forms[phrase.head - 1] == ","
    else { return nil }
    let other = index - 1
    let named = chains.phrases[other]
    let sentence = scene.sentences[scene.sentenceOf[phrase.head]]
    guard named.words.lowerBound == sentence.words.lowerBound,
      named.words.upperBound == phrase.head - 1, named.kind == .person,
      scene.speechOf[named.head] == scene.speechOf[phrase.head],
      Agreement.mayBeOne(named, phrase)
    else { return nil }
    return other
  }
}
