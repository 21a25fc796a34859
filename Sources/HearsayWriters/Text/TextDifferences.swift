import HearsayModel

/// Where accounts part, how quotations changed, what happened when.
extension TextReport {
  mutating func writeDifferences(_ digest: StoryDigest) {
    guard !digest.differences.isEmpty else { return }
    page.gap()
    page.heading("Differences (\(digest.differences.count))", indent: 2)
    for difference in digest.differences.prefix(Limit.differences) {
      page.write(
        [
          Inked(difference.kind.rawValue, .alarm), Inked(": "), Inked(difference.topic, .heading),
          Inked(" (\(difference.rule))", .faint),
        ], indent: 2, hanging: 2)
      for account in difference.accounts.prefix(Limit.accounts) { write(account) }
      writeMore(difference.accounts.count - Limit.accounts, "account", "accounts", indent: 5)
    }
    writeMore(digest.differences.count - Limit.differences, "difference", "differences", indent: 2)
  }

  private mutating func write(_ account: Difference.Account) {
    let evidence = account.spans.isEmpty ? "" : ": \(words(account.spans, in: account.article))"
    page.write(
      [
        Inked("- "), Inked(ids[account.article], .faint),
        Inked(": \(PlainWords.shortened(account.words, to: Limit.words))\(evidence)"),
      ], indent: 5, hanging: 2)
  }

  mutating func writeVariants(_ digest: StoryDigest) {
    guard !digest.variants.isEmpty || digest.unchanged > 0 else { return }
    page.gap()
    page.heading("Quotations on their way", indent: 2)
    for utterance in digest.variants.prefix(Limit.variants) { write(utterance) }
    writeMore(digest.variants.count - Limit.variants, "quotation", "quotations", indent: 2)
    if digest.unchanged > 0 {
      page.write([Inked(Phrases.unchanged(digest.unchanged))], indent: 2, hanging: 2)
    }
  }

  private mutating func write(_ utterance: Utterance) {
    var head = [Inked(Phrases.utterance(utterance), .heading)]
    if !utterance.alarms.isEmpty {
      let alarms = utterance.alarms.map(\.rawValue).joined(separator: ", ")
      head += [Inked(", changed: "), Inked(alarms, .alarm)]
    }
    page.write(head, indent: 2, hanging: 2)
    for member in utterance.members.prefix(Limit.accounts) {
      let wording =
        member.wordDiff.map(marked) ?? [Inked(words([member.span], in: member.article))]
      page.write(
        [
          Inked("- "), Inked(ids[member.article], .faint), Inked(", \(member.variant.rawValue): "),
        ] + wording, indent: 5, hanging: 2)
    }
    writeMore(utterance.members.count - Limit.accounts, "account", "accounts", indent: 5)
    writeReasons(utterance.because, indent: 5)
  }

  /// `We will [-not-] drain it {+soon+}`.
  private func marked(_ diff: [DiffSegment]) -> [Inked] {
    diff.flatMap { segment in
      switch segment.kind {
      case .same: [Inked(segment.text), Inked(" ")]
      case .deleted: [Inked("[-\(segment.text)-]", .deleted), Inked(" ")]
      case .inserted: [Inked("{+\(segment.text)+}", .inserted), Inked(" ")]
      }
    }
  }

  mutating func writeTimeline(_ digest: StoryDigest) {
    guard !digest.timeline.isEmpty else { return }
    page.gap()
    page.heading("Timeline", indent: 2)
    for entry in digest.timeline.prefix(Limit.entries) {
      page.write(
        [
          Inked(entry.date, .heading), Inked(entry.inferred ? " (inferred) " : " "),
          Inked(PlainWords.shortened(PlainWords.oneLine(entry.text), to: Limit.words)),
        ], indent: 2, hanging: 2)
      write(entry.evidence, indent: 5)
    }
    writeMore(digest.timeline.count - Limit.entries, "entry", "entries", indent: 2)
  }

  mutating func writeLineages() {
    guard !comparison.lineages.isEmpty else { return }
    page.gap()
    page.heading("Texts that share their words")
    for lineage in comparison.lineagesByScore.prefix(Limit.lineages) {
      page.write([Inked(Phrases.lineage(lineage, ids: ids))], indent: 2, hanging: 2)
      guard let run = lineage.longestRun else { continue }
      page.write([Inked(words([run.a], in: lineage.a))], indent: 4, hanging: 2)
    }
    writeMore(comparison.lineages.count - Limit.lineages, "pair", "pairs", indent: 2)
  }

  mutating func writeNotices() {
    guard !comparison.notices.isEmpty else { return }
    page.gap()
    page.heading("Notices")
    for notice in comparison.notices {
      page.write([Inked("\(notice.code): \(notice.message)")], indent: 2, hanging: 2)
    }
  }
}
