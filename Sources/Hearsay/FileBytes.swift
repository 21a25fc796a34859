import Foundation

/// The bytes of a regular file.
func fileBytes(_ path: String, limit: Int) throws(InputProblem) -> [UInt8] {
  let descriptor = try openFile(path)
  defer { close(descriptor) }
  return try bytes(of: descriptor, path: path, limit: limit)
}

/// Opens a regular file without ever waiting for a pipe or a device.
func openFile(_ path: String) throws(InputProblem) -> Int32 {
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw InputProblem(path, .unreadable(systemError(errno))) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    close(descriptor)
    throw InputProblem(path, .notRegular("no longer a file"))
  }
  return descriptor
}

/// Everything that an open file or pipe holds, up to a limit in bytes.
///
/// - Parameter path: its name in messages.
func bytes(of descriptor: Int32, path: String, limit: Int) throws(InputProblem) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = try readBytes(descriptor, into: &chunk, path: path)
    if count == 0 { break }
    bytes += chunk[..<count]
    if bytes.count > limit {
      throw InputProblem(path, .tooLarge(limit: limit))
    }
  }
  guard !bytes.isEmpty else { throw InputProblem(path, .empty) }
  return bytes
}

/// Waits for the next bytes; 0 at the end.
func readBytes(
  _ descriptor: Int32, into chunk: inout [UInt8], path: String
) throws(InputProblem) -> Int {
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count >= 0 { return count }
    if errno != EINTR { throw InputProblem(path, .unreadable(systemError(errno))) }
  }
}
