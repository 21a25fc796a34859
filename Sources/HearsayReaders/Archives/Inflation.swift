/// Unpacks bytes that lie in memory as a whole.
enum Inflation {
  /// All members of a gzip file, as far as they go.
  ///
  /// - Parameter limit: bytes of the result at most; what comes after is left out and said.
  static func gunzip(
    _ packed: [UInt8], limit: Int
  ) -> (bytes: [UInt8], fault: GzipStream.Fault?, isCut: Bool) {
    let window = ByteWindow(capacity: 1 << 16)
    let stream = GzipStream(into: window)
    var bytes: [UInt8] = []
    packed.withUnsafeBufferPointer { input in
      stream.feed(input, isLast: true) {
        bytes.append(contentsOf: window.bytes.prefix(limit + 1 - bytes.count))
        window.consume(window.count)
        if bytes.count > limit { stream.stop() }
      }
    }
    let isCut = bytes.count > limit
    if isCut { bytes.removeLast(bytes.count - limit) }
    return (bytes, stream.takeFault(), isCut)
  }

  /// The first bytes of a gzip file, as many as tell what it is.
  static func start(of packed: [UInt8]) -> [UInt8] {
    packed.prefix(1 << 16).withUnsafeBufferPointer { input in
      let window = ByteWindow(capacity: 1 << 16)
      let step = ZlibStream().step(input, into: window.room(1 << 16))
      window.commit(step.made)
      return Array(window.bytes)
    }
  }

  /// Deflate, with or without the head of zlib, as servers send it; nil where it is neither.
  static func inflate(_ packed: [UInt8], limit: Int) -> [UInt8]? {
    inflate(packed, limit: limit, .gzipOrZlib) ?? inflate(packed, limit: limit, .bare)
  }

  private static func inflate(
    _ packed: [UInt8], limit: Int, _ wrapping: ZlibStream.Wrapping
  ) -> [UInt8]? {
    let stream = ZlibStream(wrapping)
    let window = ByteWindow(capacity: 1 << 16)
    return packed.withUnsafeBufferPointer { input in
      var (place, total) = (0, 0)
      while total < limit {
        let step = stream.step(input.part(place..<input.count), into: window.room(1 << 16))
        window.commit(step.made)
        place += step.used
        total += step.made
        if step.state != .more || step.used + step.made == 0 {
          if step.state == .damaged, total == 0 { return nil }
          break
        }
      }
      return total == 0 ? nil : Array(window.bytes.prefix(limit))
    }
  }
}
