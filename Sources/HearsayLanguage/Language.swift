public import HearsayModel

/// Text in, annotations out: no input, no output, no state.
public enum Language {
  /// Tokens and sentences of every block, in order.
  public static func tokenise(_ article: Article) -> (tokens: [Token], sentences: [Sentence]) {
    ([], [])
  }
}
