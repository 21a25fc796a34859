import Foundation
import HearsayModel
import Testing

/// JSON as another program reads it.
struct ParsedJSON {
  let value: Any

  init(_ text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private init(of value: Any) { self.value = value }

  subscript(_ key: String) -> ParsedJSON {
    ParsedJSON(of: (value as? [String: Any])?[key] ?? NSNull())
  }

  var items: [ParsedJSON] { (value as? [Any] ?? []).map(ParsedJSON.init(of:)) }
  var string: String? { value as? String }
  var strings: [String] { items.compactMap(\.string) }
  var int: Int? { value as? Int }
  var double: Double? { value as? Double }
  var bool: Bool? { value as? Bool }
  var isNull: Bool { value is NSNull }
  var keys: [String] { ((value as? [String: Any]) ?? [:]).keys.sorted() }

  /// The words that `[start, end]` means: Unicode scalars, end exclusive.
  func words(in text: String) throws -> String {
    let bounds = items.compactMap(\.int)
    try #require(bounds.count == 2 && bounds[0] <= bounds[1])
    let scalars = Array(text.unicodeScalars)
    try #require(bounds[0] >= 0 && bounds[1] <= scalars.count)
    return String(String.UnicodeScalarView(scalars[bounds[0]..<bounds[1]]))
  }
}
