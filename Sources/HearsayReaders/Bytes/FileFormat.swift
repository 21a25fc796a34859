/// What a file holds: told by its content, and by its name where the content says nothing.
enum FileFormat: Equatable, Sendable {
  case gzip, warc, zip, docx
  case page, feed, feedList, jsonFeed, records
  case mail, markdown, text

  /// Told by the list of readers: the first whose content it is, else the first whose name it has.
  static func of(_ bytes: [UInt8], name: String) -> FileFormat {
    let head = FileHead(bytes, name: name)
    let reader =
      Reader.all.first { $0.knows(head) } ?? Reader.all.first { $0.names.contains(head.ending) }
    return reader?.format ?? .text
  }

  /// What stands after the last dot of a path's last part, in lower case.
  static func ending(of name: String) -> String {
    let file =
      name.utf8.lastIndex(of: 0x2F).map { name[name.utf8.index(after: $0)...] } ?? name[...]
    guard let dot = file.utf8.lastIndex(of: 0x2E) else { return "" }
    return file[file.utf8.index(after: dot)...].lowercased()
  }
}

/// The beginning of a file, as the readers look at it to tell what it is.
struct FileHead {
  let bytes: [UInt8]
  /// The first 4 KiB in lower case, without the mark of UTF-8.
  let lower: [UInt8]
  /// The index in `lower` of the first byte that is no blank.
  let first: Int?
  /// The bytes that `lower` leaves out at the start.
  let start: Int
  let ending: String
  /// Whether the file is in UTF-16; then `lower` was decoded and `start` means nothing.
  private let isWide: Bool

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    isWide = UTF16Order(bytes) != nil
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lower = Folding.lower(
      isWide
        ? Array(DecodedText.of(Array(bytes.prefix(8192))).text.utf8)
        : Array(bytes[start...].prefix(4096)))
    first = lower.firstIndex { $0 > 0x20 }
    ending = FileFormat.ending(of: name)
  }

  func starts(with words: String) -> Bool {
    first.map { lower[$0...].starts(with: words.utf8) } ?? false
  }

  func holds(_ words: String) -> Bool { lower.range(of: words) != nil }

  // MARK: Pages

  /// A page's first tag, one of a page's tags soon after it, or a page's name and any tag of one.
  var isPage: Bool {
    guard let first else { return false }
    let hasPageName = ["html", "htm", "xhtml"].contains(ending)
    if lower[first] == 0x3C, isPageStart(first) || hasPageName { return true }
    return hasPageName && Self.tags.contains(where: holds)
  }

  private func isPageStart(_ first: Int) -> Bool {
    if Self.starts.contains(where: starts(with:)) { return true }
    guard first + 1 < lower.count, lower[first + 1].isASCIILetter || lower[first + 1] == 0x21
    else { return false }
    return Self.tags.contains(where: holds)
  }

  private static let starts = [
    "<!doctype html", "<html", "<head", "<body", "<article", "<main", "<?xml",
  ]
  private static let tags = [
    "<html", "<head", "<body", "<article", "<main", "<div", "<p>", "<p ", "<meta", "<title", "<h1",
    "<br", "<span",
  ]

  // MARK: Records

  /// An object with one of a record's keys in the first line; any object where the name says records.
  var isRecords: Bool {
    guard let first, lower[first] == 0x7B, !isWide else { return false }
    if ["jsonl", "ndjson"].contains(ending) { return true }
    let rest = bytes[(start + first)...]
    let end = rest.firstIndex(of: 0x0A) ?? bytes.count
    guard let fields = try? RecordFields(Array(rest[..<end])) else { return false }
    return fields.text != nil || fields.html != nil
  }
}
