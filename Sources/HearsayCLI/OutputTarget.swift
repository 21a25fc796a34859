import Foundation

/// Where results go: standard output, or a file that appears whole or not at all.
final class OutputTarget {
  /// For messages.
  private let name: String
  private let descriptor: Int32
  /// The file to become, and the unfinished one beside it.
  private var pending: (final: String, temporary: String)?

  /// - Parameter path: nil for standard output.
  init(_ path: String?) throws {
    guard let path, path != "-" else {
      name = "standard output"
      descriptor = STDOUT_FILENO
      return
    }
    name = path
    var status = stat()
    let exists = stat(path, &status) == 0
    let type = status.st_mode & S_IFMT
    if exists, type == S_IFDIR { throw Stop(.storage, "\(path): is a folder; name a file in it") }
    if exists, type != S_IFREG {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let final = exists ? (realpath(path, nil).map(Self.string) ?? path) : path
      let temporary = Self.temporaryName(beside: final)
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if exists, descriptor >= 0 { fchmod(descriptor, status.st_mode & 0o777) }
      pending = descriptor >= 0 ? (final, temporary) : nil
    }
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  deinit {
    guard descriptor != STDOUT_FILENO else { return }
    close(descriptor)
    if let pending { unlink(pending.temporary) }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(name)
      }
      start += count
    }
  }

  /// Makes the file appear under its name. Nothing to do for standard output.
  func finish() throws {
    guard let (final, temporary) = pending else { return }
    guard fsync(descriptor) == 0, rename(temporary, final) == 0 else { throw Self.failure(name) }
    pending = nil
  }

  private static func failure(_ path: String) -> Stop {
    Stop(.storage, "\(path): cannot be written (\(String(cString: strerror(errno))))")
  }

  private static func temporaryName(beside path: String) -> String {
    let url = URL(fileURLWithPath: path)
    return url.deletingLastPathComponent()
      .appendingPathComponent(".\(url.lastPathComponent).\(getpid()).part").path
  }

  private static func string(_ pointer: UnsafeMutablePointer<CChar>) -> String {
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
