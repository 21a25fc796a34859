import ArgumentParser
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayReaders
import HearsayWriters

/// What `parse` reads.
enum ParseInput: String, CaseIterable, ExpressibleByArgument {
  case text, conllu, jsonl
}

/// What `parse` writes.
enum ParseFormat: String, CaseIterable, ExpressibleByArgument {
  case conllu, jsonl, text
}

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show what the language core sees: words, tags, trees, names.",
    discussion: """
      From running text or from records {"id", "text"}, every token says in TokenRange where it stands, in Unicode \
      scalars, end exclusive. From CoNLL-U, sentences and tokens are taken as they are; ids, forms and comments come \
      back unchanged.

      Examples:
        hearsay parse talks.txt
        hearsay parse --from text --format conllu < talks.txt
        hearsay parse --from conllu --format conllu < tokens.conllu
        hearsay parse --from jsonl < articles.jsonl > parsed.jsonl
      """)

  @Argument(
    help: ArgumentHelp("Files, or - for standard input.", valueName: "file"), completion: .file())
  var paths: [String] = []

  @Option(help: "What the files hold: running text, sentences in CoNLL-U, or a record a line.")
  var from: ParseInput = .text

  @Option(
    help: "How to write it; what --from says, for text trees on a terminal and else conllu.")
  var format: ParseFormat?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = Report(quietly: output.quiet)
    var work = ParseWork(
      parser: Parser(try LanguageCore.loaded()), format: chosenFormat, style: output.style,
      target: try OutputTarget(output.output), report: report)
    switch from {
    case .jsonl: try readRecords(&work)
    case .text: try eachSource(report) { try work.readText($0) }
    case .conllu: try eachSource(report) { try work.readConllu($0) }
    }
    try work.target.finish()
    try report.finish()
  }

  private var chosenFormat: ParseFormat {
    if let format { return format }
    switch from {
    case .conllu: return .conllu
    case .jsonl: return .jsonl
    case .text: return Console.isTerminal(1) ? .text : .conllu
    }
  }

  private func readRecords(_ work: inout ParseWork) throws {
    var input = InputOptions()
    input.paths = paths
    input.from = .jsonl
    let inputs = try input.inputs(besides: output, work.report)
    try inputs.entries(work.report, quietly: output.quiet) { path, entries in
      try work.answer(entries.compactMap(\.line))
      work.report.add(entries.compactMap(\.error).map { InputProblem(path, .noRecord($0)) })
    }
  }

  /// Gives standard input and every file to `read`.
  private func eachSource(_ report: Report, _ read: (ByteSource) throws -> Void) throws {
    let files = InputFiles(paths.filter { $0 != "-" }, limits: .init(bytes: .max))
    if let path = output.output, files.contains(path) {
      throw Stop(.usage, "\(path): is one of the inputs; write the result elsewhere")
    }
    report.add(files.problems)
    if paths.isEmpty || paths.contains("-") {
      if Console.isTerminal(0) {
        Console.printError("reading what you type; end with Ctrl-D on a line of its own")
      }
      try reporting(report) { try read(ByteSource()) }
    }
    for file in files.files { try reporting(report) { try read(ByteSource(file.path)) } }
  }

  private func reporting(_ report: Report, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let problem as InputProblem {
      report.add([problem])
    }
  }
}
