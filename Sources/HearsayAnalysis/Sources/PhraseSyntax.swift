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
}
