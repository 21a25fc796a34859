import CZlib

/// Packs bytes for the tests, as archivers do.
enum Packing {
  /// One member of gzip.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    return head + deflate(bytes) + little(checksum(bytes), 4) + little(UInt32(bytes.count), 4)
  }

  static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

  /// Deflate without a wrapping.
  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var result = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 16)
    let size = result.count
    bytes.withUnsafeBufferPointer { input in
      result.withUnsafeMutableBufferPointer { output in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size)
        _ = CZlib.deflate(&stream, Z_FINISH)
      }
    }
    return Array(result.prefix(size - Int(stream.avail_out)))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// A ZIP of files, packed.
  static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in files {
      let packed = deflate(bytes)
      let name = Array(name.utf8)
      let common =
        little(20, 2) + little(0x800, 2) + little(8, 2) + little(0, 4) + little(checksum(bytes), 4)
        + little(UInt32(packed.count), 4) + little(UInt32(bytes.count), 4)
        + little(UInt32(name.count), 2) + little(0, 2)
      let place = UInt32(result.count)
      result += [0x50, 0x4B, 3, 4] + common + name + packed
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 6) + little(0x81A4_0000, 4)
        + little(place, 4) + name
    }
    let place = UInt32(result.count)
    result += directory
    let count = little(UInt32(files.count), 2)
    return result + [0x50, 0x4B, 5, 6] + little(0, 4) + count + count
      + little(UInt32(directory.count), 4) + little(place, 4) + little(0, 2)
  }

  static func zip(_ files: [(String, String)]) -> [UInt8] {
    zip(files.map { ($0.0, Array($0.1.utf8)) })
  }
}
