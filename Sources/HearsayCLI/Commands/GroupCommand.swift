import ArgumentParser
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayWriters

struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Say which articles tell one story.",
    discussion: """
      Reads all of them, then answers {"id", "story"} a line, for records in their order. A story bears the smallest \
      id of its articles, whatever their order.

      Examples:
        hearsay group coverage/
        hearsay group --from jsonl < articles.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func validate() throws { try input.requireInput() }

  func run() throws {
    let report = Report(quietly: output.quiet)
    let target = try OutputTarget(output.output)
    let answers = try input.annotated(by: .loaded(), besides: output, report)
    var stories = Pipeline.stories(of: answers.compactMap { try? $0.get() }).makeIterator()
    for answer in answers {
      let line = try answer.line { article in
        Writers.groupLine(id: article.article.id, story: stories.next() ?? "")
      }
      try target.write(line + "\n")
    }
    try target.finish()
    try report.finish()
  }
}
