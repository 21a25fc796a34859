public import HearsayModel

/// Which words of an article mean the same person, body or place.
public enum Coreference {
  /// The clusters of a text, in the order in which they are first mentioned. Nothing is found where there are no words.
  ///
  /// - Parameters:
  ///   - words: tagged and parsed.
  ///   - names: persons, organizations, places and groups.
  ///   - speeches: who says which words to whom, as far as known; the rest is read from the syntax.
  public static func resolve(
    words: [Word], sentences: [Sentence], names: [NamedEntity], quotations: [Quotation],
    text: Text, speeches: [Speech] = []
  ) -> [Cluster] {
    resolve(
      words: words, sentences: sentences, names: names, quotations: quotations, text: text,
      speeches: speeches, model: .shared)
  }

  package static func resolve(
    words: [Word], sentences: [Sentence], names: [NamedEntity], quotations: [Quotation],
    text: Text, speeches: [Speech], model: CoreferenceModel
  ) -> [Cluster] {
    var resolver = Resolver(
      Scene(
        words: words, sentences: sentences, names: names, quotations: quotations, text: text,
        speeches: speeches, model: model))
    resolver.resolve()
    return clusters(resolver.chains, resolver.scene)
  }

  private static func clusters(_ chains: Chains, _ scene: Scene) -> [Cluster] {
    var number: [Int: Int] = [:]
    var clusters: [Cluster] = []
    var hasName: [Bool] = []
    for index in chains.phrases.indices {
      if chains.phrases[index].isPair, chains.state(index).size == 1 { continue }
      let root = chains.root(index)
      if number[root] == nil {
        number[root] = clusters.count
        let naming = Naming(root, chains)
        clusters.append(Cluster(kind: naming.kind, name: "", isNamed: naming.isNamed, mentions: []))
        hasName.append(false)
      }
      guard let at = number[root] else { continue }
      clusters[at].mentions.append(member(index, chains, scene))
      name(
        &clusters[at], chains.phrases[index], chains.names[index], scene, hasName: &hasName[at])
    }
    return clusters
  }

  private static func member(_ index: Int, _ chains: Chains, _ scene: Scene) -> Cluster.Member {
    let phrase = chains.phrases[index]
    let form: Mention.Form =
      switch phrase.form {
      case .name: .name
      case .nominal: phrase.isPair ? .group : .role
      case .pronoun: .pronoun
      }
    let rule = chains.rules[index]
    return Cluster.Member(
      words: phrase.words, head: phrase.head, span: scene.span(phrase.words), form: form,
      rule: rule.isEmpty ? "first-mention" : rule, score: rule.isEmpty ? 1 : chains.scores[index])
  }

  /// The longest name, else the first words that mean it.
  private static func name(
    _ cluster: inout Cluster, _ phrase: Phrase, _ words: String, _ scene: Scene, hasName: inout Bool
  ) {
    if phrase.name != nil {
      if !hasName || words.count > cluster.name.count { cluster.name = words }
      hasName = true
    } else if cluster.name.isEmpty {
      cluster.name = scene.string(phrase.words)
    }
  }
}
