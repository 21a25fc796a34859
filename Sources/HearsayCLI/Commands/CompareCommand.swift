public import ArgumentParser
import Foundation
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayReaders
public import HearsayWriters

extension Writers.Format: ExpressibleByArgument {}

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare the coverage of a story: who said it, through whom, on how many origins.",
    discussion: """
      Examples:
        hearsay compare coverage/
        hearsay compare north.txt south.html --format html -o report.html
        hearsay compare https://example.org/north https://example.net/south
        hearsay compare --from jsonl --format json < articles.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How to write it.")
  var format: Writers.Format = .text

  func validate() throws { try input.requireInput() }

  func run() throws {
    let pipeline = try Pipeline.loaded()
    let report = Report(quietly: output.quiet)
    let articles = try input.articles(besides: output, report, latestOnly: true)
    let target = try OutputTarget(output.output)
    let progress = Progress("of \(articles.count) articles annotated", quietly: output.quiet)
    let comparison = pipeline.compare(articles) { progress.advance() }
    progress.finish()
    report.addWithoutAttribution(comparison.articles)
    try target.write(Writers.write(comparison, as: format, style: output.style))
    try target.finish()
    try report.finish()
  }
}
