import HearsayLanguage
import HearsayModel

/// Turns source phrases into names, in the order of the text, remembering who speaks.
struct SourceResolver {
  var space: Workspace
  private(set) var references: [SourceReference?] = []
  private(set) var addressees: [SourceReference?] = []
  /// Whose words the top level gives, in the order of the text.
  private var spoken: [Spoken] = []
  /// For each sentence the drafts whose anchor it holds.
  var draftsOf: [Int: [Int]] = [:]

  /// Whose words they were, from where to where, and whether they were quoted.
  struct Spoken {
    var reference: SourceReference
    var start: Int
    var end: Int
    var isQuoted: Bool

    var isQuestion = false

    /// Somebody whom "he" or "she" can mean.
    var isSomebody: Bool {
      reference.kind == .person
        || reference.kind == .unnamed && !reference.rule.hasSuffix("people")
    }
  }

  init(space: Workspace) {
    self.space = space
    references = [SourceReference?](repeating: nil, count: space.drafts.count)
    for (number, draft) in space.drafts.enumerated() {
      draftsOf[space.text.sentenceOf[draft.anchor], default: []].append(number)
    }
    addressees = references
  }

  mutating func apply() {
    let order = space.drafts.indices.sorted {
      (space.drafts[$0].parent == nil ? 0 : 1, firstToken($0), $0) < (
        space.drafts[$1].parent == nil ? 0 : 1, firstToken($1), $1
      )
    }
    // Those who report come before what they report, and the top level in the order of the text.
    for number in order where space.drafts[number].parent == nil { settle(number) }
    for number in order.sorted(by: {
      (depth($0), firstToken($0), $0) < (depth($1), firstToken($1), $1)
    })
    where space.drafts[number].parent != nil {
      settle(number)
    }
    for number in order where references[number] == nil { inherit(number) }
    for number in order {
      guard let phrase = space.drafts[number].addressee ?? press(before: number) else { continue }
      space.drafts[number].addressee = phrase
      addressees[number] = resolve(phrase, for: number, isAddressee: true)
    }
  }

  /// `In a briefing with reporters, Dell said …`: the press stands before the clause.
  private func press(before number: Int) -> Range<Int>? {
    let draft = space.drafts[number]
    guard draft.cue != nil, draft.parent == nil || draft.rule.hasPrefix("cue:") else { return nil }
    let sentence = space.text.sentence(of: draft.anchor)
    guard
      let main = space.drafts.indices.first(where: {
        space.drafts[$0].parent == nil
          && sentence.tokens.contains(space.drafts[$0].clause.lowerBound)
      }), references[number] == nil || references[number]?.name == references[main]?.name
    else { return nil }
    let before =
      sentence.tokens
      .lowerBound..<max(sentence.tokens.lowerBound, space.drafts[main].clause.lowerBound)
    guard
      let with = before.first(where: {
        space.text.form($0) == "with" && space.text.has($0 + 1, .press)
      })
    else { return nil }
    return (with + 1)..<(with + 2)
  }

  private func firstToken(_ number: Int) -> Int {
    min(space.drafts[number].anchor, space.drafts[number].content[0].lowerBound)
  }

  func depth(_ number: Int) -> Int {
    var depth = 0
    var at = space.drafts[number].parent
    while let parent = at, depth < 16 {
      depth += 1
      at = space.drafts[parent].parent
    }
    return depth
  }

  private mutating func settle(_ number: Int) {
    let draft = space.drafts[number]
    if let host = draft.sourceOf, draft.rule != "quotation-alone" {
      references[number] = references[host] ?? draft.source.map { resolve($0, for: number) }
    } else if let phrase = draft.source {
      references[number] = resolve(phrase, for: number)
    } else if draft.rule == "quotation-alone", draft.sourceOf == nil {
      references[number] = speakerOfUncued(number)
    }
    // Whom a headline sets beside its claim is told by the text below it, not the other way round.
    guard draft.parent == nil, draft.rule != HeadlineRule.name, !draft.isLearned,
      let reference = references[number]
    else { return }
    if reference.name != nil, reference.kind != .group, reference.kind != .document {
      spoken.append(
        Spoken(
          reference: reference, start: firstToken(number), end: end(of: number),
          isQuoted: draft.quotation != nil, isQuestion: draft.act == .ask))
    }
  }

