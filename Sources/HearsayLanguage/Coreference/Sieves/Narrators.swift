import HearsayModel

/// Whom "I" means outside quotations: the speaker whose name stands before the words, who is interviewed, who says their
/// own name, who signs.
///
/// "DELL: I left." · "An interview with Mara Dell … Why did you leave? I was tired." · "I'm Mara Dell, and I sail." · "By
/// Mara Dell" · "Remarks by Mara Dell" · "Yours, Mara"
struct Narrators {
  let scene: Scene

  private var words: [Word] { scene.words }

  /// Somebody who speaks from a sentence on.
  private struct Turn {
    var sentence: Int
    /// The mention that names them; nil where nobody is known.
    var phrase: Int?
    var rule: String
    var score: Double
  }

  static func apply(_ chains: inout Chains, in scene: Scene) {
    let sieve = Narrators(scene: scene)
    let labels = sieve.labels(chains)
    if !labels.isEmpty {
      sieve.join(labels, &chains)
    } else if let guest = sieve.guest(chains) {
      sieve.join(guest: guest, &chains)
    } else {
      let turns = sieve.introductions(chains)
      sieve.join(turns.isEmpty ? sieve.author(chains) : turns, &chains)
    }
  }

  // MARK: Who speaks

  /// "DELL: We sail.": names, each alone before a colon at the head of a paragraph; at least two of them.
  private func labels(_ chains: Chains) -> [Turn] {
    var turns: [Turn] = []
    var block = -1
    for (index, sentence) in scene.sentences.enumerated() {
      defer { block = sentence.block }
      guard sentence.block != block, let first = sentence.words.first else { continue }
      let colon = sentence.words.prefix(6).first { scene.forms[$0] == ":" }
      guard let colon, colon > first else { continue }
      let named = (first..<colon).map { chains.phraseAt[$0] }.first {
        $0 >= 0 && chains.phrases[$0].words == first..<colon && isPerson(chains.phrases[$0])
      }
      turns.append(Turn(sentence: index, phrase: named, rule: "speaker-label", score: 0.9))
    }
    return turns.filter { $0.phrase != nil }.count > 1 ? turns : []
  }

  /// "I'm Mara Dell", "my name is Mara Dell", at the start also "this is Mara Dell": who says so at the start speaks the
  /// whole text, who says so later only the paragraph.
  private func introductions(_ chains: Chains) -> [Turn] {
    var turns: [Turn] = []
    let start = max(12, scene.sentences.count / 6)
    for (index, phrase) in chains.phrases.enumerated()
    where phrase.form == .name && isPerson(phrase) && scene.speechOf[phrase.head] < 0 {
      let sentence = scene.sentenceOf[phrase.head]
      guard introduces(phrase.head, isAtStart: sentence < 5) else { continue }
      if sentence < start {
        if turns.isEmpty { turns.append(turn(0, index)) }
      } else {
        let former = turns.last
        let block = scene.sentences[sentence].block
        turns.append(turn(sentence, index))
        if let next = scene.sentences[sentence...].firstIndex(where: { $0.block != block }) {
          turns.append(former ?? Turn(sentence: next, phrase: nil, rule: "", score: 0))
          turns[turns.count - 1].sentence = next
        }
      }
    }
    return turns
  }

  private func turn(_ sentence: Int, _ phrase: Int) -> Turn {
    Turn(sentence: sentence, phrase: phrase, rule: "self-introduction", score: 0.85)
  }

  /// Whether a name is what "I am", "my name is", at the start "this is" say.
  private func introduces(_ name: Int, isAtStart: Bool) -> Bool {
    guard scene.tree.has(name, [.cop]), !scene.tree.has(name, [.case, .mark]),
      !scene.tree.children(of: name).contains(where: { scene.lemma($0) == "not" }),
      let subject = scene.tree.subject(of: name)
    else { return false }
    let form = scene.forms[subject]
    return form == "i" || form == "name" && hasMine(subject)
      || isAtStart && (form == "this" || form == "it")
  }

  private func hasMine(_ noun: Int) -> Bool {
    scene.tree.children(of: noun).contains { scene.forms[$0] == "my" }
  }

  /// The byline, the heading of a speech, the signature.
  private func author(_ chains: Chains) -> [Turn] {
    // "…," I said: who tells a story need not be who wrote it.
    let isTold = scene.speeches.contains { $0.speaker.map { scene.forms[$0] == "i" } ?? false }
    for (index, phrase) in chains.phrases.enumerated()
    where phrase.form == .name && isPerson(phrase) {
      let sentence = scene.sentenceOf[phrase.head]
      if scene.sentences[sentence].block > 3 { break }
      if let rule = heading(phrase, scene.sentences[sentence]), rule != "byline" || !isTold {
        return [Turn(sentence: 0, phrase: index, rule: rule, score: 0.75)]
      }
    }
    return signature(chains).map {
      [Turn(sentence: 0, phrase: $0, rule: "signature", score: 0.75)]
    } ?? []
  }

  private static let speeches: Set<String> = [
    "remark", "speech", "address", "statement", "testimony", "report", "lecture", "message",
    "diary", "blog",
    "opinion", "column",
  ]

