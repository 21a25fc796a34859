import Foundation
public import HearsayReaders

/// JSON Lines from a file, a pipe or a terminal, read as they come: memory stays flat however long they are.
public final class RecordSource {
  private let source: ByteSource
  private var lines = RecordLines()
  private var isAtEnd = false

  /// For messages.
  public var path: String { source.path }

  /// Standard input.
  public init() { source = ByteSource() }

  /// A regular file.
  public init(_ path: String) throws(InputProblem) { source = try ByteSource(path) }

  /// The lines that end in the next bytes, perhaps none; nil after the last.
  public func next() throws(InputProblem) -> [RecordLines.RecordLine]? {
    if isAtEnd { return nil }
    if let bytes = try source.next() { return lines.feed(bytes) }
    isAtEnd = true
    return lines.finish()
  }
}

/// Bytes from a file, a pipe or a terminal, as they come.
public final class ByteSource {
  /// For messages.
  public let path: String
  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

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
    let count = try readBytes(descriptor, into: &chunk, path: path)
    return count == 0 ? nil : chunk[..<count]
  }

  /// Everything that is left, up to a limit in bytes.
  public func rest(limit: Int) throws(InputProblem) -> [UInt8] {
    try bytes(of: descriptor, path: path, limit: limit)
  }
}
