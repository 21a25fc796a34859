import ArgumentParser
import Foundation
import Hearsay
import HearsayModel
import HearsayReaders

/// Input that is not recognised by its content.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
}

/// What to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: "Read JSON Lines, a record a line; from standard input where no file is given.")
  var from: InputFormat?

  /// For commands that read nothing unless they are told to.
  func requireInput() throws {
    guard paths.isEmpty, from == nil else { return }
    throw ValidationError("Give files or folders, or --from jsonl for records on standard input.")
  }

  /// Whether standard input is among the inputs. Says so to a person at the terminal, who would else wonder.
  private func readsStandardInput() -> Bool {
    guard paths.isEmpty || paths.contains("-") else { return false }
    if Console.isTerminal(STDIN_FILENO) {
      Console.printError("reading what you type; end with Ctrl-D on a line of its own")
    }
    return true
  }

  /// The files behind the paths. Refuses a result that would replace one of them.
  ///
  /// - Parameter limit: the most bytes of one file.
  private func files(
    limit: Int, besides output: OutputOptions, _ report: Report
  ) throws -> [InputFiles.File] {
    let found = InputFiles(paths.filter { $0 != "-" }, limits: .init(bytes: limit))
    if let path = output.output, found.contains(path) {
      throw Stop(.usage, "\(path): is one of the inputs; write the result elsewhere")
    }
    report.add(found.problems)
    return found.files
  }

  /// All articles, each under an id of its own, in an order that does not depend on that of the files.
  func articles(besides output: OutputOptions, _ report: Report) throws -> [Article] {
    var coverage = Coverage()
    if from == .jsonl {
      try records(besides: output, report) { path, lines in
        for record in lines.concurrentMap({ Readers.record($0) }) {
          switch record {
          case .success(let article): coverage.add([article])
          case .failure(let error): report.add([InputProblem(path, .noRecord(error))])
          }
        }
      }
    } else {
      let limit = Readers.limits.file
      coverage.add(try files(limit: limit, besides: output, report), limit: limit)
      if readsStandardInput() { coverage.addStandardInput(limit: limit) }
    }
    coverage.settle()
    report.add(coverage.problems)
    report.addMeasured(coverage.articles.count(where: \.hasWords))
    try report.requireArticles()
    return coverage.articles
  }

  /// Gives the lines of JSON Lines to `take`, some at a time, in their order.
  func records(
    besides output: OutputOptions, _ report: Report,
    take: (_ path: String, _ lines: [RecordLines.RecordLine]) throws -> Void
  ) throws {
    let progress = Progress("records read", quietly: output.quiet)
    defer { progress.finish() }
    func read(_ source: RecordSource) throws {
      while let lines = try source.next() {
        if lines.isEmpty { continue }
        try take(source.path, lines)
        progress.advance(by: lines.count)
      }
    }
    let files = try files(limit: .max, besides: output, report)
    if readsStandardInput() { try read(RecordSource()) }
    for file in files {
      do {
        try read(RecordSource(file.path))
      } catch let problem as InputProblem {
        report.add([problem])
      }
    }
  }
}
