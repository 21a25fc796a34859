/// What a web server answered: the fields that matter for reading its body.
struct HTTPMessage {
  var status = 200
  var contentType = ""
  var isChunked = false
  /// "gzip", "deflate", "br", in lower case; empty where the body is as it is.
  var encoding = ""
  /// Where the body starts.
  var bodyStart = 0

  private static let headLimit = 1 << 17

  /// Nil where the block does not start as an answer does, or its head has no end.
  init?(_ block: UnsafeBufferPointer<UInt8>) {
    guard block.starts(with: "HTTP/") else { return nil }
    var fields = HeaderLines(block, from: 0, limit: Self.headLimit)
    status = Self.status(block)
    guard fields.skipLine() else { return nil }
    while let field = fields.next() { take(field, block) }
    guard let end = fields.end else { return nil }
    bodyStart = end
  }

  /// The number after the first blank.
  private static func status(_ block: UnsafeBufferPointer<UInt8>) -> Int {
    guard let blank = block.first(0x20, from: 0, to: min(block.count, 32)) else { return 0 }
    return HeaderLines.number(block.part((blank + 1)..<(blank + 4))) ?? 0
  }

  private mutating func take(_ field: HeaderLines.Field, _ block: UnsafeBufferPointer<UInt8>) {
    let (name, value) = (block.part(field.name), block.part(field.value))
    if name.equals("content-type") {
      contentType = String(decoding: value, as: UTF8.self)
    } else if name.equals("transfer-encoding") {
      isChunked = String(decoding: value, as: UTF8.self).lowercased().contains("chunked")
    } else if name.equals("content-encoding") {
      encoding = String(decoding: value, as: UTF8.self).lowercased()
    }
  }
}
