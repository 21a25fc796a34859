public import HearsayModel

extension Language {
  /// The syntactic words of some paragraphs and the sentences they make, in order.
  ///
  /// - Parameters:
  ///   - blocks: the paragraphs; no word and no sentence runs over the end of one.
  ///   - model: what decides where sentences end.
  public static func words(
    in text: Text, blocks: [TextSpan], model: SentenceModel
  ) -> (words: [Word], sentences: [Range<Int>]) {
    let (words, paragraphs) = split(text, blocks)
    var finder = BoundaryFinder(text.bytes, words)
    var sentences: [Range<Int>] = []
    for paragraph in paragraphs {
      sentences += finder.sentences(in: paragraph) { model.ends($0, $1) }
    }
    return (words, sentences)
  }

  /// The words of some paragraphs, and which words each paragraph has.
  static func split(_ text: Text, _ blocks: [TextSpan]) -> (words: [Word], paragraphs: [Range<Int>])
  {
    var splitter = WordSplitter(text)
    splitter.words.reserveCapacity(text.bytes.count / 5)
    var paragraphs: [Range<Int>] = []
    for block in blocks {
      let first = splitter.words.count
      splitter.read(block)
      if splitter.words.count > first { paragraphs.append(first..<splitter.words.count) }
    }
    return (splitter.words, paragraphs)
  }

  /// The stretches of a text between blank lines.
  public static func paragraphs(of text: Text) -> [TextSpan] {
    var found: [TextSpan] = []
    var start = 0
    var index = 0
    var isBlankLine = false
    while index < text.bytes.count {
      let byte = text.bytes[index]
      if byte == 0x0A {
        if isBlankLine, index > start {
          found.append(TextSpan(start, index))
          start = index
        }
        isBlankLine = true
      } else if byte > 0x20 {
        isBlankLine = false
      }
      index += 1
    }
    if index > start { found.append(TextSpan(start, index)) }
    return found
  }
}