  /// Who spoke last before an attribution.
  func lastSpoken(before number: Int, where isWanted: (Spoken) -> Bool) -> Spoken? {
    let start = firstToken(number)
    return spoken.last { $0.start < start && isWanted($0) }
  }

  func speakingPerson(before number: Int) -> Spoken? {
    lastSpoken(before: number, where: \.isSomebody)
  }

  func quotingPerson(before number: Int) -> Spoken? {
    lastSpoken(before: number) { $0.isSomebody && $0.isQuoted }
  }

  private func end(of number: Int) -> Int {
    let draft = space.drafts[number]
    return max(draft.clause.upperBound, draft.content.map(\.upperBound).max() ?? 0)
  }

  /// A quotation that nothing introduces goes on with the words of the sentence before, or of the paragraph before; after a
  /// sentence about somebody else it is open whose it is.
  private mutating func speakerOfUncued(_ number: Int) -> SourceReference? {
    let draft = space.drafts[number]
    let here = space.text.sentenceOf[draft.content[0].lowerBound]
    guard here > 0 else { return nil }
    let isOwnBlock = space.text.sentences[here - 1].block != space.text.sentences[here].block
    let before = (draftsOf[here - 1] ?? []).filter {
      space.drafts[$0].parent == nil && $0 != number && !space.drafts[$0].isLearned
    }
    let last = before.max { space.drafts[$0].anchor < space.drafts[$1].anchor }
    guard let last else {
      if !isOwnBlock {
        return previousSubject(of: draft.content[0].lowerBound) ?? .unresolved(draft.sourceRule)
      }
      guard let quoting = lastSpoken(before: number, where: \.isQuoted) else {
        return .unresolved(draft.sourceRule)
      }
      return with(quoting.reference, rule: draft.sourceRule, 0.5)
    }
    return references[last].map { with($0, rule: draft.sourceRule, 0.6) }
  }

  /// A quotation whose speaker comes later takes it when all are known.
  private mutating func inherit(_ number: Int) {
    let draft = space.drafts[number]
    guard let host = draft.sourceOf, var reference = references[host] else { return }
    if draft.rule == "quotation-alone" {
      reference.rule = draft.sourceRule
      reference.confidence = min(reference.confidence, 0.8)
    }
    references[number] = reference
  }

  // MARK: Phrases

  mutating func resolve(
    _ phrase: Range<Int>, for number: Int, isAddressee: Bool = false
  ) -> SourceReference {
    let text = space.text
    if space.drafts[number].rule == InterviewRule.name { return interviewee() }
    if let inner = insertion(in: phrase) {
      return resolve(inner, for: number, isAddressee: isAddressee)
    }
    if phrase.count == 1,
      text.has(phrase.lowerBound, [.subjectPronoun, .objectPronoun, .possessive])
    {
      var found = pronoun(phrase.lowerBound, for: number)
      if let id = found.entity, found.kind == .person, found.confidence >= 0.8 {
        space.index.learnGender(id, from: text.form(phrase.lowerBound))
      }
      if space.drafts[number].isLearned {
        // Coreference says who is meant, where it can.
        found.confidence = min(found.confidence, 0.3)
      } else {
        mark(found, phrase, .pronoun)
      }
      return found
    }
    let parts = coordinated(phrase)
    if parts.count > 1 { return group(parts, phrase, for: number) }
    let found = PhraseReader(
      space: space, preferred: lastSpoken(before: number, where: \.isQuoted)?.reference.entity,
      current: speakingPerson(before: number)?.reference.entity
    ).read(
      phrase, isAddressee: isAddressee)
    return finish(found, phrase, for: number, isAddressee: isAddressee)
  }

  private func interviewee() -> SourceReference {
    guard let id = InterviewRule(space: space).interviewee() else {
      return .unresolved("interviewee")
    }
    return SourceReference(
      name: space.index.entities[id].name, entity: id, kind: .person, rule: "interviewee",
      confidence: 0.8)
  }

