import HearsayLanguage
import HearsayModel

/// Whom "he" and "she" mean as a source: in somebody's reported words the reporter or a person named there; at the top level
/// whoever speaks in the sentence or the sentences before it in the paragraph, else who speaks on from the paragraph before.
///
/// Where two persons come into question and neither gender nor nearness tells, nobody is named: an open source does no harm.
extension SourceResolver {
  mutating func pronoun(_ token: Int, for number: Int) -> SourceReference {
    let form = space.text.form(token)
    if ["they", "them", "their"].contains(form) { return plural(token, for: number) }
    guard ["he", "she", "him", "her", "his"].contains(form) else {
      return .unresolved("pronoun")
    }
    if let parent = space.drafts[number].parent { return inner(token, form, parent: parent) }
    return sameSentence(token, form, for: number) ?? paragraph(token, form, for: number)
      ?? runningOn(token, form, for: number)
  }

  /// A pronoun that means one of two persons of its sentence, so that nothing else decides either.
  static let undecidable = "pronoun-of-one-of-two"
  static let speakerBefore = "pronoun-speaker-before"

  func with(
    _ reference: SourceReference, rule: String, _ confidence: Double
  ) -> SourceReference {
    var reference = reference
    reference.rule = rule
    reference.confidence = min(reference.confidence, confidence)
    return reference
  }

  private func fits(_ reference: SourceReference, _ form: String) -> Bool? {
    reference.entity.flatMap { space.index.fits($0, pronoun: form) }
  }

  private func person(_ id: Int, rule: String, _ confidence: Double) -> SourceReference {
    SourceReference(
      name: space.index.entities[id].name, entity: id, kind: .person, rule: rule,
      confidence: confidence)
  }

  // MARK: The sentence

  /// The source of an earlier attribution of the same sentence: "Dell said it was late and she was tired, and she added …".
  private mutating func sameSentence(
    _ token: Int, _ form: String, for number: Int
  ) -> SourceReference? {
    let sentence = space.text.sentence(of: token)
    let earlier = (draftsOf[space.text.sentenceOf[token]] ?? []).filter {
      space.drafts[$0].parent == nil && space.drafts[$0].anchor < token && $0 != number
        && references[$0].flatMap { $0 }?.isPerson == true
    }
    guard let last = earlier.max(by: { space.drafts[$0].anchor < space.drafts[$1].anchor }),
      let reference = references[last]
    else {
      guard ["where", "when"].contains(space.text.form(token - 1)) else { return nil }
      let named = persons(in: sentence.tokens.lowerBound..<token, form)
      return named.last.map { person($0, rule: "pronoun-last-named", 0.5) }
    }
    if space.drafts[last].act == .ask, space.drafts[number].act != .ask {
      // "Asked by Lee whether it was hers, she said no."
      guard let asked = space.drafts[last].addressee else { return nil }
      return answerer(resolve(asked, for: last, isAddressee: true), form)
    }
    if fits(reference, form) == false {
      return onlyOne(in: sentence.tokens.lowerBound..<token, form)
    }
    // "Gray told Lee she was ill, and he told her to go home": either.
    if let other = space.drafts[last].addressee, let own = space.drafts[number].addressee,
      own.count == 1, space.text.has(own.lowerBound, .objectPronoun),
      fits(reference, form) == nil, space.index.nameAt[other.lowerBound] >= 0
    {
      return .unresolved(Self.undecidable)
    }
    return with(reference, rule: "pronoun-same-sentence", 0.85)
  }

  /// Whom a question was put to, if the pronoun can mean them.
  private func answerer(_ asked: SourceReference, _ form: String) -> SourceReference {
    guard asked.isPerson, fits(asked, form) != false else { return .unresolved("pronoun") }
    return with(asked, rule: "pronoun-of-whom-was-asked", 0.75)
  }

  /// Persons named in a range whom the pronoun can mean, in order.
  private func persons(in range: Range<Int>, _ form: String) -> [Int] {
    var ids: [Int] = []
    for token in range where space.index.nameAt[token] >= 0 {
      let id = space.index.entityOfName[space.index.nameAt[token]]
      if id >= 0, space.index.entities[id].kind == .person, !ids.contains(id),
        space.index.fits(id, pronoun: form) != false
      {
        ids.append(id)
      }
    }
    return ids
  }

