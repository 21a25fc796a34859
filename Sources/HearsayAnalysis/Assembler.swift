import HearsayLanguage
import HearsayModel

/// Turns drafts and their sources into attributions, with chains, channels, forms and inferred reporters.
struct Assembler {
  let space: Workspace
  let references: [SourceReference?]
  let addressees: [SourceReference?]
  private let contents: [TextSpan]
  /// For persons the body named in their office: `Kremlin` of "Kremlin aide".
  private let parties: [Int: String]

  init(space: Workspace, references: [SourceReference?], addressees: [SourceReference?]) {
    self.space = space
    self.references = references
    self.addressees = addressees
    contents = space.drafts.flatMap(\.content).map { space.text.span($0) }
    var parties: [Int: String] = [:]
    let bodies = space.index.entities.filter { $0.kind == .organization }
    for id in Set(references.compactMap { $0.flatMap { $0.isPerson ? $0.entity : nil } })
    where space.index.offices.indices.contains(id) {
      for office in space.index.offices[id] where parties[id] == nil {
        parties[id] = bodies.first { $0.id != id && office.words.holds($0.name) }?.name
      }
    }
    self.parties = parties
  }

  func attributions() -> [Attribution] {
    let channels = ChannelFinder(space: space, references: references, addressees: addressees)
      .find()
    let order = space.drafts.indices.sorted {
      (space.drafts[$0].content[0].lowerBound, -space.drafts[$0].size, space.drafts[$0].anchor, $0)
        < (
          space.drafts[$1].content[0].lowerBound, -space.drafts[$1].size, space.drafts[$1].anchor,
          $1
        )
    }
    var place = [Int](repeating: 0, count: order.count)
    for (position, number) in order.enumerated() { place[number] = position }
    var attributions = order.map { number in
      attribution(number, id: place[number], channel: channels[number], place: place)
    }
    InferredReporters(space: space).add(to: &attributions)
    return attributions
  }

  private func attribution(
    _ number: Int, id: Int, channel: ChannelFinder.Finding, place: [Int]
  ) -> Attribution {
    let draft = space.drafts[number]
    var attribution = Attribution(
      id: id, content: draft.content.map { space.text.span($0) }, form: form(of: number),
      rule: draft.rule)
    attribution.cue = draft.cue.map { [space.text.span($0)] } ?? []
    attribution.source = (draft.fullSource ?? draft.source).map { [space.text.span($0)] } ?? []
    attribution.addressee = draft.addressee.map { [space.text.span($0)] } ?? []
    attribution.act = draft.act
    attribution.negated = draft.isNegated
    attribution.isHedged = draft.isHedged
    attribution.parent = draft.parent.map { place[$0] }
    attribution.channel = channel.channel
    if let reference = references[number] {
      attribution.sourceName = reference.name
      attribution.sourceEntity = reference.entity
      attribution.confidence = reference.confidence * draft.confidence
      attribution.rule += "+\(reference.rule)"
    }
    if let entity = addressees[number]?.entity ?? channel.addressee {
      attribution.addresseeEntity = entity
      attribution.addresseeName = addressees[number]?.name ?? space.index.entities[entity].name
    }
    attribution.chain = chain(of: number)
    attribution.occasion = occasion(of: number, channel)
    attribution.sentences = sentences(of: draft)
    return attribution
  }

  private func sentences(of draft: Draft) -> Range<Int> {
    let tokens = draft.content + (draft.cue.map { [$0] } ?? [])
    let numbers = tokens.flatMap {
      [space.text.sentenceOf[$0.lowerBound], space.text.sentenceOf[$0.upperBound - 1]]
    }
    return (numbers.min() ?? 0)..<((numbers.max() ?? 0) + 1)
  }

  // MARK: Form

  /// How much of the content stands in marks of its own level: all, some, none.
  private func form(of number: Int) -> Attribution.Form {
    let draft = space.drafts[number]
    if draft.rule == InterviewRule.name { return .direct }
    if draft.quotation != nil, draft.parent == nil, isAllQuoted(draft) { return .direct }
    let host = space.runAt[draft.anchor]
    var quoted = 0
    var words = 0
    for token in draft.content.joined() where space.text.tokens[token].kind != .punctuation {
      words += 1
      if isQuoted(token, outside: host) { quoted += 1 }
    }
    if quoted == 0 { return .indirect }
    return quoted == words ? .direct : .mixed
  }

  private func isAllQuoted(_ draft: Draft) -> Bool {
    draft.content.allSatisfy { piece in
      piece.allSatisfy { space.runAt[$0] >= 0 || space.text.tokens[$0].kind == .punctuation }
    }
  }

  private func isQuoted(_ token: Int, outside host: Int) -> Bool {
    [space.runAt[token], space.singleAt[token]].contains { number in
      number >= 0 && number != host
        && !(host >= 0 && space.runs[number].tokens.contains(space.runs[host].tokens.lowerBound))
    }
  }

  // MARK: Chains

