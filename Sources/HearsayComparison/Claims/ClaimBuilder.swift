import HearsayModel

/// Makes claims of the statements of a story: what is said, by which accounts, and on how many origins it rests.
struct ClaimBuilder {
  let context: StoryContext
  let counter: OriginCounter

  /// Claims, each what its accounts say alike.
  func build(_ aligned: Aligned) -> [ToldClaim] {
    let groups = groups(aligned, isTight: true)
    var isTold = [Bool](repeating: false, count: context.statements.count)
    for index in groups.flatMap(\.statements) { isTold[index] = true }
    let alone = LoneStatements(context: context, isTold: isTold).find()
      .map {
        ToldClaim(claim: claim([$0], alignments: []), statements: $0)
      }
    return (groups.map(told) + alone).sorted { place($0.claim) < place($1.claim) }
  }

  /// Wider groups, in which accounts may part: "will certainly sail" and "will sail if the wind allows".
  func contrasts(_ aligned: Aligned) -> [ToldClaim] {
    groups(aligned, isTight: false).map(told).sorted { place($0.claim) < place($1.claim) }
  }

  private func groups(_ aligned: Aligned, isTight: Bool) -> [AlignedGroups.Group] {
    // The words of one speaker first: what others say joins them, or stays a claim of its own.
    let kin = aligned.alignments.filter { $0.kind != .claim }
    let others = aligned.alignments.filter { $0.kind == .claim }
    return AlignedGroups(
      onePerPair(kin + others), statements: context.statements, scores: aligned.claimScores,
      keepsLevels: true, isTight: isTight
    ).groups
  }

  private func told(_ group: AlignedGroups.Group) -> ToldClaim {
    ToldClaim(
      claim: claim(group.statements.map { [$0] }, alignments: group.alignments),
      statements: group.statements)
  }

  /// Claims told by the most articles first, then in the order of the articles' words.
  private func place(_ claim: Claim) -> (Int, Int, Int, String) {
    let first = claim.accounts.min { rank($0) < rank($1) }
    let told = Set(claim.accounts.map(\.article)).count
    return (
      -told, first.map { context.order.rank[$0.article] } ?? 0, first?.spans.first?.start ?? 0,
      claim.id
    )
  }

  private func rank(_ account: Claim.Account) -> (Int, Int) {
    (context.order.rank[account.article], account.spans.first?.start ?? 0)
  }

  /// Of two sentences with speech inside speech each statement answers one other, the likest first.
  private func onePerPair(_ alignments: [Alignment]) -> [Alignment] {
    struct Use: Hashable {
      var statement: Int
      var article: Int
      var sentence: Int
    }
    var used: Set<Use> = []
    return alignments.filter { alignment in
      let (x, y) = (context.statements[alignment.a], context.statements[alignment.b])
      let a = Use(statement: alignment.a, article: y.article, sentence: y.sentence)
      let b = Use(statement: alignment.b, article: x.article, sentence: x.sentence)
      guard !used.contains(a), !used.contains(b) else { return false }
      used.insert(a)
      used.insert(b)
      return true
    }
  }

  // MARK: One claim

  /// - Parameter accounts: the statements of each account.
  private func claim(_ accounts: [[Int]], alignments: [Alignment]) -> Claim {
    let center = accounts.joined().max { weight($0, alignments) < weight($1, alignments) } ?? 0
    let conflicts = conflicting(with: center, alignments)
    let told = accounts.map { account($0, center: center, conflicts: conflicts) }
      .sorted {
        ($0.article, $0.spans.first ?? TextSpan(0, 0)) < (
          $1.article, $1.spans.first ?? TextSpan(0, 0)
        )
      }
    var counted = counter.count(withoutHeadings(told).filter { $0.relation != .conflicts })
    let against = told.filter { $0.relation == .conflicts }.map(\.article)
    if !against.isEmpty {
      let tell = Set(against).count == 1 ? "tells" : "tell"
      counted.because.append(
        "\(counter.labels(against)) \(tell) it otherwise and \(tell == "tell" ? "are" : "is") not counted."
      )
    }
    let absent = context.members.filter { member in !told.contains { $0.article == member } }
    return Claim(
      id: id(told), story: context.story,
      text: text(accounts.first { $0.contains(center) } ?? [center]),
      accounts: told,
      absent: absent, origins: counted.origins, independentOrigins: counted.range,
      because: counted.because)
  }

