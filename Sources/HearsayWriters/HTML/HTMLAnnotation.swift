import HearsayModel

/// Articles with their attributions as one self-contained page.
enum HTMLAnnotation {
  static func render(_ annotated: [AnnotatedArticle]) -> String {
    var comparison = Comparison()
    comparison.articles = annotated
    let report = Report(comparison)
    let frame = AnnotationFrame(report)
    return Page.render(
      title: frame.title, style: PassageStyle.css(report.passages), skip: frame.skip,
      sections: [frame.masthead(), ArticleSection(report).renderAlone(), frame.closing()])
  }
}
