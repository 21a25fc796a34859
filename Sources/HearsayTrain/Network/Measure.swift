import Foundation
import HearsayLanguage
import HearsayModel

/// Scores of a network on sentences whose words are given, by the program's own code.
struct Measure {
  private let analyser: Analyser

  init(_ network: Network) { analyser = Analyser(network) }

  /// From the bytes of its files.
  init(_ files: [(kind: String, bytes: [UInt8])]) throws {
    let files = try files.map {
      try ModelFile(
        ModelBytes($0.bytes), kind: $0.kind, templateHash: WordFeatures.templateHash)
    }
    self.init(try Network(files))
  }

  /// Words and what is right among them.
  private struct Tally {
    var words = 0
    var upos = 0
    var heads = 0
    var relations = 0
    var names = 0
    var found = 0
    var right = 0

    var description: String {
      var parts: [String] = []
      func percent(_ part: Int, _ all: Int) -> String {
        String(format: "%.2f", 100 * Double(part) / Double(max(all, 1)))
      }
      if words > 0 {
        parts.append("UPOS \(percent(upos, words))")
        parts.append("UAS \(percent(heads, words)) LAS \(percent(relations, words))")
      }
      if names > 0 { parts.append("names F1 \(percent(2 * right, names + found))") }
      return parts.joined(separator: " ")
    }
  }

  func score(_ samples: [Sample]) -> String {
    var bytes: [UInt8] = []
    var words: [Word] = []
    var sentences: [Range<Int>] = []
    for sample in samples {
      let first = words.count
      for form in sample.forms {
        let start = bytes.count
        bytes += Array(form.utf8)
        words.append(Word(span: TextSpan(start, bytes.count)))
        bytes.append(0x20)
      }
      sentences.append(first..<words.count)
    }
    let text = Text(String(decoding: bytes, as: UTF8.self))
    let names = analyse(text, &words, sentences, samples)
    var tally = Tally()
    for (sample, sentence) in zip(samples, sentences) where !sample.heads.isEmpty {
      count(sample, words[sentence], &tally)
    }
    for (sample, sentence) in zip(samples, sentences) where !sample.names.isEmpty {
      let gold = Set(Self.spans(sample, from: sentence.lowerBound))
      tally.names += gold.count
      tally.right += gold.intersection(names).count
    }
    tally.found = names.count
    return tally.description
  }

  /// Names document by document, since a document's names are decided together.
  private func analyse(
    _ text: Text, _ words: inout [Word], _ sentences: [Range<Int>], _ samples: [Sample]
  ) -> Set<[Int]> {
    var names: Set<[Int]> = []
    var start = 0
    var states: WordStates?
    while start < samples.count {
      let end =
        samples[start...].firstIndex { $0.document != samples[start].document } ?? samples.count
      let found = analyser.analyse(
        text, words: &words, sentences: Array(sentences[start..<end]), states: &states)
      for name in found {
        let kind = NameLabels.kinds.firstIndex(of: name.kind) ?? 0
        names.insert([name.words.lowerBound, name.words.upperBound, kind])
      }
      start = end
    }
    return names
  }

  private func count(_ sample: Sample, _ words: ArraySlice<Word>, _ tally: inout Tally) {
    for (index, word) in words.enumerated() {
      tally.words += 1
      tally.upos += word.upos == sample.upos[index] ? 1 : 0
      guard word.head.map({ $0 - words.startIndex }) ?? -1 == sample.heads[index] else { continue }
      tally.heads += 1
      tally.relations += word.relation.universal == sample.relations[index].universal ? 1 : 0
    }
  }

  private static func spans(_ sample: Sample, from first: Int) -> [[Int]] {
    var spans: [[Int]] = []
    var start = 0
    for (index, label) in NameHead.labels(sample.names).enumerated() where label > 0 {
      let (kind, part) = ((label - 1) / 4, (label - 1) % 4)
      if part == 0 || part == 3 { start = index }
      if part >= 2 { spans.append([first + start, first + index + 1, kind]) }
    }
    return spans
  }
}
