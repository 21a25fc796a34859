import HearsayModel

/// Offices as the article gives them, so that a later "the aide" finds its holder.
///
/// "Kremlin aide Yury Sand", "Yury Sand, an aide to the president", "Sand is a Russian aide": all three say that Sand
/// is an aide, whose country is Russia.
struct Roles {
  static func remember(_ chains: inout Chains, in scene: Scene) {
    for index in chains.phrases.indices where chains.phrases[index].kind == .person {
      let phrase = chains.phrases[index]
      if phrase.form == .name {
        for child in scene.tree.children(of: phrase.head)
        where scene.words[child].relation == .nmodDesc {
          chains.remember(office(of: child, in: scene), of: index)
        }
        // Trees that hang the name on the noun before it.
        if phrase.name?.contains(phrase.head) == false {
          var office = office(of: phrase.head, in: scene)
          let before = phrase.head - 1
          if before >= 0, scene.sentenceOf[before] == scene.sentenceOf[phrase.head],
            [.propn, .adj].contains(scene.words[before].upos)
          {
            office.modifiers.formUnion(modifiers(scene.forms[before]))
          }
          chains.remember(office, of: index)
        }
      } else if phrase.form == .nominal {
        chains.remember(office(of: phrase.head, in: scene), of: index)
      }
    }
  }

  /// Seats of a government, whose officials are their country's.
  private static let seats = [
    "kremlin": "russia", "pentagon": "united states", "élysée": "france", "elysee": "france",
  ]

  /// A demonym as its country, a seat of government as itself and its country.
  private static func modifiers(_ form: String) -> Set<String> {
    let word = Places.country(form)?.name.lowercased() ?? form
    return seats[form].map { [word, $0] } ?? [word]
  }

  /// The office at whose head a word stands, with the words that hang on it.
  static func office(of head: Int, in scene: Scene) -> Office {
    var modifiers: Set<String> = []
    func collect(_ index: Int, _ depth: Int) {
      for child in scene.tree.children(of: index) {
        let word = scene.words[child]
        guard [.compound, .amod, .nmod, .nmodPoss, .flat, .nmodDesc].contains(word.relation) else {
          continue
        }
        let form = scene.forms[child]
        if !["former", "then", "new", "top", "senior", "own", "late"].contains(form),
          word.upos != .pron
        {
          modifiers.formUnion(Self.modifiers(form))
        }
        if depth < 3 { collect(child, depth + 1) }
      }
    }
    collect(head, 0)
    return Office(head: scene.lemma(head), modifiers: modifiers, words: scene.forms[head])
  }

  /// Whom "the aide", "the Russian official" or "his daughter" means: the only person near by with that office.
  static func holder(
    of index: Int, _ chains: Chains, recent: [Int], in scene: Scene
  ) -> (phrase: Int, score: Double)? {
    let phrase = chains.phrases[index]
    guard phrase.determiner != .none, phrase.determiner != .a, phrase.determiner != .other,
      phrase.traits.number == .singular, phrase.kind == .person
    else { return nil }
    let wanted = office(of: phrase.head, in: scene)
    let isKin = Kin.words.contains(wanted.head)
    guard phrase.determiner != .possessive || isKin else { return nil }
    let persons = recent.filter {
      chains.phrases[$0].head < phrase.words.lowerBound && chains.state($0).kind == .person
        && Agreement.mayBeOne(phrase, chains.phrases[$0])
        && (phrase.traits.gender == .unknown || chains.state($0).gender == .unknown
          || phrase.traits.gender == chains.state($0).gender)
    }
    let tests: [(Double, (Office) -> Bool)] = [
      (0.8, { $0.head == wanted.head && wanted.modifiers.isSubset(of: $0.modifiers) }),
      (
        0.65,
        { !wanted.modifiers.isEmpty && $0.covers(head: wanted.head, modifiers: wanted.modifiers) }
      ),
      (0.6, { isKin && Kin.areAlike($0.head, wanted.head) }),
    ]
    for (score, test) in tests {
      let holders = persons.filter { chains.offices[chains.root($0)].contains(where: test) }
      if holders.count == 1 { return (holders[0], score) }
    }
    return nil
  }
}

/// Nouns for relatives that can mean the same one: "their child, Ada … his daughter".
enum Kin {
  private static let sets: [Set<String>] = [
    ["child", "daughter", "girl", "baby", "infant", "toddler", "kid"],
    ["child", "son", "boy", "baby", "infant", "toddler", "kid"],
    ["wife", "spouse"], ["husband", "spouse"], ["mother", "mom", "mum"], ["father", "dad"],
    ["sister"], ["brother"],
  ]
  static let words: Set<String> = sets.reduce(into: []) { $0.formUnion($1) }

  static func areAlike(_ a: String, _ b: String) -> Bool {
    sets.contains { $0.contains(a) && $0.contains(b) }
  }
}
