import HearsayModel

/// Who speaks in each quotation: as told by earlier stages, else the subject of the verb on which it hangs.
///
/// "We are late," Mara Dell told the board: Dell speaks, the board is spoken to.
struct SpeechFinder {
  let tree: WordTree
  let forms: [String]
  let sentenceOf: [Int]

  private var words: [Word] { tree.words }

  func speeches(quotations: [Quotation], known: [Speech]) -> [SpokenWords] {
    var told: [(span: TextSpan, speech: Speech)] = []
    for speech in known { for span in speech.content { told.append((span, speech)) } }
    told.sort { $0.span < $1.span }
    var found: [SpokenWords] = []
    var next = 0
    for quotation in quotations where quotation.use == .speech {
      let ranges = quotation.pieces.map(words(in:)).filter { !$0.isEmpty }
      guard !ranges.isEmpty else { continue }
      while next < told.count, told[next].span.end <= quotation.span.start { next += 1 }
      if next < told.count, told[next].span.overlaps(quotation.span),
        let speaker = told[next].speech.speaker
      {
        found.append(
          SpokenWords(
            words: ranges, speaker: head(in: speaker),
            addressee: told[next].speech.addressee.flatMap(head(in:))))
      } else {
        found.append(spoken(ranges))
      }
    }
    return found
  }

  func places(of speeches: [SpokenWords]) -> [Int] {
    var places = [Int](repeating: -1, count: words.count)
    for (index, speech) in speeches.enumerated() {
      for range in speech.words { for word in range { places[word] = index } }
    }
    return places
  }

  private func words(in span: TextSpan) -> Range<Int> {
    let low = firstWord(from: span.start)
    return low..<max(low, firstWord(from: span.end))
  }

  /// The first word that starts at or after a byte.
  private func firstWord(from offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func head(in span: TextSpan) -> Int? {
    let range = words(in: span)
    return range.first { index in words[index].head.map { !range.contains($0) } ?? true }
  }

  /// Looks above each word that carries a piece: a verb of saying outside the quotation, with its subject.
  private func spoken(_ ranges: [Range<Int>]) -> SpokenWords {
    var speech = SpokenWords(words: ranges)
    let inside = { (index: Int) in ranges.contains { $0.contains(index) } }
    for range in ranges {
      for word in range.prefix(400) {
        guard let verb = sayingVerb(near: word, outside: inside) else { continue }
        speech.speaker = tree.logicalSubject(of: verb).flatMap { inside($0) ? nil : $0 }
        speech.addressee = tree.child(of: verb, [.obj, .iobj]).flatMap { inside($0) ? nil : $0 }
        if speech.speaker != nil { return speech }
      }
    }
    return speech
  }

  private func sayingVerb(near word: Int, outside inside: (Int) -> Bool) -> Int? {
    if let head = words[word].head, !inside(head), words[head].upos == .verb,
      Verbs.saying.contains(words[head].lemma.lowercased())
    {
      return head
    }
    // "…", said the mayor: the verb hangs on the quotation.
    return tree.children(of: word).first {
      words[$0].relation == .parataxis && !inside($0)
        && Verbs.saying.contains(words[$0].lemma.lowercased())
    }
  }
}

/// Verbs that coreference must know.
enum Verbs {
  static let saying: Set<String> = Set(
    """
    say tell add ask answer reply explain state write announce declare claim argue note insist warn shout cry whisper \
    call mutter respond comment conclude remark observe admit continue go exclaim think recall stress suggest report \
    describe joke quip urge demand promise
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// "It seems that …", "it is raining".
  static let impersonal: Set<String> = [
    "seem", "appear", "turn", "happen", "rain", "snow", "follow", "matter", "take", "look",
  ]
}
