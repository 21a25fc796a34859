import HearsayModel

/// What the ranker asks about a pronoun and somebody whom it may mean.
struct PronounFeatures {
  let scene: Scene
  let phrase: Phrase
  /// Which of the four pronouns, and in which case.
  let kind: Int
  private let form: Int
  /// The clause of the pronoun, who does what it says, and who does what the clause above says.
  private let clause: Int
  private let subject: Int?
  private let upperSubject: Int?

  init(scene: Scene, _ phrase: Phrase) {
    self.scene = scene
    self.phrase = phrase
    kind = min(3, phrase.pronoun?.rawValue ?? 0)
    form = Self.form(phrase, scene.words[phrase.head].relation)
    clause = scene.tree.clause(of: phrase.head)
    subject = scene.tree.logicalSubject(of: clause)
    upperSubject = scene.tree.subject(of: scene.tree.clause(of: clause))
  }

  /// Adds a row for "it means nobody here".
  func none(count: Int, into add: inout Adder) {
    let word = scene.words[phrase.head]
    add(.none, kind * 4 + form)
    add.perKind(.noneRelation, Bucket.relation(word.relation))
    add.perKind(.nonePleonastic, pleonastic(phrase.head))
    if kind == 2 { add(.noneVerb, Bucket.hash(word.head.map(scene.lemma) ?? "", 128)) }
    add.perKind(.noneCount, Bucket.log(count))
    add.perKind(.noneFirst, min(3, scene.sentenceOf[phrase.head]))
    add.perKind(.noneSpeech, scene.speechOf[phrase.head] >= 0 ? 1 : 0)
    add.endRow()
  }

  /// Adds a row.
  ///
  /// - Parameter hop: how many other clusters stand nearer.
  func pair(
    _ index: Int, _ other: Int, _ chains: Chains, hop: Int, isLeading: Bool, into add: inout Adder
  ) {
    let candidate = chains.phrases[other]
    let state = chains.state(other)
    let away = scene.sentenceOf[phrase.head] - scene.sentenceOf[candidate.head]
    let distance = other > index ? 7 : min(away, 6)
    add(.bias, kind * 4 + form)
    add(.distance, distance * 16 + kind * 4 + form)
    add.perKind(.hop, min(hop, 7) * 2 + (away == 0 ? 1 : 0))
    add.perKind(.gap, Bucket.log(abs(index - other)))
    describe(candidate, state, away, hop, &add)
    let prominence = chains.prominence(state)
    add.perKind(.prominence, prominence * 3 + min(2, max(0, away)))
    add.perKind(.prominentForm, prominence * 8 + shape(candidate))
    add.perKind(.prominentKind, prominence * 8 + Bucket.kind(state.kind, state.animacy))
    add.perKind(.leading, isLeading ? 1 : 0)
    add.perKind(
      .after, other > index ? 1 + (scene.words[phrase.head].relation == .nsubj ? 1 : 0) : 0)
    agreement(candidate, state, &add)
    syntax(candidate, away, &add)
    add.endRow()
  }

  // MARK: The parts

  private func describe(
    _ candidate: Phrase, _ state: Chains.State, _ away: Int, _ hop: Int, _ add: inout Adder
  ) {
    let shape = shape(candidate)
    let relation = Bucket.relation(scene.words[candidate.head].relation)
    let thing = Bucket.kind(state.kind, state.animacy)
    add.perKind(.form, shape)
    add.perKind(.hopForm, min(hop, 7) * 8 + shape)
    add.perKind(.kind, thing)
    add.perKind(.kindRelation, thing * 16 + relation)
    add.perKind(.relation, relation)
    add(.sameSentence, (relation * 2 + (away == 0 ? 1 : 0)) * 4 + form)
    add.perKind(.size, Bucket.log(state.seen))
    add.perKind(.named, (state.isNamed ? 1 : 0) * 8 + shape)
    add.perKind(.determiner, candidate.determiner.rawValue)
    let nested =
      scene.words[candidate.head].relation == .nmod
      || scene.words[candidate.head].relation == .nmodPoss
    add.perKind(.nested, nested ? 1 : 0)
  }

