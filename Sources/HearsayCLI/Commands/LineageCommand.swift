import ArgumentParser
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayWriters

struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Say which texts share words, and which descends from which.",
    discussion: """
      Answers {"a", "b", "relation", "direction", "score", "runs"} a line for each pair that shares words. Runs are \
      offsets of Unicode scalars, end exclusive.

      Examples:
        hearsay lineage coverage/
        hearsay lineage --from jsonl < articles.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func validate() throws { try input.requireInput() }

  func run() throws {
    let pipeline = try Pipeline.loaded()
    let report = Report(quietly: output.quiet)
    let articles = try input.articles(besides: output, report).concurrentMap {
      pipeline.annotate($0)
    }
    let target = try OutputTarget(output.output)
    for lineage in Pipeline.lineages(of: articles) {
      try target.write(Writers.lineageLine(lineage, in: articles) + "\n")
    }
    try target.finish()
    try report.finish()
  }
}
