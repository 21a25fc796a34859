/// The fields of one record as it is written, before anything is made of them.
struct RecordFields {
  private(set) var id: String?
  private(set) var text: String?
  private(set) var html: String?
  private(set) var published: String?
  private(set) var outlet: String?
  private(set) var title: String?
  private(set) var url: String?
  /// Whether a string could not be kept as it was.
  private(set) var isDamaged = false
  /// Fields of ours that hold something else than a string, in order.
  private(set) var ignored: [String] = []

  /// A line that is no object, with the id where that was read before.
  struct Failure: Error {
    var fault: JSONCursor.Fault
    var id: String?
  }

  init(_ line: [UInt8]) throws(Failure) {
    var cursor = JSONCursor(line)
    do throws(JSONCursor.Fault) {
      cursor.skipBlanks()
      try cursor.object { (key, cursor) throws(JSONCursor.Fault) in try read(key, &cursor) }
      cursor.skipBlanks()
      try cursor.expectEnd()
    } catch {
      throw Failure(fault: error, id: id)
    }
    isDamaged = cursor.isDamaged
  }

  private mutating func read(_ key: String, _ cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    switch key {
    case "id": id = cursor.next == 0x22 ? try cursor.string() : try number(key, &cursor)
    case "text": text = try string(key, &cursor)
    case "html": html = try string(key, &cursor)
    case "published": published = try string(key, &cursor)
    case "outlet": outlet = try string(key, &cursor)
    case "title": title = try string(key, &cursor)
    case "url": url = try string(key, &cursor)
    default: try cursor.skipValue()
    }
  }

  private mutating func string(_ key: String, _ cursor: inout JSONCursor) throws(JSONCursor.Fault)
    -> String?
  {
    if cursor.next == 0x22 { return try cursor.string() }
    if try cursor.takeNull() { return nil }
    ignored.append(key)
    try cursor.skipValue()
    return nil
  }

  /// An id that is a number keeps its digits.
  private mutating func number(_ key: String, _ cursor: inout JSONCursor) throws(JSONCursor.Fault)
    -> String?
  {
    if let byte = cursor.next, byte == 0x2D || byte.isDigit { return try cursor.number() }
    return try string(key, &cursor)
  }
}
