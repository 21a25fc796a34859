import Hearsay
import HearsayModel
import HearsayReaders
import HearsayWriters

/// Parses what is read and writes it in the format that was asked for.
struct ParseWork {
  let parser: Parser
  let format: ParseFormat
  let style: TextStyle
  let target: OutputTarget
  let report: Report

  /// Sentences of CoNLL-U that are parsed together at most: what fits well into the caches.
  private static let batch = 2000

  // MARK: Running text

  /// Reads all of a source as one document.
  func readText(_ source: ByteSource) throws {
    let text = Readers.bareText(try source.rest(limit: Readers.limits.file))
    let id = source.path == "standard input" ? "stdin" : source.path
    let parse = parser.parse(text)
    report.addMeasured(parse.words.isEmpty ? 0 : 1)
    try target.write(Self.written(parse, id: id, format, style))
  }

  private static func written(
    _ parse: Parse, id: String, _ format: ParseFormat, _ style: TextStyle
  ) -> [UInt8] {
    if format == .text { return Array(Writers.trees(parse, style: style).utf8) }
    var writer = ConlluWriter()
    writer.write(parse, id: id)
    return format == .conllu ? writer.bytes : Writers.parseLine(id: id, conllu: writer.bytes)
  }

  // MARK: Records

  /// Answers records in their order, over all cores.
  func answer(_ lines: [RecordLines.RecordLine]) throws {
    let (parser, format, style) = (parser, format, style)
    let answers = lines.concurrentMap { line in
      Readers.textRecord(line).map { record in
        let parse = parser.parse(record.text)
        return (
          bytes: Self.written(parse, id: record.id, format, style), isEmpty: parse.words.isEmpty
        )
      }
    }
    for answer in answers {
      switch answer {
      case .success(let parsed):
        report.addMeasured(parsed.isEmpty ? 0 : 1)
        try target.write(parsed.bytes)
      case .failure(let error):
        report.addUnreadable(records: 1)
        if format == .jsonl {
          try target.write(try jsonLine(ErrorLine(error)) + "\n")
        } else {
          Console.printError(error.description)
        }
      }
    }
  }

  // MARK: CoNLL-U

  /// Reads the sentences of a source, document by document.
  func readConllu(_ source: ByteSource) throws {
    var reader = ConlluReader()
    var document = GivenDocument(id: source.path == "standard input" ? "stdin" : source.path)
    var found: [ConlluSentence] = []
    do {
      while let chunk = try source.next() {
        try reader.feed(chunk, into: &found)
        try take(&found, into: &document)
      }
      try reader.finish(into: &found)
      try take(&found, into: &document)
      try write(&document)
    } catch let error as ConlluError {
      try take(&found, into: &document)
      try write(&document)
      throw InputProblem(source.path, .noSentence(error))
    }
  }

  private func take(
    _ found: inout [ConlluSentence], into document: inout GivenDocument
  ) throws {
    for sentence in found {
      if let id = sentence.documentID {
        try write(&document)
        document.id = id
      }
      document.sentences.append(sentence)
      if format != .jsonl, document.sentences.count >= Self.batch { try write(&document) }
    }
    found.removeAll(keepingCapacity: true)
  }

  /// Parses and writes the sentences so far.
  private func write(_ document: inout GivenDocument) throws {
    if document.sentences.isEmpty { return }
    let parse = parser.parse(document.sentences)
    report.addMeasured(parse.words.isEmpty ? 0 : 1)
    if format == .text {
      try target.write(Writers.trees(parse, style: style) + "\n")
    } else {
      var writer = ConlluWriter()
      writer.write(document.sentences, parse)
      try target.write(
        format == .conllu
          ? writer.bytes : Writers.parseLine(id: document.id, conllu: writer.bytes))
    }
    document.sentences.removeAll(keepingCapacity: true)
  }
}

/// The sentences of a document that are still to be parsed.
private struct GivenDocument {
  var id: String
  var sentences: [ConlluSentence] = []
}
