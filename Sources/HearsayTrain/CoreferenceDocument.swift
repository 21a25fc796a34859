import HearsayLanguage
import HearsayModel

/// A document of GUM with its columns as people made them, and the clusters of its mentions.
struct CoreferenceDocument {
  struct GoldMention {
    var words: Range<Int>
    var head: Int
    var cluster: Int
    var kind: Substring
  }

  var id: String
  var text: Text
  var words: [Word] = []
  var sentences: [Sentence] = []
  var names: [NamedEntity] = []
  var quotations: [Quotation] = []
  var mentions: [GoldMention] = []
  /// For the head of each mention its cluster.
  var clusterOfHead: [Int: Int] = [:]
  /// The same for mentions that are several joined by "and".
  var clusterOfPair: [Int: Int] = [:]

  static func documents(_ sentences: [TrainingSentence]) -> [CoreferenceDocument] {
    var documents: [CoreferenceDocument] = []
    var start = 0
    for index in sentences.indices {
      let isLast =
        index + 1 == sentences.count || sentences[index + 1].document != sentences[index].document
      if isLast {
        documents.append(CoreferenceDocument(sentences[start...index]))
        start = index + 1
      }
    }
    return documents
  }

  /// The text is the sentences' texts, joined by a blank, by an empty line where a paragraph starts.
  private init(_ source: ArraySlice<TrainingSentence>) {
    id = source.first?.document ?? ""
    var raw = ""
    var glue = ""
    var reader = EntityReader()
    var block = 0
    var builder = Builder()
    for (number, sentence) in source.enumerated() {
      if sentence.startsParagraph, number > 0 {
        glue = "\n\n"
        block += 1
      }
      raw += glue + (sentence.text ?? "")
      builder.add(
        sentence, block: block, text: raw, from: raw.utf8.count - (sentence.text ?? "").utf8.count)
      for word in sentence.words { reader.read(word.misc("Entity") ?? "") }
      glue =
        sentence.words.last?.spaceAfter == false || sentence.words.last?.misc("SpaceAfter") == "No"
        ? "" : " "
    }
    text = Text(raw)
    words = builder.words
    self.sentences = builder.sentences
    quotations = Self.quotations(words, builder.sentences)
    mentions = reader.mentions(words)
    for mention in mentions.sorted(by: { $0.words.count > $1.words.count }) {
      let isPair = mention.words.contains { index in
        words[index].relation == .conj && words[index].head == mention.head
      }
      if isPair { clusterOfPair[mention.head] = mention.cluster }
      clusterOfHead[mention.head] = mention.cluster
    }
    names = goldNames()
  }

