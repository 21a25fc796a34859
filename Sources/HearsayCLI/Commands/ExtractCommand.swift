import ArgumentParser
import Hearsay
import HearsayModel
import HearsayReaders
import HearsayWriters

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Take the article out of a page.",
    discussion: """
      Answers {"title", "text", "published", "byline", "outlet", "url", "language", "notices"}; the text is the \
      article's body alone. Files and records are answered a line each, with their "id".

      Examples:
        hearsay extract < page.html
        hearsay extract pages/*.html
        hearsay extract --from jsonl < pages.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if input.from == .jsonl {
      try input.answer(output) { line($0) }
    } else {
      let report = Report(quietly: output.quiet)
      let articles = try input.articles(besides: output, report)
      let target = try OutputTarget(output.output)
      for line in articles.concurrentMap({ line($0) }) { try target.write(line + "\n") }
      try target.finish()
      try report.finish()
    }
  }
}

/// An article without its findings, as one line of JSON.
private func line(_ article: Article) -> String {
  Writers.extractLine(article, published: Pipeline.published(article))
}
