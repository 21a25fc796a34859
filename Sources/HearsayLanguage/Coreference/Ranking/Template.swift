import HearsayModel

/// A group of features of the ranker of pronouns: each stands for one question, with so many answers.
enum PronounTemplate: Int, CaseIterable, Sendable {
  case bias, distance, hop, form, kind, relation, sameSentence, number, gender, size, named
  case samePronoun, parallel, binding, above, controls, first, speech, block, determiner, gap
  case salient, leading, verb, nested, after, reflexive, hopForm, kindRelation
  case prominence, prominentForm, prominentKind
  case none, noneRelation, nonePleonastic, noneVerb, noneCount, noneFirst, noneSpeech

  /// Pronouns are told apart by class (he, she, it, they) and case (subject, object, possessive, reflexive).
  var size: Int {
    switch self {
    case .bias, .none: 16
    case .distance: 8 * 16
    case .hop: 8 * 2 * 4
    case .form, .kind, .determiner, .block, .size, .salient, .gap, .first: 8 * 4
    case .relation: 16 * 4
    case .sameSentence: 16 * 2 * 4
    case .number: 4 * 8 * 4
    case .gender: 6 * 4
    case .named: 2 * 8 * 4
    case .samePronoun, .verb, .leading, .nested, .reflexive: 2 * 4
    case .parallel: 2 * 4 * 3 * 4
    case .binding, .above, .controls, .after: 4 * 4
    case .speech: 5 * 4
    case .hopForm: 8 * 8 * 4
    case .kindRelation: 8 * 16 * 4
    case .prominence: 6 * 3 * 4
    case .prominentForm, .prominentKind: 6 * 8 * 4
    case .noneRelation: 16 * 4
    case .nonePleonastic: 6 * 4
    case .noneVerb: 128
    case .noneCount: 8 * 4
    case .noneFirst: 4 * 4
    case .noneSpeech: 2 * 4
    }
  }

  static let offsets = offsetsOf(allCases.map(\.size))
}

/// The same for noun phrases with a common noun at their head.
enum NominalTemplate: Int, CaseIterable, Sendable {
  case match, kinds, distance, hop, form, size, leading, number, noun, modifiers, relation, block,
    gap, gender, prominence, prominentKind
  case none, noneKind, noneRelation, noneModified, noneNoun, noneSeen, noneCount

  var size: Int {
    switch self {
    case .match: 8 * 6
    case .kinds: 6 * 6 * 2
    case .distance, .hop, .form, .size, .block, .gap: 8 * 8
    case .leading: 2 * 6 * 6
    case .number: 3 * 3 * 8
    case .noun: 128 * 5
    case .modifiers: 4 * 8
    case .relation: 16 * 2
    case .gender: 3 * 3
    case .prominence: 6 * 8
    case .prominentKind: 6 * 6 * 6
    case .none: 6 * 3
    case .noneKind: 6 * 6
    case .noneRelation: 16 * 6
    case .noneModified: 4 * 6
    case .noneNoun: 128
    case .noneSeen: 2 * 6 * 6
    case .noneCount: 8 * 6
    }
  }

  static let offsets = offsetsOf(allCases.map(\.size))
}

private func offsetsOf(_ sizes: [Int]) -> [Int] {
  var offsets = [0]
  for size in sizes { offsets.append(offsets[offsets.count - 1] + size) }
  return offsets
}

/// Small whole numbers for the answers of a template.
enum Bucket {
  static func log(_ value: Int) -> Int {
    switch value {
    case ..<1: 0
    case 1: 1
    case 2: 2
    case 3: 3
    case 4...5: 4
    case 6...9: 5
    case 10...19: 6
    default: 7
    }
  }

  static func relation(_ relation: Relation) -> Int {
    switch relation {
    case .nsubj, .nsubjOuter: 0
    case .nsubjPass: 1
    case .obj: 2
    case .iobj: 3
    case .obl, .oblUnmarked: 4
    case .oblAgent: 5
    case .nmod, .nmodUnmarked: 6
    case .nmodPoss: 7
    case .appos: 8
    case .conj: 9
    case .root, .ccomp, .parataxis: 10
    case .compound, .flat, .nmodDesc: 11
    case .xcomp, .advcl, .acl, .aclRelcl: 12
    case .vocative, .dislocated, .discourse: 13
    case .expl: 14
    default: 15
    }
  }

  static func kind(_ kind: Entity.Kind?, _ animacy: Traits.Animacy) -> Int {
    switch kind {
    case .person: 0
    case .organization: 1
    case .place: 2
    case .group: 3
    default: animacy == .thing ? 4 : 5
    }
  }

  /// A word as one of so many: the same on every machine.
  static func hash(_ word: String, _ count: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) % UInt32(count))
  }
}
