import HearsayModel

/// Finds the time expressions of a text and what they say; when they are comes after.
struct Tagger {
  /// An expression before it is resolved.
  struct Finding {
    var tokens: Range<Int>
    var sentence: Int
    var meaning: Meaning
    var tense: Tense
    var rule: String
  }

  private var reading: Reading
  private let sentences: [Sentence]

  init(tokens: [Token], sentences: [Sentence]) {
    reading = Reading(tokens)
    self.sentences = sentences
  }

  /// Every expression, in order, without overlap: at each word the longest that begins there.
  mutating func findings() -> [Finding] {
    var found: [Finding] = []
    for (index, sentence) in sentences.enumerated() {
      reading.window = sentence.tokens.clamped(to: reading.tokens.indices)
      read(sentence: index, into: &found)
    }
    return found
  }

  private func read(sentence: Int, into found: inout [Finding]) {
    var index = reading.window.lowerBound
    while index < reading.window.upperBound {
      let word = reading.words[index]
      guard word.has(.starters), !isIdle(word, index),
        let (match, rule) = Rules.longest(of: Rules.all, reading, index),
        match.end <= reading.window.upperBound
      else {
        index += 1
        continue
      }
      let range = index..<match.end
      found.append(
        Finding(
          tokens: range, sentence: sentence, meaning: match.meaning,
          tense: TenseReader(reading: reading).tense(of: range), rule: rule))
      index = match.end
    }
  }

  /// An article or preposition before a word that is nothing in time.
  private func isIdle(_ word: TimeWord, _ index: Int) -> Bool {
    word.has([.determiner, .approximation]) && !word.has([.relativeDay, .phase])
      && reading.word(index + 1).classes.isEmpty && !reading.has(index + 2, .starters)
  }
}
