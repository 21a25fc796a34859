import ArgumentParser
import Foundation
import HearsayLanguage
import HearsayModel

/// Trains the model of sentence boundaries and says how well words and sentences come out.
struct SentenceTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Train the model of sentence boundaries.",
    discussion: """
      Examples:
        hearsay-train sentences --output Models/sentences.bin --without nc_documents.txt \\
          --dev ewt.dev.conllu.gz ewt.train.conllu.gz gum.train.conllu.gz
      """)

  @Argument(help: ArgumentHelp("Treebanks in CoNLL-U, perhaps with .gz.", valueName: "treebank"))
  var treebanks: [String]

  @Option(help: "A file of names of documents to leave out, the first word of each line.")
  var without: String?

  @Option(help: "A treebank to measure on; may be given again.")
  var dev: [String] = []

  @Option(name: .shortAndLong, help: "The model to write.")
  var output: String?

  @Option(help: "How often every example is seen.")
  var epochs = 10

  @Option(help: "The length of the first steps.")
  var rate: Float = 0.2

  @Option(help: "How strongly weights are drawn to 0.")
  var decay: Float = 5e-4

  @Option(help: "What a boundary counts beside a gap that is none.")
  var weight: Float = 1.4

  @Flag(help: "Show the tokens that come out otherwise.")
  var showTokens = false

  @Flag(help: "Show the boundaries that come out otherwise.")
  var showSentences = false

  func run() throws {
    let left = try without.map { try Set(TreebankText.lines(of: $0).map(firstWord)) } ?? []
    var documents: [MarkedDocument] = []
    for path in treebanks {
      let read = try TreebankText.documents(of: path).filter { !left.contains($0.id) }
      documents += read.map(\.marked)
      documents += read.enumerated().map { $1.withLineBreaks($0) }
      if showTokens { TreebankScore.showTokens(read.map(\.known)) }
    }
    let training = SentenceTraining(documents)
    let model = training.train(epochs: epochs, rate: rate, decay: decay, weight: weight, scale: 24)
    print("\(documents.count) documents, \(training.count) possible boundaries")
    for path in dev {
      let read = try TreebankText.documents(of: path)
      print(path, TreebankScore(read.map(\.known), model, showsSentences: showSentences))
      let broken = read.enumerated().map { KnownDocument($1.withLineBreaks($0), $1.tokens) }
      print("with other line breaks:", TreebankScore(broken, model, showsSentences: false))
    }
    if let output {
      var writer = ModelWriter(kind: SentenceModel.kind, templateHash: SentenceModel.templates)
      writer.addLine("trainer", "hearsay-train sentences")
      let names = treebanks.map { URL(fileURLWithPath: $0).lastPathComponent }
      writer.addLine("data", names.joined(separator: ", "))
      model.write(to: &writer)
      try Data(writer.bytes()).write(to: URL(fileURLWithPath: output))
    }
  }

  private func firstWord(_ line: String) -> String {
    String(line.split(whereSeparator: \.isWhitespace).first ?? "")
  }
}
