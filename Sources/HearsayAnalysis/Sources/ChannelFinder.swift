import HearsayLanguage
import HearsayModel

/// By what channel words reached whoever tells them: what the clause says, else what the article says of the same
/// speaker, else the event that the article is about for those who took part in it.
struct ChannelFinder {
  let space: Workspace
  let references: [SourceReference?]
  let addressees: [SourceReference?]
  private let event: Event?
  /// To which draft of a level of nesting a word belongs, or `several`, or `nobody`.
  private let owners: [Level: Int]
  private let topOwners: [Int]
  private static let several = -1
  private static let nobody = -2

  private struct Level: Hashable {
    var parent: Int
    var token: Int
  }

  /// A talk that the article is about, and the two who held it.
  struct Event {
    var channel: Attribution.Channel
    var participants: [Int]
  }

  init(space: Workspace, references: [SourceReference?], addressees: [SourceReference?]) {
    self.space = space
    self.references = references
    self.addressees = addressees
    event = EventFinder(space: space).find()
    var owners: [Level: Int] = [:]
    var topOwners = [Int](repeating: Self.nobody, count: space.text.tokens.count)
    for (number, draft) in space.drafts.enumerated() {
      for token in (draft.content + [draft.clause]).joined() {
        guard let parent = draft.parent else {
          let owner = topOwners[token]
          topOwners[token] = owner == Self.nobody || owner == number ? number : Self.several
          continue
        }
        let level = Level(parent: parent, token: token)
        owners[level] = owners[level].map { $0 == number ? number : Self.several } ?? number
      }
    }
    self.owners = owners
    self.topOwners = topOwners
  }

  struct Finding {
    var channel: Attribution.Channel?
    var addressee: Int?
    /// What it was exactly: "court filing".
    var occasion: String?
  }

  func find() -> [Finding] {
    var stated = space.drafts.indices.map { statedChannel($0) }
    let ofSpeaker = channelsOfSpeakers(stated)
    return space.drafts.indices.map { number in
      if let found = eventChannel(number) { return found }
      let speaker = references[number]?.entity
      if space.drafts[number].parent == nil, !isOfAnotherTime(number), let speaker,
        let known = ofSpeaker[speaker]
      {
        if stated[number] == nil || rank(known) > rank(stated[number]) { stated[number] = known }
      }
      return Finding(channel: stated[number], occasion: statedOccasion(number))
    }
  }

  /// "Dell has said": when and where is left open, so no channel is inherited.
  private func isOfAnotherTime(_ number: Int) -> Bool {
    guard let cue = space.drafts[number].cue else { return false }
    return (max(0, cue.lowerBound - 3)..<cue.lowerBound).contains {
      ["has", "have", "had"].contains(space.text.form($0))
        && ($0 + 1..<cue.lowerBound).allSatisfy { space.text.has($0, .adverb) }
    }
  }

  private func rank(_ channel: Attribution.Channel?) -> Int {
    switch channel {
    case nil: 0
    case .media: 1
    case .statement: 2
    default: 3
    }
  }

  /// For each speaker the most exact channel that the article states for his words at the top level.
  private func channelsOfSpeakers(_ stated: [Attribution.Channel?]) -> [Int: Attribution.Channel] {
    var channels: [Int: Attribution.Channel] = [:]
    for number in space.drafts.indices where space.drafts[number].parent == nil {
      guard let speaker = references[number]?.entity, let channel = stated[number] else { continue }
      if rank(channel) > rank(channels[speaker]) { channels[speaker] = channel }
    }
    for id in interviewed() where channels[id] == nil { channels[id] = .interview }
    return channels
  }

  /// Persons of whom the article says that they gave an interview: "Dell was interviewed on Norland TV".
  private func interviewed() -> [Int] {
    space.index.names.indices.compactMap { number in
      let next = space.index.names[number].tokens.upperBound
      let id = space.index.entityOfName[number]
      let words = (next..<(next + 3)).map { space.text.form($0) }
      let isSo =
        words.prefix(2) == ["appeared", "on"] || words.prefix(2) == ["was", "interviewed"]
      return isSo && id >= 0 && space.index.entities[id].kind == .person ? id : nil
    }
  }

  // MARK: Stated in the clause

  private func statedChannel(_ number: Int) -> Attribution.Channel? {
    if space.drafts[number].rule == PostRule.name { return .socialMedia }
    guard let cue = space.drafts[number].cue else { return nil }
    return ChannelWords(text: space.text).channel(in: outside(number, cue), cue: cue)
  }

  private func statedOccasion(_ number: Int) -> String? {
    guard let cue = space.drafts[number].cue else { return nil }
    return OccasionWords(text: space.text).kind(in: outside(number, cue), cue: cue)
  }