  /// From this source outwards, equal neighbours once, unnamed links left out.
  private func chain(of number: Int) -> [SourceLink] {
    var links: [SourceLink] = []
    var at: Int? = number
    while let current = at, links.count < 12 {
      if let reference = references[current], let name = reference.name, links.last?.name != name,
        !MediaNames.isCarrier(name, outlet: space.text.article.outlet)
      {
        links.append(
          SourceLink(
            name: name, kind: reference.kind, entity: reference.entity,
            party: reference.isPerson ? reference.entity.flatMap { parties[$0] } : nil))
      }
      at = space.drafts[current].parent
    }
    return links
  }

  private func occasion(of number: Int, _ found: ChannelFinder.Finding) -> Occasion? {
    guard let kind = found.occasion ?? found.channel?.rawValue else { return nil }
    let draft = space.drafts[number]
    let clause = space.text.span(draft.clause)
    let sentence = space.text.sentence(of: draft.anchor).span
    let time = space.times.first { time in
      time.kind == .date && time.interval != nil && sentence.contains(time.span)
        && (clause.contains(time.span) || draft.parent == nil && !isReported(time.span))
    }
    let day = time?.interval.flatMap { $0.first == $0.last ? $0.first.description : nil }
    return Occasion(kind: kind, date: day)
  }

  /// Whether words are part of what somebody is said to have said.
  private func isReported(_ span: TextSpan) -> Bool {
    contents.contains { $0.contains(span) }
  }

  // MARK: Quotations

  /// Every quotation, speech where an attribution holds it.
  func quotations() -> [Quotation] {
    var held = Set(space.drafts.compactMap(\.quotation))
    for token in space.drafts.flatMap(\.content).joined() where space.runAt[token] >= 0 {
      held.insert(space.runAt[token])
      if space.singleAt[token] >= 0 { held.insert(space.singleAt[token]) }
    }
    return space.runs.indices.map { number in
      let run = space.runs[number]
      let isSpeech = held.contains(number)
      return Quotation(
        pieces: run.pieces.map { space.text.span($0) }, span: space.text.span(run.tokens),
        use: isSpeech ? .speech : .mention, isClosed: run.isClosed, rule: run.rule)
    }
  }
}

/// Reporters whom a sentence drops: words of a talk, told in the outlet's own voice, where everything else that the
/// article knows of that talk came through one person.
struct InferredReporters {
  let space: Workspace

  func add(to attributions: inout [Attribution]) {
    let ofTalk = reporters(attributions.filter(isOfTalk))
    let told = Dictionary(grouping: attributions.filter { $0.chain.count > 1 }) {
      $0.chain[0].entity
    }
    for number in attributions.indices where attributions[number].parent == nil {
      let attribution = attributions[number]
      let ofSpeaker = reporters(attribution.sourceEntity.flatMap { told[$0] } ?? [])
      let candidates =
        isOfTalk(attribution) && !ofTalk.isEmpty
        ? ofTalk : tellsOfTalk(attribution) ? ofSpeaker : []
      // Where two told what he said, none of them is the one.
      guard candidates.count == 1, ofSpeaker.count <= 1, let reporter = candidates.first,
        reporter.entity != attribution.sourceEntity
      else { continue }
      attributions[number].via = [reporter]
    }
  }

  /// Those who stand outermost, each once.
  private func reporters(_ attributions: [Attribution]) -> [SourceLink] {
    var links: [Int: SourceLink] = [:]
    for attribution in attributions where attribution.chain.count > 1 {
      guard let last = attribution.chain.last, let id = last.entity else { continue }
      links[id] = last
    }
    return links.sorted { $0.key < $1.key }.map(\.value)
  }

  /// `During the call`, `at the meeting`, beside the content: words of a talk that somebody told about.
  private func tellsOfTalk(_ attribution: Attribution) -> Bool {
    let text = space.text
    return attribution.sentences.contains { number in
      text.sentences[number].tokens.contains { token in
        ["call", "meeting", "talks", "conversation"].contains(text.form(token))
          && text.form(token - 1) == "the"
          && ["in", "during", "at"].contains(text.form(token - 2))
          && !attribution.content.contains { $0.contains(text.tokens[token].span) }
      }
    }
  }

  private func isOfTalk(_ attribution: Attribution) -> Bool {
    switch attribution.channel {
    case .phoneCall, .videoConference, .meeting: true
    default: false
    }
  }
}

extension String {
  /// Whether another string stands in it, byte by byte; quicker than the search by characters.
  fileprivate func holds(_ other: String) -> Bool {
    var (own, wanted) = (self, other)
    return own.withUTF8 { own in
      wanted.withUTF8 { wanted in
        guard let first = wanted.first, wanted.count <= own.count else { return wanted.isEmpty }
        return (0...(own.count - wanted.count)).contains { start in
          own[start] == first && own[start..<(start + wanted.count)].elementsEqual(wanted)
        }
      }
    }
  }
}
