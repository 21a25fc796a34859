public import HearsayModel

extension Readers {
  /// The articles of an entry, and what was wrong with it; a file inside an archive may give several.
  public static func articles(of entry: Entry) -> [Result<Article, RecordError>] {
    switch entry.content {
    case .line(let line): return [Records.article(line)]
    case .web(let record): return [record.article()]
    case .flaw(let error): return [.failure(error)]
    case .file(let bytes, let name, let number):
      func failure(_ message: String) -> [Result<Article, RecordError>] {
        [
          .failure(
            RecordError(code: .notRead, message: message, line: number, id: name, unit: .entry))
        ]
      }
      if [.zip, .gzip, .warc].contains(FileFormat.of(bytes, name: name)) {
        return failure("is an archive inside an archive; unpack it first")
      }
      do throws(ReadError) {
        let reading = try read(bytes, name: name)
        return reading.articles.map { .success($0) } + reading.errors.map { .failure($0) }
      } catch {
        return failure(error.description)
      }
    }
  }
}

extension Entry {
  /// The line, where it is one of JSON Lines.
  public var line: RecordLines.RecordLine? {
    if case .line(let line) = content { line } else { nil }
  }

  /// What is wrong, where it tells only that.
  public var error: RecordError? {
    if case .flaw(let error) = content { error } else { nil }
  }
}