  /// Names as a recogniser would find them: mentions of persons, bodies and places with a proper noun at their head,
  /// without what is no part of the name, the outermost of several.
  private func goldNames() -> [NamedEntity] {
    let kinds: [Substring: Entity.Kind] = [
      "person": .person, "organization": .organization, "place": .place,
    ]
    var taken = [Bool](repeating: false, count: words.count)
    var names: [NamedEntity] = []
    for mention in mentions.sorted(by: {
      ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count)
    }) {
      guard let kind = kinds[mention.kind], let head = properHead(mention) else { continue }
      let range = core(mention, kind, head: head)
      guard !range.contains(where: { taken[$0] }) else { continue }
      names.append(NamedEntity(words: range, kind: kind, rule: "gold"))
      for word in range { taken[word] = true }
    }
    return names
  }

  /// The proper noun of a mention, also where it hangs on a common noun: "biologist Mara Dell".
  private func properHead(_ mention: GoldMention) -> Int? {
    if words[mention.head].upos == .propn { return mention.head }
    let next = mention.head + 1
    guard words[mention.head].upos == .noun, mention.words.contains(next),
      words[next].upos == .propn,
      words[next].head == mention.head, [.flat, .appos].contains(words[next].relation)
    else { return nil }
    return next
  }

  private func core(_ mention: GoldMention, _ kind: Entity.Kind, head: Int) -> Range<Int> {
    var start = head
    var end = head + 1
    let part = { (index: Int) in
      let word = self.words[index]
      return word.xpos == .nnp || word.xpos == .nnps || word.upos == .propn
    }
    while start > mention.words.lowerBound, part(start - 1),
      kind != .person || words[start - 1].relation != .nmodDesc
    {
      start -= 1
    }
    while end < mention.words.upperBound {
      if part(end)
        && (words[end].relation == .flat || words[end].relation == .compound || kind != .person)
        || words[end].xpos == .cd && words[end].relation == .flat
      {
        end += 1
      } else if kind != .person, end + 1 < mention.words.upperBound, words[end].relation == .case,
        ["of", "for", "and"].contains(text[words[end].span].lowercased()), part(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }
}

extension CoreferenceDocument {
  /// The decisions in the document with their right answers.
  func examples(_ model: CoreferenceModel) -> [CoreferenceExample] {
    Coreference.examples(
      words: words, sentences: sentences, names: names, quotations: quotations, text: text,
      gold: clusterOfHead, pairs: clusterOfPair, model: model)
  }

  /// Words between double marks of one paragraph.
  static func quotations(_ words: [Word], _ sentences: [Sentence]) -> [Quotation] {
    var found: [Quotation] = []
    var open: Int?
    var block = -1
    for sentence in sentences {
      if sentence.block != block { open = nil }
      block = sentence.block
      for index in sentence.words {
        if words[index].xpos == .openQuote {
          open = index
        } else if words[index].xpos == .closeQuote, let start = open {
          let inside = TextSpan(words[start].span.end, words[index].span.start)
          if index - start > 3 {
            found.append(
              Quotation(
                pieces: [inside], span: TextSpan(words[start].span.start, words[index].span.end),
                use: .speech, isClosed: true, rule: "gold"))
          }
          open = nil
        }
      }
    }
    return found
  }
}

/// Puts the words of sentences into the text.
private struct Builder {
  var words: [Word] = []
  var sentences: [Sentence] = []

  mutating func add(_ sentence: TrainingSentence, block: Int, text: String, from start: Int) {
    let bytes = Array(text.utf8)
    let first = words.count
    var at = start
    var index = 0
    while index < sentence.words.count {
      let multiword = sentence.multiwords.first { $0.words.lowerBound == index }
      let range = multiword?.words ?? index..<(index + 1)
      let form = multiword?.form ?? sentence.words[index].form
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      let end = min(bytes.count, at + form.utf8.count)
      place(range, of: sentence, TextSpan(at, end), first: first, isWhole: multiword == nil)
      at = end
      index = max(range.upperBound, index + 1)
    }
    sentences.append(
      Sentence(
        span: TextSpan(start, bytes.count), tokens: 0..<0, words: first..<words.count, block: block)
    )
  }

  private mutating func place(
    _ range: Range<Int>, of sentence: TrainingSentence, _ span: TextSpan, first: Int, isWhole: Bool
  ) {
    let forms = range.map { sentence.words[$0].form }
    let fits = forms.joined().utf8.count == span.length
    var at = span.start
    for (place, index) in range.enumerated() {
      let word = sentence.words[index]
      let own = fits ? TextSpan(at, at + word.form.utf8.count) : span
      at = own.end
      words.append(
        Word(
          span: own, continuesToken: place > 0, upos: word.upos, xpos: word.xpos, lemma: word.lemma,
          head: word.head.map { first + $0 }, relation: word.relation))
    }
  }
}

/// Reads the `Entity` brackets of GUM.
private struct EntityReader {
  private var place = 0
  private var numbers: [Substring: Int] = [:]
  private var open: [Int: [(start: Int, kind: Substring)]] = [:]
  private var found: [(words: Range<Int>, cluster: Int, kind: Substring)] = []

  mutating func read(_ brackets: Substring) {
    defer { place += 1 }
    var rest = brackets
    while let first = rest.first {
      if first == "(" {
        let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
        rest = rest.dropFirst(body.count + 1)
        let fields = body.split(separator: "-", omittingEmptySubsequences: false)
        let cluster = number(fields.first ?? "")
        open[cluster, default: []].append((place, fields.count > 1 ? fields[1] : ""))
        if rest.first == ")" {
          rest = rest.dropFirst()
          close(cluster)
        }
      } else {
        let body = rest.prefix { $0 != ")" && $0 != "(" }
        rest = rest.dropFirst(body.count)
        if rest.first == ")" {
          rest = rest.dropFirst()
          close(number(body))
        }
      }
    }
  }

  private mutating func number(_ name: Substring) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = numbers.count
    return numbers.count - 1
  }

  private mutating func close(_ cluster: Int) {
    guard let last = open[cluster]?.popLast() else { return }
    found.append((last.start..<(place + 1), cluster, last.kind))
  }

  func mentions(_ words: [Word]) -> [CoreferenceDocument.GoldMention] {
    found.map { item in
      let head =
        item.words.first { index in words[index].head.map { !item.words.contains($0) } ?? true }
        ?? item.words.lowerBound
      return CoreferenceDocument.GoldMention(
        words: item.words, head: head, cluster: item.cluster, kind: item.kind)
    }.sorted { ($0.words.lowerBound, $1.words.count) < ($1.words.lowerBound, $0.words.count) }
  }
}
