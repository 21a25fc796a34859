import HearsayModel

/// An article with its attributions as one self-contained page.
enum HTMLAnnotation {
  static func render(_ annotated: AnnotatedArticle) -> String {
    var comparison = Comparison()
    comparison.articles = [annotated]
    let report = Report(comparison)
    let frame = PageFrame(report)
    return Page.render(
      title: "\(report.label(0)) · Hearsay", style: PassageStyle.css(report.passages),
      sections: [frame.masthead(), ArticleSection(report).renderAll(), frame.closing()])
  }
}