  private mutating func finish(
    _ found: PhraseReader.Reading, _ phrase: Range<Int>, for number: Int, isAddressee: Bool
  ) -> SourceReference {
    switch found {
    case .entity(let named, let rule, let asPerson):
      let id = rule == "name" ? bearer(of: named, phrase, for: number) : named
      if asPerson, !space.drafts[number].isLearned,
        ![.person, .place].contains(space.index.entities[id].kind)
      {
        space.index.becomePerson(id)
      }
      let entity = space.index.entities[id]
      let reference = SourceReference(
        name: entity.name, entity: id, kind: SourceResolver.kind(entity.kind), rule: rule,
        confidence: id == named ? 0.95 : 0.7)
      mark(reference, phrase, .role)
      return reference
    case .pair: return pair(phrase)
    case .named(_, .document, _) where speaksByDocument(phrase, for: number):
      return lastSpoken(before: number) { _ in true }
        .map { with($0.reference, rule: "document-of-the-speaker", 0.8) } ?? .unresolved("document")
    case .named(let name, let kind, let rule): return named(name, kind, phrase, rule: rule)
    case .speaker(let rule): return isAddressee ? .unresolved(rule) : running(rule, for: number)
    case .unknown: return .unresolved("unresolved")
    }
  }

  /// Of father and son "Debono" alone means the one whose words stand right before.
  private func bearer(of id: Int, _ phrase: Range<Int>, for number: Int) -> Int {
    guard let name = phrase.first(where: { space.index.nameAt[$0] >= 0 }),
      space.index.names[space.index.nameAt[name]].tokens.count == 1,
      let speaker = speakingPerson(before: number), let other = speaker.reference.entity,
      space.index.namesakes(of: id).contains(other)
    else { return id }
    let block = space.text.sentence(of: phrase.lowerBound).block
    return space.text.sentence(of: speaker.end - 1).block == block ? other : id
  }

  /// "the statement said" after a body that gave one.
  private func speaksByDocument(_ phrase: Range<Int>, for number: Int) -> Bool {
    phrase.count == 2 && space.text.form(phrase.lowerBound) == "the"
      && lastSpoken(before: number, where: { _ in true })?.reference.kind == .institution
      && ["statement", "message", "release", "letter", "communique"].contains(
        space.text.form(phrase.lowerBound + 1))
  }

  mutating func named(
    _ name: String, _ kind: SourceLink.Kind, _ phrase: Range<Int>, rule: String
  ) -> SourceReference {
    let entityKind: Entity.Kind =
      switch kind {
      case .person, .unnamed: .person
      case .institution: .organization
      case .document: .document
      case .group: .group
      }
    let id = space.index.entity(name, entityKind)
    let reference = SourceReference(name: name, entity: id, kind: kind, rule: rule, confidence: 0.8)
    mark(reference, phrase, kind == .group ? .group : .role)
    return reference
  }

  private mutating func running(_ rule: String, for number: Int) -> SourceReference {
    // Who has asked is not "the officer" who answers.
    if speakingPerson(before: number)?.isQuestion == true { return .unresolved(rule) }
    guard space.drafts[number].parent == nil,
      var reference = speakingPerson(before: number)?.reference
        ?? previousSubject(of: space.drafts[number].content[0].lowerBound, inBlock: false)
    else { return .unresolved(rule) }
    reference.rule = rule
    reference.confidence = 0.6
    return reference
  }

  mutating func mark(
    _ reference: SourceReference, _ phrase: Range<Int>, _ form: Mention.Form
  ) {
    guard let id = reference.entity else { return }
    space.index.mention(id, at: space.text.span(phrase), form, rule: reference.rule)
  }

  static func kind(_ kind: Entity.Kind) -> SourceLink.Kind {
    switch kind {
    case .person: .person
    case .organization, .place: .institution
    case .document: .document
    case .group: .group
    }
  }

  /// `[Dell]` in `He [Dell]`, `Dell` in `(Dell - NORTHWIRE)`.
  private func insertion(in phrase: Range<Int>) -> Range<Int>? {
    let text = space.text
    guard let open = phrase.first(where: { text.form($0) == "[" || text.form($0) == "(" }),
      !isPartyTag(open + 1)
    else { return nil }
    let end =
      ((open + 1)..<phrase.upperBound).first {
        ["]", ")", "-", "--"].contains(text.form($0))
      } ?? phrase.upperBound
    return end > open + 1 ? (open + 1)..<end : nil
  }

  /// `(D-Mont.)`, `(R)`
  private func isPartyTag(_ token: Int) -> Bool {
    let form = space.text.form(token)
    return ["d", "r", "i", "lab", "con"].contains(form)
      || ["d-", "r-", "i-"].contains(where: form.hasPrefix)
  }
}