  private func heading(_ phrase: Phrase, _ sentence: Sentence) -> String? {
    guard let start = phrase.name?.lowerBound, sentence.words.count < 40 else { return nil }
    let before = sentence.words.lowerBound..<max(sentence.words.lowerBound, start)
    if before.count <= 3, before.contains(where: { scene.forms[$0] == "by" }),
      before.allSatisfy({ ["by", "text", "written", "words", "story"].contains(scene.forms[$0]) })
    {
      return "byline"
    }
    let title = phrase.words.lowerBound - 1
    let isAfter =
      title > sentence.words.lowerBound
      && ["by", "of", "from"].contains(scene.forms[title])
      && Self.speeches.contains(scene.lemma(title - 1))
    let next = (phrase.words.upperBound..<(phrase.words.upperBound + 4)).clamped(to: sentence.words)
    let isBefore =
      words[phrase.head].relation != .appos
      && next.contains { Self.speeches.contains(scene.lemma($0)) && isTitleOf(phrase, $0) }
    return isAfter || isBefore ? "heading" : nil
  }

  /// "Dell's remarks", "Dell floor speech".
  private func isTitleOf(_ phrase: Phrase, _ noun: Int) -> Bool {
    words[phrase.head].head == noun
      && [.nmodPoss, .compound].contains(words[phrase.head].relation)
  }

  private static let farewells: Set<String> = [
    "sincerely", "regards", "love", "yours", "faithfully", "truly", "wishes", "luv",
    "affectionately", "respectfully",
    "cheers", "xoxo",
  ]

  /// "Dear Tom, … Yours, Mara"
  private func signature(_ chains: Chains) -> Int? {
    let opening = scene.sentences.prefix(8).contains {
      $0.words.first.map { scene.forms[$0] } == "dear"
    }
    for (index, phrase) in chains.phrases.enumerated().reversed() {
      let sentence = scene.sentenceOf[phrase.head]
      if scene.sentences.count - sentence > 5 { return nil }
      guard phrase.form == .name, isPerson(phrase), let start = phrase.name?.lowerBound else {
        continue
      }
      let before = max(0, start - 6)..<start
      if before.contains(where: { Self.farewells.contains(scene.forms[$0]) })
        || opening && scene.sentences[sentence].words.count < 7
      {
        return index
      }
    }
    return nil
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    phrase.kind == .person && phrase.traits.number != .plural
  }

  // MARK: Interviews

  private static let talking: Set<String> = ["speak", "talk", "chat", "sit", "interview"]

  /// Who answers the questions: whom the first sentences say somebody interviewed or spoke with; else, where they hold the
  /// word "interview", the one whom they name most.
  private func guest(_ chains: Chains) -> Int? {
    let questions = Set(
      scene.sentences.filter { $0.words.last.map { scene.forms[$0] } == "?" }.map(\.block))
    guard questions.count > 2 else { return nil }
    var isInterview = false
    var named: [(root: Int, count: Int, phrase: Int)] = []
    for sentence in scene.sentences.prefix(14) {
      for word in sentence.words {
        if scene.forms[word].hasPrefix("interview") { isInterview = true }
        let index = chains.phraseAt[word]
        guard index >= 0, chains.phrases[index].form == .name, isPerson(chains.phrases[index])
        else { continue }
        if isAsked(word) { return scene.tree.has(word, [.conj]) ? nil : index }
        let root = chains.root(index)
        if let known = named.firstIndex(where: { $0.root == root }) {
          named[known].count += 1
        } else {
          named.append((root, 1, index))
        }
      }
    }
    let most = named.map(\.count).max() ?? 0
    let first = named.filter { $0.count == most }
    return isInterview && (first.count == 1 || most > 1) ? first.first?.phrase : nil
  }

  private func isAsked(_ word: Int) -> Bool {
    guard let head = words[word].head else { return false }
    let relation = words[word].relation
    let marks = scene.tree.children(of: word).filter { words[$0].relation == .case }
    let isWith = marks.contains { ["with", "to"].contains(scene.forms[$0]) }
    if Self.talking.contains(scene.lemma(head)), words[head].upos == .verb {
      return relation == .obl && isWith || scene.lemma(head) == "interview" && relation == .obj
    }
    return scene.lemma(head) == "interview" && relation == .nmod && isWith
  }

  /// "I" in the answers and "you" in the questions are the guest.
  private func join(guest: Int, _ chains: inout Chains) {
    let asking = questions()
    guard let first = asking.firstIndex(of: true) else { return }
    for index in chains.phrases.indices {
      let phrase = chains.phrases[index]
      let sentence = scene.sentenceOf[phrase.head]
      guard sentence >= first - 2, scene.speechOf[phrase.head] < 0 else { continue }
      // "I'm Tom Reck": somebody else, who says so.
      if chains.state(index).isNamed { continue }
      if phrase.pronoun == .i && !asking[sentence] || phrase.pronoun == .you && asking[sentence] {
        chains.join(index, to: guest, rule: "interviewed", score: 0.7)
      }
    }
  }

  /// For each sentence whether it is a question, or the last of its paragraph is.
  private func questions() -> [Bool] {
    var asking = scene.sentences.map { $0.words.last.map { scene.forms[$0] } == "?" }
    var (block, isAsking) = (-1, false)
    for index in asking.indices.reversed() {
      if scene.sentences[index].block != block {
        block = scene.sentences[index].block
        isAsking = asking[index]
      }
      asking[index] = asking[index] || isAsking
    }
    return asking
  }

  // MARK: Joining

  private func join(_ turns: [Turn], _ chains: inout Chains) {
    guard !turns.isEmpty else { return }
    var turn = -1
    for index in chains.phrases.indices where chains.phrases[index].pronoun == .i {
      let head = chains.phrases[index].head
      while turn + 1 < turns.count, turns[turn + 1].sentence <= scene.sentenceOf[head] { turn += 1 }
      guard turn >= 0, scene.speechOf[head] < 0, let phrase = turns[turn].phrase,
        !chains.state(index).isNamed
      else { continue }
      chains.join(index, to: phrase, rule: turns[turn].rule, score: turns[turn].score)
    }
  }
}
