import ArgumentParser
import Foundation
import HearsayLanguage
import HearsayModel

/// `hearsay-train coreference`: fits the rankers on GUM, and writes what they find in its dev part.
struct CoreferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coreference", abstract: "Train the rankers of pronouns and noun phrases.")

  @Option(help: "The folder with the language data.")
  var data: String

  @Option(help: "Where the table of weights goes.")
  var output: String?

  @Option(help: "Where the clusters found in the dev part go, a JSON record a line.")
  var predictions: String?

  @Option(help: "Train on all documents but each fifth and predict those: for tuning without dev.")
  var fold: Int?

  @Option(help: "A folder with models: their columns are learned from too, and predicted on.")
  var models: String?

  @Flag(help: "Predict what licences leave out of the training part, not dev: for tuning.")
  var leftOut = false

  @Flag(help: "Leave the weights as they are.")
  var keep = false

  func run() throws {
    let sets = TrainingData(folder: URL(fileURLWithPath: data))
    var train = CoreferenceDocument.documents(try sets.sentences(.gum, .train))
    var dev = CoreferenceDocument.documents(
      try leftOut ? sets.leftOutSentences() : sets.sentences(.gum, .dev))
    if let fold {
      dev = train.enumerated().filter { $0.offset % 5 == fold }.map(\.element)
      train = train.enumerated().filter { $0.offset % 5 != fold }.map(\.element)
    }
    if let models {
      let core = try LanguageCore(folder: URL(fileURLWithPath: models))
      train += train.map { $0.read(by: core) }
      dev = dev.map { $0.read(by: core) }
    }
    let model = keep ? CoreferenceModel.shared : fit(train)
    if fold != nil {
      let examples = dev.flatMap { $0.examples(model) }
      for isPronoun in [true, false] { print("held out:", score(examples, isPronoun, model)) }
    }
    if let output {
      try source(model.lines).write(toFile: output, atomically: true, encoding: .utf8)
    }
    if let predictions {
      try Data(predict(dev, model).utf8).write(to: URL(fileURLWithPath: predictions))
    }
  }

  private func fit(_ documents: [CoreferenceDocument]) -> CoreferenceModel {
    var model = CoreferenceModel()
    model.nouns = NounTable.learned(from: documents)
    let trainer = CoreferenceTrainer()
    let examples = documents.flatMap { $0.examples(model) }
    for isPronoun in [true, false] {
      let weights = trainer.fit(
        examples.filter { $0.isPronoun == isPronoun },
        count: (isPronoun ? model.pronouns : model.nominals).count)
      if isPronoun { model.pronouns = weights } else { model.nominals = weights }
      print(
        "\(isPronoun ? "pronouns" : "noun phrases"), in training:",
        score(examples, isPronoun, model))
    }
    return CoreferenceModel(model.lines.joined(separator: "\n"))
  }

  /// How many decisions are right, and the mean logarithm of the right options' likelihood.
  private func score(
    _ examples: [CoreferenceExample], _ isPronoun: Bool, _ model: CoreferenceModel
  ) -> String {
    var (count, right, sum) = (0, 0, 0.0)
    for example in examples where example.isPronoun == isPronoun {
      let all = Coreference.likelihoods(
        example.options, isPronoun ? model.pronouns : model.nominals)
      let best = all.indices.max { all[$0] < all[$1] } ?? 0
      count += 1
      right += example.right[best] ? 1 : 0
      sum += log(max(1e-9, zip(all, example.right).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }))
    }
    return "\(right) of \(count) right, likelihood \(sum / Double(max(count, 1)))"
  }

  /// A Swift file with the table.
  private func source(_ lines: [String]) -> String {
    """
    // swift-format-ignore-file
    // Made by `hearsay-train coreference`; not written by hand.

    /// Weights of the rankers and kinds of nouns, learned from the documents of GUM (annotations CC BY 4.0) whose
    /// licence allows commercial use. `CoreferenceModel` reads them.
    enum CoreferenceWeights {
      static let text = #\"\"\"
    \(lines.map { "    " + $0 }.joined(separator: "\n"))
        \"\"\"#
    }

    """
  }

  private func predict(_ documents: [CoreferenceDocument], _ model: CoreferenceModel) -> String {
    var lines = ""
    for document in documents {
      let clusters = Coreference.resolve(
        words: document.words, sentences: document.sentences, names: document.names,
        quotations: document.quotations, text: document.text, speeches: [], model: model)
      let scalars = scalarOffsets(document.text)
      let entities = clusters.filter { $0.kind != nil && $0.isNamed }.enumerated().map {
        number, cluster in
        let spans = cluster.mentions.map { "[\(scalars[$0.span.start]),\(scalars[$0.span.end])]" }
        let rules = cluster.mentions.map { "\"\($0.rule)\"" }
        return
          "{\"id\":\"e\(number)\",\"type\":\"\(cluster.kind?.rawValue ?? "")\",\"mentions\":[\(spans.joined(separator: ","))],\"rules\":[\(rules.joined(separator: ","))]}"
      }
      lines +=
        "{\"id\":\"coref/gum/\(document.id)\",\"entities\":[\(entities.joined(separator: ","))]}\n"
    }
    return lines
  }

  private func scalarOffsets(_ text: Text) -> [Int] {
    var offsets: [Int] = []
    var count = 0
    for byte in text.bytes {
      if byte & 0xC0 != 0x80 { count += 1 }
      offsets.append(count - 1)
    }
    offsets.append(count)
    return offsets
  }
}

/// Common nouns and what people took them to mean.
enum NounTable {
  static func learned(from documents: [CoreferenceDocument]) -> [String: NounKind] {
    var counts: [String: [NounKind: Int]] = [:]
    for document in documents {
      for mention in document.mentions where document.words[mention.head].upos == .noun {
        let kind: NounKind =
          switch mention.kind {
          case "person": .person
          case "organization": .organization
          case "place": .place
          default: .thing
          }
        counts[document.words[mention.head].lemma.lowercased(), default: [:]][kind, default: 0] += 1
      }
    }
    return counts.compactMapValues { kinds in
      let total = kinds.values.reduce(0, +)
      guard total >= 2 else { return nil }
      return NounKind.allCases.first { 4 * (kinds[$0] ?? 0) >= 3 * total }
    }
  }
}
