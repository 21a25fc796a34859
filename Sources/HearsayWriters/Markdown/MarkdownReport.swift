import HearsayModel

/// A comparison as Markdown, whole.
struct MarkdownReport {
  private let comparison: Comparison
  private let ids: [String]
  private var page = MarkdownPage()

  static func render(_ comparison: Comparison) -> String {
    var report = MarkdownReport(comparison)
    report.write()
    return report.page.string
  }

  private init(_ comparison: Comparison) {
    self.comparison = comparison
    ids = comparison.articles.map(\.article.id)
  }

  private mutating func write() {
    let stories = StoryDigest.all(comparison)
    page.heading(1, Phrases.found(stories.count, in: comparison.articles.count))
    for digest in stories { write(digest) }
    writeLineages()
    writeNotices()
  }

  private mutating func write(_ digest: StoryDigest) {
    page.heading(2, Phrases.title(digest.story))
    page.table(
      ["Article", "Outlet", "Published", "Notices"], digest.story.articles.map(article))
    if let event = Phrases.event(digest.story.event) {
      page.paragraph([.markup("**Event:** "), .words(event)])
    }
    page.list(digest.story.event.evidence.map(passage))
    if let words = digest.story.words, let phrase = Phrases.words(digest.story) {
      page.paragraph([.markup("**"), .words(phrase), .markup("**")])
      page.list(words.evidence.map(passage))
      writeReasons(words.because)
    }
    writeReasons(digest.story.because)
    writeOrigins(digest)
    writeClaims(digest)
    writeDifferences(digest)
    writeVariants(digest)
    writeTimeline(digest)
  }

  private func article(_ index: Int) -> [[MarkdownRun]] {
    let annotated = comparison.articles[index]
    let notices = annotated.article.notices + annotated.annotations.notices
    return [
      [.words(ids[index])], [.words(annotated.article.outlet ?? "")],
      [.words(annotated.annotations.published.map(Phrases.published) ?? "")],
      [.words(notices.map { "\($0.code): \($0.message)" }.joined(separator: "; "))],
    ]
  }

  private mutating func writeOrigins(_ digest: StoryDigest) {
    guard !digest.story.origins.isEmpty else { return }
    page.heading(3, "What it rests on")
    page.table(
      ["Origin", "Claims", "Fall without it", "Articles"],
      digest.story.origins.map { origin in
        [
          [.words(Phrases.origin(origin.origin))],
          [.words(Phrases.ranges(digest.numbers(of: origin.claims)))],
          [.words(Phrases.ranges(digest.numbers(of: origin.soleOriginOf)))],
          [.words(Phrases.list(origin.articles.map { ids[$0] }))],
        ]
      })
  }

  // MARK: Claims

  private mutating func writeClaims(_ digest: StoryDigest) {
    guard !digest.claims.isEmpty else { return }
    page.heading(3, "Claims")
    for (index, claim) in digest.claims.enumerated() {
      page.heading(4, "\(index + 1). \(claim.text)")
      let count = Phrases.origins(claim, articles: digest.story.articles.count)
      let origins = Phrases.list(claim.origins.map(Phrases.origin))
      page.paragraph(
        [.strong(count)] + (origins.isEmpty ? [] : [.markup(": "), .words(origins)]))
      page.table(["Article", "Account", "From whom", "Words"], claim.accounts.map(account))
      if !claim.absent.isEmpty {
        page.paragraph([
          .markup("Not mentioned in "), .words(Phrases.list(claim.absent.map { ids[$0] })),
        ])
      }
      writeReasons(claim.because)
    }
  }

  private func account(_ account: Claim.Account) -> [[MarkdownRun]] {
    [
      [.words(ids[account.article])], [.words(account.relation.rawValue)],
      [.words(Phrases.chain(account, in: comparison.articles[account.article]))],
      [.words(words(account.spans, in: account.article))],
    ]
  }

  // MARK: Differences and quotations

  private mutating func writeDifferences(_ digest: StoryDigest) {
    guard !digest.differences.isEmpty else { return }
    page.heading(3, "Differences")
    for difference in digest.differences {
      page.heading(4, "\(difference.kind.rawValue): \(difference.topic)")
      page.table(
        ["Article", "What it says", "Words"],
        difference.accounts.map { account in
          [
            [.words(ids[account.article])], [.words(account.words)],
            [.words(words(account.spans, in: account.article))],
          ]
        })
      page.paragraph([.markup("Rule: "), .words(difference.rule)])
    }
  }

  private mutating func writeVariants(_ digest: StoryDigest) {
    guard !digest.variants.isEmpty || digest.unchanged > 0 else { return }
    page.heading(3, "Quotations on their way")
    for utterance in digest.variants {
      page.heading(4, Phrases.utterance(utterance))
      if !utterance.alarms.isEmpty {
        let alarms = utterance.alarms.map(\.rawValue).joined(separator: ", ")
        page.paragraph([.markup("Changed: "), .strong(alarms)])
      }
      page.table(
        ["Article", "Variant", "Words"],
        utterance.members.map { member in
          [[.words(ids[member.article])], [.words(member.variant.rawValue)], wording(member)]
        })
      writeReasons(utterance.because)
    }
    if digest.unchanged > 0 { page.paragraph([.words(Phrases.unchanged(digest.unchanged))]) }
  }

  /// The words, or how they differ from the first member's.
  private func wording(_ member: Utterance.Member) -> [MarkdownRun] {
    guard let diff = member.wordDiff else {
      return [.words(words([member.span], in: member.article))]
    }
    let segments = diff.map { segment -> [MarkdownRun] in
      switch segment.kind {
      case .same: [.words(segment.text)]
      case .deleted: [.deleted(segment.text)]
      case .inserted: [.strong(segment.text)]
      }
    }
    return Array(segments.joined(separator: [.markup(" ")]))
  }

  // MARK: Timeline, lineages, notices

  private mutating func writeTimeline(_ digest: StoryDigest) {
    guard !digest.timeline.isEmpty else { return }
    page.heading(3, "Timeline")
    page.table(
      ["Date", "What", "Where it rests"],
      digest.timeline.map { entry in
        let evidence = entry.evidence.map(passage)
        return [
          [.words(entry.date + (entry.inferred ? " (inferred)" : ""))], [.words(entry.text)],
          Array(evidence.joined(separator: [.markup("; ")])),
        ]
      })
  }

  private mutating func writeLineages() {
    guard !comparison.lineages.isEmpty else { return }
    page.heading(2, "Texts that share their words")
    page.table(
      ["Articles", "Longest run of shared words"],
      comparison.lineagesByScore.map { lineage in
        let run = lineage.longestRun.map { words([$0.a], in: lineage.a) }
        return [[.words(Phrases.lineage(lineage, ids: ids))], [.words(run ?? "")]]
      })
  }

  private mutating func writeNotices() {
    guard !comparison.notices.isEmpty else { return }
    page.heading(2, "Notices")
    page.list(comparison.notices.map { [.words("\($0.code): \($0.message)")] })
  }

  // MARK: Parts

  private mutating func writeReasons(_ reasons: [String]) {
    guard !reasons.isEmpty else { return }
    page.paragraph([.markup("Because: "), .words(reasons.joined(separator: " "))])
  }

  private func passage(_ passage: Passage) -> [MarkdownRun] {
    [
      .words(ids[passage.article]), .markup(": "),
      .words(words([passage.span], in: passage.article)),
    ]
  }

  private func words(_ spans: [TextSpan], in article: Int) -> String {
    spans.isEmpty ? "" : Phrases.quoted(spans, of: comparison.articles[article].text)
  }
}
