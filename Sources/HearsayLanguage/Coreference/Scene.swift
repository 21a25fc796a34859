import HearsayModel

/// What coreference reads: words with their trees, sentences, names and who is speaking where.
final class Scene: Sendable {
  let tree: WordTree
  let text: Text
  let sentences: [Sentence]
  /// In their order, names inside names after them.
  let names: [NamedEntity]
  /// Lower-case forms of the words.
  let forms: [String]
  /// Lower-case dictionary forms; the form itself where no lemma is there.
  private let lemmas: [String]
  /// For each word its sentence.
  let sentenceOf: [Int]
  /// For each word the speech that holds it, or -1.
  let speechOf: [Int]
  let speeches: [SpokenWords]
  let model: CoreferenceModel

  var words: [Word] { tree.words }

  init(
    words: [Word], sentences: [Sentence], names: [NamedEntity], quotations: [Quotation],
    text: Text, speeches: [Speech], model: CoreferenceModel
  ) {
    self.model = model
    let tree = WordTree(words)
    let forms = words.map { Self.lowercased(text[$0.span]) }
    self.tree = tree
    lemmas = words.indices.map { index in
      let lemma = words[index].lemma
      return lemma.isEmpty || lemma == "_" ? forms[index] : Self.lowercased(lemma)
    }
    self.text = text
    self.sentences = sentences
    self.forms = forms
    var sentenceOf = [Int](repeating: 0, count: words.count)
    for (index, sentence) in sentences.enumerated() {
      for word in sentence.words.clamped(to: words.indices) { sentenceOf[word] = index }
    }
    self.sentenceOf = sentenceOf
    var completer = NameCompleter(
      words: tree.words, forms: forms, text: text, sentenceOf: sentenceOf)
    self.names = completer.complete(Self.inBounds(names, words.count))
    let finder = SpeechFinder(tree: tree, forms: forms, sentenceOf: sentenceOf)
    self.speeches = finder.speeches(quotations: quotations, known: speeches)
    speechOf = finder.places(of: self.speeches)
  }

  private static func inBounds(_ names: [NamedEntity], _ count: Int) -> [NamedEntity] {
    names.filter {
      !$0.words.isEmpty && $0.words.lowerBound >= 0 && $0.words.upperBound <= count
    }.sorted {
      ($0.words.lowerBound, -$0.words.count, $0.kind.rawValue)
        < ($1.words.lowerBound, -$1.words.count, $1.kind.rawValue)
    }
  }

  func block(_ word: Int) -> Int {
    sentences.indices.contains(sentenceOf[word]) ? sentences[sentenceOf[word]].block : 0
  }

  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
  }

  func string(_ range: Range<Int>) -> String { text.oneLine(span(range)) }

  /// The lower-case dictionary form; the form itself where no lemma is there.
  func lemma(_ index: Int) -> String { lemmas[index] }

  /// The dictionary form at the head of a mention, for a pronoun its form; nothing for several joined by "and".
  func lemma(of phrase: Phrase) -> String {
    if phrase.isPair { return "" }
    return phrase.form == .pronoun ? forms[phrase.head] : lemmas[phrase.head]
  }

  /// Without a new string where nothing is to change.
  private static func lowercased(_ lemma: String) -> String {
    lemma.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? lemma : lemma.lowercased()
  }
}

/// A stretch of words that somebody says.
struct SpokenWords: Hashable, Sendable {
  var words: [Range<Int>]
  /// The word at the head of whoever speaks; nil where nobody is seen.
  var speaker: Int?
  var addressee: Int?
}
