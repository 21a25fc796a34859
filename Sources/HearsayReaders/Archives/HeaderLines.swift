/// Cuts "Name: value" lines out of bytes, up to the empty line; lines that are no field are passed over.
struct HeaderLines {
  struct Field {
    var name: Range<Int>
    /// Without blanks around it; a value that goes on over several lines holds their breaks.
    var value: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let limit: Int
  /// The index after the empty line, once that was reached.
  private(set) var end: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) {
    self.bytes = bytes
    position = start
    self.limit = min(bytes.count, start + limit)
  }

  /// Passes over the first line; false where it does not end.
  mutating func skipLine() -> Bool { nextLine() != nil }

  private mutating func nextLine() -> Range<Int>? {
    guard let feed = bytes.first(0x0A, from: position, to: limit) else { return nil }
    let start = position
    position = feed + 1
    return start..<(feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed)
  }

  mutating func next() -> Field? {
    while end == nil, let line = nextLine() {
      if line.isEmpty {
        end = position
        return nil
      }
      guard let colon = bytes.first(0x3A, from: line.lowerBound, to: line.upperBound),
        colon > line.lowerBound
      else { continue }
      var last = line.upperBound
      while position < limit, bytes[position] == 0x20 || bytes[position] == 0x09,
        let more = nextLine()
      {
        last = more.upperBound
      }
      return Field(name: line.lowerBound..<colon, value: trimmed(colon + 1, last))
    }
    return nil
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
    var (start, end) = (start, end)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// A whole number; nil where there is anything else.
  static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 15, digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are these words, in any case.
  ///
  /// - Parameter words: in lower case.
  func equals(_ words: StaticString) -> Bool {
    count == words.utf8CodeUnitCount && startsFolded(with: words)
  }

  /// Whether the bytes start with these words, in any case.
  func startsFolded(with words: StaticString) -> Bool {
    guard count >= words.utf8CodeUnitCount else { return false }
    for index in 0..<words.utf8CodeUnitCount {
      let byte = self[index]
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if folded != words.utf8Start[index] { return false }
    }
    return true
  }
}
