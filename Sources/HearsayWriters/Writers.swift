public import HearsayModel

/// From findings to text. Writers know the model alone.
public enum Writers {
  /// The name of a comparison's output format.
  public enum Format: String, Sendable, CaseIterable {
    case text, json, html, markdown
  }

  /// The name of a format for articles and their findings, for people.
  public enum AnnotationFormat: String, Sendable, CaseIterable {
    case text, html
  }

  /// A comparison in one of the formats. Ends with a line break.
  ///
  /// - Parameter style: The look of plain text; the other formats have their own.
  public static func write(
    _ comparison: Comparison, as format: Format, style: TextStyle = .plain
  ) -> String {
    switch format {
    case .text: TextReport.render(comparison, style: style)
    case .json: ComparisonJSON(comparison).text()
    case .html: HTMLReport.render(comparison)
    case .markdown: MarkdownReport.render(comparison)
    }
  }

  /// Articles with their attributions beside their words, one below the other. Ends with a line break.
  ///
  /// - Parameter style: The look of plain text; a page has its own.
  public static func annotations(
    _ annotated: [AnnotatedArticle], as format: AnnotationFormat, style: TextStyle = .plain
  ) -> String {
    switch format {
    case .text: TextAnnotation.render(annotated, style: style)
    case .html: HTMLAnnotation.render(annotated)
    }
  }

  /// One article with its attributions beside its words.
  public static func annotation(
    _ annotated: AnnotatedArticle, as format: AnnotationFormat, style: TextStyle = .plain
  ) -> String {
    annotations([annotated], as: format, style: style)
  }
}

/// The look of plain text.
public struct TextStyle: Sendable {
  /// Whether it may use the colours of a terminal.
  public var colour: Bool
  /// Columns.
  public var width: Int

  public init(colour: Bool, width: Int) {
    self.colour = colour
    self.width = width
  }

  public static let plain = TextStyle(colour: false, width: 80)
}
