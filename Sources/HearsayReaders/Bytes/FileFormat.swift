/// What a file holds: told by its content, and by its name where the content says nothing.
enum FileFormat: Equatable {
  case page, records, text

  /// Endings of the files that a search of a folder takes.
  static let endings = ["txt", "text", "md", "html", "htm", "xhtml", "jsonl", "ndjson"]

  static func of(_ bytes: [UInt8], name: String) -> FileFormat {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = Folding.lower(Array(bytes[start...].prefix(4096)))
    guard let first = head.firstIndex(where: { $0 > 0x20 }) else { return .text }
    let ending = ending(of: name)
    if head[first] == 0x7B {
      return isRecordEnding(ending) || startsRecord(bytes, start + first) ? .records : .text
    }
    if head[first] == 0x3C, isPageStart(head, first) || isPageEnding(ending) { return .page }
    if isPageEnding(ending), tags.contains(where: { head.range(of: $0) != nil }) { return .page }
    return isRecordEnding(ending) ? .records : .text
  }

  /// What stands after the last dot of a path's last part, in lower case.
  static func ending(of name: String) -> String {
    let file =
      name.utf8.lastIndex(of: 0x2F).map { name[name.utf8.index(after: $0)...] } ?? name[...]
    guard let dot = file.utf8.lastIndex(of: 0x2E) else { return "" }
    return file[file.utf8.index(after: dot)...].lowercased()
  }

  private static func isPageEnding(_ ending: String) -> Bool {
    ["html", "htm", "xhtml"].contains(ending)
  }

  private static func isRecordEnding(_ ending: String) -> Bool {
    ["jsonl", "ndjson"].contains(ending)
  }

  /// A page's first tag, or one of a page's tags soon after it.
  private static func isPageStart(_ head: [UInt8], _ first: Int) -> Bool {
    let rest = head[first...]
    if starts.contains(where: { rest.starts(with: $0.utf8) }) { return true }
    guard rest.count > 1, rest[first + 1].isASCIILetter || rest[first + 1] == 0x21 else {
      return false
    }
    return tags.contains { head.range(of: $0) != nil }
  }

  /// Whether the first line is a whole object with one of a record's keys.
  private static func startsRecord(_ bytes: [UInt8], _ start: Int) -> Bool {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    guard let fields = try? RecordFields(Array(bytes[start..<end])) else { return false }
    return fields.text != nil || fields.html != nil
  }

  private static let starts = [
    "<!doctype html", "<html", "<head", "<body", "<article", "<main", "<?xml",
  ]
  private static let tags = [
    "<html", "<head", "<body", "<article", "<main", "<div", "<p>", "<p ", "<meta", "<title", "<h1",
    "<br", "<span",
  ]
}
