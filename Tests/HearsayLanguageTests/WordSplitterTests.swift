import HearsayLanguage
import HearsayModel
import Testing

@Suite struct WordSplitterTests {
  @Test(arguments: WordCases.all.indices)
  func words(number: Int) {
    let known = WordCases.all[number]
    #expect(shown(known.text) == known.words)
  }

  /// The words of a text as the cases write them.
  private func shown(_ string: String) -> String {
    let text = Text(string)
    let (words, _) = Language.words(in: text, blocks: [text.span], model: .untrained)
    return words.reduce(into: "") { line, word in
      if !line.isEmpty { line += word.continuesToken ? "+" : " " }
      line += text[word.span]
    }
  }

  // MARK: Laws

  /// Texts that nobody would write.
  private static let odd = [
    "", " ", "'", "''s", "n't", "'s", "a'", "-", "a-", "-a", "--a--", ".", "..a..b", "a.b.c.d.e.f",
    "@", "a@",
    "@a@b", "://", "a://", "http://", "www.", "1.", ".1", "1,", ",1", "1/", "/1/", "&", "A&", "&A",
    "$", "US$",
    "US$$", "’", "‘’", "“”", "a’", "’s", "n’t", "\u{200B}", "a\u{200B}b", "\u{FEFF}a", "\u{0301}",
    "🚢", "🚢's",
    "日本語。", "ё-ж", "é'é", "<", "<.>", "<...", "[…]", ":", ":(", ":)))", "=", "^_^", "#", "##a",
    "#1", "%", "a%b",
    "a*b", "*", "_", "__", "a_b", "'72", "'60s", "don't've", "it's's", "7p.m.", "7p.m", "1a.1b",
    "e-", "e-e-e",
  ]

  @Test(arguments: odd + WordCases.all.map(\.text))
  func spansLieInTheTextAndCoverIt(string: String) {
    let text = Text(string)
    let (words, sentences) = Language.words(in: text, blocks: [text.span], model: .untrained)
    var covered = 0
    for word in words {
      #expect(word.span.start >= covered && word.span.start < word.span.end)
      #expect(isBlank(text[TextSpan(covered, word.span.start)]))
      #expect(!isBlank(text[word.span]))
      covered = word.span.end
    }
    #expect(covered <= text.bytes.count && isBlank(text[TextSpan(covered, text.bytes.count)]))
    #expect(words.first?.continuesToken != true)
    #expect(sentences.flatMap(Array.init) == Array(words.indices))
  }

  private func isBlank(_ string: String) -> Bool {
    string.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value < 0x20 || $0.properties.generalCategory == .format
        || (0x7F..<0xA0).contains($0.value)
    }
  }

  @Test func partsOfATokenTouch() {
    for known in WordCases.all {
      let text = Text(known.text)
      let (words, _) = Language.words(in: text, blocks: [text.span], model: .untrained)
      for (word, next) in zip(words, words.dropFirst()) where next.continuesToken {
        #expect(word.span.end == next.span.start)
      }
    }
  }

  /// A megabyte without a blank: one word.
  @Test(.timeLimit(.minutes(1)), arguments: ["a", "é", "-", "1,", "."])
  func aMegabyteIsOneWord(piece: String) {
    let text = Text(String(repeating: piece, count: 1_000_000 / piece.utf8.count))
    let (words, _) = Language.words(in: text, blocks: [text.span], model: .untrained)
    #expect(words.count <= 2)
  }

  /// Junk that looks ahead in vain at every byte takes no longer than prose.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a.", "a-", "a'", "a@", "://", "'", "a&", "a/", "<.", "(:", "’s", "e-e.", "a:/", "[.",
    ])
  func junkIsReadInLinearTime(piece: String) {
    let text = Text(String(repeating: piece, count: 40_000 / piece.utf8.count))
    let (words, sentences) = Language.words(in: text, blocks: [text.span], model: .untrained)
    #expect(!words.isEmpty)
    #expect(sentences.allSatisfy { $0.count <= 303 })
  }

  @Test func damagedBytesAreRead() {
    var bytes = Array("Orla’s quay — “no” ".utf8)
    for index in bytes.indices {
      bytes[index] ^= 0x80
      let text = Text(String(decoding: bytes, as: UTF8.self))
      let (words, _) = Language.words(in: text, blocks: [text.span], model: .untrained)
      #expect(words.allSatisfy { $0.span.end <= text.bytes.count })
      bytes[index] ^= 0x80
    }
  }
}
