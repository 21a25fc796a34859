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
      for word in complete[index].words { covered[word] = true }
    }
    return complete + inner(complete) + missed(covered)
  }

  private func key(_ range: Range<Int>) -> String { forms[range].joined(separator: " ") }

  private mutating func count(_ name: NamedEntity) {
    kinds[key(name.words), default: [:]][name.kind, default: 0] += 1
    guard name.kind == .person, name.words.count > 1 else { return }
    for part in [forms[name.words.lowerBound], forms[name.words.upperBound - 1]]
    where part.utf8.count > 2 && !NameForms.isTitle(part) {
      people.insert(part)
    }
  }

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

  // MARK: Names inside names

  private func inner(_ names: [NamedEntity]) -> [NamedEntity] {
    var found: [NamedEntity] = []
    for name in names where name.kind != .person && name.words.count > 2 {
      for word in name.words where words[word].upos == .propn && words[word].relation == .nmod {
        var start = word
        while start - 1 > name.words.lowerBound, words[start - 1].head == word,
          words[start - 1].relation == .compound || words[start - 1].relation == .amod
        {
          start -= 1
        }
        let range = start..<(word + 1)
        guard isPlace(range) else { continue }
        found.append(NamedEntity(words: range, kind: .place, rule: "inside-a-name"))
      }
    }
    return found
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
      if let kind = kind(of: index..<end) ?? known(index..<end) {
        found.append(NamedEntity(words: index..<end, kind: kind, rule: "name-again"))
      }
      index = end
    }
    return found
  }

  private func isProper(_ index: Int) -> Bool {
    words[index].upos == .propn && words[index].relation != .nmodDesc
  }

  private func known(_ range: Range<Int>) -> Entity.Kind? {
    Places.country(key(range)).map { $0.demonyms.contains(key(range)) ? nil : .place } ?? nil
  }
}
