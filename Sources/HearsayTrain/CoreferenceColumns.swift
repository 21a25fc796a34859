import Foundation
import HearsayLanguage
import HearsayModel

extension CoreferenceDocument {
  /// The same text with the columns that the models make of it, and the clusters of people laid over them.
  /// The mentions themselves stay behind.
  func read(by core: LanguageCore) -> CoreferenceDocument {
    let paragraphs = Language.paragraphs(of: text)
    let found = Language.words(in: text, blocks: paragraphs, model: core.sentences)
    var document = self
    document.words = found.words
    document.names = core.analyse(text, words: &document.words, sentences: found.sentences)
    document.sentences = Self.sentences(found.sentences, document.words, paragraphs)
    document.quotations = Self.quotations(document.words, document.sentences)
    document.lay(mentions, from: words)
    document.mentions = []
    return document
  }

  private static func sentences(
    _ ranges: [Range<Int>], _ words: [Word], _ paragraphs: [TextSpan]
  ) -> [Sentence] {
    var block = 0
    return ranges.map { range in
      let span = TextSpan(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
      while block < paragraphs.count - 1, paragraphs[block].end <= span.start { block += 1 }
      return Sentence(span: span, tokens: 0..<0, words: range, block: block)
    }
  }

  /// Gives each mention of people the word that stands where its head does, and the word at its head by the tree of the
  /// models.
  private mutating func lay(_ mentions: [GoldMention], from old: [Word]) {
    var place: [Int: Int] = [:]
    for (index, word) in words.enumerated() { place[word.span.start] = index }
    clusterOfHead = [:]
    clusterOfPair = [:]
    for mention in mentions.sorted(by: { $0.words.count > $1.words.count }) {
      guard let head = place[old[mention.head].span.start],
        let first = place[old[mention.words.lowerBound].span.start]
      else { continue }
      let end = old[mention.words.upperBound - 1].span.end
      let range = first..<(words[first...].firstIndex { $0.span.end > end } ?? words.count)
      let isPair = range.contains { words[$0].relation == .conj && words[$0].head == head }
      if isPair { clusterOfPair[head] = mention.cluster }
      let top = range.first { word in words[word].head.map { !range.contains($0) } ?? true }
      if let top { clusterOfHead[top] = mention.cluster }
      clusterOfHead[head] = mention.cluster
    }
  }
}

extension LanguageCore {
  /// The core with the models of a folder.
  convenience init(folder: URL) throws {
    func file(_ kind: String, _ template: UInt64) throws -> ModelFile {
      let data = try Data(contentsOf: folder.appendingPathComponent(kind + ".model"))
      return try ModelFile(ModelBytes([UInt8](data)), kind: kind, templateHash: template)
    }
    self.init(
      sentences: try SentenceModel(file(SentenceModel.kind, SentenceModel.templates)),
      network: try Network(Network.kinds.map { try file($0, WordFeatures.templateHash) }),
      lemmatiser: try Lemmatiser(file(Lemmatiser.kind, Lemmatiser.templates)))
  }
}
