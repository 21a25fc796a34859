import HearsayModel

/// A shorter form of a name that was given in full: the family name, the given name, the first letters, the first word.
///
/// "Mara Dell … Dell … Mara", "Harbour Workers Union … HWU", "Lunden Shipping Company … Lunden Shipping".
struct Aliases {
  /// Full names by what they may be called.
  private var families: [String: [Int]] = [:]
  /// For each mention that is a person's name the family name's key.
  private var familyOf: [String] = []
  private var givens: [String: [Int]] = [:]
  private var initials: [String: Int] = [:]
  private var openings: [String: Int] = [:]

  static func apply(_ chains: inout Chains, in scene: Scene) {
    var sieve = Aliases()
    sieve.familyOf = chains.phrases.indices.map { index in
      let isPerson = chains.phrases[index].name != nil && chains.phrases[index].kind == .person
      return isPerson ? NameKey.family(chains.names[index]) : ""
    }
    for index in chains.phrases.indices { sieve.enter(index, chains, scene) }
    for index in chains.phrases.indices { sieve.link(index, &chains, scene) }
  }

  private mutating func enter(_ index: Int, _ chains: Chains, _ scene: Scene) {
    guard let name = chains.phrases[index].name, name.count > 1 else { return }
    let words = chains.names[index]
    if chains.phrases[index].kind == .person {
      guard !NameForms.isTitle(scene.forms[name.upperBound - 1]) else { return }
      families[familyOf[index], default: []].append(index)
      givens[NameKey.key(scene.forms[name.lowerBound]), default: []].append(index)
    } else {
      let letters = NameForms.initials(words)
      if letters.count > 1, initials[letters] == nil { initials[letters] = index }
      for count in 1..<name.count {
        let key = NameForms.key(
          scene.string(name.lowerBound..<(name.lowerBound + count)), kind: nil)
        if openings[key] == nil, count > 1 || !["the", "new", "university", "city"].contains(key) {
          openings[key] = index
        }
      }
    }
  }

  private func link(_ index: Int, _ chains: inout Chains, _ scene: Scene) {
    guard let name = chains.phrases[index].name else { return }
    let words = chains.names[index]
    if chains.phrases[index].kind == .person {
      person(index, name, &chains, scene)
    } else {
      other(index, name, words, &chains)
    }
  }

  private func person(
    _ index: Int, _ name: Range<Int>, _ chains: inout Chains, _ scene: Scene
  ) {
    let family = familyOf[index]
    if name.count > 1 {
      // Two full forms: "Mara Dell", "Mara E. Dell".
      let first = NameKey.key(scene.forms[name.lowerBound])
      if let other = nearest(
        families[family], to: index, chains,
        where: { other in
          guard other != index, let full = chains.phrases[other].name else { return false }
          let start = NameKey.key(scene.forms[full.lowerBound])
          return start == first || start.hasPrefix(first) && first.count == 1
            || first.hasPrefix(start) && start.count == 1
        })
      {
        chains.join(index, to: other, rule: "full-name", score: 0.95)
      }
      return
    }
    let gender = chains.phrases[index].traits.gender
    let agrees = { (other: Int) in
      let known = chains.phrases[other].traits.gender
      return gender == .unknown || known == .unknown || gender == known
    }
    if let other = nearest(families[family], to: index, chains, where: agrees) {
      chains.join(index, to: other, rule: "family-name", score: 0.93)
    } else if let other = nearest(givens[family], to: index, chains, where: agrees) {
      chains.join(index, to: other, rule: "given-name", score: 0.9)
    }
  }

  private func other(_ index: Int, _ name: Range<Int>, _ words: String, _ chains: inout Chains) {
    let key = NameForms.key(words, kind: nil)
    if name.count == 1, let full = initials[key.filter { $0 != " " }], words.count > 1,
      words.allSatisfy({ $0.isUppercase || $0 == "." })
    {
      chains.join(index, to: full, rule: "acronym", score: 0.93)
    } else if let full = openings[key], full != index,
      chains.phrases[full].kind == chains.phrases[index].kind,
      chains.phrases[index].kind == .organization
    {
      chains.join(index, to: full, rule: "short-name", score: 0.85)
    }
  }

  /// Whom a text is about calls itself by the family name: one of several who is named at least three times, and twice as
  /// often as any other.
  private func subject(_ bearers: [Int], _ chains: Chains) -> Int? {
    let names = { (bearer: Int) in chains.state(bearer).names }
    guard let most = bearers.max(by: { names($0) < names($1) }), names(most) > 2 else { return nil }
    let others = bearers.filter { !chains.areJoined($0, most) }
    return others.allSatisfy { 2 * names($0) <= names(most) } ? most : nil
  }

  /// Of several bearers the last before a mention, else the first after it.
  private func nearest(
    _ bearers: [Int]?, to index: Int, _ chains: Chains, where fits: (Int) -> Bool
  ) -> Int? {
    guard let bearers else { return nil }
    let fitting = bearers.suffix(200).filter(fits)
    return subject(fitting, chains) ?? fitting.last { $0 < index } ?? fitting.first
  }
}
