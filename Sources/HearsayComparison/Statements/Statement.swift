import HearsayModel

/// One sentence's share of what somebody is said to hold, or a sentence in the outlet's own voice.
///
/// A quotation of three sentences makes three statements: each can be compared with another article's.
struct Statement {
  /// Index into the comparison's articles.
  var article: Int
  /// Index into the article's attributions; nil for the outlet's own voice.
  var attribution: Int?
  /// Index into the article's sentences.
  var sentence: Int
  /// The smallest sentence that holds the words.
  var span: TextSpan
  /// The words themselves, ascending.
  var content: [TextSpan]
  var words: [StatedWord] = []
  /// Forms of all words of the content in order, grammar included: for runs of the same words.
  var forms: [StatedForm] = []
  /// Layers of speakers from the innermost to the outermost, reporters that the sentence drops last.
  var chain: [[Int]] = []
  /// The outermost link is somebody whom the article does not name.
  var isFromUnnamed = false
  var occasion: HeardAt = HeardAt()
  var isNegated = false
  var isHeading = false
  /// Headlines, decks and ledes sum up what the article tells below.
  var isSummary = false
}

/// A content word of a statement.
struct StatedWord {
  /// Number in the `Vocabulary`.
  var stem: Int
  /// Index into the article's tokens.
  var token: Int
  /// Less than 1 for words beside the content that only show what it is about.
  var share: Double
  var isNumber: Bool
  var isName: Bool
  var isQuoted: Bool
}

/// A word of the content as it stands.
struct StatedForm {
  var form: String
  /// The form's number in the `Vocabulary`.
  var number: Int
  var token: Int
  var isQuoted: Bool
}
