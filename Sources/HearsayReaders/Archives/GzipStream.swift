import CDeflate
import CZlib
import HearsayModel

/// Unpacks gzip as it comes: any number of members, some of them damaged, in flat memory.
///
/// Method: a member that lies whole in the window goes through libdeflate in one call, which is about twice as fast
/// as zlib; one that is too large for that, or broken, goes through zlib, which gives all that can be had of it. After
/// damage the next member is looked for by its first bytes.
final class GzipStream {
  enum Fault: Hashable {
    /// The stream ends inside a member.
    case truncated
    case damaged
    /// It unpacks to more than the limits allow for so few bytes.
    case tooDense
  }

  /// The first thing that was wrong, until it is taken.
  private(set) var fault: Fault?
  /// Whether nothing more is unpacked.
  private(set) var isOver = false
  private let packed: ByteWindow
  private let output: ByteWindow
  private let fast = libdeflate_alloc_decompressor()
  private var slow: ZlibStream?
  /// How far the packed bytes were searched for the member after the one at the front.
  private var searched = 0
  private var read = 0
  private var written = 0
  private let limits: InflationLimits

  /// Compressed and unpacked bytes of a member at most that goes through libdeflate.
  private static let packedLimit = 1 << 20
  private static let fastLimit = 8 << 20

  /// - Parameter output: where the unpacked bytes go.
  init(into output: ByteWindow, limits: InflationLimits = InflationLimits()) {
    self.output = output
    self.limits = limits
    packed = ByteWindow(capacity: Self.packedLimit)
  }

  deinit { libdeflate_free_decompressor(fast) }

  /// Unpacks no more.
  func stop() { isOver = true }

  func takeFault() -> Fault? {
    defer { fault = nil }
    return fault
  }

  /// Takes the next bytes; calls `drain` whenever some were unpacked, which should use up the output.
  func feed(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, drain: () -> Void) {
    if isOver { return }
    packed.append(bytes)
    while packed.count > 0 || slow != nil, !isOver, step(isLast) {
      if read > 0, written > limits.free, written / limits.ratio > read {
        fail(.tooDense)
        isOver = true
      }
      drain()
    }
    if isLast {
      if slow != nil { fail(.truncated) }
      isOver = true
    }
  }

  /// Unpacks one member, or a part of a large one; false where more bytes are needed for that.
  private func step(_ isLast: Bool) -> Bool {
    if slow != nil { return stepSlowly(isLast) }
    guard isMember(at: 0) else { return skipToMember(isLast) }
    let mayWait = !isLast && packed.count < Self.packedLimit
    if mayWait, !isFollowed() { return false }
    switch unpackWhole() {
    case LIBDEFLATE_SUCCESS: return true
    case LIBDEFLATE_BAD_DATA where mayWait: return false
    default:
      slow = ZlibStream()
      return stepSlowly(isLast)
    }
  }

  private func unpackWhole() -> libdeflate_result {
    let input = packed.bytes
    var result = LIBDEFLATE_INSUFFICIENT_SPACE
    var size = 1 << 20
    while result == LIBDEFLATE_INSUFFICIENT_SPACE, size <= Self.fastLimit {
      let room = output.room(size)
      var (used, made) = (0, 0)
      result = libdeflate_gzip_decompress_ex(
        fast, input.baseAddress, input.count, room.baseAddress, room.count, &used, &made)
      if result == LIBDEFLATE_SUCCESS {
        take(used, made)
      }
      size = max(size, room.count) * 2
    }
    return result
  }

  private func stepSlowly(_ isLast: Bool) -> Bool {
    guard let slow else { return false }
    let step = slow.step(packed.bytes, into: output.room(1 << 16))
    take(step.used, step.made)
    switch step.state {
    case .more:
      if step.used + step.made > 0 { return true }
      guard isLast else { return false }
      fail(.truncated)
      isOver = true
    case .end: self.slow = nil
    case .damaged:
      fail(.damaged)
      self.slow = nil
      return skipToMember(isLast)
    }
    return true
  }

  private func take(_ used: Int, _ made: Int) {
    if used > 0 { searched = 0 }
    packed.consume(used)
    output.commit(made)
    read += used
    written += made
  }

  private func fail(_ fault: Fault) { self.fault = self.fault ?? fault }

  /// Whether a member's header stands at a place of the window: its mark, deflate, no reserved flag.
  private func isMember(at place: Int) -> Bool {
    let bytes = packed.bytes
    guard bytes.count - place >= 4 else { return false }
    return bytes[place] == 0x1F && bytes[place + 1] == 0x8B && bytes[place + 2] == 8
      && bytes[place + 3] & 0xE0 == 0
  }

  /// Whether another member starts after the one at the front, which is therefore here as a whole.
  private func isFollowed() -> Bool {
    let bytes = packed.bytes
    var place = max(18, searched)
    while let found = bytes.first(0x1F, from: place, to: bytes.count) {
      if isMember(at: found) { return true }
      place = found + 1
    }
    searched = max(0, bytes.count - 4)
    return false
  }

  /// Leaves out what stands before the next member. Zeros between members are padding, anything else is damage.
  private func skipToMember(_ isLast: Bool) -> Bool {
    let bytes = packed.bytes
    var place = 0
    while let found = bytes.first(0x1F, from: place, to: bytes.count) {
      place = found
      if isMember(at: found) || !isLast && bytes.count - found < 4 { break }
      place = found + 1
    }
    if !(place < bytes.count && bytes[place] == 0x1F) { place = bytes.count }
    if bytes.part(0..<place).contains(where: { $0 != 0 }) { fail(.damaged) }
    if place > 0 { searched = 0 }
    packed.consume(place)
    return isMember(at: 0)
  }
}

extension GzipStream.Fault {
  /// For an article that was read as far as its packing allowed.
  var notice: Notice {
    let what = self == .truncated ? "ends too early" : "is damaged"
    return Notice(
      "damaged-packing", "the gzip around it \(what); words may be missing, fetch the file again")
  }
}

/// How much may be unpacked of how little: `ratio` to one, once `free` bytes are out.
struct InflationLimits {
  var ratio = 100
  var free = 10_000_000
}
