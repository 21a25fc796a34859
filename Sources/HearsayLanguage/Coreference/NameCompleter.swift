import HearsayModel

/// Makes the names of one text agree with each other: what is a person's name in most places is one everywhere, and a
/// name that the recogniser missed here is found because it saw it there.
///
/// "Mara Dell … Dell … Bank of Lunden": Dell is a person, and Lunden, inside the bank's name, a place of its own.
struct NameCompleter {
  let words: [Word]
  let forms: [String]
  let text: Text
  let sentenceOf: [Int]
  private var kinds: [String: [Entity.Kind: Int]] = [:]
  private var people: Set<String> = []
  /// How often a name stands behind "in".
  private var inside: [String: Int] = [:]
  /// What the text says that a name is: "Lunden is a port".
  private var called: [String: Entity.Kind] = [:]

  init(words: [Word], forms: [String], text: Text, sentenceOf: [Int]) {
    self.words = words
    self.forms = forms
    self.text = text
    self.sentenceOf = sentenceOf
  }

  mutating func complete(_ names: [NamedEntity]) -> [NamedEntity] {
    for name in names { count(name) }
    var complete = names
    var covered = [Bool](repeating: false, count: words.count)
    for index in complete.indices {
      if let kind = kind(of: complete[index].words, else: complete[index].kind) {
        complete[index].kind = kind
      }
      complete[index].kind = plausible(complete[index])
      for word in complete[index].words { covered[word] = true }
    }
    return complete + inner(complete) + missed(covered)
  }

  private func key(_ range: Range<Int>) -> String {
    range.count == 1 ? forms[range.lowerBound] : forms[range].joined(separator: " ")
  }

  private mutating func count(_ name: NamedEntity) {
    let key = key(name.words)
    kinds[key, default: [:]][name.kind, default: 0] += 1
    if name.words.lowerBound > 0, forms[name.words.lowerBound - 1] == "in",
      words[name.words.lowerBound - 1].relation == .case
    {
      inside[key, default: 0] += 1
    }
    if let kind = said(of: name.words) { called[key] = kind }
    guard name.kind == .person, name.words.count > 1 else { return }
    for part in [forms[name.words.lowerBound], forms[name.words.upperBound - 1]]
    where part.utf8.count > 2 && !NameForms.isTitle(part) {
      people.insert(part)
    }
  }

  /// "Lunden is a port", "Lunden is in Norland": a body or a place, by the noun or the preposition.
  private func said(of name: Range<Int>) -> Entity.Kind? {
    let subject = name.first { words[$0].head.map { !name.contains($0) } ?? false }
    guard let subject, words[subject].relation == .nsubj, let head = words[subject].head,
      head >= name.upperBound, head - name.upperBound < 20
    else { return nil }
    let between = name.upperBound...head
    guard between.contains(where: { words[$0].relation == .cop && words[$0].head == head }),
      !between.contains(where: { ["not", "n't", "like"].contains(forms[$0]) })
    else { return nil }
    if between.contains(where: { words[$0].relation == .case && words[$0].head == head }) {
      return between.contains { forms[$0] == "in" && words[$0].head == head }
        && (words[head].upos == .propn || Self.places.contains(words[head].lemma)) ? .place : nil
    }
    return Self.places.contains(words[head].lemma) ? .place : nil
  }

  private static let places: Set<String> = [
    "city", "town", "village", "country", "island", "municipality", "province", "district",
    "region", "river", "lake",
    "mountain", "suburb", "county", "port", "capital", "commune", "peninsula",
  ]

  private static let order: [Entity.Kind] = [.person, .organization, .place, .group, .document]

  /// The kind that most of the places give a name; a part of a person's full name is a person's.
  private func kind(of range: Range<Int>, else own: Entity.Kind? = nil) -> Entity.Kind? {
    guard let counts = kinds[key(range)] else {
      return range.count == 1 && people.contains(forms[range.lowerBound]) ? .person : nil
    }
    var best = own ?? Self.order[0]
    for kind in Self.order where (counts[kind] ?? 0) > (counts[best] ?? 0) { best = kind }
    if range.count == 1, best != .person, people.contains(forms[range.lowerBound]),
      Places.country(forms[range.lowerBound]) == nil, (counts[best] ?? 0) < 3
    {
      return .person
    }
    return best
  }

