import HearsayLanguage
import HearsayModel

/// What the attribution network is told of each word beside the core's states: lemma, tag and relation of the word and its
/// head, quotation marks around it, the parts that the rules give it, its place, its name, and whether it can be a cue.
struct AttributionFeatures {
  private let annotations: Annotations
  private let space: Workspace
  /// For each word the token that holds it, or −1.
  private let tokenOf: [Int]

  /// - Parameter space: with the drafts of the rules and their parents.
  init(_ annotations: Annotations, _ space: Workspace) {
    self.annotations = annotations
    self.space = space
    tokenOf = Self.tokens(of: annotations.words, in: space.text)
  }

  private static func tokens(of words: [Word], in text: ParsedText) -> [Int] {
    var token = -1
    return words.map { word in
      while token + 1 < text.tokens.count, text.tokens[token + 1].span.start <= word.span.start {
        token += 1
      }
      return token
    }
  }

  func words() -> AttributionWords {
    let words = annotations.words
    var rows: [Int32] = []
    rows.reserveCapacity(words.count * AttributionShape.features)
    let (parts, names, places) = (parts(), names(), places())
    for index in words.indices {
      let word = words[index]
      let head = word.head.map { words[$0] }
      rows.append(Self.row(AttributionTable.lemma, hash(word.lemma), AttributionTable.lemmas))
      rows.append(Self.row(AttributionTable.xpos, word.xpos.ordinal, 64))
      rows.append(Self.row(AttributionTable.relation, word.relation.ordinal, 64))
      rows.append(Self.row(AttributionTable.headXpos, head.map { $0.xpos.ordinal } ?? 63, 64))
      rows.append(
        Self.row(
          AttributionTable.headLemma, head.map { hash($0.lemma) } ?? 0,
          AttributionTable.headLemmas))
      let token = tokenOf[index]
      rows.append(Self.row(AttributionTable.quotation, quotation(token), 16))
      rows.append(Self.row(AttributionTable.rule, token < 0 ? 0 : parts[token], 16))
      rows.append(Self.row(AttributionTable.place, places[index], 64))
      rows.append(Self.row(AttributionTable.name, names[index], 8))
      rows.append(Self.row(AttributionTable.cue, cue(token), 24))
    }
    var sentenceOf = [Int32](repeating: -1, count: words.count)
    for (number, sentence) in annotations.sentences.enumerated() {
      for word in sentence.words { sentenceOf[word] = Int32(number) }
    }
    return AttributionWords(
      rows: rows, heads: words.map { Int32($0.head ?? -1) },
      relations: words.map { UInt8($0.relation.ordinal) }, sentences: sentenceOf, blocks: blocks())
  }

  private static func row(_ start: Int, _ value: Int, _ count: Int) -> Int32 {
    Int32(start + value % count)
  }

  private func hash(_ lemma: String) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in lemma.utf8 { hash = (hash ^ UInt32(byte | 0x20)) &* 0x0100_0193 }
    return Int(hash >> 3)
  }

  private func blocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var last = -1
    for sentence in annotations.sentences where !sentence.words.isEmpty {
      if sentence.block == last, let open = blocks.last {
        blocks[blocks.count - 1] = open.lowerBound..<sentence.words.upperBound
      } else {
        blocks.append(sentence.words)
        last = sentence.block
      }
    }
    return blocks
  }

  // MARK: Features

  private func quotation(_ token: Int) -> Int {
    guard token >= 0 else { return 0 }
    guard let piece = space.piece(around: token) else {
      return space.text.isQuoteMark(token) ? 1 : 0
    }
    let isSingle = space.runs[space.runAt[token]].isSingle
    let edge = (piece.lowerBound == token ? 1 : 0) + (piece.upperBound - 1 == token ? 2 : 0)
    return (isSingle ? 2 : 6) + edge
  }

  /// For each token the part that the rules give it.
  private func parts() -> [Int] {
    var parts = [Int](repeating: 0, count: space.text.tokens.count)
    func mark(_ range: Range<Int>, _ part: Int) {
      for token in range { parts[token] = token == range.lowerBound ? part : part + 1 }
    }
    for draft in space.drafts where draft.parent == nil {
      for piece in draft.content { mark(piece, 1) }
    }
    for draft in space.drafts {
      if draft.parent == nil, let source = draft.source { mark(source, 3) }
      if let cue = draft.cue { mark(cue, draft.parent == nil ? 5 : 7) }
    }
    return parts
  }

  private func names() -> [Int] {
    var names = [Int](repeating: 0, count: annotations.words.count)
    for name in annotations.names {
      let kind = NameLabels.kinds.firstIndex(of: name.kind) ?? 0
      for word in name.words {
        names[word] = 1 + 2 * kind + (word == name.words.lowerBound ? 0 : 1)
      }
    }
    return names
  }

  /// First or last word of its sentence, first sentence of its block, kind of block, near the top.
  private func places() -> [Int] {
    var places = [Int](repeating: 0, count: annotations.words.count)
    var block = -1
    for sentence in annotations.sentences {
      let isFirst = sentence.block != block
      block = sentence.block
      let base = (isFirst ? 4 : 0) + 8 * kind(of: block) + (block < 4 ? 32 : 0)
      for word in sentence.words {
        places[word] =
          base + (word == sentence.words.lowerBound ? 1 : 0)
          + (word == sentence.words.upperBound - 1 ? 2 : 0)
      }
    }
    return places
  }

  private func kind(of block: Int) -> Int {
    switch space.text.article.blocks[block].kind {
    case .headline: 0
    case .deck, .subhead: 1
    case .paragraph: 2
    default: 3
    }
  }

  private func cue(_ token: Int) -> Int {
    guard token >= 0, let reading = CueLexicon.readings(of: space.text.form(token)).first
    else { return 0 }
    let frames = reading.verb.frames
    return 1 + (frames.contains(.mental) ? 1 : 0) + (frames.contains(.quotation) ? 2 : 0)
      + (frames.contains(.clause) ? 4 : 0) + (frames.contains(.nounPhrase) ? 8 : 0)
  }
}
