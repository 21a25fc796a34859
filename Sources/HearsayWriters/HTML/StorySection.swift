import HearsayModel

/// One story from its overview to the last of its claims.
struct StorySection {
  let report: Report

  func render(_ story: Int) -> String {
    StorySection.opening.render(["number": story + 1])
      + OverviewSection(report: report).render(story: story)
      + OriginsSection(report: report).render(story: story)
      + MatrixSection(report: report).render(story: story)
      + DifferenceSection(report: report).render(story: story)
      + VariantSection(report: report).render(story: story)
      + TimelineSection(report: report).render(story: story)
      + ClaimSection(report: report).render(story: story) + "</section>\n"
  }

  static let opening = Template(
    """
    <section class="story" id="s{{number}}" aria-labelledby="s{{number}}-t">

    """)
}
