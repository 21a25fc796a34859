/// A value of JSON whose shape is not known beforehand. Members keep their order.
indirect enum JSONValue {
  case string(String)
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  /// A number, true, false or null.
  case other

  /// The first value in text that may be wrapped in comments or CDATA marks; nil where there is none.
  init?(lenient bytes: [UInt8]) {
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return nil }
    var cursor = JSONCursor(bytes, at: start)
    cursor.allowsTrailingCommas = true
    guard let value = try? JSONValue(&cursor, depth: 0) else { return nil }
    self = value
  }

  private static let depthLimit = 64

  private init(_ cursor: inout JSONCursor, depth: Int) throws(JSONCursor.Fault) {
    guard depth < Self.depthLimit else {
      try cursor.skipValue()
      self = .other
      return
    }
    switch cursor.next {
    case 0x22: self = .string(try cursor.string())
    case 0x7B:
      var members: [(key: String, value: JSONValue)] = []
      try cursor.object { (key, cursor) throws(JSONCursor.Fault) in
        members.append((key, try JSONValue(&cursor, depth: depth + 1)))
      }
      self = .object(members)
    case 0x5B:
      var values: [JSONValue] = []
      try cursor.array { (cursor) throws(JSONCursor.Fault) in
        values.append(try JSONValue(&cursor, depth: depth + 1))
      }
      self = .array(values)
    default:
      try cursor.skipValue()
      self = .other
    }
  }

  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The elements of an array; anything else alone.
  var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [self] }
  }
}
