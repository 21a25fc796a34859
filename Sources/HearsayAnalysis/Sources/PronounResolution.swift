import HearsayLanguage
import HearsayModel

/// Whom "he", "she" and "they" mean as a source: in somebody's reported words the reporter or the person last named
/// there; at the top level the subject of the sentence before, else who speaks now.
extension SourceResolver {
  mutating func pronoun(_ token: Int, for number: Int) -> SourceReference {
    let form = space.text.form(token)
    if ["they", "them", "their"].contains(form) {
      if let lastGroup { return with(lastGroup, rule: "they-last-group", 0.6) }
      let pair = ProtagonistFinder(space: space).pair(before: space.text.tokens[token].span.start)
      guard pair.count == 2 else { return .unresolved("pronoun") }
      let name = SourceResolver.joined(pair.map { space.index.entities[$0].name })
      return SourceReference(
        name: name, entity: space.index.entity(name, .group, members: pair), kind: .group,
        rule: "they-the-pair", confidence: 0.6)
    }
    guard ["he", "she", "him", "her", "his"].contains(form) else {
      return .unresolved("pronoun")
    }
    let found = singular(token, for: number)
    guard let id = found.entity, let fits = space.index.fits(id, pronoun: form) else {
      return surelyFitting(form, instead: found) ?? found
    }
    guard !fits else { return found }
    return personOfGender(before: token, form) ?? .unresolved("pronoun-of-another-gender")
  }

  /// "Ilka Marrow met Dan Holt. “We drank tea,” he said": of two names the one whose given name tells.
  private func surelyFitting(_ form: String, instead found: SourceReference) -> SourceReference? {
    guard found.rule == "subject-of-the-sentence-before", let id = found.entity,
      let mention = space.index.entities[id].mentions.last(where: { $0.form == .name })
    else { return nil }
    let sentence = space.text.sentence(of: space.text.token(atOrAfter: mention.span.start))
    let others = sentence.tokens.compactMap { token -> Int? in
      let name = space.index.nameAt[token]
      return name < 0 ? nil : space.index.entityOfName[name]
    }
    guard
      let other = others.first(where: { $0 >= 0 && space.index.fits($0, pronoun: form) == true })
    else { return nil }
    return SourceReference(
      name: space.index.entities[other].name, entity: other, kind: .person,
      rule: "pronoun-by-given-name", confidence: 0.6)
  }

  /// Whose words the sentence before in the same paragraph gives: "Dell told them she would sail. “At noon,” she said."
  private func speakerBefore(_ number: Int) -> SourceReference? {
    let first = min(space.drafts[number].anchor, space.drafts[number].content[0].lowerBound)
    let here = space.text.sentenceOf[first]
    guard here > 0, space.text.sentences[here - 1].block == space.text.sentences[here].block
    else { return nil }
    let before = (draftsOf[here - 1] ?? []).filter {
      space.drafts[$0].parent == nil && $0 != number
    }
    guard let last = before.max(by: { space.drafts[$0].anchor < space.drafts[$1].anchor }),
      let reference = references[last], reference.isPerson
    else { return nil }
    return with(reference, rule: "pronoun-speaker-before", 0.85)
  }

  /// The person last named whom the pronoun can mean.
  private func personOfGender(before token: Int, _ form: String) -> SourceReference? {
    var except: Set<Int> = []
    while let person = lastPerson(before: token, except: except), let id = person.entity {
      if space.index.fits(id, pronoun: form) != false { return person }
      except.insert(id)
    }
    return nil
  }

  private func singular(_ token: Int, for number: Int) -> SourceReference {
    if let parent = space.drafts[number].parent { return inner(token, parent: parent) }
    if ["where", "when"].contains(space.text.form(token - 1)),
      let person = lastPerson(
        before: token, except: [], from: space.text.sentence(of: token).tokens.lowerBound)
    {
      return person
    }
    if let local = localSubject(before: token, for: number) { return local }
    if let subject = previousSubject(of: space.drafts[number].content[0].lowerBound) {
      return subject
    }
    if let speaker = speakerBefore(number) { return speaker }
    if space.drafts[number].quotation != nil, let speaker = quotingPerson {
      return with(speaker, rule: "pronoun-running-speaker", 0.85)
    }
    let content = space.drafts[number].content[0].lowerBound
    if space.drafts[number].quotation == nil, content > token,
      let subject = sentenceSubject(before: token)
    {
      return subject
    }
    if space.drafts[number].quotation == nil,
      let subject = previousSubject(of: space.drafts[number].anchor, inBlock: false)
    {
      return subject
    }
    if let speaker = speakingPerson { return with(speaker, rule: "pronoun-last-source", 0.8) }
    return previousSubject(of: space.drafts[number].content[0].lowerBound, inBlock: false)
      ?? lastPerson(before: token, except: []) ?? .unresolved("pronoun")
  }

