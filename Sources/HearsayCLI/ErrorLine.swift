import Foundation
import HearsayReaders

/// A line of JSON with its keys sorted, so that the same answer is the same bytes.
func jsonLine(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// In place of findings: why a record could not be read.
struct ErrorLine: Encodable {
  struct Content: Encodable {
    var code: String
    var message: String
    /// The line of JSON Lines, or the record of a WARC, counted from 1.
    var line: Int?
    var record: Int?
  }

  var id: String?
  var error: Content

  init(_ error: RecordError) {
    id = error.id
    let isLine = error.unit == .line
    self.error = Content(
      code: error.code.rawValue, message: error.message, line: isLine ? error.line : nil,
      record: isLine ? nil : error.line)
  }
}
