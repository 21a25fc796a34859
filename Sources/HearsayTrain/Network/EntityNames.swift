import HearsayModel

/// Names out of the entity annotation of GUM, where persons, organizations and places are marked with all that belongs to
/// them: of "the harbour minister, Lena Brandt, who resigned" only "Lena Brandt" is the name.
struct EntityNames {
  private struct Mention {
    var kind: String
    var start: Int
    var end: Int
  }

  private static let kinds = ["person": "PER", "organization": "ORG", "place": "LOC"]

  /// IOB2 tags of a sentence; nil where a mention runs over its end.
  static func tags(_ sentence: TrainingSentence) -> [String]? {
    guard let mentions = mentions(sentence) else { return nil }
    var tags = [String](repeating: "O", count: sentence.words.count)
    let longestFirst = mentions.sorted {
      ($0.end - $0.start, $1.start) > ($1.end - $1.start, $0.start)
    }
    for mention in longestFirst {
      guard let name = name(of: mention, in: sentence), tags[name].allSatisfy({ $0 == "O" }) else {
        continue
      }
      for word in name { tags[word] = (word == name.lowerBound ? "B-" : "I-") + mention.kind }
    }
    return tags
  }

  private static func mentions(_ sentence: TrainingSentence) -> [Mention]? {
    var found: [Mention] = []
    var open: [(id: Substring, kind: Substring, start: Int)] = []
    for (index, word) in sentence.words.enumerated() {
      guard let column = word.misc("Entity") else { continue }
      for part in parts(column) {
        if part.first == "(" {
          let fields = part.dropFirst().split(separator: "-")
          guard fields.count > 1 else { continue }
          open.append((fields[0], fields[1], index))
        }
        guard part.last == ")" else { continue }
        let id = part.first == "(" ? open.last?.id : part.dropLast()
        guard let at = open.lastIndex(where: { $0.id == id }) else { return nil }
        let mention = open.remove(at: at)
        guard let kind = kinds[String(mention.kind)] else { continue }
        found.append(Mention(kind: kind, start: mention.start, end: index))
      }
    }
    return open.isEmpty ? found : nil
  }

  /// `(6-person-new-…`, `(5-place-…)`, `4)` of a column such as `(6-person-…(5-place-…)4)`.
  private static func parts(_ column: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = column.startIndex
    var index = start
    while index < column.endIndex {
      let next = column.index(after: index)
      let isEnd = column[index] == ")" || next == column.endIndex || column[next] == "("
      if isEnd {
        parts.append(column[start..<next])
        start = next
      }
      index = next
    }
    return parts
  }

  /// The words around the head that make a name: proper nouns, and "of", "and", "the" and marks between them.
  private static func name(of mention: Mention, in sentence: TrainingSentence) -> Range<Int>? {
    let words = sentence.words
    let inside = mention.start...mention.end
    guard let head = inside.first(where: { words[$0].head.map { !inside.contains($0) } ?? true }),
      words[head].upos == .propn
    else { return nil }
    var start = head
    while start > mention.start, belongs(words[start - 1]), !isTitle(words[start - 1].form) {
      start -= 1
    }
    var end = head
    while end < mention.end, belongs(words[end + 1]) { end += 1 }
    // "University of Westhaven", "Ministry of Ports": only bodies and places go on over "of".
    while mention.kind != "PER", end + 2 <= mention.end, words[end + 1].form == "of",
      words[end + 2].upos == .propn
    {
      end += 2
      while end < mention.end, belongs(words[end + 1]) { end += 1 }
    }
    while start < end, isTitle(words[start].form) { start += 1 }
    return start..<(end + 1)
  }

  private static func belongs(_ word: TrainingWord) -> Bool {
    word.upos == .propn || word.xpos == .hyph
      || (word.upos == .adj && word.xpos == .nnp) || (word.upos == .verb && word.xpos == .nnp)
  }

  private static func isTitle(_ form: String) -> Bool { titles.contains(form.lowercased()) }
  private static let titles: Set<String> = [
    "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "prof.", "professor", "president",
    "senator", "sen.", "rep.", "gov.", "governor", "minister", "chancellor", "king", "queen",
    "prince", "princess", "sir", "lord", "lady", "pope", "captain", "capt.", "general", "gen.",
    "colonel", "col.", "judge", "justice", "mayor", "secretary", "chairman", "director", "st.",
  ]
}
