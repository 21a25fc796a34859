import HearsayModel

/// A comparison as one self-contained page.
enum HTMLReport {
  static func render(_ comparison: Comparison) -> String {
    let report = Report(comparison)
    let stories = comparison.stories.indices.map { StorySection(report: report).render($0) }
    let frame = PageFrame(report)
    return Page.render(
      title: frame.title, style: PassageStyle.css(report.passages),
      sections: [frame.masthead()] + stories + [
        ReprintSection(report: report).render(), ArticleSection(report).renderAll(),
        frame.closing(),
      ])
  }
}
