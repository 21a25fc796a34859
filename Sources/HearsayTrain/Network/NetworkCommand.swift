import ArgumentParser
import Foundation
import HearsayLanguage
import HearsayModel

/// Trains tagger, parser and name recogniser together and says how good they are.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network", abstract: "Train tagger, parser and name recogniser.")

  @Option(help: "The folder with the training sets.") var data: String
  @Option(help: "Word vectors, as scripts/word_vectors.py writes them.") var vectors: String?
  @Option(help: "Words of names, as scripts/name_lists.py writes them.") var lists: String?
  @Option(help: "The folder for the model files.") var out: String
  @Flag(help: "Leave out sets without a stated licence.") var openLicencesOnly = false
  @Option(help: "How often sentences with trees are seen.") var epochs = 26
  @Option(help: "The part of the sentences without trees that each epoch takes.")
  var share: Float = 0.7
  @Option(help: "Words in a step.") var size = 800
  @Option(help: "The length of the longest steps.") var rate: Float = 0.002
  @Option(help: "Measure after so many epochs.") var every = 5

  func run() throws {
    let data = TrainingData(
      folder: URL(fileURLWithPath: data), openLicencesOnly: openLicencesOnly)
    var samples = try trees(data)
    let labels = Set(samples.flatMap(\.tagLabels)).sorted()
    for set in [TrainingSet.wikigold, .btc, .worldwide] {
      samples += try data.sentences(set, .train).map(Sample.init(names:))
    }
    samples.removeAll { $0.forms.isEmpty || $0.forms.count > Self.longest }
    print("\(samples.count) sentences, \(labels.count) tags")
    let words = TrainingWords(
      tagLabels: labels, vectors: try readVectors(), lists: try readLists())
    let trainer = NetworkTrainer(shape: Shape(), words: words)
    let dev = try Self.dev(data)
    let plan = NetworkTrainer.Plan(epochs: epochs, size: size, rate: rate, share: share)
    trainer.train(samples, plan) { epoch in
      if (epoch + 1) % every == 0, let measure = try? Measure(trainer.files(header: [])) {
        for set in dev { print(epoch + 1, set.name, measure.score(set.samples)) }
      }
    }
    try write(trainer, data, dev)
  }

  /// Longer sentences are left out: they are lists and debris.
  private static let longest = 200

  private func write(
    _ trainer: NetworkTrainer, _ data: TrainingData, _ dev: [(name: String, samples: [Sample])]
  ) throws {
    let measure = try Measure(trainer.files(header: []))
    let scores = dev.map { "\($0.name) dev \(measure.score($0.samples))" }
    print(scores.joined(separator: "\n"))
    let sets = [TrainingSet.ewt, .gum, .unerEwt, .wikigold, .btc, .worldwide]
    let header = [
      ("trainer", "hearsay-train network"), ("data", data.terms(sets)),
      ("words", Self.wordTerms), ("scores", scores.joined(separator: "; ")),
    ]
    for file in trainer.files(header: header) {
      let path = URL(fileURLWithPath: out).appending(path: file.kind + ".model")
      try Data(file.bytes).write(to: path, options: .atomic)
    }
  }

  private static let wordTerms = """
    vectors of all-MiniLM-L6-v2 (Apache-2.0); lists: United States census of 1990 (public domain), NLTK names corpus, \
    GeoNames (CC BY 4.0)
    """

  /// Sentences with trees, and with names where they are known.
  private func trees(_ data: TrainingData) throws -> [Sample] {
    let named = try data.sentences(.unerEwt, .train).map(Sample.init(names:))
    let names = Dictionary(named.map { ($0.forms, $0.names) }, uniquingKeysWith: { a, _ in a })
    let ewt = try data.sentences(.ewt, .train).map { sentence in
      var sample = Sample(tree: sentence)
      sample.names = names[sample.forms] ?? []
      return sample
    }
    let gum = try data.sentences(.gum, .train).map { sentence in
      var sample = Sample(tree: sentence)
      sample.names = EntityNames.tags(sentence) ?? []
      return sample
    }
    return ewt + gum
  }

  static func dev(_ data: TrainingData) throws -> [(name: String, samples: [Sample])] {
    [
      ("ewt", try data.sentences(.ewt, .dev).map(Sample.init(tree:))),
      ("gum", try data.sentences(.gum, .dev).map(Sample.init(tree:))),
      ("uner", try data.sentences(.unerEwt, .dev).map(Sample.init(names:))),
      ("ww", try data.sentences(.worldwide, .dev).map(Sample.init(names:))),
    ]
  }

  private func readVectors() throws -> [(String, [Float])] {
    guard let vectors else { return [] }
    return try String(contentsOfFile: vectors, encoding: .utf8).split(separator: "\n").map {
      let columns = $0.split(separator: " ")
      return (String(columns[0]), columns.dropFirst().map { (Float($0) ?? 0) * 0.5 })
    }
  }

  private func readLists() throws -> [(String, UInt8)] {
    guard let lists else { return [] }
    return try String(contentsOfFile: lists, encoding: .utf8).split(separator: "\n").map {
      let columns = $0.split(separator: "\t")
      return (String(columns[0]), columns.count > 1 ? UInt8(columns[1]) ?? 0 : 0)
    }
  }
}

extension Sample {
  /// Both tags of each word.
  var tagLabels: [String] {
    upos.indices.map { "\(upos[$0].rawValue) \(xpos[$0].rawValue)" }
  }
}
