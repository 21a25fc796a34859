import ArgumentParser
import Foundation
import Hearsay
import HearsayFetch
import HearsayModel
import HearsayReaders

/// Input that is answered record by record.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl, warc

  var stream: EntryStream {
    switch self {
    case .jsonl: .records
    case .warc: .warc
    }
  }
}

/// What to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders, addresses of pages (https://…), or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help:
      "Read JSON Lines or WARC, packed or not, record by record; from standard input where no file is given."
  )
  var from: InputFormat?

  @OptionGroup var fetching: FetchingOptions

  /// For commands that read nothing unless they are told to.
  func requireInput() throws {
    guard paths.isEmpty, from == nil else { return }
    throw ValidationError(
      "Give files or folders, or --from jsonl or --from warc for records on standard input.")
  }

  /// Whether standard input is among the inputs. Says so to a person at the terminal, who would else wonder.
  private func readsStandardInput() -> Bool {
    guard paths.isEmpty || paths.contains("-") else { return false }
    if Console.isTerminal(STDIN_FILENO) {
      Console.printError("reading what you type; end with Ctrl-D on a line of its own")
    }
    return true
  }

  /// The inputs behind the paths, told apart by how they are read. Refuses a result that would replace one of them.
  func inputs(besides output: OutputOptions, _ report: Report) throws -> Inputs {
    let addresses = paths.filter(WebAddress.isMeant)
    let found = InputFiles(
      paths.filter { $0 != "-" && !WebAddress.isMeant(by: $0) }, limits: .init(bytes: .max))
    if let path = output.output, found.contains(path) {
      throw Stop(.usage, "\(path): is one of the inputs; write the result elsewhere")
    }
    report.add(found.problems)
    let isRead = readsStandardInput()
    if from != nil, let address = addresses.first {
      throw Stop(
        .usage, "\(address): --from reads files and standard input; give addresses without it")
    }
    if let from {
      let input = isRead ? [Inputs.Stream(source: ByteSource(), stream: from.stream)] : []
      return Inputs(
        streams: input + found.files.map { Inputs.Stream(path: $0.path, stream: from.stream) })
    }
    return Inputs(
      found.files, pages: fetching.pages(at: addresses, report, quietly: output.quiet),
      standardInput: isRead ? ByteSource() : nil, report)
  }

  /// All articles, each under an id of its own, in an order that does not depend on that of the files.
  ///
  /// - Parameter latestOnly: of several versions of one page only the latest.
  func articles(
    besides output: OutputOptions, _ report: Report, latestOnly: Bool = false
  ) throws -> [Article] {
    let inputs = try inputs(besides: output, report)
    var coverage = inputs.coverage()
    try inputs.entries(report, quietly: output.quiet) { path, entries in
      for result in entries.concurrentMap({ Readers.articles(of: $0) }).flatMap(\.self) {
        switch result {
        case .success(var article):
          article.file = path
          coverage.add([article])
        case .failure(let error): report.add([InputProblem(path, .noRecord(error))])
        }
      }
    }
    if latestOnly { coverage.keepLatestVersions() }
    return try settled(&coverage, report)
  }

  /// The articles of a coverage, each under an id of its own.
  private func settled(_ coverage: inout Coverage, _ report: Report) throws -> [Article] {
    coverage.settle()
    report.add(coverage.problems)
    report.addMeasured(coverage.articles.count(where: \.hasWords))
    try report.requireArticles()
    return coverage.articles
  }

  /// Does independent work on every article, over all cores: first on those of files that are read as a whole, sorted
  /// by id, then on those of archives and long records, as they come.
  func work<Value: Sendable>(
    besides output: OutputOptions, _ report: Report, on inputs: Inputs,
    with article: @escaping @Sendable (Article) -> Value, take: ([Value]) throws -> Void
  ) throws {
    if !inputs.isStreamed {
      var coverage = inputs.coverage()
      return try take(try settled(&coverage, report).concurrentMap(article))
    }
    var coverage = inputs.coverage()
    coverage.settle()
    report.add(coverage.problems)
    report.addMeasured(coverage.articles.count(where: \.hasWords))
    try take(coverage.articles.concurrentMap(article))
    try inputs.entries(report, quietly: output.quiet) { path, entries in
      let results = entries.concurrentMap { entry in
        Readers.articles(of: entry).map { result in
          result.map { (value: article($0), isMeasured: $0.hasWords) }
        }
      }.flatMap(\.self)
      var values: [Value] = []
      for result in results {
        switch result {
        case .success(let done):
          values.append(done.value)
          report.addMeasured(done.isMeasured ? 1 : 0)
        case .failure(let error): report.add([InputProblem(path, .noRecord(error))])
        }
      }
      try take(values)
    }
  }
}
