/// Records of a WARC in our own words.
enum Archived {
  static let page = """
    <html><head><title>Bridge to close | Harbour News</title></head><body><article><h1>Bridge to close</h1>
    <p>The old bridge will close on Friday, Mayor Ada Brook told reporters in the town hall on Monday evening.</p>
    <p>"We will not open it again before the engineers call it safe," she said after the council had voted.</p>
    <p>The ferry company denied that it had been asked to carry lorries across the river in the meantime.</p>
    </article></body></html>
    """

  /// The answer of a server.
  static func answer(
    _ body: [UInt8], status: Int = 200, type: String = "text/html; charset=utf-8",
    fields: [String] = []
  ) -> [UInt8] {
    let head = ["HTTP/1.1 \(status) OK", "Content-Type: \(type)"] + fields + ["", ""]
    return Array(head.joined(separator: "\r\n").utf8) + body
  }

  static func answer(_ body: String = page, fields: [String] = []) -> [UInt8] {
    answer(Array(body.utf8), fields: fields)
  }

  /// - Parameter excess: what the stated length is too large by.
  static func record(
    _ type: String = "response", uri: String, _ block: [UInt8], excess: Int = 0,
    media: String = "application/http; msgtype=response", version: String = "1.0"
  ) -> [UInt8] {
    let head = [
      "WARC/\(version)", "WARC-Type: \(type)", "WARC-Target-URI: \(uri)",
      "WARC-Date: 2032-03-04T08:15:00Z", "Content-Type: \(media)",
      "Content-Length: \(block.count + excess)", "", "",
    ]
    return Array(head.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// A page under an address of its own.
  static func page(_ number: Int, excess: Int = 0) -> [UInt8] {
    record(uri: address(number), answer(), excess: excess)
  }

  static func address(_ number: Int) -> String { "https://harbour.example/\(number)" }
}
