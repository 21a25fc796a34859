/// Cuts a stream of WARC (versions 0.17 to 1.1) into its records, whatever their lengths say.
///
/// Method: a record ends where its length says if blank lines and the next record, or nothing, stand there. Else its
/// length is wrong, and it ends before the next line that starts a record.
struct WARCSplitter {
  /// What stands at the front of the window.
  enum Step {
    /// A record: its head, where its block lies in the window, and how many bytes both take up.
    case record(WARCHead, block: Range<Int>, size: Int, flaw: Flaw?)
    /// Something that is no record, or one that is left out.
    case flaw(Flaw, size: Int)
    /// Bytes of no interest.
    case skip(Int)
    case more
    case end
  }

  enum Flaw: Hashable {
    case truncated
    case wrongLength
    case noRecord
    case tooLarge
  }

  /// Bytes of a block at most.
  private let limit: Int
  /// Bytes that are still to be dropped of a record that is too large.
  private var dropping = 0
  /// Whether what stands between records was already complained about.
  private var isLost = false

  init(limit: Int) { self.limit = limit }

  /// How far the window was searched for a record that starts inside the one at its front.
  private var searched = 0

  /// Looks at the front of the window; every answer but `more` uses up bytes of it.
  mutating func step(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Step {
    let step = found(bytes, isLast)
    if case .more = step { return step }
    searched = 0
    return step
  }

  private mutating func found(_ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool) -> Step {
    if dropping > 0 { return drop(bytes, isLast) }
    var start = 0
    while start < bytes.count, bytes[start] == 0x0D || bytes[start] == 0x0A { start += 1 }
    if start > 0 { return .skip(start) }
    if bytes.isEmpty { return isLast ? .end : .more }
    guard WARCHead.starts(bytes, at: 0) else { return search(bytes, from: 0, isLast) }
    guard let head = WARCHead(bytes) else {
      if bytes.count > WARCHead.limit { return search(bytes, from: 5, isLast) }
      return isLast ? .flaw(.truncated, size: bytes.count) : .more
    }
    isLost = false
    return record(head, bytes, isLast)
  }

  private mutating func record(
    _ head: WARCHead, _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool
  ) -> Step {
    let length = head.length ?? 0
    let end = head.end + min(length, Int.max / 2)
    if length > limit {
      dropping = length
      return .flaw(.tooLarge, size: head.end)
    }
    func found(_ end: Int, _ flaw: Flaw?) -> Step {
      .record(
        head, block: head.end..<max(head.end, end), size: max(head.end, end), flaw: flaw)
    }
    switch tail(bytes, end, isLast) {
    case .good: return found(end, nil)
    case .unknown: return .more
    case .wrong: break
    }
    if let next = Self.nextRecord(bytes, from: max(head.end, searched)) {
      return found(Self.withoutBreaks(bytes, head.end, next), .wrongLength)
    }
    if isLast { return found(bytes.count, bytes.count < end ? .truncated : .wrongLength) }
    searched = max(0, bytes.count - 64)
    return bytes.count - head.end < limit ? .more : found(end, .wrongLength)
  }

  private enum Tail {
    case good, wrong, unknown
  }

  /// What stands after a block: two line breaks, then a record or nothing.
  private func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ isLast: Bool) -> Tail {
    guard end <= bytes.count else { return isLast ? .wrong : .unknown }
    var index = end
    var feeds = 0
    while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A {
      if bytes[index] == 0x0A { feeds += 1 }
      index += 1
    }
    if index == bytes.count { return feeds >= 2 || isLast ? .good : .unknown }
    if feeds == 0 { return .wrong }
    let known = min(6, bytes.count - index)
    let isRecord =
      known < 6
      ? bytes.part(index..<bytes.count).elementsEqual("WARC/".utf8.prefix(known))
      : WARCHead.starts(bytes, at: index)
    if !isRecord { return .wrong }
    return known < 6 && !isLast ? .unknown : .good
  }

  /// The next line that starts a record with a known field below it.
  private static func nextRecord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while let found = bytes.first(0x57, from: place, to: bytes.count) {
      place = found + 1
      guard WARCHead.starts(bytes, at: found), found == 0 || bytes[found - 1] == 0x0A,
        let line = bytes.first(0x0A, from: found, to: min(bytes.count, found + 16))
      else { continue }
      let below = bytes.part((line + 1)..<bytes.count)
      if below.startsFolded(with: "warc-") || below.startsFolded(with: "content-") { return found }
    }
    return nil
  }

  private static func withoutBreaks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var end = end
    for _ in 0..<2 where end > start && bytes[end - 1] == 0x0A {
      end -= end - 1 > start && bytes[end - 2] == 0x0D ? 2 : 1
    }
    return end
  }

  /// Passes over what is no record, up to the next one.
  private mutating func search(
    _ bytes: UnsafeBufferPointer<UInt8>, from place: Int, _ isLast: Bool
  ) -> Step {
    if !isLast, bytes.count < 64 { return .more }
    let next = Self.nextRecord(bytes, from: place) ?? (isLast ? bytes.count : bytes.count - 32)
    defer { isLost = true }
    return isLost ? .skip(next) : .flaw(.noRecord, size: next)
  }

  /// Drops a record that is too large, but never the one that may start inside it.
  private mutating func drop(_ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool) -> Step {
    if bytes.isEmpty { return isLast ? .end : .more }
    if !isLast, bytes.count < 64 { return .more }
    let known = isLast || bytes.count > dropping + 32 ? bytes.count : bytes.count - 32
    if let next = Self.nextRecord(bytes, from: 0), next <= known {
      dropping = 0
      return .skip(next)
    }
    let size = max(1, min(dropping, known))
    dropping -= size
    return .skip(size)
  }
}
