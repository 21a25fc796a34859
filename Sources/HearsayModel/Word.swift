/// A syntactic word of Universal Dependencies: `do` and `n't` in "didn't", `co`, `-` and `author` in "co-author".
///
/// Finer than a `Token`: the columns of tagger, lemmatiser and parser.
public struct Word: Hashable, Sendable {
  /// Bytes; `text[span]` is the form.
  public var span: TextSpan
  /// Whether it is a further part of the multiword token that the word before it belongs to.
  public var continuesToken: Bool
  public var upos: UniversalTag
  public var xpos: PennTag
  public var lemma: String
  /// Index into `Annotations.words`; nil for the root of a sentence.
  public var head: Int?
  public var relation: Relation

  public init(
    span: TextSpan, continuesToken: Bool = false, upos: UniversalTag = .x, xpos: PennTag = .fw,
    lemma: String = "", head: Int? = nil, relation: Relation = .root
  ) {
    self.span = span
    self.continuesToken = continuesToken
    self.upos = upos
    self.xpos = xpos
    self.lemma = lemma
    self.head = head
    self.relation = relation
  }
}

/// A name in the text, as the named-entity recogniser sees it: an unbroken run of words with a kind.
public struct NamedEntity: Hashable, Sendable {
  /// Indices into `Annotations.words`.
  public var words: Range<Int>
  /// Person, organization, place or group.
  public var kind: Entity.Kind
  /// Which rule or model made it.
  public var rule: String

  public init(words: Range<Int>, kind: Entity.Kind, rule: String) {
    self.words = words
    self.kind = kind
    self.rule = rule
  }
}
