import ArgumentParser
import Foundation
import HearsayLanguage

/// What every training command takes.
struct TrainingOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: "The folder with the training sets.")
  var folder: String

  @Option(help: "The model file to write.")
  var out: String

  @Flag(help: "Leave out sets without a stated licence.")
  var openLicencesOnly = false

  @Option(help: "Print so many of the most frequent errors.")
  var errors = 0

  var data: TrainingData {
    TrainingData(folder: URL(fileURLWithPath: folder), openLicencesOnly: openLicencesOnly)
  }

  func write(_ model: ModelWriter) throws {
    let bytes = model.bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
    print("\(out): \(bytes.count) bytes")
  }
}
