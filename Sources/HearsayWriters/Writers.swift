public import HearsayModel

/// From findings to text. Writers know the model alone.
public enum Writers {
  /// The name of a comparison's output format.
  public enum Format: String, Sendable, CaseIterable {
    case text, json, html, markdown
  }

  /// A comparison in one of the formats.
  public static func write(_ comparison: Comparison, as format: Format) -> String {
    ""
  }
}
