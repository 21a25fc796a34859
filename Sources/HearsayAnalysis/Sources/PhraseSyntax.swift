import HearsayLanguage
import HearsayModel

/// What the trees say of a noun phrase: which word it is about, and which names are that word's own.
///
/// "Maddox's rival, Duncan Ferrers": the phrase is about a rival, who is Ferrers and not Maddox.
final class PhraseSyntax: Sendable {
  private let words: [Word]
  private let text: ParsedText
  /// For each token its first word, or −1.
  private let wordOf: [Int]

  init(_ words: [Word], _ text: ParsedText) {
    self.words = words
    self.text = text
    var wordOf = [Int](repeating: -1, count: text.tokens.count)
    var word = 0
    for token in text.tokens.indices {
      while word < words.count, words[word].span.end <= text.tokens[token].span.start { word += 1 }
      if word < words.count, words[word].span.start < text.tokens[token].span.end {
        wordOf[token] = word
      }
    }
    self.wordOf = wordOf
  }

  /// Relations by which a word names what its head names: "Ann Lee, the envoy", "the engineer Mara Dell", "Mr Reck".
  private static let naming: Set<Relation> = [
    .appos, .flat, .nmodDesc, .nmodUnmarked, .list, .dep,
  ]

  /// The words of a phrase's tokens.
  private func range(_ phrase: Range<Int>) -> Range<Int>? {
    let found = phrase.compactMap { wordOf[$0] < 0 ? nil : wordOf[$0] }
    guard let first = found.first, let last = found.last, first <= last else { return nil }
    var end = last + 1
    while end < words.count, words[end].span.end <= text.tokens[phrase.upperBound - 1].span.end {
      end += 1
    }
    return first..<end
  }

  /// The first noun, name or pronoun whose head lies outside the phrase.
  private func top(_ range: Range<Int>) -> Int? {
    range.first { word in
      [.noun, .propn, .pron, .adj, .num].contains(words[word].upos)
        && !(words[word].head.map(range.contains) ?? false)
    }
  }

  /// Whether a word names what the phrase is about; nil where the trees do not tell.
  func names(_ tokens: Range<Int>, in phrase: Range<Int>) -> Bool? {
    guard let whole = range(phrase), let own = range(tokens), let top = top(whole) else {
      return nil
    }
    return own.contains { reaches(top, from: $0) }
  }

  /// Up from a word, by relations of naming alone, or down from it: `spokesman` may hang on the name or the name on it.
  private func reaches(_ top: Int, from word: Int) -> Bool {
    var at = word
    for _ in 0..<12 {
      if at == top { return true }
      guard Self.naming.contains(words[at].relation), let head = words[at].head else {
        return false
      }
      at = head
    }
    return false
  }

  /// The token of the noun that a phrase is about.
  func head(of phrase: Range<Int>) -> Int? {
    guard let whole = range(phrase), let top = top(whole) else { return nil }
    return phrase.first { wordOf[$0] == top }
  }

  /// Tokens behind a phrase that stand in apposition to it: "Amadi's barrister, Shreya Nair KC".
  func apposition(behind phrase: Range<Int>) -> Int? {
    guard let whole = range(phrase), let top = top(whole) else { return nil }
    let next = (whole.upperBound..<min(words.count, whole.upperBound + 8)).first {
      words[$0].head == top && words[$0].relation == .appos
    }
    return next.flatMap { word in
      (phrase.upperBound..<min(text.tokens.count, phrase.upperBound + 10)).first {
        wordOf[$0] == word
      }
    }
  }

  // MARK: Clauses

  private static let subjects: Set<Relation> = [.nsubj, .nsubjPass, .nsubjOuter]

  /// Whether a phrase is the subject of another verb than the cue: "said the bridge had failed".
  func isSubject(_ phrase: Range<Int>, ofAnotherThan cue: Range<Int>) -> Bool {
    guard let whole = range(phrase), let top = top(whole), let cueWords = range(cue),
      Self.subjects.contains(words[top].relation), let head = words[top].head
    else { return false }
    return !cueWords.contains(head)
  }

  /// Whether a phrase is the subject of the cue.
  func isSubject(_ phrase: Range<Int>, of cue: Range<Int>) -> Bool {
    guard let whole = range(phrase), let top = top(whole), let cueWords = range(cue) else {
      return false
    }
    return Self.subjects.contains(words[top].relation)
      && (words[top].head.map(cueWords.contains) ?? false)
  }

  /// The token of the cue's subject.
  func subject(of cue: Range<Int>) -> Int? {
    guard let cueWords = range(cue) else { return nil }
    let near = max(0, cueWords.lowerBound - 40)..<min(words.count, cueWords.upperBound + 20)
    return near.first {
      Self.subjects.contains(words[$0].relation) && (words[$0].head.map(cueWords.contains) ?? false)
    }.flatMap(token)
  }

  /// The token of whoever does what a gerund says: the letter in "signed a letter warning that …", Lin in "said Lin had left, telling
  /// them …". Nil where that is the subject of the verb before `limit` that reports.
  func agent(ofGerund token: Int, notOf cues: [Range<Int>]) -> Int? {
    let gerund = wordOf[token]
    guard gerund >= 0, let head = words[gerund].head else { return nil }
    if words[gerund].relation == .acl { return self.token(of: head) }
    guard words[gerund].relation == .advcl,
      !cues.contains(where: { $0.contains(self.token(of: head) ?? -1) })
    else { return nil }
    let near = max(0, head - 40)..<min(words.count, head + 1)
    guard
      let subject = near.last(where: {
        words[$0].head == head && Self.subjects.contains(words[$0].relation)
      })
    else { return nil }
    return self.token(of: subject)
  }

  private func token(of word: Int) -> Int? {
    var low = 0
    var high = wordOf.count
    while low < high {
      let middle = (low + high) / 2
      if wordOf[middle] < word { low = middle + 1 } else { high = middle }
    }
    if low < wordOf.count, wordOf[low] == word { return low }
    return low > 0 ? low - 1 : nil
  }
}
