import HearsayLanguage
import HearsayModel

/// A text whose columns are written by hand: a sentence a line, `form|UPOS|XPOS|head|relation` a word, with the lemma
/// after it where it is not the form. Heads are numbers within the sentence, 0 for its root.
struct ParsedPage {
  var text = Text("")
  var words: [Word] = []
  var sentences: [Sentence] = []
  var names: [NamedEntity] = []
  var quotations: [Quotation] = []

  init(_ lines: String, names: KeyValuePairs<String, Entity.Kind>) {
    var raw = ""
    for line in lines.split(separator: "\n") {
      let first = words.count
      let start = raw.utf8.count
      for cell in line.split(separator: " ") { add(cell, first: first, to: &raw) }
      sentences.append(
        Sentence(
          span: TextSpan(start, raw.utf8.count), tokens: 0..<0, words: first..<words.count,
          block: sentences.count))
      raw += " "
    }
    text = Text(raw)
    for (name, kind) in names { find(name, kind) }
    self.names.sort { $0.words.lowerBound < $1.words.lowerBound }
    quote()
  }

  private mutating func add(_ cell: Substring, first: Int, to raw: inout String) {
    let parts = cell.split(separator: "|").map(String.init)
    let start = raw.utf8.count
    raw += parts[0]
    let head = Int(parts[3]) ?? 0
    words.append(
      Word(
        span: TextSpan(start, raw.utf8.count), upos: UniversalTag(rawValue: parts[1]) ?? .x,
        xpos: PennTag(rawValue: parts[2]) ?? .fw,
        lemma: parts.count > 5 ? parts[5] : parts[0].lowercased(),
        head: head == 0 ? nil : first + head - 1, relation: Relation(rawValue: parts[4]) ?? .dep))
    raw += " "
  }

  private mutating func find(_ name: String, _ kind: Entity.Kind) {
    let forms = name.split(separator: " ").map(String.init)
    for start in words.indices where start + forms.count <= words.count {
      let range = start..<(start + forms.count)
      guard range.map({ text[words[$0].span] }) == forms,
        !names.contains(where: { $0.words.overlaps(range) })
      else { continue }
      names.append(NamedEntity(words: range, kind: kind, rule: "test"))
    }
  }

  private mutating func quote() {
    var open: Int?
    for index in words.indices where ["``", "''"].contains(words[index].xpos.rawValue) {
      guard let start = open else {
        open = index
        continue
      }
      quotations.append(
        Quotation(
          pieces: [TextSpan(words[start].span.end, words[index].span.start)],
          span: TextSpan(words[start].span.start, words[index].span.end), use: .speech,
          isClosed: true, rule: "test"))
      open = nil
    }
  }

  var clusters: [Cluster] {
    Coreference.resolve(
      words: words, sentences: sentences, names: names, quotations: quotations, text: text)
  }

  /// What the first mention with these words is joined with: the words of the whole cluster.
  func cluster(of words: String) -> Cluster? {
    clusters.first { $0.mentions.contains { text[$0.span] == words } }
  }

  /// Whether all these words are in one cluster.
  func areOne(_ mentions: String...) -> Bool {
    clusters.contains { cluster in
      mentions.allSatisfy { words in cluster.mentions.contains { text[$0.span] == words } }
    }
  }

  /// The rule that joined a mention to what stands before it.
  func rule(of words: String) -> String? {
    clusters.flatMap(\.mentions).first { text[$0.span] == words && $0.rule != "first-mention" }?
      .rule
  }
}
