import ArgumentParser
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayReaders
import HearsayWriters

enum AnnotationFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, jsonl
}

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Mark up each article: who said what, to whom, through whom and when.",
    discussion: """
      A record is {"id", "text"} and, where known, "published", "outlet", "title", "url". Records are answered as they \
      come, one line each, in their order; one that cannot be read is answered with its "error".

      Examples:
        hearsay annotate talks.txt
        hearsay annotate talks.html --format html -o talks-annotated.html
        hearsay annotate --from jsonl < articles.jsonl > findings.jsonl
        hearsay annotate --from warc < pages.warc.gz > findings.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How to write it; text unless --from is given, then jsonl.")
  var format: AnnotationFormat?

  func run() throws {
    let pipeline = try Pipeline.loaded()
    if input.from != nil, format ?? .jsonl == .jsonl {
      return try input.answer(output) { line(pipeline.annotate($0)) }
    }
    let report = Report(quietly: output.quiet)
    let inputs = try input.inputs(besides: output, report)
    let target = try OutputTarget(output.output)
    var pages: [String] = []
    try input.work(
      besides: output, report, on: inputs, with: { pipeline.annotate($0) }
    ) { annotated in
      report.addWithoutAttribution(annotated)
      guard format == .html else {
        for article in annotated { try target.write(written(article)) }
        return
      }
      pages += annotated.prefix(2).map(written)
      if pages.count > 1 {
        throw Stop(.usage, "a page shows one article; give one file, or compare them")
      }
    }
    for page in pages { try target.write(page) }
    try target.finish()
    try report.finish()
  }

  private func written(_ article: AnnotatedArticle) -> String {
    switch format ?? .text {
    case .text: Writers.annotation(article, as: .text, style: output.style)
    case .html: Writers.annotation(article, as: .html, style: output.style)
    case .jsonl: line(article) + "\n"
    }
  }
}

/// An article with its findings, as one line of JSON. Its text is with it where the offsets would else mean nothing.
private func line(_ article: AnnotatedArticle) -> String {
  Writers.annotationLine(article, showsText: !article.article.isVerbatim)
}
