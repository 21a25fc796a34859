/// Turns UTF-8 byte offsets into Unicode scalar offsets, once, where findings leave the program.
public struct ScalarOffsets: Sendable {
  /// Scalars before each block of 64 bytes; nil for a text that is all ASCII.
  private let blocks: [Int]?
  private let bytes: [UInt8]

  public init(_ text: Text) {
    bytes = text.bytes
    guard text.bytes.contains(where: { $0 >= 0x80 }) else {
      blocks = nil
      return
    }
    var counts: [Int] = []
    var scalars = 0
    for (index, byte) in text.bytes.enumerated() {
      if index & 63 == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if text.bytes.count & 63 == 0 { counts.append(scalars) }
    blocks = counts
  }

  /// The number of Unicode scalars before a byte offset (an offset at a scalar's first byte, or the end).
  public func scalars(before offset: Int) -> Int {
    guard let blocks else { return offset }
    let block = offset >> 6
    var count = blocks[block]
    for index in (block << 6)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// A span in Unicode scalars, end exclusive.
  public func range(_ span: TextSpan) -> (Int, Int) {
    (scalars(before: span.start), scalars(before: span.end))
  }
}
