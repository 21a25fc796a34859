import ArgumentParser
import Hearsay
import HearsayModel
import HearsayReaders
import HearsayWriters

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Take the articles out of pages, feeds, archives, mails and documents.",
    discussion: """
      Reads pages, text, Markdown, feeds (RSS, Atom, JSON Feed), mails (.eml), .docx, JSON Lines, WARC and ZIP, each of \
      them packed as .gz too, and tells them by their content. Answers {"title", "text", "published", "byline", "outlet", "url", "language", "notices"}; the text is the \
      article's body alone. Files and records are answered a line each, with their "id".

      Examples:
        hearsay extract < page.html
        hearsay extract https://example.org/story
        hearsay extract pages/*.html
        hearsay extract feed.xml newsletter.eml draft.docx
        hearsay extract --from jsonl < pages.jsonl
        hearsay extract --from warc < pages.warc.gz
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if input.from != nil { return try input.answer(output) { line($0) } }
    let report = Report(quietly: output.quiet)
    let inputs = try input.inputs(besides: output, report)
    let target = try OutputTarget(output.output)
    try input.work(besides: output, report, on: inputs, with: { line($0) }) { lines in
      for line in lines { try target.write(line + "\n") }
    }
    try target.finish()
    try report.finish()
  }
}

/// An article without its findings, as one line of JSON.
private func line(_ article: Article) -> String {
  Writers.extractLine(article, published: Pipeline.published(article))
}
