import HearsayModel

/// Whom a pronoun cannot mean because its own clause speaks of them by another word.
///
/// "Dell thanked him", "he thanked Dell", "she said that Dell had left": the pronoun is not Dell, wherever else Dell is
/// named. (Principles B and C of binding: Chomsky 1981.)
struct Disjoint {
  let scene: Scene

  private static let arguments: RelationSet = [.nsubj, .nsubjPass, .obj, .iobj]

  /// The clusters of the other arguments of a pronoun's verb, and of the names below the verb whose subject it is.
  func roots(_ index: Int, _ chains: Chains) -> [Int] {
    let head = chains.phrases[index].head
    let word = scene.words[head]
    let isReflexive = chains.phrases[index].grammaticalCase == .reflexive
    guard Self.arguments.contains(word.relation), let verb = word.head, !isReflexive else {
      return []
    }
    var roots: [Int] = []
    func add(_ other: Int) {
      if other != head, chains.phraseAt[other] >= 0 {
        roots.append(chains.root(chains.phraseAt[other]))
      }
    }
    for child in scene.tree.children(of: verb)
    where Self.arguments.contains(scene.words[child].relation) {
      add(child)
    }
    if WordTree.subjects.contains(word.relation) {
      names(below: verb, after: index, chains).forEach(add)
    } else if let subject = scene.tree.logicalSubject(of: verb) {
      add(subject)
    }
    return roots
  }

  /// The heads of names that hang on a verb, behind its subject.
  private func names(below verb: Int, after index: Int, _ chains: Chains) -> [Int] {
    let sentence = scene.sentenceOf[verb]
    let speech = scene.speechOf[chains.phrases[index].head]
    var found: [Int] = []
    for phrase in chains.phrases[(index + 1)...] {
      guard scene.sentenceOf[phrase.head] == sentence else { break }
      if phrase.form == .name, scene.speechOf[phrase.head] == speech,
        scene.tree.isBelow(phrase.head, verb)
      {
        found.append(phrase.head)
      }
    }
    return found
  }
}
