/// One kind of file: how it is told, and how it gives articles.
struct Reader: Sendable {
  let format: FileFormat
  /// Endings of names that a search of a folder takes; where the content says nothing, they tell the format.
  let names: [String]
  /// Whether the beginning of a file is of this kind.
  let knows: @Sendable (FileHead) -> Bool
  let read: @Sendable (_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading

  init(
    _ format: FileFormat, names: [String] = [],
    knows: @escaping @Sendable (FileHead) -> Bool = { _ in false },
    read: @escaping @Sendable ([UInt8], String) throws(ReadError) -> Readers.Reading
  ) {
    self.format = format
    self.names = names
    self.knows = knows
    self.read = read
  }

  /// All that is read, in the order in which a file is tried.
  static let all: [Reader] = [
    Reader(.gzip, names: ["gz"], knows: Gzip.isStart, read: Gzip.read),
    Reader(.warc, names: ["warc", "wet"], knows: { $0.starts(with: "warc/") }, read: WARC.read),
    Reader(.docx, names: ["docx"], knows: DOCX.isStart, read: DOCX.read),
    Reader(.zip, names: ["zip"], knows: ZipReader.isStart, read: ZipReader.read),
    Reader(.feedList, names: [], knows: OPML.isStart, read: OPML.read),
    Reader(.feed, names: ["rss", "atom"], knows: Feed.isStart, read: Feed.read),
    Reader(.jsonFeed, knows: JSONFeed.isStart, read: JSONFeed.read),
    Reader(.records, names: ["jsonl", "ndjson"], knows: \.isRecords, read: Records.read),
    Reader(.mail, names: ["eml"], knows: Mail.isStart, read: Mail.read),
    Reader(.page, names: [], knows: \.isPage, read: Page.read),
    Reader(.markdown, names: ["md", "markdown"], read: Markdown.read),
    Reader(.text, names: ["txt", "text"], read: PlainText.read),
  ]

  /// Endings of files whose content alone says what they are.
  static let otherNames = ["html", "htm", "xhtml", "xml"]

  static func of(_ format: FileFormat) -> Reader? { all.first { $0.format == format } }
}
