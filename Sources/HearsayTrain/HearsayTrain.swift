import ArgumentParser

/// Trains the model files of the language core.
@main
struct HearsayTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-train", abstract: "Train the model files of the language core.",
    subcommands: [
      NetworkCommand.self, SentenceTrainer.self, LemmasCommand.self,
      CoreferenceCommand.self, AttributionCommand.self,
    ])
}
