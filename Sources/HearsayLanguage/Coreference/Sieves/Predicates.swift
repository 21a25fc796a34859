import HearsayModel

/// What something is said to be, to become or to be called.
///
/// "Lunden is a port on the western coast", "Dell, who is an engineer", "Dell became mayor", "they named Dell chief
/// engineer", "Lunden was registered as a port", "a pilot named Tom Reck".
struct Predicates {
  let scene: Scene

  private var words: [Word] { scene.words }

  static func apply(_ chains: inout Chains, in scene: Scene) {
    let sieve = Predicates(scene: scene)
    for index in chains.phrases.indices
    where chains.phrases[index].form != .pronoun && !chains.phrases[index].isPair {
      let head = chains.phrases[index].head
      guard let (subject, rule, score) = sieve.subject(of: head), chains.phraseAt[subject] >= 0
      else { continue }
      let other = chains.phraseAt[subject]
      guard Agreement.mayBeOne(chains.phrases[index], chains.phrases[other]) else { continue }
      chains.join(index, to: other, rule: rule, score: score)
    }
  }

  /// Of what a noun is said.
  private func subject(of head: Int) -> (word: Int, rule: String, score: Double)? {
    let first = words[head].relation == .conj ? words[head].head ?? head : head
    if scene.tree.has(first, [.cop]), !isDenied(first) {
      return antecedent(scene.tree.logicalSubject(of: first), clause: first).map {
        ($0, "copula", 0.8)
      }
    }
    guard let verb = words[head].head else { return nil }
    let lemma = scene.lemma(verb)
    if words[head].relation == .xcomp {
      if words[verb].relation == .acl, Self.naming.contains(lemma), let named = words[verb].head {
        return (named, "called", 0.9)
      }
      if Self.becoming.contains(lemma), !isDenied(verb) {
        return antecedent(scene.tree.logicalSubject(of: verb), clause: verb).map {
          ($0, "becoming", 0.75)
        }
      }
      return named(verb).map { ($0, "called", 0.75) }
    }
    guard words[head].relation == .obl, Self.holding.contains(lemma), hasAs(head) else {
      return nil
    }
    return named(verb).map { ($0, "as", 0.65) }
  }

  /// Who is named, elected, seen: the object, the subject of the passive.
  private func named(_ verb: Int) -> Int? {
    guard Self.naming.contains(scene.lemma(verb)) || Self.holding.contains(scene.lemma(verb))
    else { return nil }
    return scene.tree.child(of: verb, [.obj]) ?? scene.tree.child(of: verb, [.nsubjPass])
  }

  /// "Dell, who is an engineer": what "who" means.
  private func antecedent(_ subject: Int?, clause: Int) -> Int? {
    guard let subject else { return nil }
    guard ["who", "which", "that"].contains(scene.forms[subject]) else { return subject }
    return words[clause].relation == .aclRelcl ? words[clause].head : nil
  }

  private static let naming: Set<String> = [
    "name", "call", "elect", "appoint", "crown", "declare", "proclaim", "dub", "title", "nickname",
    "consider", "deem",
  ]
  private static let becoming: Set<String> = ["become", "remain", "be"]
  private static let holding: Set<String> = [
    "regard", "know", "describe", "register", "recognize", "recognise", "establish", "found",
    "elect",
    "appoint", "portray", "see", "create",
  ]

  private func hasAs(_ head: Int) -> Bool {
    scene.tree.children(of: head).contains {
      words[$0].relation == .case && scene.forms[$0] == "as"
    }
  }

  /// "… is not a port", "… would be a port", "… is like a port".
  private func isDenied(_ head: Int) -> Bool {
    scene.tree.children(of: head).contains { child in
      words[child].relation == .advmod
        && ["not", "n't", "never", "n’t"].contains(scene.forms[child])
        || words[child].relation == .aux && words[child].xpos == .md
        || words[child].relation == .case
        || words[child].relation == .mark && scene.forms[child] == "if"
    }
  }
}
