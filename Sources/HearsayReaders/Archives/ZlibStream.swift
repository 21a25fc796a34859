import CZlib

/// One stream of deflate in any of its three wrappings, unpacked piece by piece.
final class ZlibStream {
  enum Wrapping {
    case gzipOrZlib, bare
  }

  enum State {
    case more, end, damaged
  }

  private var stream = z_stream()
  private let isReady: Bool

  init(_ wrapping: Wrapping = .gzipOrZlib) {
    let bits: Int32 = wrapping == .bare ? -15 : 47
    isReady =
      inflateInit2_(&stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit { if isReady { inflateEnd(&stream) } }

  /// Unpacks as much as fits.
  func step(
    _ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> (used: Int, made: Int, state: State) {
    guard isReady else { return (0, 0, .damaged) }
    let (given, free) = (min(input.count, Int(UInt32.max)), min(room.count, Int(UInt32.max)))
    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.avail_in = UInt32(given)
    stream.next_out = room.baseAddress
    stream.avail_out = UInt32(free)
    let result = inflate(&stream, Z_NO_FLUSH)
    let (used, made) = (given - Int(stream.avail_in), free - Int(stream.avail_out))
    switch result {
    case Z_OK, Z_BUF_ERROR: return (used, made, .more)
    case Z_STREAM_END: return (used, made, .end)
    default: return (used, made, .damaged)
    }
  }
}
