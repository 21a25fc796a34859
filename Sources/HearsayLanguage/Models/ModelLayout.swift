/// Where things lie in a model file. All numbers are little-endian.
///
///     0   magic, 8 bytes               8   format version, UInt32       12  bytes of the header text, UInt32
///     16  bytes of the file, UInt64    24  template hash, UInt64        32  number of sections, UInt32
///     36  zero, UInt32                 40  kind, 24 bytes, zero filled
///     64  a row a section: name, 32 bytes, zero filled; offset and length in bytes, UInt64 each; 16 zero bytes
///     …   the header text: lines `key: value`, UTF-8, zero filled to a multiple of 64
///     …   the sections, each zero filled to a multiple of 64
///     end the checksum of all before it, UInt64
enum ModelLayout {
  static let magic: [UInt8] = Array("HEARSAY\u{1A}".utf8)
  static let version = 1
  static let prologueSize = 64
  static let rowSize = 64
  static let checksumSize = 8
  static let smallestFile = prologueSize + checksumSize
  static let kindField = 40..<64
  static let nameSize = 32

  static let versionAt = 8
  static let headerSizeAt = 12
  static let fileSizeAt = 16
  static let templateHashAt = 24
  static let sectionCountAt = 32

  /// The next multiple of 64; nil where none is left.
  static func padded(_ size: Int) -> Int? {
    let (sum, overflow) = size.addingReportingOverflow(ModelBytes.alignment - 1)
    return overflow ? nil : sum & ~(ModelBytes.alignment - 1)
  }
}

/// A number that sections hold, stored as it lies in memory: little-endian, as all supported machines are.
public protocol ModelNumber: BitwiseCopyable {}
extension Int8: ModelNumber {}
extension UInt8: ModelNumber {}
extension Int16: ModelNumber {}
extension UInt16: ModelNumber {}
extension Int32: ModelNumber {}
extension UInt32: ModelNumber {}
extension UInt64: ModelNumber {}
extension Float: ModelNumber {}