  /// "The Lantern" is nobody, and who is called a town or is often found "in" is a place.
  private func plausible(_ name: NamedEntity) -> Entity.Kind {
    guard name.kind == .person, let start = name.words.first else { return name.kind }
    let head = name.words.upperBound - 1
    let hasArticle =
      forms[start] == "the"
      || start > 0 && forms[start - 1] == "the" && words[start - 1].head == head
    if hasArticle, words[head].xpos == .nnp, !NameForms.isTitle(forms[head]),
      NounKinds.kind(forms[head], seen: [:]) != .person,
      Genders.ofNoun(forms[head]) == .unknown, Genders.ofGivenName(forms[start]) == .unknown
    {
      return .organization
    }
    let key = key(name.words)
    return called[key] ?? (3 * (inside[key] ?? 0) > (kinds[key]?[.person] ?? 0) ? .place : .person)
  }

  // MARK: Names inside names

  /// "Bank of Lunden" holds Lunden; "Lunden Rowers" does where the text names Lunden elsewhere too.
  private func inner(_ names: [NamedEntity]) -> [NamedEntity] {
    var found: [NamedEntity] = []
    for name in names where name.kind != .person && name.words.count > 1 && name.words.count < 12 {
      var start = name.words.lowerBound
      while start < name.words.upperBound {
        guard let inner = inner(name.words, from: start) else {
          start += 1
          continue
        }
        found.append(inner)
        start = inner.words.upperBound
      }
    }
    return found
  }

  private func inner(_ name: Range<Int>, from start: Int) -> NamedEntity? {
    for end in stride(from: min(name.upperBound, start + 3), to: start, by: -1) {
      let range = start..<end
      let word = words[end - 1]
      guard range != name, word.upos == .propn, word.head.map(name.contains) ?? false else {
        continue
      }
      if word.relation == .nmod, name.count > 2, isPlace(range) {
        return NamedEntity(words: range, kind: .place, rule: "inside-a-name")
      }
      guard word.relation == .compound || word.relation == .nmod || word.relation == .nmodPoss,
        let kind = kind(of: range), kind == .place || kind == .person
      else { continue }
      return NamedEntity(words: range, kind: kind, rule: "inside-a-name")
    }
    return nil
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    Places.country(key(range)) != nil || kind(of: range) == .place
  }

  // MARK: Names that were missed

  private func missed(_ covered: [Bool]) -> [NamedEntity] {
    var found: [NamedEntity] = []
    var index = 0
    while index < words.count {
      guard isProper(index), !covered[index], !NameForms.isTitle(forms[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.count, isProper(end), !covered[end], sentenceOf[end] == sentenceOf[index] {
        end += 1
      }
      if let kind = kind(of: index..<end) ?? known(index..<end)
        ?? Peoples.kind(of: forms[index..<end]) ?? family(index..<end)
      {
        found.append(NamedEntity(words: index..<end, kind: kind, rule: "name-again"))
      }
      index = end
    }
    return found
  }

  /// "the Dells": those who bear a family name of the text.
  private func family(_ range: Range<Int>) -> Entity.Kind? {
    guard range.count == 1, let index = range.first, index > 0, forms[index - 1] == "the",
      forms[index].hasSuffix("s"), people.contains(String(forms[index].dropLast()))
    else { return nil }
    return .group
  }

  private func isProper(_ index: Int) -> Bool {
    words[index].upos == .propn && words[index].relation != .nmodDesc
  }

  private func known(_ range: Range<Int>) -> Entity.Kind? {
    Places.country(key(range)).map { $0.demonyms.contains(key(range)) ? nil : .place } ?? nil
  }
}
