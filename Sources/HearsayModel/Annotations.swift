/// Everything that was found in one article. Columns, each made by one stage from those before it.
public struct Annotations: Sendable {
  public var tokens: [Token] = []
  public var sentences: [Sentence] = []
  /// Syntactic words of all sentences, in order.
  public var words: [Word] = []
  public var names: [NamedEntity] = []
  public var quotations: [Quotation] = []
  public var entities: [Entity] = []
  public var times: [TimeExpression] = []
  public var attributions: [Attribution] = []
  public var published: PublicationDate?
  public var dateline: Dateline?
  public var notices: [Notice] = []

  public init() {}
}

/// An article with its findings.
public struct AnnotatedArticle: Sendable {
  public var article: Article
  public var annotations: Annotations

  public init(article: Article, annotations: Annotations) {
    self.article = article
    self.annotations = annotations
  }

  public var text: Text { article.text }

  /// The index of the sentence that holds a byte offset.
  public func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = annotations.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if annotations.sentences[middle].span.end <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < annotations.sentences.count, annotations.sentences[low].span.contains(offset)
    else { return nil }
    return low
  }
}

/// A word, number, mark or symbol.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    case word, number, punctuation, symbol
  }

  public var span: TextSpan
  public var kind: Kind
  /// Lower case, typographic marks made plain (`’` as `'`, `–` and `—` as `-`), zero-width characters left out.
  public var form: String
  /// Starts with an upper-case letter.
  public var isCapitalised: Bool
  /// More than one letter, all upper case.
  public var isAllCaps: Bool

  public init(span: TextSpan, kind: Kind, form: String, isCapitalised: Bool, isAllCaps: Bool) {
    self.span = span
    self.kind = kind
    self.form = form
    self.isCapitalised = isCapitalised
    self.isAllCaps = isAllCaps
  }
}

/// A sentence of one block. Its span starts at its first token and ends after its last.
public struct Sentence: Hashable, Sendable {
  public var span: TextSpan
  /// Indices into `Annotations.tokens`.
  public var tokens: Range<Int>
  /// Indices into `Annotations.words`.
  public var words: Range<Int>
  /// Index into `Article.blocks`.
  public var block: Int

  public init(span: TextSpan, tokens: Range<Int>, words: Range<Int> = 0..<0, block: Int) {
    self.span = span
    self.tokens = tokens
    self.words = words
    self.block = block
  }
}

/// Words between quotation marks.
public struct Quotation: Hashable, Sendable {
  public enum Use: String, Sendable {
    /// Somebody's words.
    case speech
    /// A scare quote, a nickname, a title, a term.
    case mention
  }

  /// Without the marks. A quotation that runs over several paragraphs has a piece in each.
  public var pieces: [TextSpan]
  /// With the marks.
  public var span: TextSpan
  public var use: Use
  /// False where the closing mark is missing.
  public var isClosed: Bool
  public var rule: String

  public init(pieces: [TextSpan], span: TextSpan, use: Use, isClosed: Bool, rule: String) {
    self.pieces = pieces
    self.span = span
    self.use = use
    self.isClosed = isClosed
    self.rule = rule
  }
}

/// A person, body, place, group or document, and the words that mean it.
public struct Entity: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case person, organization, place, group, document
  }

  /// Index into `Annotations.entities`.
  public var id: Int
  /// The fullest name in the article.
  public var name: String
  public var kind: Kind
  public var mentions: [Mention]
  /// For a group, the entities that make it up.
  public var members: [Int] = []
  /// The office that the article gives: "Kremlin aide".
  public var role: String?

  public init(id: Int, name: String, kind: Kind, mentions: [Mention]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.mentions = mentions
  }
}

/// Words that mean an entity, and the rule that says so.
public struct Mention: Hashable, Sendable {
  public enum Form: String, Sendable {
    case name, role, pronoun, group
  }

  public var span: TextSpan
  public var form: Form
  public var rule: String
  /// How sure the link is, 0…1.
  public var score: Double

  public init(span: TextSpan, form: Form, rule: String, score: Double = 1) {
    self.span = span
    self.form = form
    self.rule = rule
    self.score = score
  }
}
