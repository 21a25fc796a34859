import HearsayModel

/// What the ranker asks about a noun phrase and an earlier mention.
struct NominalFeatures {
  let scene: Scene

  func none(
    _ index: Int, _ chains: Chains, count: Int, seenNoun: Bool, into add: inout Adder
  ) {
    let phrase = chains.phrases[index]
    let word = scene.words[phrase.head]
    let determiner = phrase.determiner.rawValue
    let kind = Bucket.kind(phrase.kind, phrase.traits.animacy)
    add(.none, determiner * 3 + Int(phrase.traits.number.rawValue))
    add(.noneKind, determiner * 6 + kind)
    add(.noneRelation, Bucket.relation(word.relation) * 6 + determiner)
    add(.noneModified, modified(phrase) * 6 + determiner)
    add(.noneNoun, Bucket.hash(scene.lemma(of: phrase), 128))
    add(.noneSeen, ((seenNoun ? 1 : 0) * 6 + determiner) * 6 + kind)
    add(.noneCount, Bucket.log(count) * 6 + determiner)
    add.endRow()
  }

  func pair(
    _ index: Int, _ other: Int, _ match: NominalMatch, _ chains: Chains, hop: Int, isLeading: Bool,
    into add: inout Adder
  ) {
    let phrase = chains.phrases[index]
    let candidate = chains.phrases[other]
    let state = chains.state(other)
    let kind = Bucket.kind(phrase.kind, phrase.traits.animacy)
    let thing = Bucket.kind(state.kind, state.animacy)
    let way = match.rawValue
    add(.match, way * 6 + phrase.determiner.rawValue)
    add(.kinds, (kind * 6 + thing) * 2 + (match == .kind ? 1 : 0))
    add(
      .distance,
      min(7, (scene.sentenceOf[phrase.head] - scene.sentenceOf[candidate.head])) * 8 + way)
    add(.gap, Bucket.log((index - other) / 2) * 8 + way)
    add(.hop, min(7, hop) * 8 + way)
    add(.form, shape(candidate) * 8 + way)
    add(.size, Bucket.log(state.seen) * 8 + way)
    add(.block, min(7, abs(scene.block(phrase.head) - scene.block(candidate.head))) * 8 + way)
    add(.leading, (isLeading ? 1 : 0) * 36 + kind * 6 + thing)
    add(
      .number,
      (Int(phrase.traits.number.rawValue) * 3 + Int(candidate.traits.number.rawValue)) * 8 + way)
    add(.noun, Bucket.hash(scene.lemma(of: phrase), 128) * 5 + min(thing, 4))
    add(.modifiers, modified(phrase) * 8 + way)
    let prominence = chains.prominence(state)
    add(.prominence, prominence * 8 + way)
    add(.prominentKind, (prominence * 6 + kind) * 6 + thing)
    add(
      .relation,
      Bucket.relation(scene.words[candidate.head].relation) * 2 + (match == .kind ? 1 : 0))
    add(.gender, Int(phrase.traits.gender.rawValue) * 3 + Int(state.gender.rawValue))
    add.endRow()
  }

  /// 0 bare, 1 with words before the noun, 2 with words after it, 3 both.
  private func modified(_ phrase: Phrase) -> Int {
    var answer = 0
    for child in scene.tree.children(of: phrase.head) {
      let relation = scene.words[child].relation
      if child < phrase.head, [.amod, .compound, .nummod, .nmodPoss].contains(relation) {
        answer |= 1
      }
      if child > phrase.head, [.nmod, .acl, .aclRelcl, .appos].contains(relation) { answer |= 2 }
    }
    return answer
  }

  private func shape(_ candidate: Phrase) -> Int {
    switch candidate.form {
    case .name: (candidate.name?.count ?? 1) > 1 ? 0 : 1
    case .pronoun: 2
    case .nominal: 3 + min(4, candidate.determiner.rawValue)
    }
  }

  struct Adder {
    private(set) var rows: FeatureRows
    private let offsets = NominalTemplate.offsets

    init(options: Int) {
      rows = FeatureRows(options: options, width: NominalTemplate.allCases.count)
    }

    mutating func callAsFunction(_ template: NominalTemplate, _ value: Int) {
      let start = offsets[template.rawValue]
      rows.append(min(start + value, offsets[template.rawValue + 1] - 1))
    }

    mutating func endRow() { rows.endRow() }
  }
}