  private func agreement(_ candidate: Phrase, _ state: Chains.State, _ add: inout Adder) {
    let thing = Bucket.kind(state.kind, state.animacy)
    let number = phrase.traits.number == state.number ? 1 : state.number == .unknown ? 0 : 2
    add.perKind(.number, number * 8 + thing)
    var gender = state.gender == .unknown ? 1 : 2
    if gender == 1, candidate.form == .name, let name = candidate.name {
      gender = scene.forms[name.lowerBound].utf8.last == UInt8(ascii: "a") ? 3 : 4
    }
    add.perKind(.gender, gender)
    add.perKind(.samePronoun, candidate.pronoun == phrase.pronoun ? 1 : 0)
    add.perKind(.salient, Bucket.log(state.size))
    add.perKind(.block, min(7, abs(scene.block(phrase.head) - scene.block(candidate.head))))
    let inside = (scene.speechOf[phrase.head], scene.speechOf[candidate.head])
    let speech =
      inside.0 < 0 ? (inside.1 < 0 ? 0 : 1) : inside.1 < 0 ? 2 : inside.0 == inside.1 ? 3 : 4
    add.perKind(.speech, speech)
  }

  private func syntax(_ candidate: Phrase, _ away: Int, _ add: inout Adder) {
    let words = scene.words
    let same = words[phrase.head].relation == words[candidate.head].relation ? 1 : 0
    add.perKind(.parallel, (same * 4 + form) * 3 + min(away < 0 ? 0 : away, 2))
    let verbs = (words[phrase.head].head, words[candidate.head].head)
    let sameVerb =
      verbs.0 != nil && verbs.1 != nil && verbs.0 != verbs.1
      && verbs.0.map(scene.lemma) == verbs.1.map(scene.lemma)
    add.perKind(.verb, sameVerb ? 1 : 0)
    guard away == 0 else { return }
    add(.binding, (subject == candidate.head ? 1 : verbs.1 == clause ? 2 : 0) * 4 + form)
    add(.above, (verbs.1.map { scene.tree.isBelow(phrase.head, $0) } ?? false ? 1 : 0) * 4 + form)
    add(.controls, (upperSubject == candidate.head ? 1 : 0) * 4 + form)
    if form == 3 { add.perKind(.reflexive, subject == candidate.head ? 1 : 0) }
  }

  // MARK: Answers

  private static func form(_ phrase: Phrase, _ relation: Relation) -> Int {
    let form = phrase.grammaticalCase?.rawValue ?? 0
    guard form < 2 else { return form }
    return WordTree.subjects.contains(relation) ? 0 : relation == .nmodPoss ? 2 : 1
  }

  private func shape(_ candidate: Phrase) -> Int {
    switch candidate.form {
    case .name: return (candidate.name?.count ?? 1) > 1 ? 0 : 1
    case .pronoun: return candidate.grammaticalCase == .possessive ? 2 : 3
    case .nominal:
      if candidate.isPair { return 7 }
      switch candidate.determiner {
      case .a: return 5
      case .possessive: return 6
      default: return 4
      }
    }
  }

  private func pleonastic(_ index: Int) -> Int {
    let word = scene.words[index]
    if word.relation == .expl { return 1 }
    guard let head = word.head else { return 0 }
    let hasClause = scene.tree.has(head, [.csubj, .csubjPass, .ccomp, .xcomp, .advcl])
    if scene.tree.has(head, [.cop]) {
      return scene.words[head].upos == .adj && hasClause ? 2 : hasClause ? 3 : 0
    }
    return Verbs.impersonal.contains(scene.lemma(head)) ? 4 : 0
  }

  /// Gathers the numbers of features.
  struct Adder {
    let kind: Int
    private(set) var rows: FeatureRows
    private let offsets = PronounTemplate.offsets

    init(kind: Int, options: Int) {
      self.kind = kind
      rows = FeatureRows(options: options, width: PronounTemplate.allCases.count)
    }

    mutating func callAsFunction(_ template: PronounTemplate, _ value: Int) {
      let start = offsets[template.rawValue]
      rows.append(min(start + value, offsets[template.rawValue + 1] - 1))
    }

    mutating func perKind(_ template: PronounTemplate, _ value: Int) {
      self(template, value * 4 + kind)
    }

    mutating func endRow() { rows.endRow() }
  }
}
