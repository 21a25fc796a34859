import HearsayModel

/// One decision of a ranker: the options and how likely each is.
struct Decision {
  /// Mentions; nil stands for "none of them".
  var options: [Int?]
  var features: FeatureRows
  var likelihoods: [Double] = []
  var isPronoun: Bool
}

/// Joins the mentions of one text: names first, then what the sentence's build tells, then the walk through the text
/// in which pronouns and noun phrases choose among what stands before them.
struct Resolver {
  let scene: Scene
  private(set) var chains: Chains
  /// The latest mention of each named cluster, the most recent first.
  private var recent: [Int] = []
  /// Mentions by the noun at their head.
  private var nouns: [String: [Int]] = [:]

  init(_ scene: Scene) {
    self.scene = scene
    chains = Chains(PhraseFinder(scene: scene).phrases(), in: scene)
    ExactNames.apply(&chains, in: scene)
    Aliases.apply(&chains, in: scene)
    Appositions.apply(&chains, in: scene)
    Predicates.apply(&chains, in: scene)
    Roles.remember(&chains, in: scene)
    QuotedSpeakers.apply(&chains, in: scene)
    Narrators.apply(&chains, in: scene)
    Dislocations.apply(&chains, in: scene)
    chains.countNames()
  }

  /// Walks through the text.
  ///
  /// - Parameter choose: takes each decision: the option, or nil for none.
  mutating func walk(choose: (Int, Decision, Chains) -> (option: Int, score: Double)?) {
    for index in chains.phrases.indices {
      let phrase = chains.phrases[index]
      if phrase.form == .nominal, chains.rules[index].isEmpty,
        let holder = Roles.holder(of: index, chains, recent: recent, in: scene)
      {
        chains.join(index, to: holder.phrase, rule: "role", score: holder.score)
      } else if let decision = decision(on: index), !decision.options.isEmpty,
        let choice = choose(index, decision, chains), let other = decision.options[choice.option]
      {
        chains.join(
          index, to: other, rule: rule(phrase, chains.phrases[other]), score: choice.score)
      }
      chains.pass(index)
      note(index)
    }
  }

  mutating func resolve() {
    let model = scene.model
    walk { _, decision, chains in Resolver.best(decision, chains, model) }
  }

  private func rule(_ phrase: Phrase, _ other: Phrase) -> String {
    if phrase.form == .pronoun {
      return other.head > phrase.head ? "pronoun-before-name" : "pronoun"
    }
    return scene.lemma(of: phrase) == scene.lemma(of: other) ? "same-noun" : "noun-for-name"
  }

  private mutating func note(_ index: Int) {
    let phrase = chains.phrases[index]
    if phrase.form == .nominal, !phrase.isPair {
      nouns[scene.lemma(of: phrase), default: []].append(index)
    }
    let root = chains.root(index)
    guard chains.states[root].isNamed else { return }
    if let old = recent.firstIndex(where: { chains.root($0) == root }) { recent.remove(at: old) }
    recent.insert(phrase.form == .name || recent.isEmpty ? index : index, at: 0)
    if recent.count > 40 { recent.removeLast() }
  }

  // MARK: Decisions

  private func decision(on index: Int) -> Decision? {
    let phrase = chains.phrases[index]
    switch phrase.form {
    case .name: return nil
    case .pronoun:
      let isOpen = phrase.pronoun?.isThirdPerson == true && chains.rules[index].isEmpty
      return isOpen ? pronoun(index) : nil
    case .nominal: return chains.rules[index].isEmpty && !phrase.isPair ? nominal(index) : nil
    }
  }

  private func pronoun(_ index: Int) -> Decision {
    let candidates = Candidates(scene: scene).ofPronoun(
      index, chains, recent: Array(recent.prefix(8)))
    let features = PronounFeatures(scene: scene, chains.phrases[index])
    let leading = leading(candidates)
    var add = PronounFeatures.Adder(kind: features.kind, options: candidates.count + 1)
    features.none(count: candidates.count, into: &add)
    var options: [Int?] = [nil]
    var hops: [Int] = []
    for other in candidates {
      let root = chains.root(other)
      if !hops.contains(root) { hops.append(root) }
      let hop = hops.firstIndex(of: root) ?? 0
      features.pair(index, other, chains, hop: hop, isLeading: root == leading, into: &add)
      options.append(other)
    }
    return Decision(options: options, features: add.rows, isPronoun: true)
  }

  private func nominal(_ index: Int) -> Decision {
    let same = nouns[scene.lemma(of: chains.phrases[index])] ?? []
    let candidates = NominalCandidates(scene: scene).of(
      index, chains, recent: recent, sameNoun: same)
    let features = NominalFeatures(scene: scene)
    let leading = leading(candidates.map(\.0))
    var add = NominalFeatures.Adder(options: candidates.count + 1)
    features.none(index, chains, count: candidates.count, seenNoun: !same.isEmpty, into: &add)
    var options: [Int?] = [nil]
    for (hop, (other, match)) in candidates.enumerated() {
      features.pair(
        index, other, match, chains, hop: hop, isLeading: chains.root(other) == leading,
        into: &add)
      options.append(other)
    }
    return Decision(options: options, features: add.rows, isPronoun: false)
  }

  /// The cluster that has been spoken of most.
  private func leading(_ candidates: [Int]) -> Int {
    var best = (root: -1, seen: 1)
    for other in candidates {
      let root = chains.root(other)
      if chains.states[root].seen > best.seen { best = (root, chains.states[root].seen) }
    }
    return best.root
  }

  // MARK: Choosing

  /// The likeliest cluster, where it is likelier than none and likely enough.
  static func best(_ decision: Decision, _ chains: Chains, _ model: CoreferenceModel) -> (
    option: Int, score: Double
  )? {
    let weights = decision.isPronoun ? model.pronouns : model.nominals
    let likelihoods = likelihoods(
      decision.features.scores(weights),
      reserve: decision.isPronoun
        ? CoreferenceModel.reserve.pronoun : CoreferenceModel.reserve.nominal)
    var sums: [(root: Int, option: Int, top: Double, sum: Double)] = []
    for (option, other) in decision.options.enumerated() {
      let root = other.map(chains.root) ?? -1
      if let known = sums.firstIndex(where: { $0.root == root }) {
        sums[known].sum += likelihoods[option]
        if likelihoods[option] > sums[known].top {
          sums[known].top = likelihoods[option]
          sums[known].option = option
        }
      } else {
        sums.append((root, option, likelihoods[option], likelihoods[option]))
      }
    }
    guard let best = sums.max(by: { $0.sum < $1.sum }), best.root >= 0 else { return nil }
    let least =
      decision.isPronoun
      ? CoreferenceModel.leastLikely.pronoun : CoreferenceModel.leastLikely.nominal
    return best.sum >= least ? (best.option, best.sum) : nil
  }

  static func likelihoods(_ scores: [Double], reserve: Float = 0) -> [Double] {
    var scores = scores
    if !scores.isEmpty { scores[0] += Double(reserve) }
    let top = scores.max() ?? 0
    var sum = 0.0
    for index in scores.indices {
      scores[index] = Exponential.of(scores[index] - top)
      sum += scores[index]
    }
    return scores.map { $0 / sum }
  }
}

/// The exponential function by its series: the same bits on every machine.
enum Exponential {
  static func of(_ x: Double) -> Double {
    guard x > -40 else { return 0 }
    // e^x = (e^(x/64))^64
    let y = x / 64
    var value = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4 * (1 + y / 5 * (1 + y / 6)))))
    for _ in 0..<6 { value *= value }
    return value
  }
}
