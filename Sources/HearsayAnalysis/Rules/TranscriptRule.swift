import HearsayLanguage
import HearsayModel

/// A paragraph that opens with who speaks: the rest are his words.
///
/// "Brae: I was tired." where the article knows Brae · "DELL: It will sail." where several paragraphs open in this way, with or
/// without a stray quotation mark before each
struct TranscriptRule {
  private let space: Workspace
  /// Paragraphs that open with a name in capitals.
  private let labels: Int
  private var text: ParsedText { space.text }

  init(space: Workspace) {
    self.space = space
    let text = space.text
    labels = text.sentences.count { sentence in
      Self.label(sentence, text).map { Self.isInCapitals($0, text) } ?? false
    }
  }

  func draft(_ colon: Int, in sentence: Sentence) -> Draft? {
    guard let head = Self.label(sentence, text), head.upperBound == colon,
      isKnown(head) && !text.isQuoteMark(colon + 1) || labels > 1 && Self.isInCapitals(head, text)
    else { return nil }
    let content = space.trimmed((colon + 1)..<end(of: sentence.block))
    guard !content.isEmpty else { return nil }
    var draft = Draft(
      content: [content] + continuation(after: sentence), source: head, act: .say, clause: head,
      rule: "transcript")
    let run = space.runAt[content.lowerBound]
    draft.quotation = run < 0 ? nil : run
    return draft
  }

  private func end(of block: Int) -> Int {
    text.sentences.last { $0.block == block }?.tokens.upperBound ?? 0
  }

  /// Paragraphs below that open with a stray mark, as the labelled one does, and have no label of their own.
  private func continuation(after sentence: Sentence) -> [Range<Int>] {
    guard text.isQuoteMark(sentence.tokens.lowerBound) else { return [] }
    var pieces: [Range<Int>] = []
    var next = end(of: sentence.block)
    while next < text.tokens.count, text.isQuoteMark(next) {
      let opening = text.sentence(of: next)
      guard Self.label(opening, text) == nil, text.form(next + 1) != "(" else { break }
      let piece = space.trimmed((next + 1)..<end(of: opening.block))
      if !piece.isEmpty { pieces.append(piece) }
      next = max(next + 1, end(of: opening.block))
    }
    return pieces
  }

  /// One to three words before a colon at the start of a paragraph.
  private static func label(_ sentence: Sentence, _ text: ParsedText) -> Range<Int>? {
    let first = sentence.tokens.lowerBound
    guard first == 0 || text.sentence(of: first - 1).block != sentence.block else { return nil }
    let start = text.isQuoteMark(first) ? first + 1 : first
    guard let colon = sentence.tokens.prefix(5).first(where: { text.form($0) == ":" }),
      start < colon, colon - start <= 3
    else { return nil }
    return start..<colon
  }

  private static func isInCapitals(_ head: Range<Int>, _ text: ParsedText) -> Bool {
    head.allSatisfy { text.tokens[$0].isAllCaps }
  }

  /// Whether it is the name of a person whom the article has named before.
  private func isKnown(_ head: Range<Int>) -> Bool {
    guard space.phrases.name(at: head.lowerBound) == head else { return false }
    let entity = space.index.entityOfName[space.index.nameAt[head.lowerBound]]
    guard entity >= 0, space.index.entities[entity].kind == .person else { return false }
    let start = text.tokens[head.lowerBound].span.start
    return space.index.entities[entity].mentions.contains { $0.span.start < start }
  }
}
