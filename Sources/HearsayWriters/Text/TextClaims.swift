import HearsayModel

/// Claims with their accounts and origins.
extension TextReport {
  mutating func writeClaims(_ digest: StoryDigest) {
    guard !digest.claims.isEmpty else { return }
    page.gap()
    page.heading("Claims (\(digest.claims.count))", indent: 2)
    for (index, claim) in digest.claims.prefix(Limit.claims).enumerated() {
      write(claim, number: index + 1, articles: digest.story.articles.count)
    }
    writeMore(digest.claims.count - Limit.claims, "claim", "claims", indent: 2)
  }

  private mutating func write(_ claim: Claim, number: Int, articles: Int) {
    let text = PlainWords.shortened(PlainWords.oneLine(claim.text), to: Limit.words)
    page.write(
      [Inked("\(number). "), Inked(text, .heading)], indent: 2, hanging: number < 10 ? 3 : 4)
    let origins =
      claim.origins.isEmpty ? "" : ": \(Phrases.list(claim.origins.map(Phrases.origin)))"
    page.write([Inked(Phrases.origins(claim, articles: articles) + origins)], indent: 5, hanging: 2)
    for account in claim.accounts.prefix(Limit.accounts) { write(account) }
    writeMore(claim.accounts.count - Limit.accounts, "account", "accounts", indent: 5)
    if !claim.absent.isEmpty {
      let absent = Phrases.list(claim.absent.map { ids[$0] }, limit: Limit.names)
      page.write([Inked("not mentioned in "), Inked(absent, .faint)], indent: 5, hanging: 2)
    }
    writeReasons(claim.because, indent: 5)
  }

  private mutating func write(_ account: Claim.Account) {
    let chain = Phrases.chain(account, in: comparison.articles[account.article])
    let relation =
      switch account.relation {
      case .verbatim: Inked("")
      case .paraphrase: Inked(", paraphrase")
      case .conflicts: Inked(", conflicts", .alarm)
      }
    page.write(
      [
        Inked("- "), Inked(ids[account.article], .faint), relation, Inked(": \(chain): "),
        Inked(words(account.spans, in: account.article)),
      ], indent: 5, hanging: 2)
  }
}