  private func onlyOne(in range: Range<Int>, _ form: String) -> SourceReference {
    let found = persons(in: range, form)
    let sure = found.filter { space.index.fits($0, pronoun: form) == true }
    let left = sure.isEmpty ? found : sure
    return left.count == 1
      ? person(left[0], rule: "pronoun-by-gender", 0.6)
      : .unresolved("pronoun-of-another-gender")
  }

  // MARK: The paragraph

  /// Back through the paragraph to the first sentence that gives somebody's words or is about somebody.
  private mutating func paragraph(
    _ token: Int, _ form: String, for number: Int
  ) -> SourceReference? {
    let first = min(space.drafts[number].anchor, space.drafts[number].content[0].lowerBound)
    let here = space.text.sentenceOf[first]
    var at = here - 1
    while at >= 0, here - at < 6, space.text.sentences[at].block == space.text.sentences[here].block
    {
      if let found = speaker(of: at, form, isNext: at == here - 1, answers: number)
        ?? subject(of: at, form)
      {
        return found
      }
      at -= 1
    }
    return nil
  }

  /// Whose words a sentence gives: "Dell told them she would sail. “At noon,” she said."
  private mutating func speaker(
    of sentence: Int, _ form: String, isNext: Bool, answers number: Int
  ) -> SourceReference? {
    let drafts = (draftsOf[sentence] ?? []).filter {
      space.drafts[$0].parent == nil && !space.drafts[$0].isLearned && $0 != number
    }
    guard let last = drafts.max(by: { space.drafts[$0].anchor < space.drafts[$1].anchor }),
      let reference = references[last]
    else { return nil }
    if let main = mainSubject(besides: reference, in: sentence, form) { return main }
    if isNext, space.drafts[last].act == .ask, space.drafts[number].act != .ask,
      let asked = space.drafts[last].addressee
    {
      return answerer(resolve(asked, for: last, isAddressee: true), form)
    }
    switch reference.kind {
    case .institution, .group, .document:
      return reference.name == nil ? .unresolved("pronoun") : nil
    // "Critics call it personal. She rejects the word": not the critics.
    case .unnamed where reference.rule.hasSuffix("people"): return nil
    case .unnamed: return with(reference, rule: Self.speakerBefore, 0.8)
    case .person: break
    }
    guard fits(reference, form) == false else {
      if fits(reference, form) == nil, isRivalled(reference, before: sentence, form) {
        return .unresolved("pronoun-of-either")
      }
      return with(reference, rule: Self.speakerBefore, 0.85)
    }
    let left = persons(in: space.text.sentences[sentence].tokens, form)
    return left.isEmpty ? nil : onlyOne(in: space.text.sentences[sentence].tokens, form)
  }

  /// "Anna Berg said the lake was clean. Her colleague Olof Dahl said it was not. “Ask anyone,” she said": of two speakers of a
  /// paragraph the pronoun suits one for sure, and the last one perhaps.
  private func isRivalled(_ reference: SourceReference, before sentence: Int, _ form: String)
    -> Bool
  {
    let block = space.text.sentences[sentence].block
    var at = sentence
    while at >= 0, space.text.sentences[at].block == block {
      let isSure = (draftsOf[at] ?? []).contains { number in
        space.drafts[number].parent == nil
          && references[number].flatMap { $0 }.map {
            $0.isPerson && $0.entity != reference.entity && fits($0, form) == true
          } ?? false
      }
      if isSure { return true }
      at -= 1
    }
    return false
  }

  /// "Amadi walked free after a judge ruled that …. “I'd do it again,” she said": she of whom the sentence tells, where her given name
  /// says so and the judge's does not.
  private func mainSubject(
    besides reference: SourceReference, in sentence: Int, _ form: String
  ) -> SourceReference? {
    guard fits(reference, form) != true,
      let main = sentenceSubject(
        before: space.text.sentences[sentence].tokens.upperBound,
        in: space.text.sentences[sentence]),
      main.entity != reference.entity, fits(main, form) == true
    else { return nil }
    return main
  }

