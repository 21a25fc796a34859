import HearsayModel

/// How a noun phrase looks like an earlier mention: what makes it a candidate at all.
enum NominalMatch: Int, Sendable {
  /// Nothing but the kind: "Lunden … the port".
  case kind
  /// The same noun with the same, fewer or other words before it.
  case sameNoun, fewerWords, otherWords
  /// The name holds the noun: "Marlow Island … the island".
  case inName
  /// The office of the person, or one of its like: "Kremlin aide Yury Sand … the aide, the Russian official".
  case office, likeOffice
  /// Another noun of the same kind near by.
  case otherNoun
}

/// Earlier mentions that a noun phrase may mean again.
struct NominalCandidates {
  let scene: Scene

  func of(_ index: Int, _ chains: Chains, recent: [Int], sameNoun: [Int]) -> [(Int, NominalMatch)] {
    let phrase = chains.phrases[index]
    var found: [(Int, NominalMatch)] = []
    var roots: [Int] = [chains.root(index)]
    var known: Wanted?
    /// Made only where it is asked for.
    func wanted() -> Wanted {
      if let known { return known }
      let made = Wanted(Roles.office(of: phrase.head, in: scene))
      known = made
      return made
    }
    func add(_ other: Int, _ match: () -> NominalMatch?) {
      let root = chains.root(other)
      guard other < index, !chains.phrases[other].isPair, !roots.contains(root),
        mayMean(phrase, chains.phrases[other], kind: chains.states[root].kind)
      else { return }
      if chains.states[root].kind == .person, !chains.offices[root].isEmpty,
        isForeign(wanted().countries, chains.offices[root])
      {
        return
      }
      guard let match = match() else { return }
      roots.append(root)
      found.append((other, match))
    }
    for other in sameNoun.suffix(6).reversed() {
      add(other) { compare(phrase, chains.phrases[other]) }
    }
    let isDefinite = phrase.determiner == .the || phrase.determiner == .this
    for other in recent where isDefinite || mayMatch(other, chains) {
      add(other) { self.match(phrase, other, chains) { wanted().office } }
    }
    nearby(index, phrase, chains) { other in add(other) { .otherNoun } }
    return found
  }

  /// What the noun phrase says of its holder.
  private struct Wanted {
    let office: Office
    let countries: Set<String>

    init(_ office: Office) {
      self.office = office
      countries = office.modifiers.filter { Places.country($0) != nil }
    }
  }

  private func mayMean(_ phrase: Phrase, _ candidate: Phrase, kind known: Entity.Kind?) -> Bool {
    if let kind = phrase.kind, let known, kind != known, kind == .person || known == .person,
      kind != .group && known != .group
    {
      return false
    }
    return Agreement.mayBeOne(phrase, candidate) && !isInside(phrase, candidate)
  }

  /// "The Norwegian official" is not whose offices are all another country's.
  private func isForeign(_ countries: Set<String>, _ offices: [Office]) -> Bool {
    guard !countries.isEmpty else { return false }
    let theirs = Set(offices.flatMap(\.modifiers)).filter { Places.country($0) != nil }
    return !theirs.isEmpty && countries.isDisjoint(with: theirs)
  }

  /// Other nouns of the same kind in the last two sentences.
  private func nearby(_ index: Int, _ phrase: Phrase, _ chains: Chains, add: (Int) -> Void) {
    guard phrase.kind != nil, phrase.determiner == .the || phrase.determiner == .this else {
      return
    }
    let lemma = scene.lemma(of: phrase)
    for other in stride(from: index - 1, through: max(0, index - 24), by: -1) {
      let candidate = chains.phrases[other]
      guard scene.sentenceOf[phrase.head] - scene.sentenceOf[candidate.head] <= 2 else { return }
      if candidate.form == .nominal, candidate.kind == phrase.kind,
        scene.lemma(of: candidate) != lemma
      {
        add(other)
      }
    }
  }

  private func match(
    _ phrase: Phrase, _ other: Int, _ chains: Chains, office: () -> Office
  ) -> NominalMatch? {
    let root = chains.root(other)
    let kind = chains.states[root].kind
    if kind == .person {
      let offices = chains.offices[root]
      if !offices.isEmpty, let match = match(office(), offices) { return match }
    } else if isInName(phrase, other, chains) {
      return .inName
    }
    let definite = phrase.determiner == .the || phrase.determiner == .this
    guard definite else { return nil }
    let arePeople = kind == .group && phrase.kind == .person && phrase.traits.number == .plural
    return phrase.kind == nil || phrase.kind == kind || arePeople
      || (kind == .organization || kind == .place) && phrase.kind != .person ? .kind : nil
  }

  private func match(_ office: Office, _ offices: [Office]) -> NominalMatch? {
    if offices.contains(where: {
      $0.head == office.head && office.modifiers.isSubset(of: $0.modifiers)
    }) {
      return .office
    }
    return offices.contains { $0.covers(head: office.head, modifiers: office.modifiers) }
      ? .likeOffice : nil
  }

  /// Whether anything but a definite noun phrase can mean a cluster: a person with an office, a name of several words.
  private func mayMatch(_ other: Int, _ chains: Chains) -> Bool {
    let root = chains.root(other)
    return chains.states[root].kind == .person
      ? !chains.offices[root].isEmpty : chains.phrases[other].name.map { $0.count > 1 } ?? false
  }

  private func isInName(_ phrase: Phrase, _ other: Int, _ chains: Chains) -> Bool {
    guard let name = chains.phrases[other].name, name.count > 1 else { return false }
    let lemma = scene.lemma(of: phrase)
    return name.contains {
      scene.forms[$0] == lemma || scene.forms[$0] == scene.forms[phrase.head]
    }
  }

  private func compare(_ phrase: Phrase, _ other: Phrase) -> NominalMatch {
    let mine = content(phrase)
    let theirs = content(other)
    if mine == theirs { return .sameNoun }
    return mine.isSubset(of: theirs) ? .fewerWords : .otherWords
  }

  private func content(_ phrase: Phrase) -> Set<String> {
    Set(
      phrase.words.filter {
        ![.det, .punct, .case].contains(scene.words[$0].relation) && $0 != phrase.head
      }.map { scene.forms[$0] })
  }

  private func isInside(_ phrase: Phrase, _ candidate: Phrase) -> Bool {
    scene.sentenceOf[phrase.head] == scene.sentenceOf[candidate.head]
      && (scene.tree.isBelow(phrase.head, candidate.head)
        || scene.tree.isBelow(candidate.head, phrase.head))
      && scene.tree.clause(of: phrase.head) == scene.tree.clause(of: candidate.head)
  }
}
