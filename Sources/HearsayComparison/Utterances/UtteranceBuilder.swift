import HearsayModel

/// Makes utterances of aligned statements: the same words of one speaker on one occasion, as articles carry them.
struct UtteranceBuilder {
  let context: StoryContext

  func build(_ aligned: Aligned) -> [Utterance] {
    let groups = AlignedGroups(
      aligned.alignments.filter { $0.kind != .claim }, statements: context.statements,
      scores: aligned.utteranceScores
    ).groups
    return groups.compactMap(utterance).sorted { place($0) < place($1) }
  }

  private func place(_ utterance: Utterance) -> (Int, Int, String) {
    let first = utterance.members.first
    return (first.map { context.order.rank[$0.article] } ?? 0, first?.span.start ?? 0, utterance.id)
  }

  private func utterance(_ group: AlignedGroups.Group) -> Utterance? {
    // One statement a sentence: the one through which the words reached the article.
    var parts: [AlignedGroups.Place: Int] = [:]
    for index in group.statements {
      let part = AlignedGroups.Place(
        article: context.statements[index].article, sentence: context.statements[index].sentence)
      if let known = parts[part], !isOuter(index, than: known) { continue }
      parts[part] = index
    }
    let chosen = parts.values.sorted { place($0) < place($1) }
    guard chosen.count > 1 else { return nil }
    let first = chosen.max { reference($0) < reference($1) } ?? chosen[0]
    var members = [member(first, against: first)]
    members += chosen.filter { $0 != first }.map { member($0, against: first) }
    var id = StableID()
    for key in members.map({ "\(context.order.key[$0.article]) \($0.span.start)" }).sorted() {
      id.add(key)
    }
    let speaker = speaker(chosen)
    var utterance = Utterance(
      id: id.string("utterance"), story: context.story, speaker: speaker,
      occasion: occasion(chosen),
      members: members, alarms: alarms(group, among: chosen))
    utterance.because = reasons(group, speaker: speaker)
    return utterance
  }

  private func place(_ index: Int) -> (Int, Int) {
    let statement = context.statements[index]
    return (context.order.rank[statement.article], statement.span.start)
  }

  private func isOuter(_ a: Int, than b: Int) -> Bool {
    context.statements[a].forms.count > context.statements[b].forms.count
  }

  /// The fullest direct words serve as reference.
  private func reference(_ index: Int) -> (Int, Int, Int, Int) {
    let statement = context.statements[index]
    let quoted = statement.forms.count { $0.isQuoted }
    return (
      statement.isHeading ? 0 : 1, quoted, statement.forms.count,
      -context.order.rank[statement.article]
    )
  }

  private func member(_ index: Int, against first: Int) -> Utterance.Member {
    let statement = context.statements[index]
    let variants = Variants(context: context)
    let (variant, diff) = index == first ? (.verbatim, []) : variants.compare(index, with: first)
    var member = Utterance.Member(
      article: statement.article, span: statement.span, variant: variant,
      attribution: statement.attribution)
    member.diff = diff
    return member
  }

  /// Alarms of the alignments between the chosen statements, in the order of their names.
  private func alarms(_ group: AlignedGroups.Group, among chosen: [Int]) -> [Utterance.Alarm] {
    let judge = Alarms(context: context)
    let places = Set(chosen)
    var alarms: Set<Utterance.Alarm> = []
    for alignment in group.alignments
    where places.contains(alignment.a) && places.contains(alignment.b) {
      alarms.formUnion(judge.of(alignment))
    }
    return alarms.sorted { $0.rawValue < $1.rawValue }
  }

  /// Why they are one utterance.
  private func reasons(_ group: AlignedGroups.Group, speaker: String?) -> [String] {
    if group.alignments.contains(where: { $0.kind == .copy }) {
      return ["The articles carry one text here, quotations left out."]
    }
    guard let speaker else { return [] }
    let surest = Int((min(1, group.alignments.map(\.score).max() ?? 0) * 100).rounded())
    return [
      "Words of \(speaker) that may have been spoken on one occasion, \(surest) per cent alike."
    ]
  }

  private func speaker(_ chosen: [Int]) -> String? {
    var counts: [Int: Int] = [:]
    for speaker in chosen.flatMap({ context.statements[$0].chain.last ?? [] }) {
      counts[speaker, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map {
      context.book.speakers[$0.key].name
    }
  }

  private func occasion(_ chosen: [Int]) -> Occasion? {
    chosen.lazy.compactMap { index -> Occasion? in
      guard let attribution = context.statements[index].attribution else { return nil }
      return context.articles[context.statements[index].article].annotations.attributions[
        attribution
      ].occasion
    }.first
  }
}
