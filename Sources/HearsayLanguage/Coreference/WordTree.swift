import HearsayModel

/// The words of a text as trees: children beside heads, found in constant time.
struct WordTree: Sendable {
  let words: [Word]
  private let starts: [Int]
  private let list: [Int]

  /// Heads outside the text and heads behind themselves are roots: a damaged tree is a smaller tree.
  init(_ words: [Word]) {
    var words = words
    for index in words.indices {
      guard let head = words[index].head else { continue }
      if !words.indices.contains(head) || head == index { words[index].head = nil }
    }
    self.words = words
    var starts = [Int](repeating: 0, count: words.count + 2)
    for word in words { if let head = word.head { starts[head + 2] += 1 } }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var list = [Int](repeating: 0, count: words.count)
    for (index, word) in words.enumerated() {
      guard let head = word.head else { continue }
      list[starts[head + 1]] = index
      starts[head + 1] += 1
    }
    self.starts = starts
    self.list = list
  }

  func children(of index: Int) -> ArraySlice<Int> { list[starts[index]..<starts[index + 1]] }

  func child(of index: Int, _ relations: RelationSet) -> Int? {
    children(of: index).first { relations.contains(words[$0].relation) }
  }

  func has(_ index: Int, _ relations: RelationSet) -> Bool { child(of: index, relations) != nil }

  static let subjects: RelationSet = [.nsubj, .nsubjPass, .nsubjOuter]

  func subject(of index: Int) -> Int? { child(of: index, Self.subjects) }

  private static let clausal: RelationSet = [
    .root, .ccomp, .xcomp, .advcl, .advclRelcl, .acl, .aclRelcl, .parataxis, .csubj, .csubjPass,
  ]

  /// The word that carries the clause in which a word stands: the next head above it that is a clause's.
  func clause(of index: Int) -> Int {
    var at = index
    for _ in 0..<60 {
      guard let head = words[at].head else { return at }
      if at != index, isClause(at) { return at }
      at = head
    }
    return at
  }

  private func isClause(_ index: Int) -> Bool {
    let word = words[index]
    return Self.clausal.contains(word.relation)
      || word.relation == .conj && (word.upos == .verb || word.upos == .aux)
  }

  /// Whether a word hangs, over however many others, on another.
  func isBelow(_ index: Int, _ other: Int) -> Bool {
    var at = index
    for _ in 0..<60 {
      guard let head = words[at].head else { return false }
      if head == other { return true }
      at = head
    }
    return false
  }

  /// The subject of a clause, for a second verb that of the first, for an open complement that of the verb above.
  func logicalSubject(of clause: Int) -> Int? {
    var at = clause
    for _ in 0..<6 {
      if let subject = subject(of: at) { return antecedent(of: subject, in: at) }
      guard [.conj, .xcomp, .advcl].contains(words[at].relation), let head = words[at].head
      else { return nil }
      at = head
    }
    return nil
  }

  /// "Dell, who sails": of "who" the noun that the clause belongs to.
  private func antecedent(of subject: Int, in clause: Int) -> Int {
    let isRelative = words[subject].xpos == .wdt || words[subject].xpos == .wp
    guard isRelative, words[clause].relation == .aclRelcl else { return subject }
    return words[clause].head ?? subject
  }
}
