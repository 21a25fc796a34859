import HearsayModel

/// Mentions that are being joined to clusters: a union of sets, with what is known of each set.
struct Chains: Sendable {
  /// What is known of a cluster.
  struct State: Sendable {
    var kind: Entity.Kind?
    /// How many of the mentions are names.
    var names = 0
    var isNamed: Bool { names > 0 }
    var number = Traits.Number.unknown
    var animacy = Traits.Animacy.unknown
    var male = 0
    var female = 0
    /// How many mentions there are.
    var size = 1
    /// The latest of the mentions that the walk through the text has passed, and how many it has.
    var last = -1
    var seen = 0

    var gender: Traits.Gender { male == female ? .unknown : male > female ? .male : .female }
  }

  let phrases: [Phrase]
  /// For each mention its name as written; empty where it has none.
  let names: [String]
  private var parent: [Int]
  private(set) var states: [State]
  /// For the root of a cluster its mentions, in no special order, and for a person the offices.
  private(set) var members: [[Int]]
  private(set) var offices: [[Office]]
  private(set) var rules: [String]
  private(set) var scores: [Double]
  /// The names of the most named cluster of each kind.
  private var most: [Entity.Kind: Int] = [:]
  /// For each word the mention whose head it is, or -1.
  let phraseAt: [Int]

  init(_ phrases: [Phrase], in scene: Scene) {
    self.phrases = phrases
    names = phrases.map { $0.name.map(scene.string) ?? "" }
    parent = Array(phrases.indices)
    states = phrases.map { State($0) }
    members = phrases.indices.map { [$0] }
    offices = [[Office]](repeating: [], count: phrases.count)
    rules = phrases.map { $0.form == .name ? "name" : "" }
    scores = phrases.map { $0.form == .name ? 1 : 0 }
    var phraseAt = [Int](repeating: -1, count: scene.words.count)
    for (index, phrase) in phrases.enumerated() where !phrase.isPair {
      phraseAt[phrase.head] = index
    }
    self.phraseAt = phraseAt
  }

  func root(_ phrase: Int) -> Int {
    var at = phrase
    while parent[at] != at { at = parent[at] }
    return at
  }

  func state(_ phrase: Int) -> State { states[root(phrase)] }

  func areJoined(_ a: Int, _ b: Int) -> Bool { root(a) == root(b) }

  /// Joins a mention to another; the rule and the score are noted on the first.
  mutating func join(_ phrase: Int, to other: Int, rule: String, score: Double) {
    if rules[phrase].isEmpty || phrases[phrase].form == .name {
      rules[phrase] = rule
      scores[phrase] = score
    }
    let (a, b) = (root(phrase), root(other))
    guard a != b else { return }
    let (small, large) = states[a].size < states[b].size ? (a, b) : (b, a)
    parent[small] = large
    states[large].take(states[small], prefersOther: !states[large].isNamed)
    states[small].size = 0
    members[large] += members[small]
    members[small] = []
    for office in offices[small] { remember(office, ofRoot: large) }
  }

  /// Counts who is named most, before the walk.
  mutating func countNames() {
    for state in states where state.size > 0 {
      if let kind = state.kind { most[kind] = max(most[kind] ?? 0, state.names) }
    }
  }

  /// How much of the text is about a cluster, next to the others of its kind: 0 without a name, 5 for the most named.
  func prominence(_ state: State) -> Int {
    guard state.names > 0, let kind = state.kind, let most = most[kind], most > 0 else { return 0 }
    let tenths = 10 * state.names / most
    return tenths >= 10 ? 5 : tenths >= 6 ? 4 : tenths >= 3 ? 3 : tenths >= 1 ? 2 : 1
  }

  /// Notes that the walk has passed a mention.
  mutating func pass(_ phrase: Int) {
    let root = root(phrase)
    states[root].last = max(states[root].last, phrase)
    states[root].seen += 1
  }

  mutating func remember(_ office: Office, of phrase: Int) {
    remember(office, ofRoot: root(phrase))
  }

  private mutating func remember(_ office: Office, ofRoot root: Int) {
    if offices[root].count < 24, !offices[root].contains(office) { offices[root].append(office) }
  }
}

extension Chains.State {
  init(_ phrase: Phrase) {
    kind = phrase.kind
    names = phrase.form == .name ? 1 : 0
    self.number = phrase.traits.number
    animacy = phrase.traits.animacy
    let votes = phrase.form == .pronoun ? 1 : 3
    if phrase.traits.gender == .male { male = votes }
    if phrase.traits.gender == .female { female = votes }
  }

  mutating func take(_ other: Self, prefersOther: Bool) {
    if kind == nil || prefersOther && other.isNamed { kind = other.kind ?? kind }
    names += other.names
    if number == .unknown { number = other.number }
    if animacy == .unknown { animacy = other.animacy }
    male += other.male
    female += other.female
    size += other.size
    last = max(last, other.last)
    seen += other.seen
  }
}