  /// What the sentence of a cue says beside its content and beside other attributions.
  private func outside(_ number: Int, _ cue: Range<Int>) -> [Int] {
    let draft = space.drafts[number]
    return space.text.sentence(of: cue.lowerBound).tokens.filter { token in
      !draft.holds(token)
        && (space.runAt[token] < 0 || space.runAt[token] == space.runAt[cue.lowerBound]
          || !space.runs[space.runAt[token]].isLong)
        && !isInOther(token, than: number)
    }
  }

  /// Words that belong to the content or the clause of another attribution.
  private func isInOther(_ token: Int, than number: Int) -> Bool {
    let owner =
      space.drafts[number].parent.map {
        owners[Level(parent: $0, token: token)] ?? Self.nobody
      } ?? topOwners[token]
    guard owner != number, owner != Self.nobody else { return false }
    return owner == Self.several
      || space.drafts[owner].sourceOf != number && space.drafts[number].sourceOf != owner
  }

  // MARK: The event

  private func eventChannel(_ number: Int) -> Finding? {
    guard let event, let reference = references[number], !space.drafts[number].isMental,
      space.drafts[number].act != .other
    else { return nil }
    let speakers = members(of: reference)
    guard !speakers.isEmpty, speakers.allSatisfy({ event.participants.contains($0) })
    else { return nil }
    let other = event.participants.first { !speakers.contains($0) }
    // Words to somebody else were said elsewhere.
    if let told = addressees[number]?.entity, space.index.entities[told].kind == .person,
      told != other
    {
      return nil
    }
    let toOther = addressees[number]?.entity.map { $0 == other } ?? false
    let isPair = speakers.count == 2
    guard space.drafts[number].parent != nil || toOther || isPair || mentionsTalk(number, event)
    else { return nil }
    if space.drafts[number].parent != nil, !isPair, !toOther, !speaksInEvent(number) { return nil }
    return Finding(
      channel: event.channel, addressee: isPair ? nil : withOther(number, other))
  }

  private func members(of reference: SourceReference) -> [Int] {
    guard let id = reference.entity else { return [] }
    let members = space.index.entities[id].members
    return members.isEmpty ? [id] : members
  }

  /// Somebody not of the pair reports it.
  private func speaksInEvent(_ number: Int) -> Bool {
    var at = space.drafts[number].parent
    while let parent = at {
      if let reference = references[parent], let event,
        !members(of: reference).contains(where: { event.participants.contains($0) })
      {
        return true
      }
      at = space.drafts[parent].parent
    }
    return false
  }

  private func mentionsTalk(_ number: Int, _ event: Event) -> Bool {
    let draft = space.drafts[number]
    let sentence = space.text.sentence(of: draft.anchor)
    return sentence.tokens.contains {
      !draft.holds($0) && EventFinder.words[space.text.form($0)] == event.channel
    }
  }

  /// `in a phone call with Lee`, `told Lee`: the other of the two, where the sentence names him so.
  private func withOther(_ number: Int, _ other: Int?) -> Int? {
    guard let other else { return nil }
    let sentence = space.text.sentence(of: space.drafts[number].anchor)
    let phrases = space.phrases
    for token in sentence.tokens where space.text.form(token) == "with" {
      guard
        EventFinder.words[space.text.form(token - 1)] != nil
          || space.text.form(token - 1) == "conversation" || space.text.form(token - 1) == "talk",
        let phrase = phrases.starting(at: token + 1, before: sentence.tokens.upperBound)
      else { continue }
      if case .entity(let id, _, _) = PhraseReader(space: space).read(phrase, isAddressee: true),
        id == other
      {
        return other
      }
    }
    return nil
  }
}

/// The talk that an article's first paragraphs tell of.
struct EventFinder {
  let space: Workspace

  static let words: [String: Attribution.Channel] = [
    "phone": .phoneCall, "telephone": .phoneCall, "call": .phoneCall, "phoned": .phoneCall,
    "conversation": .phoneCall, "videoconference": .videoConference,
    "video-conference": .videoConference,
    "summit": .meeting, "meeting": .meeting, "talks": .meeting, "met": .meeting,
  ]

  func find() -> ChannelFinder.Event? {
    var votes: [Attribution.Channel: Int] = [:]
    for (number, sentence) in space.text.sentences.prefix(12).enumerated()
    where space.text.kind(of: number).isProse {
      for token in sentence.tokens {
        let form = space.text.form(token)
        if form == "phone" || form == "telephone" || form == "phoned" {
          votes[.phoneCall, default: 0] += 3
        }
        if let channel = EventFinder.words[form] { votes[channel, default: 0] += 1 }
      }
    }
    let ranked = votes.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    guard let best = ranked.first, best.value >= 2 else { return nil }
    let pair = ProtagonistFinder(space: space).pair()
    return pair.count == 2 ? ChannelFinder.Event(channel: best.key, participants: pair) : nil
  }
}

