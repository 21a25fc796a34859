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
    var line: Int
  }

  var id: String?
  var error: Content

  init(_ error: RecordError) {
    id = error.id
    self.error = Content(code: error.code.rawValue, message: error.message, line: error.line)
  }
}
