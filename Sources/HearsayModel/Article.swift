/// One page, file or record as a reader understood it.
public struct Article: Sendable {
  /// The record's id, or the file's name. Findings name the article by it.
  public var id: String
  /// The path or address as it was given, for messages and links.
  public var file: String?
  public var text: Text
  /// False where the input did not hold the text as it is: a page, damaged bytes, another encoding.
  public var isVerbatim = true
  /// The title, where it is known apart from the text.
  public var title: String?
  public var outlet: String?
  public var url: String?
  /// BCP 47 code, where it is known.
  public var language: String?
  /// People who wrote it; never "Staff".
  public var byline: [String] = []
  /// When it was published as the input states: ISO 8601, a date or a date with a time.
  public var published: String?
  /// When an archive captured the page: ISO 8601. It appeared then or before.
  public var captured: String?
  /// Every part of the text, in order, without overlap.
  public var blocks: [Block] = []
  public var notices: [Notice] = []

  public init(id: String, text: Text) {
    self.id = id
    self.text = text
  }
}

/// A part of the text and what it is for.
public struct Block: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case headline, deck, subhead, byline, dateline, paragraph, caption, credit
    case photoCredit = "photo-credit"
    case boilerplate

    /// Whether its sentences tell the story: the article's own prose and its heads.
    public var isProse: Bool {
      switch self {
      case .headline, .deck, .subhead, .paragraph: true
      case .byline, .dateline, .caption, .credit, .photoCredit, .boilerplate: false
      }
    }
  }

  public var kind: Kind
  public var span: TextSpan

  public init(_ kind: Kind, _ span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}

/// A diagnostic that stopped nothing.
public struct Notice: Hashable, Sendable {
  /// Stable, lower case, with hyphens: `damaged-encoding`.
  public var code: String
  public var message: String
  public var span: TextSpan?

  public init(_ code: String, _ message: String, span: TextSpan? = nil) {
    self.code = code
    self.message = message
    self.span = span
  }
}