/// Words of a clause that name a channel.
struct ChannelWords {
  let text: ParsedText

  private static let channels: [String: Attribution.Channel] = [
    "briefing": .briefing, "statement": .statement, "communique": .statement,
    "communiqué": .statement, "interview": .interview, "letter": .letter, "tweet": .socialMedia,
    "twitter": .socialMedia, "facebook": .socialMedia, "telegram": .socialMedia,
    "instagram": .socialMedia, "tweeted": .socialMedia, "op-ed": .article, "commentary": .interview,
    "videoconference": .videoConference, "reporters": .media, "journalists": .media,
    "conference": .media, "meeting": .meeting, "newsmen": .media, "release": .statement,
    "post": .socialMedia, "channel": .socialMedia,
  ]
  private static let papers: Set<String> = [
    "journal", "gazette", "times", "courier", "review", "magazine", "herald", "tribune",
    "chronicle",
  ]
  private static let programmes: Set<String> = [
    "news", "tv", "television", "radio", "programme", "program", "show", "podcast", "anchor",
  ]

  func channel(in tokens: [Int], cue: Range<Int>) -> Attribution.Channel? {
    var found: Attribution.Channel?
    for token in tokens {
      let form = text.form(token)
      if let channel = Self.channels[form], isChannel(channel, at: token) {
        if found == nil || found == .media { found = channel }
      } else if form == "conference" || form == "call" || form == "link",
        text.form(token - 1) == "video"
      {
        found = .videoConference
      } else if form == "article", text.form(token - 1) == "an", text.form(token - 2) == "in" {
        found = .article
      } else if Self.papers.contains(form), isWrittenFor(token, cue: cue) {
        found = .article
      } else if form == "phone" || form == "telephone", isByPhone(token) {
        found = .phoneCall
      }
    }
    return found ?? (isProgramme(tokens, cue: cue) ? .interview : nil)
  }

  /// `wrote in the Lakes Journal`
  private func isWrittenFor(_ token: Int, cue: Range<Int>) -> Bool {
    guard text.tokens[token].isCapitalised,
      ["wrote", "writes", "written", "writing"].contains(text.form(cue.upperBound - 1))
    else { return false }
    return ["in", "for"].contains(text.form(cue.upperBound)) && token - cue.upperBound < 6
  }

  /// `by phone`, `in a phone call`, `over the telephone`; not "the phone call was calm".
  private func isByPhone(_ token: Int) -> Bool {
    let ways: Set<String> = ["by", "over", "in", "during", "on", "at"]
    return ways.contains(text.form(token - 1))
      || text.has(token - 1, .determiner) && ways.contains(text.form(token - 2))
  }

  private func isChannel(_ channel: Attribution.Channel, at token: Int) -> Bool {
    if text.form(token) == "conference" { return ["news", "press"].contains(text.form(token - 1)) }
    if text.form(token) == "meeting" {
      return text.has(token - 1, .determiner)
        && ["at", "during", "in"].contains(text.form(token - 2))
    }
    if text.form(token) == "channel" {
      return text.has(token - 1, .determiner) && text.form(token - 2) == "on"
    }
    if text.form(token) == "post" { return text.form(token - 1) == "a" }
    return true
  }

  /// `told " Harbour Hour "`: blanks inside the marks.
  private func space(_ token: Int) -> Bool {
    text.isQuoteMark(token) && text.form(token - 1) == "told"
      && text.tokens.indices.contains(token + 1)
      && text.tokens[token + 1].isCapitalised
  }

  /// `told "Harbour Hour"`, `said on “Morning Norland”`, `told Norland News`.
  private func isProgramme(_ tokens: [Int], cue: Range<Int>) -> Bool {
    for token in tokens where text.isQuoteMark(token) && text.sticks(token) {
      let before = text.form(token - 1)
      let opens = text.tokens.indices.contains(token + 1) && text.tokens[token + 1].isCapitalised
      if opens, ["on", "told", "'s", "to"].contains(before) { return true }
    }
    if tokens.contains(where: { space($0) }) { return true }
    return tokens.contains {
      Self.programmes.contains(text.form($0)) && text.tokens[$0].isCapitalised
        && (text.form($0 - 1) == "told" || text.form($0 - 2) == "told" || text.form($0 - 2) == "to")
    }
  }
}