  /// The clearest account: no headline, the one most like the others, the fullest.
  private func weight(_ index: Int, _ alignments: [Alignment]) -> (Int, Double, Int, Int) {
    let likeness = alignments.reduce(0.0) { $0 + ($1.a == index || $1.b == index ? $1.score : 0) }
    let statement = context.statements[index]
    return (
      statement.isHeading ? 0 : 1, likeness, statement.words.count,
      -context.order.rank[statement.article]
    )
  }

  private func account(_ indices: [Int], center: Int, conflicts: Set<Int>) -> Claim.Account {
    let first = context.statements[indices[0]]
    let attribution = first.attribution.map {
      context.articles[first.article].annotations.attributions[$0]
    }
    let links = attribution.map { context.articles[first.article].links(of: $0) } ?? []
    let vias = attribution?.via.count ?? 0
    return Claim.Account(
      article: first.article, spans: indices.map { context.statements[$0].span },
      attribution: first.attribution,
      relation: relation(indices, center: center, conflicts: conflicts),
      chain: Array(links.dropLast(vias)), via: Array(links.suffix(vias)))
  }

  private func relation(_ indices: [Int], center: Int, conflicts: Set<Int>) -> Claim.Relation {
    if indices.contains(center) { return .verbatim }
    if indices.contains(where: conflicts.contains) { return .conflicts }
    let variants = Variants(context: context)
    return switch variants.compare(indices[0], with: center).0 {
    case .verbatim, .edited, .partial: .verbatim
    case .translation, .paraphrase: .paraphrase
    }
  }

  private static let comparable = 0.45

  /// Statements whose rendering turns the clearest account round, or counts something else.
  private func conflicting(with center: Int, _ alignments: [Alignment]) -> Set<Int> {
    let alarms = Alarms(context: context)
    var conflicting: Set<Int> = []
    for alignment in alignments where alignment.a == center || alignment.b == center {
      let sides = [alignment.a, alignment.b].map { context.statements[$0] }
      // Words that one gives only to deny them are no account of what they say, whatever else they hold.
      if sides[0].isNegated != sides[1].isNegated, !isTwiceDenied(sides) {
        conflicting.insert(alignment.a == center ? alignment.b : alignment.a)
        continue
      }
      // Of renderings that share little a negation or a number shows no conflict.
      guard alignment.score >= ClaimBuilder.comparable else { continue }
      let raised = alarms.of(alignment)
      if raised.contains(.polarity) || raised.contains(.number) {
        conflicting.insert(alignment.a == center ? alignment.b : alignment.a)
      }
    }
    return conflicting
  }

  /// "Reck denied that it was open" and "it was not open" agree: one denial stands in the words themselves.
  private func isTwiceDenied(_ sides: [Statement]) -> Bool {
    let negators: Set<String> = [
      "not", "n't", "no", "never", "nobody", "nothing", "neither", "without",
    ]
    let counts = sides.map { side in side.forms.count { negators.contains($0.form) } }
    return (counts[0] + counts[1]) % 2 == 1
  }

  /// The clearest account's words; what its source denies or would not say is marked so, lest it read as a statement.
  private func text(_ indices: [Int]) -> String {
    let words = indices.map { context.text(of: context.statements[$0]) }.joined(separator: " ")
    guard let first = indices.first.map({ context.statements[$0] }), first.isNegated,
      let number = first.attribution
    else { return words }
    let act = context.articles[first.article].annotations.attributions[number].act
    return act == .deny ? "Denied: \(words)" : "Not said: \(words)"
  }

  /// A headline sums up what its article tells below and brings nothing of its own.
  private func withoutHeadings(_ accounts: [Claim.Account]) -> [Claim.Account] {
    func isHeading(_ account: Claim.Account) -> Bool {
      account.spans.allSatisfy { span in
        context.articles[account.article].article.blocks.contains {
          $0.span.contains(span) && [.headline, .deck, .subhead].contains($0.kind)
        }
      }
    }
    return accounts.filter { account in
      !isHeading(account) || !accounts.contains { $0.article == account.article && !isHeading($0) }
    }
  }

  private func id(_ accounts: [Claim.Account]) -> String {
    var id = StableID()
    let keys = accounts.map { account -> String in
      let spans = account.spans.map { "\($0.start)" }.joined(separator: ",")
      let names = (account.chain + account.via).map(\.name).joined(separator: ",")
      return "\(context.order.key[account.article]) \(spans) \(names)"
    }
    for key in keys.sorted() { id.add(key) }
    return id.string("claim")
  }
}
