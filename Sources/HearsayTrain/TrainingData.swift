import Foundation
import HearsayModel

/// A sentence of a training set, from CoNLL-U or IOB2.
struct TrainingSentence: Sendable {
  var document = ""
  var id = ""
  /// As it stood in the document; nil where the file does not say.
  var text: String?
  var startsParagraph = false
  /// Syntactic words. Empty nodes of enhanced graphs are left out.
  var words: [TrainingWord] = []
  /// Multiword tokens: the form, and the words in it.
  var multiwords: [(form: String, words: Range<Int>, spaceAfter: Bool)] = []
}

/// A row of a training set. Columns that its format lacks keep their defaults.
struct TrainingWord: Sendable {
  var form: String
  var lemma = "_"
  var upos = UniversalTag.x
  var xpos = PennTag.xx
  /// Index into the sentence's words; nil for the root.
  var head: Int?
  var relation = Relation.dep
  var misc: Substring = "_"
  /// IOB2: `O`, `B-PER`, `I-PER` …
  var tag = "O"
  /// In IOB2 files always true.
  var spaceAfter = true

  /// A value of the last column: `Entity`, `SpaceAfter`.
  func misc(_ key: String) -> Substring? {
    for part in misc.split(separator: "|") where part.hasPrefix(key + "=") {
      return part.dropFirst(key.utf8.count + 1)
    }
    return nil
  }
}

/// Why training data cannot be read, in words.
struct TrainingDataError: Error, CustomStringConvertible {
  var description: String
}

/// One of the sets in the data folder, with its terms.
struct TrainingSet: Sendable {
  enum Part: String, Sendable { case train, dev }
  enum Format: String, Sendable { case conllu, iob2 }

  var name: String
  /// Of the file, before `.train.conllu.gz`.
  var file: String
  var format: Format
  var licence: String
  /// Whether the licence allows to train on it and to ship the weights, by its own words.
  var isOpenlyLicensed = true

  static let ewt = TrainingSet(
    name: "UD English EWT", file: "ewt", format: .conllu, licence: "CC BY-SA 4.0")
  static let gum = TrainingSet(
    name: "UD English GUM without its non-commercial documents", file: "gum", format: .conllu,
    licence: "annotations CC BY 4.0, texts CC BY and CC BY-SA by genre")
  static let unerEwt = TrainingSet(
    name: "UNER English EWT", file: "uner_ewt", format: .iob2, licence: "CC BY-SA 4.0")
  static let wikigold = TrainingSet(
    name: "WikiGold", file: "ner.wikigold", format: .iob2, licence: "CC BY 4.0")
  static let btc = TrainingSet(
    name: "Broad Twitter Corpus", file: "ner.btc", format: .iob2, licence: "CC BY 4.0")
  static let worldwide = TrainingSet(
    name: "English Worldwide Newswire", file: "ner.ww", format: .iob2,
    licence: "no licence stated", isOpenlyLicensed: false)

  /// A line for the header of a model.
  var terms: String { "\(name) (\(licence))" }
}

/// The folder with the training sets.
struct TrainingData: Sendable {
  var folder: URL
  /// Leaves out sets without a stated licence.
  var openLicencesOnly = false

  /// Sentences of a set. Those of the training part are without the documents of `nc_documents.txt`, whose licence
  /// forbids commercial use; an openly licensed build gets nothing from sets without a stated licence.
  func sentences(_ set: TrainingSet, _ part: TrainingSet.Part) throws -> [TrainingSentence] {
    if part == .train, openLicencesOnly, !set.isOpenlyLicensed { return [] }
    let file = "\(set.file).\(part.rawValue).\(set.format.rawValue).gz"
    var reader = TrainingReader(format: set.format, file: file)
    let sentences = try reader.read(unzipped(file))
    guard part == .train, set.file == TrainingSet.gum.file else { return sentences }
    let excluded = try nonCommercialDocuments()
    return sentences.filter { !excluded.contains($0.document) }
  }

  /// What `nc_documents.txt` leaves out of the training part of GUM: nothing learns from it.
  func leftOutSentences() throws -> [TrainingSentence] {
    let file = "\(TrainingSet.gum.file).train.conllu.gz"
    var reader = TrainingReader(format: .conllu, file: file)
    let excluded = try nonCommercialDocuments()
    return try reader.read(unzipped(file)).filter { excluded.contains($0.document) }
  }

  /// The sets of a list that this build trains on, for the header of a model.
  func terms(_ sets: [TrainingSet]) -> String {
    sets.filter { $0.isOpenlyLicensed || !openLicencesOnly }.map(\.terms).joined(separator: "; ")
  }

  /// Lower-case English words, whole words of a language model's vocabulary, with their cluster behind a tab.
  static let wordListTerms = "words of all-MiniLM-L6-v2 (Apache-2.0)"

  func wordList() throws -> [String] {
    try unzipped("clusters.minilm400.txt.gz").split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
  }

  /// What `gzip -dc` makes of a file.
  func unzipped(_ file: String) throws -> String {
    let path = folder.appendingPathComponent(file).path
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw TrainingDataError(description: "\(path): not found; --data names the data folder")
    }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw TrainingDataError(description: "\(path): gzip cannot read it")
    }
    return String(decoding: data, as: UTF8.self)
  }

  private func nonCommercialDocuments() throws -> Set<Substring> {
    let file = folder.appendingPathComponent("nc_documents.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return Set(text.split(separator: "\n").compactMap { $0.split(separator: "\t").first })
  }
}

extension Set<Substring> {
  fileprivate func contains(_ name: String) -> Bool { contains(name[...]) }
}
