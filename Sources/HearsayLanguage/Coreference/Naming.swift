import HearsayModel

/// Whether a cluster is somebody or something with a name, and of which kind: decided at the end, when all words that
/// mean it are known.
struct Naming {
  var kind: Entity.Kind?
  var isNamed: Bool

  init(_ root: Int, _ chains: Chains) {
    let state = chains.states[root]
    kind = state.kind
    isNamed = state.isNamed
    guard !isNamed else { return }
    let members = chains.members[root].map { chains.phrases[$0] }
    let capitals = members.filter(\.isCapital)
    guard !capitals.isEmpty else { return }
    if let pair = capitals.first(where: \.isPair) {
      // "Dell and Reck … they"
      kind = kind ?? pair.kind
      isNamed = members.count > 1
    } else if members.contains(where: { $0.pronoun == .he || $0.pronoun == .she }) {
      // A name that the recogniser does not know: "Spot … her".
      kind = .person
      isNamed = true
    } else {
      // "the Captain", "the Assembly": a noun as a name.
      isNamed = kind != nil
    }
  }
}
