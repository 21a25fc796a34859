import ArgumentParser
import Hearsay
import HearsayLanguage
import HearsayModel
import HearsayReaders
import HearsayWriters

enum AnnotationFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, jsonl, json
}

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Mark up each article: who said what, to whom, through whom and when.",
    discussion: """
      A record is {"id", "text"} and, where known, "published", "outlet", "title", "url". Records are answered as they \
      come, one line each, in their order; one that cannot be read is answered with its "error". json is the same as \
      jsonl: one line an article.

      Text and HTML number the notes alike, in the order of the text. A number stands behind the words that attribute \
      ("said"), or behind the attributed words and their closing mark where nothing attributes them. Words in capitals, \
      in HTML in a frame, set apart what is not given as said: denied, did not deny, reported as not said.

      "probably" and "perhaps" beside a name mark guesses: perhaps is a score below 0.7, probably one below 0.9. The \
      score is the program's own; it rests on the rule or network that found the name in this article, which the note \
      tells in words. No word beside a name does not make it certain. "unresolved": no name was found.

      Examples:
        hearsay annotate talks.txt
        hearsay annotate talks.html --format html -o talks-annotated.html
        hearsay annotate coverage/ --format html -o coverage-annotated.html
        hearsay annotate --from jsonl < articles.jsonl > findings.jsonl
        hearsay annotate --from warc < pages.warc.gz > findings.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help:
      "How to write it; text unless --from is given, then jsonl. HTML is one page, whatever the number of articles; json is jsonl."
  )
  var format: AnnotationFormat?

  func run() throws {
    let pipeline = try Pipeline.loaded()
    if input.from != nil, [.json, .jsonl].contains(format ?? .jsonl) {
      return try input.answer(output) { line(pipeline.annotate($0)) }
    }
    let report = Report(quietly: output.quiet)
    let inputs = try input.inputs(besides: output, report)
    let target = try OutputTarget(output.output)
    // A page is written when all its articles are there, everything else as it comes.
    var ofPage: [AnnotatedArticle] = []
    try input.work(
      besides: output, report, on: inputs, with: { pipeline.annotate($0) }
    ) { annotated in
      report.addWithoutAttribution(annotated)
      switch format ?? .text {
      case .text: try target.write(Writers.annotations(annotated, as: .text, style: output.style))
      case .html: ofPage += annotated
      case .jsonl, .json: for article in annotated { try target.write(line(article) + "\n") }
      }
    }
    if format == .html {
      try target.write(Writers.annotations(ofPage, as: .html, style: output.style))
    }
    try target.finish()
    try report.finish()
  }
}

/// An article with its findings, as one line of JSON. Its text is with it where the offsets would else mean nothing.
private func line(_ article: AnnotatedArticle) -> String {
  Writers.annotationLine(article, showsText: !article.article.isVerbatim)
}