  func with(
    _ reference: SourceReference, rule: String, _ confidence: Double
  ) -> SourceReference {
    var reference = reference
    reference.rule = rule
    reference.confidence = min(reference.confidence, confidence)
    return reference
  }

  /// Inside somebody's reported words: in indirect speech the reporter, in his own words the person last named there.
  private func inner(_ token: Int, parent: Int) -> SourceReference {
    let host = space.drafts[parent]
    let speaker = references[parent].flatMap { $0 }
    if host.quotation == nil || !space.runs.indices.contains(space.runAt[token]) {
      if let speaker, speaker.isPerson { return with(speaker, rule: "pronoun-of-the-source", 0.8) }
      if let subject = sentenceSubject(before: token) { return subject }
    }
    return lastPerson(
      before: token, except: Set([speaker?.entity].compactMap { $0 }),
      from: host.content[0].lowerBound)
      ?? lastPerson(before: token, except: Set([speaker?.entity].compactMap { $0 }))
      ?? .unresolved("pronoun")
  }

  /// The source of an earlier attribution of the same sentence, or who stands as subject of the sentence before in the paragraph.
  private func localSubject(before token: Int, for number: Int) -> SourceReference? {
    let sentence = space.text.sentenceOf[token]
    let earlier = (draftsOf[sentence] ?? []).filter {
      space.drafts[$0].parent == nil && space.drafts[$0].anchor < token && $0 != number
        && references[$0].flatMap { $0 }?.isPerson == true
    }
    guard let last = earlier.max(by: { space.drafts[$0].anchor < space.drafts[$1].anchor }),
      let reference = references[last]
    else { return nil }
    return with(reference, rule: "pronoun-same-sentence", 0.85)
  }

  /// Who stands as the subject of the sentence: "Dell spoke of what she called a mistake".
  private func sentenceSubject(before token: Int, in other: Sentence? = nil) -> SourceReference? {
    let sentence = other ?? space.text.sentence(of: token)
    let finder = SubjectFinder(text: space.text, phrases: space.phrases)
    guard let phrase = finder.mainSubject(before: token, in: sentence),
      !phrase.contains(where: { space.runAt[$0] >= 0 }),
      case .entity(let id, _, _) = PhraseReader(space: space).read(phrase, isAddressee: false),
      space.index.entities[id].kind == .person
    else { return nil }
    return SourceReference(
      name: space.index.entities[id].name, entity: id, kind: .person,
      rule: "pronoun-sentence-subject", confidence: 0.75)
  }

  /// The subject of the sentence before in the same paragraph, where that sentence attributes nothing itself:
  /// "Dell closed the gate. “We are done,” she said."
  func previousSubject(of token: Int, inBlock: Bool = true) -> SourceReference? {
    let here = space.text.sentenceOf[token]
    guard here > 0,
      !inBlock || space.text.sentences[here - 1].block == space.text.sentences[here].block
    else { return nil }
    let before = space.text.sentences[here - 1]
    guard draftsOf[here - 1] == nil else { return nil }
    return sentenceSubject(before: before.tokens.upperBound, in: before).map {
      with($0, rule: "subject-of-the-sentence-before", 0.75)
    }
  }

  private func lastPerson(
    before token: Int, except: Set<Int>, from first: Int = 0
  ) -> SourceReference? {
    var at = token - 1
    while at >= first {
      let name = space.index.nameAt[at]
      if name >= 0 {
        let id = space.index.entityOfName[name]
        if id >= 0, space.index.entities[id].kind == .person, !except.contains(id) {
          return SourceReference(
            name: space.index.entities[id].name, entity: id, kind: .person,
            rule: "pronoun-last-named", confidence: 0.5)
        }
      }
      at -= 1
    }
    return nil
  }
}
