import HearsayLanguage
import HearsayModel

/// Makes drafts of what the network found: from its words to tokens, with act, polarity and quotation.
struct LearnedReader {
  let space: Workspace
  let words: [Word]

  static let rule = "attribution-network"

  /// Verbs that tell of an event and not of what was said in it, unless a clause follows: "They discussed the pier." · "The
  /// court denied her a pension." Where denying and dismissing are speech, the rules know it.
  private static let events: Set<String> = [
    "discuss", "preview", "meet", "sign", "release", "publish", "hold", "decline", "conclude",
    "deny", "dismiss", "sell",
  ]

  /// Verbs that give a thing its name: "a bench called the “Beehive”".
  private static let names: Set<String> = [
    "call", "name", "mark", "title", "entitle", "dub", "nickname", "label", "know",
  ]

  func draft(_ found: LearnedAttribution) -> Draft? {
    let content = content(of: found)
    guard !content.isEmpty, !isEvent(found, content) else { return nil }
    let cue = tokens(found.cue.first { $0.contains(found.head) } ?? found.head..<(found.head + 1))
    let source = found.source.flatMap(source)
    let reading = CueLexicon.readings(of: space.text.form(token(found.head))).first
    var draft = Draft(
      content: content, cue: cue, source: source, act: reading?.verb.act ?? .other,
      clause: min(
        cue.lowerBound, source?.lowerBound ?? cue.lowerBound)..<max(
          cue.upperBound, source?.upperBound ?? cue.upperBound), rule: Self.rule)
    draft.isMental = reading?.verb.frames.contains(.mental) ?? false
    draft.isNegated = isNegated(found.head) != (draft.act == .deny)
    draft.quotation = quotation(content)
    draft.confidence = Double(found.share)
    return draft
  }

  private func isEvent(_ found: LearnedAttribution, _ content: [Range<Int>]) -> Bool {
    let head = words[found.head]
    // "Q: Will you stay?" is a question of the interview.
    if head.lemma == ":", let source = found.source,
      ["Q", "A", "Question", "Answer"].contains(words[source.lowerBound].lemma)
        || ["q", "a"].contains(words[source.lowerBound].lemma)
    {
      return true
    }
    if Self.names.contains(head.lemma), isNameInMarks(after: token(found.head)) { return true }
    guard Self.events.contains(head.lemma), quotation(content) == nil else { return false }
    return !found.content.joined().contains {
      words[$0].head == found.head && words[$0].relation == .ccomp
    }
  }

  private func isNameInMarks(after cue: Int) -> Bool {
    let next = space.text.form(cue + 1) == "the" ? cue + 2 : cue + 1
    return space.text.isQuoteMark(next)
  }

  // MARK: Content

  /// Sentences besides the cue's own are content only where they are quoted.
  private func content(of found: LearnedAttribution) -> [Range<Int>] {
    let home = space.text.sentenceOf[token(found.head)]
    var kept: [Range<Int>] = []
    for part in found.content.map(tokens).flatMap(sentences) {
      let quoted = part.count { space.runAt[$0] >= 0 || space.text.isQuoteMark($0) }
      guard space.text.sentenceOf[part.lowerBound] == home || 2 * quoted > part.count else {
        continue
      }
      if let last = kept.last, last.upperBound == part.lowerBound {
        kept[kept.count - 1] = last.lowerBound..<part.upperBound
      } else {
        kept.append(part)
      }
    }
    return kept.map { space.trimmed(whole($0)) }.filter { !$0.isEmpty }
  }

  /// A range cut where sentences end.
  private func sentences(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = space.text.sentence(of: start).tokens.upperBound
      parts.append(start..<min(range.upperBound, max(start + 1, end)))
      start = parts[parts.count - 1].upperBound
    }
    return parts
  }

  /// Content that is nearly all of a quotation is all of it.
  private func whole(_ range: Range<Int>) -> Range<Int> {
    guard let piece = space.piece(around: space.trimmed(range).lowerBound),
      !space.trimmed(range).isEmpty, range.upperBound <= piece.upperBound + 1,
      10 * range.count > 7 * piece.count
    else { return range }
    return piece
  }

  /// The quotation that is all of the content.
  private func quotation(_ content: [Range<Int>]) -> Int? {
    let run = space.runAt[content[0].lowerBound]
    guard run >= 0, content.allSatisfy({ $0.allSatisfy { space.runAt[$0] == run } }) else {
      return nil
    }
    return run
  }

  // MARK: Source and cue

  /// The noun phrase without its relative clause.
  private func source(_ range: Range<Int>) -> Range<Int>? {
    let all = space.trimmed(tokens(range))
    let relative = all.dropFirst().first {
      space.text.form($0 - 1) == ","
        && ["who", "which", "whose", "whom"].contains(space.text.form($0))
    }
    let source = space.trimmed(all.lowerBound..<(relative ?? all.upperBound))
    return source.isEmpty ? nil : source
  }

  private func isNegated(_ head: Int) -> Bool {
    (max(0, head - 6)..<min(words.count, head + 4)).contains { word in
      words[word].head == head && ["not", "never"].contains(words[word].lemma)
    }
  }

  // MARK: From words to tokens

  private func token(_ word: Int) -> Int { tokens(word..<(word + 1)).lowerBound }

  private func tokens(_ range: Range<Int>) -> Range<Int> {
    let text = space.text
    let start = words[range.lowerBound].span.start
    var first = text.token(atOrAfter: start)
    if first > 0, text.tokens[first - 1].span.end > start { first -= 1 }
    let last = text.token(atOrAfter: words[range.upperBound - 1].span.end)
    return min(first, max(0, text.tokens.count - 1))..<max(last, first + 1)
  }
}
