import HearsayModel

/// The mentions of a text: names, noun phrases with a common noun at their head, personal pronouns; in their order.
struct PhraseFinder {
  let scene: Scene

  private var words: [Word] { scene.words }

  func phrases() -> [Phrase] {
    var found: [Phrase] = []
    var covered = [Bool](repeating: false, count: words.count)
    var heads = covered
    for name in scene.names {
      let phrase = self.phrase(of: name)
      guard !heads[phrase.head] else { continue }
      heads[phrase.head] = true
      found.append(phrase)
      for word in name.words { covered[word] = true }
      covered[phrase.head] = true
    }
    for index in words.indices where !covered[index] {
      if let phrase = pronoun(index) ?? nominal(index, outside: covered) { found.append(phrase) }
    }
    found += pairs(found)
    return found.sorted { ($0.place, $0.words.lowerBound) < ($1.place, $1.words.lowerBound) }
  }

  // MARK: Names

  private func phrase(of name: NamedEntity) -> Phrase {
    let range = name.words
    let own =
      range.first { index in words[index].head.map { !range.contains($0) } ?? true }
      ?? range.lowerBound
    let head = noun(before: own) ?? own
    var phrase = Phrase(
      words: range, head: head, form: .name, name: range, kind: name.kind, traits: Traits())
    phrase.words = min(range.lowerBound, head)..<range.upperBound
    phrase.traits = traits(of: phrase)
    return phrase
  }

  /// "Engineer Mara Dell", where the tree hangs the name on the noun; "my friend Mara Dell" are two mentions.
  private func noun(before name: Int) -> Int? {
    guard let head = words[name].head, head < name, name - head <= 2,
      words[head].upos == .noun || words[head].upos == .propn,
      words[name].relation == .flat
        || words[name].relation == .appos && head == name - 1
          && !scene.tree.has(head, [.det, .nmodPoss]),
      head == name - 1 || words[name - 1].head == head && words[name - 1].relation == .flat
    else { return nil }
    return head
  }

  private func traits(of name: Phrase) -> Traits {
    switch name.kind {
    case .person where words[name.head].xpos == .nnps:
      Traits(number: .plural, animacy: .person)
    case .person:
      Traits(number: .singular, gender: gender(of: name), animacy: .person)
    case .place: Traits(number: .singular, animacy: .thing)
    case .organization: Traits(animacy: .thing)
    default: Traits(number: words[name.head].xpos == .nnps ? .plural : .unknown)
    }
  }

  private func gender(of name: Phrase) -> Traits.Gender {
    guard let first = name.name?.lowerBound else { return .unknown }
    for child in scene.tree.children(of: name.head) where child < first {
      let gender = Genders.ofNoun(scene.forms[child])
      if gender != .unknown { return gender }
    }
    return Genders.ofGivenName(scene.forms[first])
  }

  // MARK: Pairs

  /// "Mara Dell and Tom Reck", taken together.
  private func pairs(_ phrases: [Phrase]) -> [Phrase] {
    var at = [Int](repeating: -1, count: words.count)
    for (index, phrase) in phrases.enumerated() where phrase.form != .pronoun {
      at[phrase.head] = index
    }
    return phrases.compactMap { first in
      guard first.form != .pronoun,
        let last = scene.tree.children(of: first.head).last(where: { words[$0].relation == .conj }),
        at[last] >= 0, scene.tree.has(last, [.cc]), last - first.head < 30
      else { return nil }
      let other = phrases[at[last]]
      var pair = first
      pair.words = first.words.lowerBound..<max(other.words.upperBound, first.words.upperBound)
      pair.isPair = true
      pair.isCapital = first.form == .name && other.form == .name
      pair.form = .nominal
      pair.name = nil
      pair.place = last
      pair.kind = first.kind == .person || pair.isCapital ? .group : nil
      pair.traits = Traits(number: .plural, animacy: first.traits.animacy)
      return pair
    }
  }

  // MARK: Pronouns and noun phrases

  private func pronoun(_ index: Int) -> Phrase? {
    guard words[index].upos == .pron,
      let (pronoun, grammaticalCase) = Pronoun.forms[scene.forms[index]],
      words[index].xpos == .prp || words[index].xpos == .prpPoss
    else { return nil }
    return Phrase(
      words: index..<(index + 1), head: index, form: .pronoun, traits: pronoun.traits,
      pronoun: pronoun, grammaticalCase: grammaticalCase)
  }

  private static let notHeads: RelationSet = [
    .compound, .fixed, .flat, .goeswith, .nmodDesc, .amod, .advmod, .reparandum,
  ]

  private func nominal(_ index: Int, outside covered: [Bool]) -> Phrase? {
    let word = words[index]
    guard word.upos == .noun || word.upos == .propn, !Self.notHeads.contains(word.relation)
    else { return nil }
    var start = index
    while start > 0, index - start < 12, isModifier(start - 1, of: index) { start -= 1 }
    let lemma = scene.lemma(index)
    let noun = NounKinds.kind(lemma, seen: scene.model.nouns)
    var phrase = Phrase(
      words: start..<(index + 1), head: index, form: .nominal, kind: noun.entity,
      traits: Traits(), determiner: determiner(of: index))
    phrase.traits = Traits(
      number: word.xpos == .nns || word.xpos == .nnps ? .plural : .singular,
      gender: Genders.ofNoun(lemma), animacy: noun.animacy)
    phrase.isCapital = isCapital(index) && ![.a, .other].contains(phrase.determiner)
    return phrase
  }

  /// "The Captain spoke": a noun that is written like a name, tagged as one, in a line that is not all capitals.
  private func isCapital(_ index: Int) -> Bool {
    guard words[index].upos == .propn else { return false }
    let form = scene.text[words[index].span]
    return form.first?.isUppercase == true && form.dropFirst().contains(where: \.isLowercase)
  }

  private static let modifiers: RelationSet = [
    .det, .detPredet, .amod, .compound, .nummod, .nmodPoss, .nmodDesc, .advmod, .punct, .goeswith,
    .flat, .nmodUnmarked, .nmod,
  ]

  /// Whether a word before a head is part of its phrase: not its preposition, its "is", its subject.
  private func isModifier(_ index: Int, of head: Int) -> Bool {
    guard scene.sentenceOf[index] == scene.sentenceOf[head] else { return false }
    var at = index
    for _ in 0..<8 {
      guard let next = words[at].head else { return false }
      if next == head {
        let isMark = words[at].relation == .punct && words[at].xpos != .hyph
        let isAdverb =
          words[at].relation == .advmod && at + 1 < head && words[at + 1].relation == .det
        return Self.modifiers.contains(words[at].relation) && !isMark && !isAdverb
      }
      at = next
    }
    return false
  }

  private func determiner(of head: Int) -> Determiner {
    for child in scene.tree.children(of: head) where child < head {
      if words[child].relation == .nmodPoss { return .possessive }
      guard words[child].relation == .det else { continue }
      switch scene.forms[child] {
      case "the": return .the
      case "this", "that", "these", "those", "such": return .this
      case "a", "an": return .a
      default: return .other
      }
    }
    return .none
  }
}
