/// A text as the language core sees it: words in sentences, with tags, heads and names.
public struct Parse: Sendable {
  public var text: Text
  public var words: [Word]
  /// Ranges of words, in order; each is one tree.
  public var sentences: [Range<Int>]
  /// Indices of the sentences that start a paragraph, in order.
  public var paragraphs: [Int]
  public var names: [NamedEntity]

  public init(
    text: Text, words: [Word], sentences: [Range<Int>], paragraphs: [Int] = [],
    names: [NamedEntity] = []
  ) {
    self.text = text
    self.words = words
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.names = names
  }
}
