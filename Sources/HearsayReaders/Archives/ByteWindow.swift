import CZlib

/// Bytes that come at the end and are used up at the front, in one piece of memory that moves only when it is full.
final class ByteWindow {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var end = 0
  private let smallest: Int

  init(capacity: Int) {
    smallest = max(capacity, 64)
    self.capacity = smallest
    base = UnsafeMutablePointer<UInt8>.allocate(capacity: smallest)
  }

  deinit { base.deallocate() }

  var count: Int { end - start }

  /// What is in it. Valid until the next call that changes it.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(base + start), count: count)
  }

  /// Gives up the first bytes.
  func consume(_ count: Int) {
    start += min(max(0, count), self.count)
    guard start == end else { return }
    start = 0
    end = 0
    if capacity > smallest * 4 { resize(to: smallest) }
  }

  /// Room for at least `count` bytes after the last; `commit` says how many were written.
  func room(_ count: Int) -> UnsafeMutableBufferPointer<UInt8> {
    if capacity - end < count {
      if start > 0, capacity - self.count >= count, self.count <= capacity / 2 {
        move(to: base)
      } else {
        resize(to: max(capacity * 2, self.count + count))
      }
    }
    return UnsafeMutableBufferPointer(start: base + end, count: capacity - end)
  }

  func commit(_ count: Int) { end += min(max(0, count), capacity - end) }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    let target = room(bytes.count)
    target.baseAddress?.update(from: source, count: bytes.count)
    commit(bytes.count)
  }

  private func resize(to size: Int) {
    let target = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    let old = base
    move(to: target)
    old.deallocate()
    base = target
    capacity = size
  }

  private func move(to target: UnsafeMutablePointer<UInt8>) {
    let count = count
    target.update(from: base + start, count: count)
    start = 0
    end = count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a range that lies inside.
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range.clamped(to: 0..<count)])
  }

  func starts(with words: StaticString, at start: Int = 0) -> Bool {
    let length = words.utf8CodeUnitCount
    guard start >= 0, count - start >= length else { return false }
    for index in 0..<length where self[start + index] != words.utf8Start[index] { return false }
    return true
  }

  /// The next place of a byte.
  func first(_ byte: UInt8, from start: Int, to limit: Int) -> Int? {
    guard let base = baseAddress, start < limit, limit <= count, start >= 0 else { return nil }
    let found = find_byte(base + start, byte, limit - start)
    return found < 0 ? nil : start + found
  }
}
