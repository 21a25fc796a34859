import CArchive

/// Reads the files of a ZIP through libarchive, one after another, in the memory of the largest. Names are only names:
/// nothing is ever written.
public final class ZipReader {
  /// Where the bytes of a ZIP come from.
  public protocol Source: AnyObject {
    /// Fills the buffer with the next bytes; 0 at the end, -1 where they cannot be read.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int
    /// Goes to a place counted from the start; false where the source cannot.
    func seek(to place: Int) -> Bool
    /// Bytes in all; nil for a pipe.
    var size: Int? { get }
  }

  private let archive: OpaquePointer?
  private let locale = archive_utf8_locale()
  private let name: String
  private let client: Client?
  /// Bytes that libarchive reads as they lie in memory.
  private let memory: ByteWindow?
  private var number = 0
  private var unpacked = 0
  private var isOver = false
  /// Bytes of the ZIP, where that is known.
  private let size: Int?
  private let limits = InflationLimits()

  /// Files of a ZIP at most.
  private static let entryLimit = 1_000_000

  /// - Parameter name: what the names of the files are put under.
  public init(_ source: any Source, name: String) {
    archive = archive_read_new()
    self.name = name
    size = source.size
    memory = nil
    let client = Client(source)
    self.client = client
    archive_read_support_format_zip(archive)
    client.register(with: archive)
    if archive_read_open1(archive) != ARCHIVE_OK { fail() }
  }

  init(_ bytes: [UInt8], name: String) {
    archive = archive_read_new()
    self.name = name
    size = bytes.count
    client = nil
    let memory = ByteWindow(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { memory.append($0) }
    self.memory = memory
    archive_read_support_format_zip(archive)
    if archive_read_open_memory(archive, memory.bytes.baseAddress, bytes.count) != ARCHIVE_OK {
      fail()
    }
  }

  deinit {
    archive_read_free(archive)
    archive_free_locale(locale)
  }

  /// The next file that is a page, text or another that is read; nil after the last.
  public func next() -> Entry? {
    while let path = nextPath() {
      if path.isEmpty {
        return Entry(.flaw(error(.damaged, "has a name that cannot be read; unpack the archive")))
      }
      guard Self.isRead(path) else { continue }
      return file(path)
    }
    return nil
  }

  /// The name of the next file, whatever it is, empty where it cannot be read; nil after the last.
  func nextPath() -> String? {
    while !isOver, number < Self.entryLimit {
      var entry: OpaquePointer?
      var path: UnsafePointer<CChar>?
      let status = archive_next_named(archive, &entry, &path, locale)
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN else {
        isOver = true
        if status != ARCHIVE_EOF { fail() }
        return nil
      }
      number += 1
      let kind = archive_entry_filetype(entry)
      guard kind == 0o100000 || kind == 0 else { continue }
      declared = archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
      isEncrypted = archive_entry_is_data_encrypted(entry) != 0
      return path.map { String(cString: $0) } ?? ""
    }
    return nil
  }

  private func fail() {
    isOver = true
    failure = .damaged
  }

  private var declared: Int?
  private var isEncrypted = false
  /// What was wrong with the ZIP itself, once that shows.
  private(set) var failure: GzipStream.Fault?

  /// The content of the file at hand, up to a limit; nil where it is larger or cannot be unpacked.
  func content(limit: Int) -> Result<[UInt8], RecordError> {
    if isEncrypted { return .failure(error(.damaged, "is encrypted; unpack the archive first")) }
    if let declared, declared > limit { return .failure(tooLarge(limit)) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(archive, &chunk, chunk.count)
      if count == 0 { return .success(bytes) }
      guard count > 0 else {
        return .failure(error(.damaged, "cannot be unpacked; fetch the archive again"))
      }
      bytes += chunk[..<count]
      unpacked += count
      if bytes.count > limit { return .failure(tooLarge(limit)) }
      if isTooDense {
        isOver = true
        return .failure(
          error(.tooLarge, "unpacks to more than 100 times its size; unpack it first"))
      }
    }
  }

  private var isTooDense: Bool {
    let packed = size ?? Int(archive_filter_bytes(archive, -1))
    return unpacked > limits.free && unpacked / limits.ratio > max(packed, 1)
  }

  private func file(_ path: String) -> Entry {
    let full = "\(name)/\(path)"
    switch content(limit: Readers.limits.file) {
    case .success(let bytes): return Entry(.file(bytes, name: full, number: number))
    case .failure(var error):
      error.id = full
      return Entry(.flaw(error))
    }
  }

  private func tooLarge(_ limit: Int) -> RecordError {
    error(.tooLarge, "is larger than \(limit / 1_000_000) MB and was left out; split it")
  }

  func error(_ code: RecordError.Code, _ message: String) -> RecordError {
    RecordError(code: code, message: message, line: number, id: nil, unit: .entry)
  }

  /// Files of kinds that are read, without hidden ones and without archives inside the archive.
  private static func isRead(_ path: String) -> Bool {
    let ending = FileFormat.ending(of: path)
    if ["zip", "warc", "wet", "gz"].contains(ending) { return false }
    return Readers.takes(fileName: path) && !path.hasPrefix("__MACOSX/")
  }
}

/// Lends a source to libarchive.
private final class Client {
  let source: any ZipReader.Source
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  var position = 0

  init(_ source: any ZipReader.Source) { self.source = source }

  deinit { buffer.deallocate() }

  private static func of(_ data: UnsafeMutableRawPointer?) -> Client? {
    data.map { Unmanaged<Client>.fromOpaque($0).takeUnretainedValue() }
  }

  func register(with archive: OpaquePointer?) {
    archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
    archive_read_set_read_callback(archive) { _, data, block in
      guard let client = Client.of(data) else { return -1 }
      let count = client.source.read(into: client.buffer)
      client.position += max(0, count)
      block?.pointee = UnsafeRawPointer(client.buffer.baseAddress)
      return count
    }
    guard let size = source.size, source.seek(to: 0) else { return }
    _ = size
    archive_read_set_seek_callback(archive) { _, data, offset, whence in
      guard let client = Client.of(data), let size = client.source.size else { return -30 }
      let base = whence == 0 ? 0 : whence == 1 ? Int64(client.position) : Int64(size)
      let place = base &+ offset
      guard place >= 0, client.source.seek(to: Int(place)) else { return -30 }
      client.position = Int(place)
      return place
    }
  }
}

extension ZipReader {
  static func isStart(_ head: FileHead) -> Bool {
    head.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || head.bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    let reader = ZipReader(bytes, name: name)
    var reading = Readers.Reading([])
    if reader.failure != nil { throw .damaged(.archive) }
    while let entry = reader.next() {
      Readers.articles(of: entry).forEach { reading.add($0) }
    }
    for entry in reader.lastEntries { Readers.articles(of: entry).forEach { reading.add($0) } }
    if reader.number == 0, reader.failure != nil { throw .damaged(.archive) }
    if reading.articles.isEmpty, reading.errors.isEmpty {
      throw .noArticle(.archiveWithoutPages)
    }
    return reading
  }

  /// What is wrong with the ZIP itself, after the last file.
  public var lastEntries: [Entry] {
    if failure == nil { return [] }
    let message =
      number == 0
      ? "cannot be found in a damaged ZIP; fetch it again"
      : "is the last that can be read of a damaged ZIP; fetch it again"
    return [Entry(.flaw(error(.damaged, message)))]
  }
}
