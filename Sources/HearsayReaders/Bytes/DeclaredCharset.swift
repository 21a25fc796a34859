public import HearsayModel

/// The encoding that a page declares in its first bytes.
///
///     <meta charset="windows-1251">
///     <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
///     <?xml version="1.0" encoding="koi8-r"?>
enum DeclaredCharset {
  /// How many bytes are looked at.
  static let limit = 4096

  static func of(_ bytes: [UInt8]) -> Charset? {
    let head = Folding.lower(Array(bytes.prefix(limit)))
    if head.starts(with: "<?xml".utf8), let label = label(after: "encoding", head, 5, 200) {
      return Charset(label: label)
    }
    var index = 0
    while index < head.count {
      guard head[index] == 0x3C else {
        index += 1
        continue
      }
      if head[index...].starts(with: "<!--".utf8) {
        index = commentEnd(head, index)
      } else if head[index...].starts(with: "<meta".utf8) {
        let end = head[index...].firstIndex(of: 0x3E) ?? head.count
        if let label = label(after: "charset", head, index, end) { return Charset(label: label) }
        index = end
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func commentEnd(_ head: [UInt8], _ start: Int) -> Int {
    var index = start + 4
    while index + 2 < head.count {
      if head[index] == 0x2D, head[index + 1] == 0x2D, head[index + 2] == 0x3E { return index + 3 }
      index += 1
    }
    return head.count
  }

  /// The value after a word and "=".
  private static func label(after word: String, _ head: [UInt8], _ start: Int, _ end: Int)
    -> String?
  {
    let end = min(end, head.count)
    guard start < end, let place = Array(head[start..<end]).range(of: word) else { return nil }
    var index = start + place.upperBound
    while index < end, head[index] <= 0x20 { index += 1 }
    guard index < end, head[index] == 0x3D else { return nil }
    index += 1
    while index < end, head[index] <= 0x20 || head[index] == 0x22 || head[index] == 0x27 {
      index += 1
    }
    let value = head[index..<end].prefix {
      $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E && $0 != 0x2F && $0 != 0x3F
    }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }
}

extension DecodedText {
  /// A page's bytes as text: by byte order mark, then by what the server says, then by what the page says, then
  /// as `of` reads any bytes.
  ///
  /// A page whose bytes are valid UTF-8 beyond ASCII is read as such whatever its `meta` says: browsers save pages
  /// so, and no text in another encoding is valid UTF-8 by chance.
  ///
  /// - Parameter contentType: the server's header, where it is known.
  static func ofPage(_ bytes: [UInt8], contentType: String? = nil) -> DecodedText {
    guard UTF16Order(bytes) == nil, !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return of(bytes)
    }
    let stated = contentType.flatMap(Charset.init(contentType:))
    guard let charset = stated ?? DeclaredCharset.of(bytes), charset != .utf8 else {
      return of(bytes)
    }
    if stated == nil, let valid = String(validating: bytes, as: UTF8.self) {
      let isPlain = bytes.allSatisfy { $0 < 0x80 }
      if !isPlain || !charset.isStateful { return DecodedText(text: valid) }
    }
    guard let text = charset.decode(bytes) else {
      var decoded = of(bytes)
      decoded.notices.append(damage("its encoding cannot be converted here"))
      return decoded
    }
    let losses = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    let notices =
      losses == 0
      ? [] : [damage("an encoding with damaged places (\(losses)), each shown as \u{FFFD}")]
    return DecodedText(text: text, notices: notices)
  }
}

extension Charset {
  /// Whether bytes of ASCII may stand for other characters.
  var isStateful: Bool { self == .multibyte("ISO-2022-JP") }
}

extension Readers {
  /// Reads a web page in whatever encoding it comes.
  ///
  /// - Parameters:
  ///   - bytes: the page as the server sent it.
  ///   - id: what findings name the article by.
  ///   - url: the page's address.
  ///   - contentType: the server's `Content-Type`, which may name the encoding.
  /// - Returns: nil where the page holds no words.
  public static func webPage(
    _ bytes: [UInt8], id: String, url: String?, contentType: String?
  ) -> Article? {
    let decoded = DecodedText.ofPage(bytes, contentType: contentType)
    var article = htmlPage(Array(decoded.text.utf8), id: id, url: url)
    article?.notices += decoded.notices
    return article
  }
}
