/// Cuts a stream of bytes into the lines of JSON Lines, with no more memory than the longest line takes.
public struct RecordLines: Sendable {
  /// Bytes of a line at most; a longer one is dropped as it comes and marked.
  private let limit: Int
  private var pending: [UInt8] = []
  private var number = 0
  private var isTooLong = false

  public init(limit: Int = Readers.limits.record) { self.limit = limit }

  /// A line that is not blank.
  public struct RecordLine: Sendable {
    /// Counted from 1, blank lines included.
    public let number: Int
    let bytes: [UInt8]
    /// The limit that the line went over.
    let exceeded: Int?
  }

  /// Takes the next bytes of the stream; gives the lines that end in them.
  public mutating func feed(_ chunk: ArraySlice<UInt8>) -> [RecordLine] {
    var lines: [RecordLine] = []
    var rest = chunk
    while let end = Self.lineEnd(in: rest) {
      keep(rest[..<end])
      endLine(&lines)
      rest = rest[(end + 1)...]
    }
    keep(rest)
    return lines
  }

  /// Gives the last line where the stream ends without a line break.
  public mutating func finish() -> [RecordLine] {
    var lines: [RecordLine] = []
    if !pending.isEmpty || isTooLong { endLine(&lines) }
    return lines
  }

  private static func lineEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { $0.next(0x0A, from: 0) }.map { $0 + bytes.startIndex }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if isTooLong { return }
    if pending.count + bytes.count > limit {
      isTooLong = true
      pending = []
    } else {
      pending.append(contentsOf: bytes)
    }
  }

  private mutating func endLine(_ lines: inout [RecordLine]) {
    number += 1
    if number == 1, pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
    if isTooLong {
      lines.append(RecordLine(number: number, bytes: [], exceeded: limit))
    } else if pending.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
      lines.append(RecordLine(number: number, bytes: pending, exceeded: nil))
    }
    pending.removeAll(keepingCapacity: pending.capacity <= 1 << 20)
    isTooLong = false
  }
}
