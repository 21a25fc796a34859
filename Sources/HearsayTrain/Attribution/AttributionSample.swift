import Foundation
import Hearsay
import HearsayAnalysis
import HearsayLanguage
import HearsayModel
import HearsayReaders

/// An article as the attribution network reads it, with what annotators found in it.
struct AttributionSample {
  /// A cue and the labels of the words of its block.
  struct Cue {
    var head: Int
    var block: Range<Int>
    var labels: [Int]
  }

  var words: AttributionWords
  var states: WordStates
  var cues: [Cue]

  /// A record of the set, without its text.
  private struct Gold: Decodable {
    struct Attribution: Decodable {
      var source: [[Int]]?
      var cue: [[Int]]?
      var content: [[Int]]
      var nested_in: String?
    }
    var id: String
    var gold: [Attribution]
  }

  /// Genres of GUM whose texts may not be used commercially.
  private static let nonCommercial = ["essay", "fiction", "letter", "podcast", "whow"]

  /// All articles of a file of records, without those whose licence forbids commercial use.
  static func samples(_ records: String, _ pipeline: Pipeline) throws -> [AttributionSample] {
    let lines = records.split(separator: "\n").map(String.init)
    return try lines.concurrentMap { line in
      Result { try sample(line, pipeline) }
    }.compactMap { try $0.get() }
  }

  private static func sample(_ line: String, _ pipeline: Pipeline) throws -> AttributionSample? {
    var reader = RecordLines()
    let records = reader.feed(ArraySlice(Array(line.utf8))) + reader.finish()
    let article = try Readers.record(records[0]).get()
    let gold = try JSONDecoder().decode(Gold.self, from: Data(line.utf8))
    if nonCommercial.contains(where: { gold.id.contains("_\($0)_") }) { return nil }
    var (annotations, states) = pipeline.prepared(article)
    let words = Attributions.words(article, &annotations)
    var sample = AttributionSample(
      words: words, states: states ?? WordStates(width: 0), cues: [])
    let places = Places(article.text, annotations.words)
    for attribution in gold.gold where attribution.nested_in == nil {
      sample.add(
        content: places.trimmed(attribution.content),
        source: places.words(attribution.source ?? []),
        cue: places.words(attribution.cue ?? []))
    }
    return sample
  }

  private mutating func add(content: [Int], source: [Int], cue: [Int]) {
    let inside = Set(cue)
    guard
      let head = cue.first(where: { !inside.contains(Int(words.heads[$0])) }),
      let block = words.blocks.first(where: { $0.contains(head) })
    else { return }
    var kinds = [Int](repeating: -1, count: block.count)
    for (kind, part) in [(0, content), (1, source), (2, cue)] {
      for word in part where block.contains(word) { kinds[word - block.lowerBound] = kind }
    }
    guard kinds.contains(0) else { return }
    cues.append(Cue(head: head, block: block, labels: Self.labels(kinds)))
  }

  /// Labels of runs of one kind.
  private static func labels(_ kinds: [Int]) -> [Int] {
    kinds.indices.map { i in
      guard kinds[i] >= 0 else { return 0 }
      let begins = i == 0 || kinds[i - 1] != kinds[i]
      let ends = i + 1 == kinds.count || kinds[i + 1] != kinds[i]
      let part: NameLabels.Part = begins ? (ends ? .single : .begin) : (ends ? .end : .inside)
      return NameLabels.label(kinds[i], part)
    }
  }
}

/// From offsets in Unicode scalars to words.
private struct Places {
  private let words: [Word]
  private let spans: [(start: Int, end: Int)]

  init(_ text: Text, _ words: [Word]) {
    let offsets = ScalarOffsets(text)
    self.words = words
    spans = words.map { offsets.range($0.span) }
  }

  func words(_ pieces: [[Int]]) -> [Int] {
    pieces.flatMap { piece in
      spans.indices.filter { spans[$0].end > piece[0] && spans[$0].start < piece[1] }
    }
  }

  /// Without marks at the ends of each piece and without the "that" before it.
  func trimmed(_ pieces: [[Int]]) -> [Int] {
    pieces.flatMap { piece -> ArraySlice<Int> in
      var part = words([piece])[...]
      while let last = part.last, words[last].upos == .punct { part.removeLast() }
      while let first = part.first,
        words[first].upos == .punct
          || part.count > 1 && words[first].upos == .sconj && words[first].lemma == "that"
      {
        part.removeFirst()
      }
      return part
    }
  }
}
