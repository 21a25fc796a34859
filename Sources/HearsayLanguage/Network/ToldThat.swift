import HearsayModel

/// What somebody is told is what the telling is about, and not a relative clause of the person.
///
/// "The mayor told reporters that the ferry had sunk": "sunk" is the clausal complement of "told". The treebanks have few
/// such sentences, news has many; so the network's tree is put right where a clause with "that" hangs on the object
/// or on another word of a verb of telling.
struct ToldThat {
  private static let verbs: Set<String> = [
    "tell", "inform", "warn", "assure", "remind", "notify", "advise", "promise", "convince",
    "persuade", "reassure",
  ]

  /// - Parameter sentence: its words have tags, heads and lemmas.
  static func mend(_ words: inout [Word], _ sentence: Range<Int>) {
    for verb in sentence where words[verb].upos == .verb && verbs.contains(words[verb].lemma) {
      guard let clause = clause(of: verb, words, sentence) else { continue }
      words[clause.root].head = verb
      words[clause.root].relation = .ccomp
      words[clause.that].head = clause.root
      words[clause.that].relation = .mark
      words[clause.that].upos = .sconj
      words[clause.that].xpos = .in
    }
  }

  /// A clause with "that" before its subject that hangs on what follows the verb.
  private static func clause(
    of verb: Int, _ words: [Word], _ sentence: Range<Int>
  ) -> (root: Int, that: Int)? {
    if sentence.contains(where: {
      words[$0].head == verb && words[$0].relation == .ccomp && $0 > verb
    }) {
      return nil
    }
    for root in sentence where root > verb {
      guard words[root].relation == .aclRelcl || words[root].relation == .acl,
        let host = words[root].head, words[host].head == verb, host > verb
      else { continue }
      let children = sentence.filter { words[$0].head == root }
      guard let that = children.first, that > host, words[that].lemma == "that",
        words[that].relation == .mark || words[that].relation == .obj,
        children.contains(where: { words[$0].relation.universal == "nsubj" && $0 > that })
      else { continue }
      return (root, that)
    }
    return nil
  }
}