  /// Whom a sentence without anybody's words is about: its subject, else the one person named in it.
  private func subject(of number: Int, _ form: String) -> SourceReference? {
    let sentence = space.text.sentences[number]
    if isAboutSomebodyUnknown(sentence) { return .unresolved("pronoun") }
    if let subject = sentenceSubject(before: sentence.tokens.upperBound, in: sentence),
      fits(subject, form) != false
    {
      let sure = persons(in: sentence.tokens, form).filter {
        space.index.fits($0, pronoun: form) == true
      }
      if fits(subject, form) == nil, sure.count == 1, sure[0] != subject.entity {
        return person(sure[0], rule: "pronoun-by-given-name", 0.6)
      }
      return with(subject, rule: "subject-of-the-sentence-before", 0.75)
    }
    let named = persons(in: sentence.tokens, form)
    return named.count == 1 && space.index.fits(named[0], pronoun: form) == true
      ? person(named[0], rule: "pronoun-by-given-name", 0.6) : nil
  }

  /// "Her mother, Blessing, wept": a person, and no known one.
  private func isAboutSomebodyUnknown(_ sentence: Sentence) -> Bool {
    let finder = SubjectFinder(text: space.text, phrases: space.phrases)
    guard let phrase = finder.mainSubject(before: sentence.tokens.upperBound, in: sentence),
      phrase.count > 1
    else { return false }
    if isPerhapsPerson(phrase) { return true }
    guard phrase.contains(where: { space.text.has($0, .role) }) else { return false }
    switch PhraseReader(space: space).read(phrase, isAddressee: false) {
    case .unknown, .speaker, .named(_, .unnamed, _): return true
    default: return false
    }
  }

  /// "Stoyan Iliev has heard it before": two words that nothing makes a body or a place.
  private func isPerhapsPerson(_ phrase: Range<Int>) -> Bool {
    let number = space.index.nameAt[phrase.lowerBound]
    guard number >= 0, space.index.names[number].tokens == phrase else { return false }
    switch space.index.names[number].kind {
    case nil: return true
    case .organization:
      return phrase.count == 2
        && phrase.allSatisfy { token in
          !space.text.tokens[token].isAllCaps && !space.text.has(token, [.body, .document, .press])
        } && Gazetteer.entry(space.text.words(phrase).lowercased()) == nil
    default: return false
    }
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
    return person(id, rule: "pronoun-sentence-subject", 0.75)
  }

  /// The subject of the sentence before, where that sentence attributes nothing itself: "Dell closed the gate. “We are done,” she
  /// said."
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

  // MARK: From paragraph to paragraph

  /// Who speaks on, or of whom the paragraph before tells.
  private mutating func runningOn(
    _ token: Int, _ form: String, for number: Int
  ) -> SourceReference {
    let isQuoted = space.drafts[number].quotation != nil
    if !isQuoted, space.drafts[number].content[0].lowerBound > token,
      let subject = sentenceSubject(before: token), fits(subject, form) != false
    {
      return asked(before: token, form) ?? subject
    }
    let start = min(space.drafts[number].anchor, space.drafts[number].content[0].lowerBound)
    let here = space.text.sentenceOf[start]
    let subject = here > 0 ? self.subject(of: here - 1, form) : nil
    let (quoting, speaking) = (quotingPerson(before: number), speakingPerson(before: number))
    if here > 0, !isQuoted || quoting == nil,
      let before = self.speaker(of: here - 1, form, isNext: true, answers: number)
    {
      return with(before, rule: before.rule, 0.8)
    }
    // The paragraph before ends on the words of somebody else: "Gray said the step was bold. ¶ “Cores are few,” she said."
    if isQuoted, here > 0, let quoting, draftsOf[here - 1] != nil,
      let before = self.speaker(of: here - 1, form, isNext: true, answers: number),
      before.rule == Self.speakerBefore, before.entity != nil,
      before.entity != quoting.reference.entity
    {
      let isRival = fits(quoting.reference, form) == true && fits(before, form) == nil
      return isRival ? .unresolved("pronoun-of-either") : with(before, rule: before.rule, 0.8)
    }
    guard let speaker = isQuoted ? quoting ?? speaking : speaking,
      fits(speaker.reference, form) != false
    else { return subject ?? lastOne(before: start, form) }
    let between = persons(in: min(speaker.end, start)..<start, form).filter {
      $0 != speaker.reference.entity
    }
    if !isQuoted, isFar(speaker.end, from: start), !isProtagonist(speaker.reference, form) {
      return subject ?? .unresolved("pronoun")
    }
    if between.isEmpty || fits(speaker.reference, form) == true {
      let rule = isQuoted ? "pronoun-running-speaker" : "pronoun-last-source"
      let isSure = between.allSatisfy { space.index.fits($0, pronoun: form) == nil }
      if !isSure, !isQuoted { return subject ?? .unresolved("pronoun-of-either") }
      return with(speaker.reference, rule: rule, between.isEmpty ? 0.85 : 0.75)
    }
    if let subject, draftsOf[here - 1] == nil, !isQuoted { return subject }
    if isQuoted, between.allSatisfy({ space.index.fits($0, pronoun: form) == nil }) {
      return with(speaker.reference, rule: "pronoun-running-speaker", 0.6)
    }
    return .unresolved("pronoun-of-either")
  }

