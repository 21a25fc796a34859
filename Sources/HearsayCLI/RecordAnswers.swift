import Hearsay
import HearsayModel
import HearsayReaders

/// What a record gave.
typealias Answer<Value> = Result<Value, RecordError>

extension InputOptions {
  /// Does independent work on every record, over all cores, and gives the answers in the order of the records,
  /// some at a time.
  private func work<Value: Sendable>(
    besides output: OutputOptions, _ report: Report,
    on article: @escaping @Sendable (Article) -> Value,
    take: ([Answer<Value>]) throws -> Void
  ) throws {
    try inputs(besides: output, report).entries(report, quietly: output.quiet) { _, entries in
      let answers = entries.concurrentMap { entry in
        Readers.articles(of: entry).map { result in
          result.map { (value: article($0), isMeasured: $0.hasWords) }
        }
      }.flatMap(\.self)
      report.addMeasured(answers.count { (try? $0.get().isMeasured) == true })
      report.addUnreadable(records: answers.count { (try? $0.get()) == nil })
      try take(answers.map { $0.map(\.value) })
    }
  }

  /// Answers every record with one line, as the records come.
  func answer(
    _ output: OutputOptions, with line: @escaping @Sendable (Article) -> String
  ) throws {
    let report = Report(quietly: output.quiet)
    let target = try OutputTarget(output.output)
    try work(besides: output, report, on: line) { answers in
      try target.write(answers.map { try $0.line(\.self) + "\n" }.joined())
    }
    try target.finish()
    try report.finish()
  }

  /// The findings of all articles; records keep their order and ids.
  func annotated(
    by pipeline: Pipeline, besides output: OutputOptions, _ report: Report
  ) throws -> [Answer<AnnotatedArticle>] {
    guard from != nil else {
      return try articles(besides: output, report).concurrentMap { .success(pipeline.annotate($0)) }
    }
    var all: [Answer<AnnotatedArticle>] = []
    try work(besides: output, report, on: { pipeline.annotate($0) }) { all += $0 }
    return all
  }
}

extension Result where Failure == RecordError {
  /// What `line` makes of the value, or a line that says what was wrong with the record.
  func line(_ line: (Success) throws -> String) throws -> String {
    switch self {
    case .success(let value): try line(value)
    case .failure(let error): try jsonLine(ErrorLine(error))
    }
  }
}
