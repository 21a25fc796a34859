import HearsayModel

extension WebRecord {
  /// The article of the page or text.
  func article() -> Result<Article, RecordError> {
    guard let bytes = content() else {
      return .failure(.encoding(encoding, record: number, id: uri))
    }
    let isPage = type.isPage || type.name.isEmpty && FileFormat.of(bytes, name: uri) == .page
    guard var article = isPage ? page(bytes) : plain(bytes), !article.blocks.isEmpty else {
      return .failure(.noArticle(record: number, id: uri))
    }
    article.isVerbatim = false
    article.url = uri
    article.captured = captured
    if isCut {
      article.notices.append(
        Notice("page-cut", "the archive holds the page only in part; its end is missing"))
    }
    return .success(article)
  }

  private func page(_ bytes: [UInt8]) -> Article? {
    let stated = type["charset"].map { "text/html; charset=\($0)" }
    return Readers.webPage(bytes, id: uri, url: uri, contentType: stated)
  }

  private func plain(_ bytes: [UInt8]) -> Article {
    let decoded = CharacterSet.decode(bytes, label: type["charset"])
    var article = Readers.plainText(decoded.text, id: uri)
    article.notices += decoded.notices
    return article
  }

  /// The body without the wrappings of its transfer. Archives often store it unwrapped and leave the head as it was,
  /// so what does not look wrapped is taken as it is. Nil for a wrapping that is not read.
  private func content() -> [UInt8]? {
    var bytes = body
    if isChunked, let plain = Self.unchunked(bytes) { bytes = plain }
    if bytes.starts(with: [0x1F, 0x8B]) {
      return Inflation.gunzip(bytes, limit: Readers.limits.page).bytes
    }
    if encoding.contains("deflate"),
      let plain = Inflation.inflate(bytes, limit: Readers.limits.page)
    {
      return plain
    }
    let isText = bytes.prefix(64).allSatisfy { $0 >= 0x09 }
    if !isText, encoding.contains("br") || encoding.contains("zstd") { return nil }
    return bytes
  }

  /// The chunks of HTTP/1.1 joined; nil where the body does not start with one.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      guard let (size, start) = chunkSize(bytes, position) else {
        return result.isEmpty ? nil : result + bytes[position...]
      }
      if size == 0 { return result }
      let end = min(bytes.count, start + size)
      result += bytes[start..<end]
      position = end
      while position < bytes.count, position < end + 2,
        bytes[position] == 0x0D || bytes[position] == 0x0A
      {
        position += 1
      }
    }
    return result
  }

  private static func chunkSize(_ bytes: [UInt8], _ start: Int) -> (size: Int, start: Int)? {
    var position = start
    var size = 0
    while position < bytes.count, position - start < 8,
      let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
    {
      size = size << 4 | digit
      position += 1
    }
    guard position > start, position < bytes.count else { return nil }
    let line = bytes[position..<min(bytes.count, position + 256)]
    guard [0x3B, 0x20, 0x0D, 0x0A].contains(bytes[position]),
      let feed = line.firstIndex(of: 0x0A)
    else { return nil }
    return (size, feed + 1)
  }
}
