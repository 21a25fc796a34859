import ArgumentParser
import Foundation
import Hearsay
import HearsayLanguage
import HearsayModel

/// `hearsay-train attribution`: fits the network that finds attributions on annotated articles.
struct AttributionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution", abstract: "Train the network that finds attributions.")

  @Option(help: "The folder with the annotated articles.") var data: String
  @Option(help: "The folder with the other models, for this one learns upon them.")
  var models: String
  @Option(help: "The model file.") var output: String
  @Flag(help: "Learn from the openly licensed set alone.") var openLicencesOnly = false
  @Option(help: "How often each article is seen.") var epochs = 16
  @Option(help: "Words in a step.") var size = 2000
  @Option(help: "The length of the longest steps.") var rate: Float = 0.002
  @Option(help: "Width of the layers.") var hidden = 128
  @Option(help: "Width of the layer that scores a cue with a word.") var pair = 96
  @Option(help: "The part of each layer's values that a step leaves out.")
  var dropLayer: Float = 0.3
  @Option(help: "The part of the core's states that a step leaves out.")
  var dropStates: Float = 0.25
  @Option(help: "The part of the features that a step does not see.")
  var unseenFeatures: Float = 0.12
  @Option(help: "Write the file after so many epochs, too.") var every = 5

  func run() throws {
    let core = try LanguageCore(folder: URL(fileURLWithPath: models))
    let sets = TrainingData(folder: URL(fileURLWithPath: data))
    let pipeline = Pipeline(core)
    let train = try AttributionSample.samples(
      sets.unzipped(openLicencesOnly ? "gum.train.jsonl.gz" : "polnear.train.jsonl.gz"), pipeline)
    let dev = try AttributionSample.samples(sets.unzipped("polnear.dev.jsonl.gz"), pipeline)
    let cues = train.reduce(0) { $0 + $1.cues.count }
    print("\(train.count) articles, \(cues) attributions")
    var shape = Shape()
    (shape.hidden, shape.dropLayer) = (hidden, dropLayer)
    (shape.dropEmbedding, shape.unseenFeatures) = (dropStates, unseenFeatures)
    let trainer = AttributionTrainer(shape: shape, pair: pair, stateWidth: core.stateWidth)
    let plan = AttributionTrainer.Plan(epochs: epochs, size: size, rate: rate)
    try trainer.train(train, plan) { epoch in
      let loss = trainer.loss(dev)
      print("epoch \(epoch + 1): loss of dev \(String(format: "%.4f", loss))")
      guard (epoch + 1) % every == 0 || epoch + 1 == epochs else { return }
      let header = [
        ("trainer", "hearsay-train attribution"), ("network", core.networkIdentity),
        ("data", openLicencesOnly ? Self.openTerms : Self.terms),
        ("scores", "PolNeAR dev loss \(String(format: "%.4f", loss))"),
      ]
      try Data(trainer.file(header: header)).write(
        to: URL(fileURLWithPath: output), options: .atomic)
    }
  }

  private static let terms = "PolNeAR train (no licence stated)"
  private static let openTerms =
    "GUM train without its non-commercial documents (annotations CC BY 4.0, texts by genre)"
}

extension AttributionTrainer {
  /// The bytes of the program's model file.
  func file(header: [(String, String)]) -> [UInt8] {
    var writer = ModelWriter(
      kind: AttributionNetwork.kind, templateHash: AttributionNetwork.templates)
    for line in header { writer.addLine(line.0, line.1) }
    let sizes = [shape.hidden, pair, stateWidth, AttributionTable.rows].map(Int32.init)
    writer.addSection("shape", numbers: sizes)
    writer.add("projection", [projection], isFixed: true)
    for (number, layer) in layers.enumerated() {
      writer.add("layer\(number)", [layer.gates], isFixed: true)
    }
    writer.add("heads", [cue, left, right], isFixed: true)
    writer.add("label", [label], isFixed: false)
    let top = features.values.map(abs).max() ?? 1
    let step = max(top, 1e-9) / 127
    writer.addSection(
      "features", numbers: features.values.map { Int8(max(-127, min(127, ($0 / step).rounded()))) })
    writer.addSection("step", numbers: [step])
    writer.addSection("distances", numbers: distances.values)
    writer.addSection("paths", numbers: paths.values)
    writer.addSection("transitions", numbers: (0..<256).map { transition($0 / 16, $0 % 16) })
    return writer.bytes()
  }
}
