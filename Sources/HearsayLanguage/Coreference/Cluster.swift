public import HearsayModel

/// One person, body, place or thing of an article, and all the words that mean it.
public struct Cluster: Hashable, Sendable {
  /// Nil where the words do not tell what it is.
  public var kind: Entity.Kind?
  /// The fullest name, or the first words that mean it.
  public var name: String
  /// Whether one of the mentions is a name.
  public var isNamed: Bool
  /// In the order of the text.
  public var mentions: [Member]

  /// Words that mean a cluster's thing, with the rule that joined them to what stands before, and how sure it is.
  public struct Member: Hashable, Sendable {
    /// Indices into the words.
    public var words: Range<Int>
    /// Index of the word that the others hang on.
    public var head: Int
    public var span: TextSpan
    public var form: Mention.Form
    public var rule: String
    /// 0…1: 1 for a name that is there in full, less for what was only weighed up.
    public var score: Double
  }
}

/// Words that somebody says, with who says them to whom, as far as earlier stages know.
public struct Speech: Hashable, Sendable {
  public var content: [TextSpan]
  public var speaker: TextSpan?
  public var addressee: TextSpan?

  public init(content: [TextSpan], speaker: TextSpan?, addressee: TextSpan? = nil) {
    self.content = content
    self.speaker = speaker
    self.addressee = addressee
  }
}