  /// More than a paragraph away.
  private func isFar(_ end: Int, from start: Int) -> Bool {
    let last = space.text.sentence(of: max(0, end - 1)).block
    return space.text.sentence(of: start).block - last > 1
  }

  /// Nobody else whom the pronoun can mean is named as often.
  private func isProtagonist(_ reference: SourceReference, _ form: String) -> Bool {
    guard let id = reference.entity else { return false }
    let count = space.index.entities[id].mentions.count
    return space.index.entities.allSatisfy { other in
      other.id == id || other.kind != .person || other.mentions.count < count
        || space.index.fits(other.id, pronoun: form) == false
    }
  }

  /// "When Tom Lee asked Bob Roy about the money, he said it was gone": Roy, who was asked.
  private func asked(before token: Int, _ form: String) -> SourceReference? {
    let sentence = space.text.sentence(of: token).tokens
    guard let ask = (sentence.lowerBound..<token).last(where: { space.text.form($0) == "asked" })
    else { return nil }
    let found = persons(in: ask..<token, form)
    return found.count == 1
      ? person(found[0], rule: "pronoun-of-whom-was-asked", 0.6) : .unresolved("pronoun-of-either")
  }

  /// The one person of the paragraph before.
  private func lastOne(before token: Int, _ form: String) -> SourceReference {
    let here = space.text.sentenceOf[token]
    guard here > 0 else { return .unresolved("pronoun") }
    let block = space.text.sentences[here - 1].block
    let first = space.text.sentences[..<here].firstIndex { $0.block == block } ?? here - 1
    let found = persons(in: space.text.sentences[first].tokens.lowerBound..<token, form)
    let sure = found.filter { space.index.fits($0, pronoun: form) == true }
    let left = sure.isEmpty ? found : sure
    return left.count == 1
      ? person(left[0], rule: "pronoun-last-named", 0.5) : .unresolved("pronoun")
  }

  // MARK: In reported words

  /// Inside somebody's reported words: in indirect speech the reporter, in his own words the one person named there before.
  private func inner(_ token: Int, _ form: String, parent: Int) -> SourceReference {
    let host = space.drafts[parent]
    let speaker = references[parent].flatMap { $0 }
    let isInMarks = host.quotation != nil && space.runs.indices.contains(space.runAt[token])
    if !isInMarks {
      if let speaker, speaker.isPerson, fits(speaker, form) != false {
        return with(speaker, rule: "pronoun-of-the-source", 0.8)
      }
      if let subject = sentenceSubject(before: token), fits(subject, form) != false {
        return subject
      }
    }
    let found = persons(
      in: host.content[0].lowerBound..<max(host.content[0].lowerBound, token), form
    )
    .filter { $0 != speaker?.entity }
    return found.count == 1
      ? person(found[0], rule: "pronoun-last-named", 0.5) : .unresolved("pronoun")
  }
}
