import Foundation
public import HearsayReaders

/// Bytes from a file, a pipe or a terminal, as they come.
public final class ByteSource {
  /// For messages.
  public let path: String
  fileprivate let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)
  /// Bytes that were looked at and not given yet.
  fileprivate var ahead: [UInt8] = []

  /// Standard input.
  public init() {
    path = "standard input"
    descriptor = STDIN_FILENO
  }

  /// A regular file.
  public init(_ path: String) throws(InputProblem) {
    self.path = path
    descriptor = try openFile(path)
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next bytes; nil at the end.
  public func next() throws(InputProblem) -> ArraySlice<UInt8>? {
    if !ahead.isEmpty {
      defer { ahead = [] }
      return ahead[...]
    }
    let count = try readBytes(descriptor, into: &chunk, path: path)
    return count == 0 ? nil : chunk[..<count]
  }

  /// Everything that is left, up to a limit in bytes.
  public func rest(limit: Int) throws(InputProblem) -> [UInt8] {
    var all = ahead
    ahead = []
    while let chunk = try next() {
      all += chunk
      if all.count > limit { throw InputProblem(path, .tooLarge(limit: limit)) }
    }
    if all.isEmpty { throw InputProblem(path, .empty) }
    return all
  }

  /// The first bytes, which are given again: 64 KiB where there are as many.
  func head() throws(InputProblem) -> [UInt8] {
    while ahead.count < 1 << 16 {
      let count = try readBytes(descriptor, into: &chunk, path: path)
      if count == 0 { break }
      ahead += chunk[..<count]
    }
    return Array(ahead.prefix(1 << 16))
  }

  /// Which stream of entries this is; nil for a file that is read as a whole.
  public func stream() throws(InputProblem) -> EntryStream? {
    EntryStream(head: try head(), name: path)
  }
}

/// Lends the bytes to the reader of ZIP, which wants to go to the end of a file first.
final class ByteSeeker: ZipReader.Source {
  private let source: ByteSource
  private var pending: ArraySlice<UInt8> = []
  /// What kept the bytes from being read.
  private(set) var problem: InputProblem?
  let size: Int?

  init(_ source: ByteSource) {
    self.source = source
    size = source.size
  }

  func seek(to place: Int) -> Bool {
    pending = []
    return source.seek(to: place)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    do throws(InputProblem) {
      if pending.isEmpty { pending = try source.next() ?? [] }
      let part = pending.prefix(buffer.count)
      pending = pending.dropFirst(part.count)
      buffer.copyBytes(from: part)
      return part.count
    } catch {
      problem = error
      return -1
    }
  }
}

extension ByteSource {
  /// Bytes in all; nil for a pipe.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  func seek(to place: Int) -> Bool {
    ahead = []
    return lseek(descriptor, off_t(place), SEEK_SET) == off_t(place)
  }
}
