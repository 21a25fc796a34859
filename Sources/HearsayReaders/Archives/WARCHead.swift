/// The head of a WARC record, as ISO 28500 writes it.
///
///     WARC/1.0
///     WARC-Type: response
///     WARC-Target-URI: https://harbour.example/quay
///     WARC-Date: 2032-03-04T08:15:00Z
///     Content-Length: 2048
struct WARCHead {
  enum Kind {
    /// An answer of a web server, with its own head.
    case response
    /// What an address gave, without a head.
    case resource
    /// Text that was made of a page.
    case conversion
    /// Requests, metadata, repeats: nothing to read.
    case other
  }

  var kind = Kind.other
  /// Bytes of the block; nil where the head does not say.
  var length: Int?
  /// The index after the blank line.
  var end = 0
  private var uri = 0..<0
  private var date = 0..<0
  private var type = 0..<0
  private(set) var isTruncated = false

  /// Bytes of a head at most.
  static let limit = 1 << 16

  /// Whether a record starts here: "WARC/" and a digit.
  static func starts(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    bytes.starts(with: "WARC/", at: place) && place + 5 < bytes.count
      && bytes[place + 5].isDigit
  }

  static func isStart(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { starts($0, at: 0) }
  }

  /// Reads the head at the start of the bytes; nil where its end is not among them.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var fields = HeaderLines(bytes, from: 0, limit: Self.limit)
    guard fields.skipLine() else { return nil }
    while let field = fields.next() { take(field, bytes) }
    guard let end = fields.end else { return nil }
    self.end = end
  }

  private mutating func take(_ field: HeaderLines.Field, _ bytes: UnsafeBufferPointer<UInt8>) {
    let name = bytes.part(field.name)
    if name.equals("warc-type") {
      kind = Self.kind(bytes.part(field.value))
    } else if name.equals("content-length") {
      length = HeaderLines.number(bytes.part(field.value))
    } else if name.equals("warc-target-uri") {
      uri = field.value
    } else if name.equals("warc-date") {
      date = field.value
    } else if name.equals("content-type") {
      type = field.value
    } else if name.equals("warc-truncated") {
      isTruncated = true
    }
  }

  private static func kind(_ value: UnsafeBufferPointer<UInt8>) -> Kind {
    if value.equals("response") { return .response }
    if value.equals("resource") { return .resource }
    return value.equals("conversion") ? .conversion : .other
  }

  /// The address, without the angle brackets of version 1.0.
  func uri(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let text = string(uri, bytes)
    return text.hasPrefix("<") && text.hasSuffix(">")
      ? String(text.dropFirst().dropLast()) : text.isEmpty ? nil : text
  }

  func date(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    date.isEmpty ? nil : string(date, bytes)
  }

  func contentType(in bytes: UnsafeBufferPointer<UInt8>) -> String { string(type, bytes) }

  private func string(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes.part(range), as: UTF8.self)
  }
}
