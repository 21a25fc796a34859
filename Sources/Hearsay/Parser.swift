public import HearsayLanguage
public import HearsayModel

/// From text, or from given sentences and tokens, to words with tags, trees and names. Load it once, use it from any thread.
public struct Parser: Sendable {
  private let core: LanguageCore

  public init(_ core: LanguageCore) { self.core = core }

  /// Parses running text whose paragraphs stand between blank lines.
  public func parse(_ text: Text) -> Parse {
    let blocks = Language.paragraphs(of: text)
    let found = Language.words(in: text, blocks: blocks, model: core.sentences)
    var parse = Parse(text: text, words: found.words, sentences: found.sentences)
    var block = 0
    for (number, sentence) in found.sentences.enumerated() {
      let start = found.words[sentence.lowerBound].span.start
      if number > 0, blocks[block].contains(start) { continue }
      while block < blocks.count - 1, !blocks[block].contains(start) { block += 1 }
      parse.paragraphs.append(number)
    }
    parse.names = core.analyse(text, words: &parse.words, sentences: parse.sentences)
    return parse
  }

  /// Parses sentences whose words are given. The text of the result is made of their forms.
  public func parse(_ given: [ConlluSentence]) -> Parse {
    var bytes: [UInt8] = []
    var words: [Word] = []
    var sentences: [Range<Int>] = []
    for sentence in given {
      let first = words.count
      Self.add(sentence, &words, &bytes)
      if words.count > first { sentences.append(first..<words.count) }
    }
    let text = Text(String(decoding: bytes, as: UTF8.self))
    var parse = Parse(text: text, words: words, sentences: sentences)
    parse.names = core.analyse(text, words: &parse.words, sentences: sentences)
    return parse
  }

  /// Appends the words of a sentence and the text that they make.
  private static func add(
    _ sentence: ConlluSentence, _ words: inout [Word], _ bytes: inout [UInt8]
  ) {
    /// The multiword token at hand: its words, those still to come, and whether a blank follows it.
    var token = (words: 0, rest: 0, isFollowedDirectly: false)
    for row in sentence.rows {
      switch row.kind {
      case .empty: continue
      case .range(let count): token = (count, count, row.isFollowedDirectly)
      case .word:
        let start = bytes.count
        bytes.append(contentsOf: row.form)
        words.append(
          Word(
            span: TextSpan(start, bytes.count),
            continuesToken: token.rest > 0 && token.rest < token.words))
        let isDirect =
          token.rest > 1 || (token.rest == 1 ? token.isFollowedDirectly : row.isFollowedDirectly)
        if !isDirect { bytes.append(0x20) }
        token.rest = max(0, token.rest - 1)
      }
    }
    if bytes.last != 0x20 { bytes.append(0x20) }
  }
}
