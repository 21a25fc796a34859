import HearsayModel

/// A packed file of any kind.
///
///     pages.jsonl.gz, front-page.html.gz, archive.warc.gz
enum Gzip {
  static func isStart(_ head: FileHead) -> Bool { head.bytes.starts(with: [0x1F, 0x8B]) }

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    if WARCHead.isStart(Inflation.start(of: bytes)) { return try WARC.read(bytes, name) }
    let limit = Readers.limits.file
    let (plain, fault, isCut) = Inflation.gunzip(bytes, limit: limit)
    if isCut || fault == .tooDense { throw .unpacksTooLarge(limit: limit) }
    guard !isStart(FileHead(plain, name: "")) else { throw .binary(.gzip) }
    guard !plain.isEmpty else { throw fault == nil ? .empty : .damaged(.gzip) }
    var reading = try Readers.read(plain, name: inner(name))
    for index in reading.articles.indices {
      if reading.articles[index].id == inner(name) { reading.articles[index].id = name }
      if let fault { reading.articles[index].notices.append(fault.notice) }
      reading.articles[index].isVerbatim = false
    }
    return reading
  }

  /// The name without its last ending, so that "page.html.gz" is read as a page.
  private static func inner(_ name: String) -> String {
    name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}

/// A file of archived pages that lies in memory as a whole.
enum WARC {
  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    let reader = WARCReader()
    var reading = Readers.Reading([])
    for start in stride(from: 0, to: bytes.count, by: 1 << 18) {
      let chunk = bytes[start..<min(bytes.count, start + (1 << 18))]
      for entry in reader.feed(chunk) { Readers.articles(of: entry).forEach { reading.add($0) } }
    }
    for entry in reader.finish() { Readers.articles(of: entry).forEach { reading.add($0) } }
    if reading.articles.isEmpty, reading.errors.isEmpty { throw .noArticle(.archiveWithoutPages) }
    return reading
  }
}
