/// A part of a mail: its header fields and where its body lies (RFC 5322, RFC 2045).
struct MailPart {
  private var fields: [String: String] = [:]
  let body: Range<Int>

  private static let headLimit = 1 << 18

  /// - Parameter range: the part's bytes in the mail.
  init(_ mail: [UInt8], _ range: Range<Int>) {
    var found: [String: String] = [:]
    var start = range.upperBound
    mail.withUnsafeBufferPointer { all in
      let bytes = all.part(range)
      var lines = HeaderLines(bytes, from: 0, limit: Self.headLimit)
      while let field = lines.next(), found.count < 1000 {
        let name = String(decoding: bytes.part(field.name), as: UTF8.self).lowercased()
        if found[name] == nil {
          found[name] = DecodedText.of(Array(bytes.part(field.value).prefix(20_000))).text
        }
      }
      start = lines.end.map { range.lowerBound + $0 } ?? range.upperBound
    }
    fields = found
    body = start..<range.upperBound
  }

  /// A field with its encoded words decoded, in one line.
  subscript(_ name: String) -> String? {
    fields[name].map { OneLine.of(Array(EncodedWords.decode($0).utf8)) }
  }

  var type: MediaType { MediaType(fields["content-type"] ?? "text/plain") }

  var isAttachment: Bool {
    fields["content-disposition"]?.lowercased().hasPrefix("attachment") == true
      || type["name"] != nil && !type.name.hasPrefix("text/")
  }

  /// The body without the encoding of its transfer.
  func content(_ mail: [UInt8]) -> [UInt8] {
    let bytes = mail[body]
    switch fields["content-transfer-encoding"]?.lowercased().prefix(while: {
      $0 != ";" && $0 != " "
    }) {
    case "base64": return TransferEncoding.base64(bytes)
    case "quoted-printable": return TransferEncoding.quotedPrintable(bytes)
    default: return Array(bytes)
    }
  }

  /// The parts between the lines of a boundary.
  func parts(_ mail: [UInt8], limit: Int) -> [MailPart] {
    guard let boundary = type["boundary"], !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var line = body.lowerBound
    while line < body.upperBound, parts.count < limit {
      let end = mail[line..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
      if mail[line..<end].starts(with: mark) {
        if let start { parts.append(MailPart(mail, start..<max(start, line))) }
        let isLast = mail[line..<end].dropFirst(mark.count).starts(with: "--".utf8)
        start = isLast ? nil : min(end + 1, body.upperBound)
      }
      line = end + 1
    }
    if let start, parts.count < limit { parts.append(MailPart(mail, start..<body.upperBound)) }
    return parts
  }
}
